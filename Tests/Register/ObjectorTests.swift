import CanonicalJSON
import EventLog
import Events
import Register
import Rules
import Testing

/// Section 5: an objector's identity is for whoever handles the objection.
@Suite struct `Who objected` {
    private let o1 = ObjectionID("o1")!
    private static let identity = ["赵六实名", "13900000002", "某单位", "host-lishan"]

    private func shows(_ desk: Desk, _ subject: Query.Subject, as reader: Reader) async throws
        -> Bool
    {
        let text = try await desk.ask(subject, as: reader).text
        return Self.identity.contains { text.contains($0) }
    }

    @Test func `is open to any officer until one has taken the objection up`() async throws {
        try await Desk.with { desk in
            try await desk.openPublicity()
            let objector: JSON = [
                "name": "赵六实名", "contact": "13900000002", "kind": "企业", "organisation": "某单位",
            ]
            try await desk.accept(
                "public", "objection.raise", Matter.objection().with(["objector": objector]))
            for officer in ["officer", "officer-2"] {
                let objector = try await desk.ask(.objection(o1), as: .of(officer))["objector"]
                #expect(objector?.at("/name/value") == "赵六实名")
                #expect(objector?.at("/contact/value") == "13900000002")
                #expect(objector?.at("/name/sealed")?.string?.hasPrefix("p-") == true)
            }
            #expect(try await !shows(desk, .objection(o1), as: .of("leader")))
            try await desk.accept(
                "officer", "objection.accept", ["objection": "o1", "reason": "实名"])
            #expect(try await shows(desk, .objection(o1), as: .of("officer")))
            #expect(try await shows(desk, .objection(o1), as: .of("leader")))
            #expect(try await !shows(desk, .objection(o1), as: .of("officer-2")))
            for reader in [Reader.of("officer-2"), .of("auditor"), .operator] {
                let answer = try await desk.ask(.objection(o1), as: reader)
                #expect(answer.at("/objector/name")?.object?.names == ["sealed"], "\(reader)")
                #expect(!answer.text.contains("赵六实名"))
            }
        }
    }

    @Test func `an account that objected is known to the same only`() async throws {
        try await Desk.with { desk in
            try await desk.openPublicity()
            let centre = CentreID("mg")!
            let list = ListID("l1")!
            try await desk.accept("host-lishan", "objection.raise", Matter.objection())
            try await desk.accept(
                "officer", "objection.raise", Matter.objection("o2"),
                ["for": Matter.paper(["account": "host-lishan"])])
            try await desk.accept(
                "officer", "objection.accept", ["objection": "o1", "reason": "实名"])
            for reader in ["officer", "officer-2", "leader", "host-tiexi", "dept-tiexi"] {
                #expect(try await !shows(desk, .history(centre), as: .of(reader)), "\(reader)")
                #expect(try await !shows(desk, .dossier(centre), as: .of(reader)), "\(reader)")
            }
            for reader in ["officer", "officer-2", "leader"] {
                var trail = TrailFilter()
                trail.centre = centre
                #expect(try await !shows(desk, .audit(trail), as: .of(reader)), "\(reader)")
                #expect(try await !shows(desk, .list(list), as: .of(reader)), "\(reader)")
            }
            #expect(try await !shows(desk, .objection(o1), as: .of("officer-2")))
            #expect(try await shows(desk, .objection(o1), as: .of("officer")))
            #expect(try await shows(desk, .objection(o1), as: .of("leader")))
            #expect(try await shows(desk, .history(centre), as: .of("auditor")))
            #expect(try await shows(desk, .history(centre), as: .operator))
        }
    }

    @Test func `whoever accepted it on a paper entered by another handles it`() async throws {
        try await Desk.with { desk in
            try await desk.openPublicity()
            try await desk.accept("public", "objection.raise", Matter.objection())
            try await desk.accept(
                "officer", "objection.accept", ["objection": "o1", "reason": "实名"],
                ["for": Matter.paper(["account": "officer-2"])])
            #expect(try await shows(desk, .objection(o1), as: .of("officer-2")))
            #expect(try await !shows(desk, .objection(o1), as: .of("officer")))
        }
    }

    @Test func `an objection is for those who see everything`() async throws {
        try await Desk.with { desk in
            try await desk.openPublicity()
            try await desk.accept("public", "objection.raise", Matter.objection())
            for reader in ["host-tiexi", "dept-tiexi", "expert-1", "admin"] {
                let refusal = await #expect(throws: Refusal.self) {
                    try await desk.ask(.objection(o1), as: .of(reader))
                }
                #expect(refusal?.code == .authorityRole)
            }
        }
    }
}
