import Foundation
import Testing

/// The program `annals`, built beside the tests.
enum Program {
    /// Where it is.
    static let path = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        .deletingLastPathComponent().appendingPathComponent("annals").path

    /// Runs it to its end and gives what it printed.
    static func run(
        _ arguments: String..., input: String = "", status: Int32 = 0
    ) async throws -> String {
        let (output, exit) = try await onThread {
            let process = Process()
            process.executableURL = URL(fileURLWithPath: path)
            process.arguments = arguments
            let (output, given) = (Pipe(), Pipe())
            process.standardOutput = output
            process.standardInput = given
            try process.run()
            given.fileHandleForWriting.write(Data(input.utf8))
            try given.fileHandleForWriting.close()
            let bytes = output.fileHandleForReading.readDataToEndOfFile()
            process.waitUntilExit()
            return (String(decoding: bytes, as: UTF8.self), process.terminationStatus)
        }
        try #require(exit == status, "annals \(arguments.joined(separator: " ")): \(output)")
        return output
    }
}
