import CanonicalJSON
import Foundation
import Glibc
import Testing

@Suite(.serialized) struct `Backing up and restoring` {
    private func json(_ outcome: Program.Outcome) throws -> JSON {
        try JSONReader.read(outcome.output)
    }

    private func run(_ words: String..., status: Int32 = 0) throws -> JSON {
        let outcome = try Program.run(words + ["--format", "json", "--lang", "en"])
        try #require(outcome.status == status, "\(words): \(outcome.status) \(outcome.errors)")
        return try json(outcome)
    }

    @Test func `a register that is served and acted on meanwhile`() throws {
        try Scripts.withSmallRegister { data in
            let (to, keys, back) = ("\(data)-backup", "\(data)-keys", "\(data)-back")
            let server = try Conversation("serve", "--data", data, "--port", "0")
            let line = try #require(try server.line())
            let port = try #require(line.split(separator: ":").last.flatMap { UInt16($0) })
            let token = try Program.run("token", "create", "admin", "--data", data).lines[0]
            let acting = Acting(HTTPClient(port: port, token: token))
            var sizes: [Int64] = []
            var root: JSON?
            for round in 0..<3 {
                let made = try run("backup", "--data", data, "--to", to, "--keys-to", keys)
                let size = try #require(made["size"]?.integer)
                root = made["root"]
                let new = try #require(made["new"]?["records"]?.integer)
                #expect(new == size - (sizes.last ?? 0), "round \(round)")
                sizes.append(size)
            }
            let (accepted, others) = acting.stop()
            #expect(others == [])
            #expect(sizes == sizes.sorted())
            #expect(sizes[0] < sizes[2], "nobody acted between the back-ups: \(sizes), \(accepted)")
            server.send(SIGTERM)
            #expect(server.end() == 0)

            let rehearsed = try run("restore", to, "--rehearse", "--keys-from", keys)
            #expect(rehearsed["ok"] == true)
            let restored = try run("restore", to, "--data", back, "--keys-from", keys)
            #expect(restored["size"]?.integer == sizes[2])
            #expect(restored["keys"] == true)
            #expect(restored["anchor"] == .null)
            let verified = try run("verify", "--data", back)
            #expect(verified["root"] == root)
            #expect(verified["size"]?.integer == sizes[2])
            #expect(verified["checkpoint"] == .null)
            // The restored register is served, and knows the token.
            let again = try Conversation("serve", "--data", back, "--port", "0")
            let place = try #require(try again.line()?.split(separator: ":").last)
            let client = HTTPClient(port: try #require(UInt16(place)), token: token)
            let act = """
                {"do":"account.open","with":{"account":"late","name":"某乙","role":"auditor"}}
                """
            #expect(try client.act(act) == 201)
            again.send(SIGTERM)
            #expect(again.end() == 0)
            #expect(try run("verify", "--data", back)["checkpoint"] == .null)
        }
    }

    @Test func `says in a sentence and a code what does not hold`() throws {
        try Scripts.withSmallRegister { data in
            let (to, keys) = ("\(data)-backup", "\(data)-keys")
            func expect(_ code: String, _ status: Int32, _ words: String...) throws {
                for language in ["zh", "en"] {
                    let outcome = try Program.run(words + ["--lang", language])
                    #expect(outcome.status == status, "\(words): \(outcome.errors)")
                    #expect(outcome.output.isEmpty)
                    #expect(outcome.errors.contains("[\(code)]"), "\(outcome.errors)")
                    #expect(outcome.errors.split(separator: "\n").count == 1)
                    let isEnglish = outcome.errors.utf8.allSatisfy { $0 < 0x80 }
                    #expect(isEnglish == (language == "en"), "\(outcome.errors)")
                }
            }
            try expect("backup.missing", 2, "restore", to, "--data", "\(data)-back")
            try expect("backup.place", 2, "backup", "--data", data, "--to", "\(data)/backup")
            try expect(
                "backup.keys-with-data", 2, "backup", "--data", data, "--to", to, "--keys-to",
                "\(to)/keys")
            #expect(!FileManager.default.fileExists(atPath: to))
            _ = try run("backup", "--data", data, "--to", to, "--keys-to", keys)
            try expect("restore.exists", 2, "restore", to, "--data", data)
            let path = try #require(
                try Scratch.contents(of: to).first { $0.key.hasSuffix(".records.lz4") }?.key)
            var bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: "\(to)/\(path)")))
            bytes[bytes.count / 2] ^= 1
            try Data(bytes).write(to: URL(fileURLWithPath: "\(to)/\(path)"))
            try expect("backup.damaged", 1, "restore", to, "--rehearse")
            try expect("backup.damaged", 1, "restore", to, "--data", "\(data)-back")
            #expect(!FileManager.default.fileExists(atPath: "\(data)-back"))
            #expect(try Program.run("backup", "--data", data).status == 64)
        }
    }

    @Test func `attachments that no record names are listed`() throws {
        try Scripts.withSmallRegister { data in
            let file = "\(data)-minutes.txt"
            try Scratch.write("minutes", to: file)
            let attached = try run("attach", file, "--data", data)
            let listed = try run("attachments", "--orphans", "--data", data)
            let orphans = try #require(listed["attachments"]?.array)
            #expect(orphans.count == 1)
            #expect(orphans[0]["sha256"] == attached["sha256"])
            #expect(orphans[0]["bytes"] == 7)
            #expect(orphans[0]["records"] == 0)
            #expect(orphans[0]["day"]?.string?.count == 10)
        }
    }
}
