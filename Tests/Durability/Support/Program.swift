import Foundation
import Testing

/// The program `annals`, built beside the tests.
enum Program {
    /// What came of a run.
    struct Outcome: Sendable {
        let end: Child.End
        /// Standard output.
        let output: String
        /// Standard error.
        let errors: String

        /// The one sentence it said on standard error; empty where it said none or more.
        var sentence: String {
            let sentences = errors.split(separator: "\n").filter { $0.hasPrefix("annals: ") }
            return sentences.count == 1 ? String(sentences[0]) : ""
        }
    }

    /// Where it is.
    static let path = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        .deletingLastPathComponent().appendingPathComponent("annals").path

    /// Runs it to its end, in English. One that does not end fails the test rather than stopping
    /// it.
    static func run(_ arguments: [String], input: String = "") async throws -> Outcome {
        try await withTemporaryDirectory { scratch in
            let files = ["in", "out", "err"].map { "\(scratch)/\($0)" }
            try Data(input.utf8).write(to: URL(fileURLWithPath: files[0]))
            let child = try Child(
                ["timeout", "--signal=KILL", "120", path] + arguments + ["--lang", "en"],
                input: try Descriptor(reading: files[0]), output: try Descriptor(writing: files[1]),
                errors: try Descriptor(writing: files[2]))
            let end = try await child.wait()
            return Outcome(end: end, output: text(of: files[1]), errors: text(of: files[2]))
        }
    }

    /// Runs it to its end, which must be a good one, and gives what it printed.
    @discardableResult
    static func succeed(_ arguments: String..., input: String = "") async throws -> String {
        let outcome = try await run(arguments, input: input)
        try #require(
            outcome.end == .exit(0), "annals \(arguments.joined(separator: " ")): \(outcome)")
        return outcome.output
    }
}
