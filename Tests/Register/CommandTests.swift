import CanonicalJSON
import EventLog
import Register
import Rules
import Testing

@Suite struct `A command given again` {
    private static let command: JSON = "0190a000-0000-7000-8000-000000000001"

    /// Performs twice and expects the same answer, but that the second appends nothing.
    @discardableResult
    private func twice(
        _ desk: Desk, _ by: String, _ action: String, _ with: JSON,
        _ more: JSON = [:], then: (Desk) async throws -> Void = { _ in }
    ) async throws -> Acceptance {
        let more = more.with(["command": Self.command])
        let first = try await desk.act(by, action, with, more)
        #expect(first.acceptance?.repeated == false, "\(first)")
        try await then(desk)
        let size = try await desk.size
        let second = try await desk.act(by, action, with, more)
        #expect(second.acceptance?.repeated == true, "\(second)")
        #expect(try await desk.size == size)
        for language in [Language.chinese, .english] {
            for line in [nil, 3] {
                #expect(
                    second.json(in: language, line: line) == first.json(in: language, line: line))
            }
        }
        return try #require(second.acceptance)
    }

    @Test func `answers as it did the first time`() async throws {
        try await Desk.with { desk in
            let answer = try await twice(
                desk, "admin", "account.open", ["account": "a", "name": "a", "role": "leader"])
            #expect(answer.events == ["account.opened"])
        }
    }

    @Test func `with all events of an act over many`() async throws {
        try await Desk.with { desk in
            try await desk.openPublicity()
            desk.clock.set("2024-02-08T09:00:00+08:00")
            try await desk.accept("officer", "publicity.close", ["list": "l1"])
            let answer = try await twice(
                desk, "leader", "establishment.approve",
                ["list": "l1", "document": "鞍科发〔2024〕12号", "date": "2024-02-08"])
            #expect(answer.events == ["establishment.approved"])
        }
    }

    @Test func `with the warnings in either language`() async throws {
        try await Desk.with { desk in
            try await desk.openPublicity()
            let answer = try await twice(
                desk, "public", "objection.raise", Matter.objection(name: "", contact: ""))
            #expect(answer.warnings.map(\.code) == [.objectionAnonymous])
        }
    }

    @Test func `with the identifier made, the number and the enquiry code`() async throws {
        try await Desk.with { desk in
            try await desk.openAccounts()
            try await desk.registerHosts()
            let answer = try await twice(
                desk, "host-tiexi", "application.submit",
                Matter.application().without("centre")
            ) { desk in
                try await desk.accept(
                    "host-lishan", "application.submit",
                    Matter.application(
                        "ls", name: "鞍山市滑石专业技术创新中心", organisation: Matter.lishan))
            }
            #expect(answer.members["application"] == "2024-0001")
            #expect(answer.members["enquiry"]?.string?.isEmpty == false)
            #expect(answer.members["centre"]?.string?.isEmpty == false)
            #expect(
                answer.members["centre"] == (try await desk.records)[answer.position].data["centre"]
            )
        }
    }

    @Test func `also after the account was closed, and in capitals`() async throws {
        try await Desk.with { desk in
            try await desk.account("officer", role: "officer")
            try await twice(desk, "officer", "call.open", Matter.call()) { desk in
                try await desk.accept(
                    "admin", "account.close", ["account": "officer", "reason": "调离"])
            }
            let capitals = try await desk.accept(
                "officer", "call.open", Matter.call(),
                ["command": .string(Self.command.string!.uppercased())])
            #expect(capitals.repeated)
        }
    }

    @Test func `whatever its time`() async throws {
        try await Desk.with { desk in
            let matter: JSON = ["account": "a", "name": "a", "role": "leader"]
            let first = try await desk.accept(
                "admin", "account.open", matter,
                ["command": Self.command, "at": "2024-02-02T09:00:00+08:00"])
            let second = try await desk.accept(
                "admin", "account.open", matter,
                ["command": Self.command, "at": "2024-02-01T10:00:00+08:00"])
            #expect(second.repeated)
            #expect(second.position == first.position)
        }
    }

    @Test func `with other content is refused`() async throws {
        try await Desk.with { desk in
            try await desk.openAccounts()
            let paper = Matter.paper(["account": "host-tiexi"])
            let override: JSON = ["reason": "急"]
            let matter = Matter.organisation()
            try await desk.accept(
                "officer", "organisation.register", matter,
                ["command": Self.command, "for": paper, "override": override])
            func refuses(
                _ with: JSON, _ more: JSON, by: String = "officer",
                _ action: String = "organisation.register",
                sourceLocation: SourceLocation = #_sourceLocation
            ) async throws {
                let more = more.with(["command": Self.command])
                let refusal = try await desk.refuse(
                    by, action, with, more, sourceLocation: sourceLocation)
                #expect(refusal.code == .commandReused, sourceLocation: sourceLocation)
            }
            try await refuses(matter, ["for": paper, "override": override], by: "officer-2")
            try await refuses(
                matter, ["for": paper, "override": override], "organisation.verify")
            try await refuses(
                matter.with(["name": "别的公司"]), ["for": paper, "override": override])
            try await refuses(matter, ["for": paper])
            try await refuses(matter, ["override": override])
            try await refuses(matter, ["for": paper, "override": ["reason": "不急"]])
            try await refuses(
                matter, ["for": paper.with(["received": "2024-01-31"]), "override": override])
            try await refuses(
                matter, ["for": paper.with(["attachments": []]), "override": override])
            // What is sealed is compared under the person's key.
            let other = Matter.contact.with(["phone": "13800000002"])
            try await refuses(
                matter.with(["contact": other]), ["for": paper, "override": override])
            let more = Matter.contact.with(["address": "铁西区"])
            try await refuses(
                matter.with(["contact": more]), ["for": paper, "override": override])
            try await refuses(matter.without("contact"), ["for": paper, "override": override])
            let again = try await desk.accept(
                "officer", "organisation.register", matter,
                ["command": Self.command, "for": paper, "override": override])
            #expect(again.repeated)
        }
    }

    @Test func `an identifier made is no part of it, one given is`() async throws {
        try await Desk.with { desk in
            try await desk.account("officer", role: "officer")
            let matter = Matter.call().without("call")
            let first = try await desk.accept(
                "officer", "call.open", matter, ["command": Self.command])
            let call = try #require(first.members["call"])
            let refusal = try await desk.refuse(
                "officer", "call.open", matter.with(["call": call]), ["command": Self.command])
            #expect(refusal.code == .commandReused)
        }
    }

    @Test func `an attachment is known by its hash`() async throws {
        try await Desk.with { desk in
            try await desk.account("officer", role: "officer")
            let bytes: JSON = ["base64": "YWJj", "title": "通知", "kind": "call"]
            let hash: JSON = [
                "sha256": "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                "title": "通知", "kind": "call",
            ]
            try await desk.accept(
                "officer", "call.open", Matter.call().with(["attachments": [bytes]]),
                ["command": Self.command])
            let again = try await desk.accept(
                "officer", "call.open", Matter.call().with(["attachments": [hash]]),
                ["command": Self.command])
            #expect(again.repeated)
            let other = bytes.with(["base64": "YWJk"])
            let refusal = try await desk.refuse(
                "officer", "call.open", Matter.call().with(["attachments": [other]]),
                ["command": Self.command])
            #expect(refusal.code == .commandReused)
        }
    }

    @Test func `an objector's name and the name on a paper are compared`() async throws {
        try await Desk.with { desk in
            try await desk.openPublicity()
            let paper = Matter.paper(["name": "赵六实名"])
            try await desk.accept(
                "officer", "objection.raise", Matter.objection(),
                ["for": paper, "command": Self.command])
            let again = try await desk.accept(
                "officer", "objection.raise", Matter.objection(),
                ["for": paper, "command": Self.command])
            #expect(again.repeated)
            for (matter, name) in [
                (Matter.objection(name: "钱七"), "赵六实名"), (Matter.objection(), "钱七"),
                (Matter.objection(name: "", contact: ""), "赵六实名"),
            ] {
                let refusal = try await desk.refuse(
                    "officer", "objection.raise", matter,
                    ["for": paper.with(["name": .string(name)]), "command": Self.command])
                #expect(refusal.code == .commandReused)
            }
        }
    }

    @Test func `that was refused is not remembered`() async throws {
        try await Desk.with { desk in
            try await desk.refuse(
                "admin", "call.open", Matter.call(), ["command": Self.command])
            try await desk.account("officer", role: "officer")
            let answer = try await desk.accept(
                "officer", "call.open", Matter.call("c2"), ["command": Self.command])
            #expect(!answer.repeated)
            #expect(try await desk.last.command == Self.command.string)
        }
    }

    @Test func `is remembered when the register is opened again`() async throws {
        try await Desk.with { desk in
            let matter: JSON = ["account": "a", "name": "a", "role": "leader"]
            try await desk.accept("admin", "account.open", matter, ["command": Self.command])
            try await desk.close()
            try await Desk.reopened(desk.directory, desk.clock) { desk in
                let again = try await desk.accept(
                    "admin", "account.open", matter, ["command": Self.command])
                #expect(again.repeated)
            }
        }
    }
}
