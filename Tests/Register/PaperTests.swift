import CanonicalJSON
import EventLog
import Register
import Rules
import Testing

@Suite struct `A paper entered for another` {
    private let withdrawal: JSON = ["centre": "mg", "reason": "撤回"]

    @Test func `the record names both, and the paper`() async throws {
        try await Desk.with { desk in
            try await desk.openApplication()
            try await desk.accept(
                "officer", "application.withdraw", withdrawal,
                ["for": Matter.paper(["account": "host-tiexi", "postmark": "2024-01-31"])])
            let actor = try await desk.last.actor
            #expect(actor["account"] == "officer")
            #expect(actor["role"] == "officer")
            #expect(actor["via"] == "play")
            #expect(
                actor["for"]?.without("attachments") == [
                    "account": "host-tiexi", "basis": "书面申请", "received": "2024-02-01",
                    "postmark": "2024-01-31",
                ])
            #expect(actor.at("/for/attachments/0/size") == 6)
            #expect(actor.at("/for/attachments/0/title") == "申请书")
        }
    }

    @Test func `without a paper it is refused`() async throws {
        try await Desk.with { desk in
            try await desk.openApplication()
            for paper in [
                Matter.paper(["account": "host-tiexi", "attachments": []]),
                Matter.paper(["account": "host-tiexi"]).without("attachments"),
            ] {
                let refusal = try await desk.refuse(
                    "officer", "application.withdraw", withdrawal, ["for": paper])
                #expect(refusal.code == .authorityNoPaper)
            }
        }
    }

    @Test func `an account or a name, not both and not neither`() async throws {
        try await Desk.with { desk in
            try await desk.openApplication()
            let both = try await desk.refuse(
                "officer", "application.withdraw", withdrawal,
                ["for": Matter.paper(["account": "host-tiexi", "name": "某"])])
            #expect(both.code == .inputUnknownField)
            #expect(both.field == "/for/name")
            let neither = try await desk.refuse(
                "officer", "application.withdraw", withdrawal, ["for": Matter.paper([:])])
            #expect(neither.code == .inputMissingField)
            let empty = try await desk.refuse(
                "officer", "application.withdraw", withdrawal, ["for": Matter.paper(["name": ""])])
            #expect(empty.code == .inputBadValue)
            #expect(empty.field == "/for/name")
        }
    }

    @Test func `authority is that of the one acted for`() async throws {
        try await Desk.with { desk in
            try await desk.openApplication()
            let role = try await desk.refuse(
                "officer", "application.withdraw", withdrawal,
                ["for": Matter.paper(["account": "leader"])])
            #expect(role.code == .authorityRole)
            let organisation = try await desk.refuse(
                "officer", "application.withdraw", withdrawal,
                ["for": Matter.paper(["account": "host-lishan"])])
            #expect(organisation.code == .authorityOrganisation)
            let name = try await desk.refuse(
                "officer", "application.withdraw", withdrawal, ["for": Matter.paper(["name": "某"])])
            #expect(name.code == .authorityRole)
        }
    }

    @Test func `only officers enter papers, and departments those of hosts`() async throws {
        try await Desk.with { desk in
            try await desk.openApplication()
            for account in ["leader", "host-lishan", "auditor", "expert-1", "admin", "public"] {
                let refusal = try await desk.refuse(
                    account, "application.withdraw", withdrawal,
                    ["for": Matter.paper(["account": "host-tiexi"])])
                #expect(refusal.code == .authorityRole, "\(account)")
            }
            let expert = try await desk.refuse(
                "dept-tiexi", "objection.raise", Matter.objection(),
                ["for": Matter.paper(["account": "expert-1"])])
            #expect(expert.code == .authorityRole)
            let name = try await desk.refuse(
                "dept-tiexi", "objection.raise", Matter.objection(),
                ["for": Matter.paper(["name": "某"])])
            #expect(name.code == .authorityRole)
        }
    }

    @Test func `a department those of the hosts of its district`() async throws {
        try await Desk.with { desk in
            try await desk.openApplication()
            let paper = Matter.paper(["account": "host-tiexi"])
            let refusal = try await desk.refuse(
                "dept-lishan", "application.withdraw", withdrawal, ["for": paper])
            #expect(refusal.code == .authorityDistrict)
            try await desk.accept(
                "dept-tiexi", "application.withdraw", withdrawal, ["for": paper])
        }
    }

    @Test func `a department that has taken over a district has its hosts`() async throws {
        try await Desk.with { desk in
            try await desk.openApplication()
            try await desk.accept(
                "leader", "department.adopt",
                [
                    "district": "tiexi", "name": "铁西区", "kind": "area", "from": "2024-02-01",
                    "until": "2024-02-01", "successor": "lishan",
                ])
            desk.clock.set("2024-02-02T09:00:00+08:00")
            let paper = Matter.paper(["account": "host-tiexi"])
            let refusal = try await desk.refuse(
                "dept-tiexi", "application.withdraw", withdrawal, ["for": paper])
            #expect(refusal.code == .authorityDistrict)
            try await desk.accept(
                "dept-lishan", "application.withdraw", withdrawal, ["for": paper])
        }
    }

    @Test func `four eyes look at the one acted for`() async throws {
        try await Desk.with { desk in
            try await desk.openPublicity()
            // One person, an officer and a leader: his own acceptance he may not decide on.
            try await desk.account("officer-3", role: "officer", ["person": "p-1"])
            try await desk.account("leader-3", role: "leader", ["person": "p-1"])
            try await desk.accept("public", "objection.raise", Matter.objection())
            try await desk.accept(
                "officer", "objection.accept", ["objection": "o1", "reason": "实名"],
                ["for": Matter.paper(["account": "officer-3"])])
            let resolution: JSON = [
                "objection": "o1", "outcome": "dismissed", "findings": "不属实",
            ]
            let refusal = try await desk.refuse("leader-3", "objection.resolve", resolution)
            #expect(refusal.code == .authorityFourEyes)
            try await desk.accept("leader", "objection.resolve", resolution)
        }
    }

    @Test func `a paper of a day to come is refused`() async throws {
        try await Desk.with { desk in
            try await desk.openApplication()
            let received = try await desk.refuse(
                "officer", "application.withdraw", withdrawal,
                ["for": Matter.paper(["account": "host-tiexi"], received: "2024-02-02")])
            #expect(received.code == .effectiveAhead)
            #expect(received.field == "/for/received")
            let postmark = try await desk.refuse(
                "officer", "application.withdraw", withdrawal,
                ["for": Matter.paper(["account": "host-tiexi", "postmark": "2024-02-02"])])
            #expect(postmark.code == .effectiveAhead)
            #expect(postmark.field == "/for/postmark")
        }
    }

    @Test func `an objection counts by its postmark, else by the day it came in`() async throws {
        try await Desk.with { desk in
            try await desk.openPublicity()
            desk.clock.set("2024-02-20T09:00:00+08:00")
            let paper = Matter.paper(["name": "赵六实名"], received: "2024-02-20")
            let late = try await desk.refuse(
                "officer", "objection.raise", Matter.objection(), ["for": paper])
            #expect(late.code == .objectionOutsidePeriod)
            try await desk.accept(
                "officer", "objection.raise", Matter.objection(),
                ["for": paper.with(["postmark": "2024-02-06"])])
            try await desk.accept(
                "officer", "objection.raise", Matter.objection("o2"),
                ["for": paper.with(["received": "2024-02-06"])])
        }
    }

    @Test func `an application counts for its call by the same days`() async throws {
        try await Desk.with { desk in
            try await desk.openAccounts()
            try await desk.registerHosts()
            try await desk.accept(
                "officer", "call.open", Matter.call().with(["closes": "2024-02-05"]))
            desk.clock.set("2024-02-08T09:00:00+08:00")
            let matter = Matter.application().with(["call": "c1"])
            let paper = Matter.paper(["account": "host-tiexi"], received: "2024-02-08")
            let late = try await desk.refuse(
                "officer", "application.submit", matter, ["for": paper])
            #expect(late.code == .callNotOpen)
            try await desk.accept(
                "officer", "application.submit", matter,
                ["for": paper.with(["postmark": "2024-02-05"])])
        }
    }

    @Test func `the public withdraws an objection by a paper only`() async throws {
        try await Desk.with { desk in
            try await desk.openPublicity()
            try await desk.accept("public", "objection.raise", Matter.objection())
            let withdrawal: JSON = ["objection": "o1", "reason": "撤回"]
            let own = try await desk.refuse("public", "objection.withdraw", withdrawal)
            #expect(own.code == .authorityRole)
            let other = try await desk.refuse(
                "officer", "objection.withdraw", withdrawal, ["for": Matter.paper(["name": "钱七"])])
            #expect(other.code == .objectionNotTheObjector)
            try await desk.accept(
                "officer", "objection.withdraw", withdrawal,
                ["for": Matter.paper(["name": "赵六实名"])])
            #expect(try await desk.last.data["byObjector"] == true)
        }
    }
}
