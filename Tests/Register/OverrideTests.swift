import CanonicalJSON
import EventLog
import Register
import Rules
import Testing

@Suite struct `An override` {
    private let override: JSON = [
        "reason": "早期代码，合法有效",
        "attachments": [["base64": "YWJj", "title": "证明", "kind": "letter"]],
    ]
    private let early = Matter.organisation("91350100M0001TGQXM")

    @Test func `passes what yields, and the record says what and why`() async throws {
        try await Desk.with { desk in
            try await desk.openAccounts()
            let refusal = try await desk.refuse("officer", "organisation.register", early)
            #expect(refusal.code == .organisationBadCreditCode)
            try await desk.accept(
                "officer", "organisation.register", early, ["override": override])
            let actor = try await desk.last.actor
            #expect(actor.at("/override/reason") == "早期代码，合法有效")
            #expect(actor.at("/override/codes") == ["organisation.bad-credit-code"])
            #expect(actor.at("/override/attachments/0/size") == 3)
        }
    }

    @Test func `that had nothing to pass says so`() async throws {
        try await Desk.with { desk in
            try await desk.openAccounts()
            try await desk.accept(
                "officer", "organisation.register", Matter.organisation(),
                ["override": override])
            #expect(try await desk.last.actor.at("/override/codes") == [])
        }
    }

    @Test func `is for officers and leaders, also on a paper`() async throws {
        try await Desk.with { desk in
            try await desk.openAccounts()
            for account in ["host-tiexi", "public"] {
                let refusal = try await desk.refuse(
                    account, "organisation.register", Matter.organisation(),
                    ["override": override])
                #expect(refusal.code == .authorityRole, "\(account)")
            }
            let paper = Matter.paper(["account": "host-tiexi"])
            let department = try await desk.refuse(
                "dept-tiexi", "organisation.register", Matter.organisation(),
                ["override": override, "for": paper])
            #expect(department.code == .authorityRole)
            try await desk.accept(
                "officer", "organisation.register", Matter.organisation(),
                ["override": override, "for": paper])
            #expect(try await desk.last.actor["override"] != nil)
        }
    }

    @Test func `passes no refusal that is firm`() async throws {
        try await Desk.with { desk in
            try await desk.openAccounts()
            let refusal = try await desk.refuse(
                "officer", "organisation.register",
                Matter.organisation(district: "nowhere"), ["override": override])
            #expect(refusal.code == .organisationOutsideCity)
        }
    }
}
