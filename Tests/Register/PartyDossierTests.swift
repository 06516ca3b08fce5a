import CanonicalJSON
import Events
import Register
import Rules
import Testing

/// Section 5, `--for party`: what is withheld from a party is named, with why.
@Suite struct `A dossier as a party may inspect it` {
    private let mg = CentreID("mg")!

    /// Established with an objection taken up and dismissed; papers filed by bureau and host.
    private func established(_ desk: Desk) async throws {
        try await desk.openPublicity()
        try await desk.accept("public", "objection.raise", Matter.objection())
        try await desk.accept(
            "officer", "objection.accept", ["objection": "o1", "reason": "实名"])
        let resolved = try await desk.accept(
            "leader", "objection.resolve",
            ["objection": "o1", "outcome": "dismissed", "findings": "不成立"])
        try await desk.accept(
            "officer", "document.serve",
            [
                "positions": [.integer(Int64(resolved.position))],
                "recipient": "赵六实名", "method": "post", "date": "2024-02-01", "remedies": "无",
            ])
        for (account, kind, text) in [
            ("officer", "minutes", "局务会讨论情况"), ("officer", "transfer", "移送情况说明"),
            ("host-tiexi", "letter", "依托单位来函"),
        ] {
            try await desk.accept(
                account, "material.file",
                [
                    "centre": "mg", "kind": .string(kind), "date": "2024-02-01", "title": "材料",
                    "text": .string(text),
                ])
        }
        desk.clock.set("2024-02-08T09:00:00+08:00")
        try await desk.accept("officer", "publicity.close", ["list": "l1"])
        try await desk.accept(
            "leader", "establishment.approve",
            [
                "list": "l1", "document": "鞍科发〔2024〕12号", "date": "2024-02-08",
                "attachments": [
                    [
                        "base64": "5pKk5Zue", "title": "公开附件", "kind": "letter",
                    ],
                    [
                        "base64": "5pKk5Zue", "title": "保密附件", "kind": "letter",
                        "confidential": true,
                    ],
                ],
            ])
    }

    private func approval(_ answer: JSON) throws -> JSON {
        try #require(
            answer["decisions"]?.array?.first { $0["type"] == "establishment.approved" })
    }

    private func withheld(_ decision: JSON) -> [String] {
        (decision["withheld"]?.array ?? []).map {
            "\($0["field"]?.string ?? "") \($0["reason"]?.string ?? "")"
        }
    }

    @Test func `host and department read it through the same filter as an officer may show`()
        async throws
    {
        try await Desk.with { desk in
            try await established(desk)
            let shown = try await desk.ask(.dossier(mg, forParty: true), as: .of("officer"))
            for reader in ["host-tiexi", "dept-tiexi"] {
                #expect(try await desk.ask(.dossier(mg), as: .of(reader)) == shown, "\(reader)")
            }
            let full = try await desk.ask(.dossier(mg), as: .of("officer"))
            #expect(try approval(full)["withheld"] == nil)
        }
    }

    @Test func `what was found is shown, and not who found it`() async throws {
        try await Desk.with { desk in
            try await established(desk)
            let made = try approval(try await desk.ask(.dossier(mg), as: .of("host-tiexi")))
            let opinions = try #require(made["opinions"]?.array)
            let experts = opinions.filter { $0["stage"] == "expert" }
            #expect(experts.count == 5)
            #expect(experts.allSatisfy { $0["by"] == nil && $0["score"] == 88 })
            #expect(opinions.first?["by"] == "dept-tiexi")
            let text = made.text
            for secret in Desk.experts + ["局务会讨论情况", "赵六实名", "保密附件"] {
                #expect(!text.contains(secret), "\(secret) in \(text)")
            }
            for open in ["移送情况说明", "依托单位来函", "公开附件", "不成立"] {
                #expect(text.contains(open), "\(open) in \(text)")
            }
            #expect(
                withheld(made).sorted()
                    == [
                        "attachments confidential", "materials internal",
                        "notices.recipient objector", "objections.objector objector",
                    ] + Array(repeating: "opinions.by expert", count: 5))
            let reasons = made["withheld"]?.array ?? []
            #expect(reasons.allSatisfy { $0["message"]?.string?.isEmpty == false })
        }
    }

    @Test func `who was served with a decision on an objection is not shown`() async throws {
        try await Desk.with { desk in
            try await established(desk)
            let answer = try await desk.ask(.dossier(mg), as: .of("host-tiexi"))
            let made = try #require(
                answer["decisions"]?.array?.first { $0["type"] == "objection.resolved" })
            #expect(made["service"]?.array?.first?["recipient"] == nil)
            #expect(made["service"]?.array?.first?["date"] == "2024-02-01")
            #expect(withheld(made).contains("service.recipient objector"))
        }
    }

    @Test func `like cases of others are counted and not named`() async throws {
        try await Desk.with { desk in
            try await established(desk)
            try await desk.accept(
                "host-lishan", "application.submit",
                Matter.application(
                    "ls", name: "鞍山市特钢专业技术创新中心", organisation: Matter.lishan))
            try await desk.accept(
                "leader", "establishment.refuse", ["centre": "ls", "reason": "不予组建"])
            try await desk.accept(
                "host-lishan", "application.submit",
                Matter.application(
                    "ls2", name: "鞍山市轧钢专业技术创新中心", organisation: Matter.lishan))
            try await desk.accept(
                "leader", "establishment.refuse", ["centre": "ls2", "reason": "不予组建"])
            let ls2 = CentreID("ls2")!
            let full = try await desk.ask(.dossier(ls2), as: .of("officer")).at("/decisions/0")
            #expect(full?["likeCases"]?.array?.map { $0["centre"] } == ["ls"])
            let shown = try await desk.ask(.dossier(ls2), as: .of("host-lishan"))
                .at("/decisions/0")
            #expect(shown?["likeCases"] == [])
            #expect(shown?["likeCasesCounted"] == [["outcome": "refused", "count": 1]])
            #expect(shown.map(withheld)?.contains("likeCases other-hosts") == true)
        }
    }

    @Test func `of an application set aside those who read everything still see the records`()
        async throws
    {
        try await Desk.with { desk in
            try await desk.openApplication()
            let filed = try #require(
                try await desk.ask(.history(mg), as: .of("officer")).at("/entries/0/position"))
            try await desk.accept(
                "leader", "record.set-aside",
                ["position": filed, "authority": "entry-error", "reason": "误录"])
            let history = try await desk.ask(.history(mg), as: .of("officer"))
            #expect(history.at("/entries/0/setAside") == true)
            await #expect(throws: Refusal.self) {
                try await desk.ask(.history(mg), as: .of("host-tiexi"))
            }
        }
    }

    @Test func `what the measures leave unclear is said in the reader's language`() async throws {
        try await Desk.with { desk in
            try await established(desk)
            let made = try approval(try await desk.ask(.dossier(mg), as: .of("officer")))
            let notes = try #require(made["notes"]?.array)
            #expect(notes.first?["code"] == "publicity.days-open")
            #expect(notes.allSatisfy { $0["message"]?.string?.contains("办法") == true })
        }
    }
}
