import CanonicalJSON
import EventLog
import Foundation
import Register
import Rules
import Testing

@Suite struct `An attachment` {
    private static let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    private static let absent = JSON.string(String(repeating: "0", count: 64))
    private static let bytes: JSON = [
        "base64": "YWJj", "title": "通知", "kind": "call", "confidential": true, "shelfmark": "甲-1",
    ]

    private func path(_ desk: Desk) -> String {
        "\(desk.directory)/attachments/\(Self.abc.prefix(2))/\(Self.abc.dropFirst(2))"
    }

    private func openCall(_ desk: Desk, _ attachments: JSON) async throws {
        try await desk.account("officer", role: "officer")
        try await desk.accept(
            "officer", "call.open", Matter.call().with(["attachments": attachments]))
    }

    @Test func `given as bytes is stored by its hash and described in the record`() async throws {
        try await Desk.with { desk in
            try await openCall(desk, [Self.bytes])
            #expect(
                try await desk.last.data["attachments"] == [
                    [
                        "sha256": .string(Self.abc), "size": 3, "title": "通知", "kind": "call",
                        "confidential": true, "shelfmark": "甲-1",
                    ]
                ])
            #expect(FileManager.default.fileExists(atPath: path(desk)))
        }
    }

    @Test func `is an LZ4 frame that anyone can open`() async throws {
        try await Desk.with { desk in
            try await openCall(desk, [Self.bytes])
            let opened = path(desk) + ".opened"
            #expect(Self.run("lz4", "-d", "-q", path(desk), opened) == 0)
            #expect(try Data(contentsOf: URL(fileURLWithPath: opened)) == Data("abc".utf8))
        }
    }

    /// What a program ends with; -1 where it does not start. Foundation's `Process` reads the list
    /// of open files in a way that fails where there are many, as there are among parallel tests.
    private static func run(_ words: String...) -> Int32 {
        var argv = words.map { strdup($0) } + [nil]
        defer { for text in argv { free(text) } }
        var process: pid_t = 0
        guard posix_spawnp(&process, words[0], nil, nil, &argv, environ) == 0 else { return -1 }
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        return status
    }

    @Test func `stored before is named by its hash, bare or described`() async throws {
        try await Desk.with { desk in
            try await openCall(desk, [Self.bytes])
            let described: JSON = ["sha256": .string(Self.abc), "title": "通知", "kind": "call"]
            try await desk.accept(
                "officer", "call.open",
                Matter.call("c2").with(["attachments": [.string(Self.abc), described]]))
            #expect(
                try await desk.last.data["attachments"] == [
                    .string(Self.abc), described.with(["size": 3]),
                ])
        }
    }

    @Test func `never stored is unknown, wherever it is named`() async throws {
        try await Desk.with { desk in
            try await desk.openPublicity()
            func expect(
                _ field: String, _ by: String, _ action: String, _ with: JSON, _ more: JSON = [:]
            ) async throws {
                let refusal = try await desk.refuse(by, action, with, more)
                #expect(refusal.code == .attachmentUnknown)
                #expect(refusal.field == field)
            }
            let absent = Self.absent
            try await expect(
                "/with/attachments/1", "officer", "call.open",
                Matter.call().with(["attachments": [Self.bytes, absent]]))
            try await expect(
                "/override/attachments/0", "officer", "call.open", Matter.call(),
                ["override": ["reason": "急", "attachments": [absent]]])
            try await expect(
                "/for/attachments/0", "officer", "objection.raise", Matter.objection(),
                ["for": Matter.paper(["name": "某"]).with(["attachments": [absent]])])
            try await desk.accept(
                "officer", "publicity.cancel", ["list": "l1", "reason": "更正"])
            try await expect(
                "/with/notice/attachment", "officer", "publicity.open",
                [
                    "list": "l1", "from": "2024-02-01",
                    "notice": ["url": "https://example.cn/1", "attachment": absent],
                ])
        }
    }

    @Test func `belongs to a notice, a paper and an override alike`() async throws {
        try await Desk.with { desk in
            try await desk.openPublicity()
            try await desk.accept(
                "officer", "publicity.cancel", ["list": "l1", "reason": "更正"])
            try await desk.accept(
                "officer", "publicity.open",
                [
                    "list": "l1", "from": "2024-02-01",
                    "notice": ["url": "https://example.cn/1", "attachment": Self.bytes],
                ])
            let data = try await desk.last.data
            #expect(data.at("/notice/attachment/sha256") == .string(Self.abc))
            #expect(data.at("/notice/attachment/size") == 3)
            #expect(data["attachments"] == nil)
        }
    }

    @Test func `of a refused action stays stored`() async throws {
        try await Desk.with { desk in
            try await desk.account("officer", role: "officer")
            try await desk.accept("officer", "call.open", Matter.call())
            let refusal = try await desk.refuse(
                "officer", "call.open", Matter.call().with(["attachments": [Self.bytes]]))
            #expect(refusal.code == .callExists)
            #expect(FileManager.default.fileExists(atPath: path(desk)))
        }
    }

    @Test func `stands in every record of its action`() async throws {
        try await Desk.with { desk in
            try await desk.openApplication()
            try await desk.accept(
                "dept-tiexi", "review.preliminary",
                ["centre": "mg", "opinion": "pass", "text": "同意", "attachments": [Self.bytes]])
            let records = try await desk.records
            let command = try #require(records.last?.command)
            for record in records where record.command == command {
                #expect(record.data.at("/attachments/0/sha256") == .string(Self.abc))
            }
        }
    }

    @Test(arguments: ["missing", "altered", "cut"])
    func `that is not what its name says is found by verifying`(fault: String) async throws {
        try await Desk.with { desk in
            try await openCall(desk, [Self.bytes])
            let position = try await desk.last.position
            try await desk.account("leader", role: "leader")
            let sound = await Register.verify(at: desk.directory)
            #expect(sound.isSound, "\(String(describing: sound.failure))")
            let url = URL(fileURLWithPath: path(desk))
            switch fault {
            case "missing": try FileManager.default.removeItem(at: url)
            case "cut": try Data(try Data(contentsOf: url).dropLast(4)).write(to: url)
            case _:
                var bytes = try Data(contentsOf: url)
                bytes[bytes.count - 10] ^= 1
                try bytes.write(to: url)
            }
            for integrityOnly in [true, false] {
                let found = await Register.verify(
                    at: desk.directory, integrityOnly: integrityOnly)
                #expect(found.failure?.position == position)
                #expect(found.failure?.what == "attachment")
            }
        }
    }

    @Test func `named in a paper or an override alone is verified too`() async throws {
        try await Desk.with { desk in
            try await desk.openAccounts()
            try await desk.accept(
                "officer", "organisation.register", Matter.organisation(),
                ["override": ["reason": "急", "attachments": [Self.bytes]]])
            let position = try await desk.last.position
            try FileManager.default.removeItem(atPath: path(desk))
            let found = await Register.verify(at: desk.directory)
            #expect(found.failure?.position == position)
            #expect(found.failure?.what == "attachment")
        }
    }
}
