import CanonicalJSON
import Foundation
import Testing

@Suite struct `A directory that is no sound register` {
    static let commands = [
        ["roster"], ["centre", "gang"], ["audit"], ["rebuild"], ["receipt", "0"], ["play", "-"],
        ["token", "create", "admin"], ["init"], ["serve", "--port", "0"],
    ]

    @Test func `is left as it is where it holds something else`() throws {
        try Scratch.with { scratch in
            try Scratch.write("昨天的笔记", to: "\(scratch)/notes.txt")
            try leavesAlone(scratch)
        }
    }

    @Test func `is left as it is where its log is something else`() throws {
        try Scratch.with { scratch in
            try Scratch.write("昨天的笔记", to: "\(scratch)/log.sqlite")
            let before = try Scratch.contents(of: scratch)["log.sqlite"]
            for command in Self.commands {
                let outcome = try Program.run(command + ["--data", scratch])
                #expect(outcome.status == 2, "\(command): \(outcome.errors)")
                #expect(outcome.errors.split(separator: "\n").count == 1, "\(command)")
                #expect(try Scratch.contents(of: scratch)["log.sqlite"] == before, "\(command)")
            }
            #expect(try Program.run("verify", "--data", scratch).status == 1)
            #expect(try Scratch.contents(of: scratch)["log.sqlite"] == before)
        }
    }

    @Test func `is missing: who asks is told, and nothing is made`() throws {
        try Scratch.with { scratch in
            for command in [["roster"], ["verify"], ["rebuild"], ["serve", "--port", "0"]] {
                let outcome = try Program.run(command + ["--data", "\(scratch)/register"])
                #expect(outcome.status == 2, "\(command)")
                #expect(outcome.output.isEmpty)
            }
            #expect(try Scratch.contents(of: scratch).isEmpty)
        }
    }

    @Test func `is found out by verification where a record was changed`() throws {
        try Scripts.withSmallRegister { data in
            let sound = try Program.run("verify", "--data", data)
            #expect(sound.status == 0)
            let found = try JSONReader.read(sound.output)
            #expect(found["ok"] == true)
            #expect(found["size"]?.integer == 23)
            let checkpoint = try #require(found["checkpoint"]?.string)
            let root = try #require(found["root"]?.string)
            #expect(checkpoint.contains("\n23\n\(root)\n"))

            try damage("\(data)/log.sqlite")
            let broken = try Program.run("verify", "--data", data)
            #expect(broken.status == 1)
            let report = try JSONReader.read(broken.output)
            #expect(report["ok"] == false)
            #expect(report["failure"]?["expected"]?.string?.isEmpty == false)
            #expect(report["failure"]?["found"]?.string?.isEmpty == false)
            #expect(broken.errors.split(separator: "\n").count == 1)
        }
    }

    /// Overwrites the last quarter of every page of the file from the second on.
    private func damage(_ path: String) throws {
        let url = URL(fileURLWithPath: path)
        var bytes = [UInt8](try Data(contentsOf: url))
        for page in stride(from: 4096, to: bytes.count, by: 4096) {
            for index in page + 3072..<min(page + 4096, bytes.count) { bytes[index] ^= 0x5A }
        }
        try Data(bytes).write(to: url)
        for ending in ["-wal", "-shm"] {
            try? FileManager.default.removeItem(atPath: path + ending)
        }
    }

    private func leavesAlone(_ directory: String) throws {
        let before = try Scratch.contents(of: directory)
        for command in Self.commands {
            let outcome = try Program.run(command + ["--data", directory])
            #expect(outcome.status == 2, "\(command): \(outcome.errors)")
            #expect(outcome.output.isEmpty)
            #expect(outcome.errors.split(separator: "\n").count == 1, "\(command)")
            #expect(try Scratch.contents(of: directory) == before, "\(command)")
        }
        #expect(try Program.run("verify", "--data", directory).status == 1)
        #expect(try Scratch.contents(of: directory) == before)
    }
}
