import Foundation
import Glibc
import Testing

/// The program under test, started as its users start it.
struct Program {
    /// What came of a run.
    struct Outcome {
        /// What it exited with; -1 where a signal ended it.
        let status: Int32
        /// Standard output.
        let output: [UInt8]
        /// Standard error, as text.
        let errors: String

        /// Standard output as text.
        var text: String { String(decoding: output, as: UTF8.self) }
        /// Its lines, without the line feeds.
        var lines: [String] { text.split(separator: "\n").map(String.init) }
    }

    /// Runs the program to its end.
    static func run(
        _ arguments: [String], input: [UInt8] = [], environment: [String: String] = [:]
    ) throws -> Outcome {
        try Scratch.with { scratch in
            let files = ["in", "out", "err"].map { "\(scratch)/\($0)" }
            try Data(input).write(to: URL(fileURLWithPath: files[0]))
            let child = try Child(
                arguments, environment: environment,
                input: try Descriptor(reading: files[0]),
                output: try Descriptor(writing: files[1]),
                errors: try Descriptor(writing: files[2]))
            let status = child.wait()
            return Outcome(
                status: status, output: try bytes(of: files[1]),
                errors: String(decoding: try bytes(of: files[2]), as: UTF8.self))
        }
    }

    /// Runs the program to its end.
    static func run(_ arguments: String..., input: String = "") throws -> Outcome {
        try run(arguments, input: Array(input.utf8))
    }

    /// Where it is: beside the running tests, where the package puts all it builds.
    static let path: String = {
        var buffer = [UInt8](repeating: 0, count: 4096)
        let count = buffer.withUnsafeMutableBytes { bytes in
            bytes.baseAddress.map { readlink("/proc/self/exe", $0, bytes.count) } ?? 0
        }
        let tests = String(decoding: buffer.prefix(max(count, 0)), as: UTF8.self)
        return URL(fileURLWithPath: tests).deletingLastPathComponent().path + "/annals"
    }()

    private static func bytes(of path: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    }
}

/// A program that runs beside the test: one writes it a line and reads what it answers.
final class Conversation {
    private let child: Child
    private var input: Descriptor?
    private let output: Descriptor
    private var pending: [UInt8] = []

    /// Starts the program; what it says on standard error goes to that file.
    init(_ arguments: String..., errors: String = "/dev/null") throws {
        let (forChild, written) = try Descriptor.pipe()
        let (read, fromChild) = try Descriptor.pipe()
        input = written
        output = read
        child = try Child(
            arguments, environment: [:], input: forChild, output: fromChild,
            errors: try Descriptor(writing: errors))
    }

    /// Writes bytes to its standard input.
    func write(_ bytes: [UInt8]) throws {
        var rest = bytes[...]
        while !rest.isEmpty {
            let descriptor = try #require(input).number
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            try #require(count > 0, "the program takes no more input")
            rest = rest.dropFirst(count)
        }
    }

    /// Writes a line to its standard input.
    func write(line: String) throws { try write(Array("\(line)\n".utf8)) }

    /// Reads the next line from its standard output; nothing at its end.
    func line() throws -> String? {
        while true {
            if let end = pending.firstIndex(of: UInt8(ascii: "\n")) {
                defer { pending = Array(pending[(end + 1)...]) }
                return String(decoding: pending[..<end], as: UTF8.self)
            }
            var buffer = [UInt8](repeating: 0, count: 65536)
            let count = buffer.withUnsafeMutableBytes {
                read(output.number, $0.baseAddress, $0.count)
            }
            guard count > 0 else { return nil }
            pending += buffer.prefix(count)
        }
    }

    /// Sends it a signal.
    func send(_ signal: Int32) { kill(child.process, signal) }

    /// Ends its input, and waits for its exit status.
    func end() -> Int32 {
        input = nil
        return child.wait()
    }
}
