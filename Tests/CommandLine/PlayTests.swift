import CanonicalJSON
import Testing

@Suite struct `Playing a script` {
    @Test func `each line is answered before the next is read`() throws {
        try Scratch.with { scratch in
            let program = try Conversation("play", "-", "--data", "\(scratch)/register")
            for (number, line) in [Scripts.leader, "{", Scripts.officer].enumerated() {
                try program.write(line: line)
                let answer = try #require(try program.line())
                #expect(
                    try JSONReader.read(Array(answer.utf8))["line"]?.integer == Int64(number + 1))
            }
            #expect(program.end() == 0)
            #expect(try program.line() == nil)
        }
    }

    @Test func `a line may come in pieces, and the last without a line feed`() throws {
        try Scratch.with { scratch in
            let program = try Conversation("play", "-", "--data", "\(scratch)/register")
            let bytes = Array((Scripts.leader + "\n" + Scripts.officer).utf8)
            for piece in stride(from: 0, to: bytes.count, by: 61) {
                try program.write(Array(bytes[piece..<min(piece + 61, bytes.count)]))
            }
            #expect(program.end() == 0)
            #expect(try program.line()?.contains("\"ok\":true") == true)
            #expect(try program.line()?.contains("\"ok\":true") == true)
            #expect(try program.line() == nil)
        }
    }

    @Test func `an empty line is answered; nothing after the last line feed is not one`() throws {
        try Scratch.with { scratch in
            let outcome = try Program.run(
                "play", "-", "--data", "\(scratch)/register", input: "\n\(Scripts.leader)\n\n")
            #expect(outcome.status == 0)
            #expect(
                outcome.lines.map { try? code(of: $0) } == [
                    "input.malformed", nil, "input.malformed",
                ])
        }
    }

    @Test func `the first records bear the time of the first line that gives one`() throws {
        try Scratch.with { scratch in
            let data = "\(scratch)/register"
            let before = ["{", #"{"by":"admin"}"#, #"{"at":"2024-02-30T09:00:00+08:00"}"#]
            let script = (before + [Scripts.leader]).joined(separator: "\n")
            let outcome = try Program.run("play", "-", "--data", data, input: script)
            #expect(outcome.status == 0)
            #expect(
                try outcome.lines.map(code) == [
                    "input.malformed", "input.missing-field", "input.bad-value", nil,
                ])
            let audit = try Program.run("audit", "--data", data, "--limit", "1")
            let entries = try JSONReader.read(audit.output)["entries"]?.array
            #expect(entries?.first?["type"] == "register.opened")
            #expect(entries?.first?["recorded"] == "2024-02-01T01:00:00.000Z")
        }
    }

    @Test func `a script without a time leaves a register dated by the clock`() throws {
        try Scratch.with { scratch in
            let data = "\(scratch)/register"
            let accepted = try Program.run(
                "play", "-", "--data", data,
                input: Scripts.leader.replacing("\"at\":\"2024-02-01T09:00:00+08:00\",", with: ""))
            #expect(accepted.status == 0)
            #expect(accepted.text.contains("\"ok\":true"))
            let empty = try Program.run("play", "-", "--data", "\(scratch)/empty")
            #expect(empty.status == 0)
            #expect(empty.output.isEmpty)
            #expect(try Program.run("roster", "--data", "\(scratch)/empty").status == 0)
        }
    }

    @Test func `a script goes on where another ended`() throws {
        try Scripts.withSmallRegister { data in
            let line = Scripts.open("auditor", "审计员", "auditor", minute: 9)
            let outcome = try Program.run("play", "-", "--data", data, input: line)
            #expect(outcome.status == 0)
            #expect(outcome.text.contains("\"ok\":true"))
            let early = try Program.run("play", "-", "--data", data, input: Scripts.leader)
            #expect(early.status == 0)
            #expect(try code(of: early.text) == "clock.went-back")
        }
    }

    @Test func `a line over 16 MiB is answered, and the next one too`() throws {
        try Scratch.with { scratch in
            var input = [UInt8](repeating: UInt8(ascii: " "), count: 16 * 1024 * 1024 + 1)
            input += Array("\n\(Scripts.leader)\n".utf8)
            let outcome = try Program.run(
                ["play", "-", "--data", "\(scratch)/register"], input: input)
            #expect(outcome.status == 0)
            #expect(try outcome.lines.map(code) == ["input.too-large", nil])
        }
    }

    @Test func `a script that cannot be read leaves nothing behind`() throws {
        try Scratch.with { scratch in
            for script in ["\(scratch)/missing.jsonl", scratch] {
                let outcome = try Program.run("play", script, "--data", "\(scratch)/register")
                #expect(outcome.status == 2)
                #expect(outcome.output.isEmpty)
                #expect(outcome.errors.contains("无法读取脚本"))
            }
            #expect(try Scratch.contents(of: scratch).isEmpty)
        }
    }

    @Test func `messages are Chinese, and English where asked for`() throws {
        try Scratch.with { scratch in
            func message(_ options: String...) throws -> String {
                let outcome = try Program.run(
                    ["play", "-", "--data", "\(scratch)/register"] + options,
                    input: Array("{\n".utf8))
                return try #require(try JSONReader.read(outcome.output)["message"]?.string)
            }
            let (chinese, english) = (try message(), try message("--lang", "en"))
            #expect(chinese.unicodeScalars.contains { $0.value > 0x3000 })
            #expect(english.utf8.allSatisfy { $0 < 0x80 })
        }
    }

    @Test func `a live register takes no scripts`() throws {
        try Scratch.with { scratch in
            let data = "\(scratch)/register"
            #expect(try Program.run("init", "--data", data, "--kind", "live").status == 0)
            let outcome = try Program.run("play", "-", "--data", data, input: Scripts.leader)
            #expect(outcome.status == 2)
            #expect(outcome.output.isEmpty)
            let audit = try Program.run("audit", "--data", data, "--type", "account.opened")
            #expect(try JSONReader.read(audit.output)["entries"]?.array?.count == 1)
        }
    }

    private func code(of line: String) throws -> String? {
        try JSONReader.read(Array(line.utf8))["code"]?.string
    }
}
