import CanonicalJSON
import EventLog
import Register
import Rules
import Testing

/// Section 1: the envelope; the command; the clock; the account; the role; the fields; identifiers;
/// district, organisation or panel; the state and the conditions.
@Suite struct `Of two faults the one earlier in the order answers` {
    private static let command: JSON = "0190a000-0000-7000-8000-000000000001"
    private static let early: JSON = "2024-01-31T09:00:00+08:00"

    @Test func `the envelope before the command`() async throws {
        try await Desk.with { desk in
            try await desk.accept(
                "admin", "account.open", ["account": "a", "name": "a", "role": "leader"],
                ["command": Self.command])
            let refusal = try await desk.refuse(
                "admin", "account.open", ["account": "b", "name": "b", "role": "leader"],
                ["command": Self.command, "x": 1])
            #expect(refusal.code == .inputUnknownField)
        }
    }

    @Test func `the command before the clock`() async throws {
        try await Desk.with { desk in
            let matter: JSON = ["account": "a", "name": "a", "role": "leader"]
            try await desk.accept("admin", "account.open", matter, ["command": Self.command])
            let reused = try await desk.refuse(
                "nobody", "account.open", matter, ["command": Self.command, "at": Self.early])
            #expect(reused.code == .commandReused)
            let again = try await desk.accept(
                "admin", "account.open", matter, ["command": Self.command, "at": Self.early])
            #expect(again.repeated)
        }
    }

    @Test func `the clock before the account`() async throws {
        try await Desk.with { desk in
            let refusal = try await desk.refuse(
                "nobody", "call.open", Matter.call(), ["at": Self.early])
            #expect(refusal.code == .clockWentBack)
        }
    }

    @Test func `the account before the role, the one acted for among them`() async throws {
        try await Desk.with { desk in
            try await desk.openAccounts()
            let paper = Matter.paper(["account": "nobody"])
            let refusal = try await desk.refuse(
                "host-tiexi", "call.open", Matter.call(), ["for": paper])
            #expect(refusal.code == .authorityUnknownAccount)
            try await desk.accept(
                "admin", "account.close", ["account": "host-lishan", "reason": "停用"])
            let closed = try await desk.refuse("host-lishan", "call.open", Matter.call())
            #expect(closed.code == .authorityClosedAccount)
        }
    }

    @Test func `the role before the fields`() async throws {
        try await Desk.with { desk in
            try await desk.openAccounts()
            let refusal = try await desk.refuse("host-tiexi", "call.open", ["x": 1])
            #expect(refusal.code == .authorityRole)
            let overriding = try await desk.refuse(
                "host-tiexi", "application.submit", ["x": 1], ["override": ["reason": "急"]])
            #expect(overriding.code == .authorityRole)
        }
    }

    @Test func `a day ahead and an unknown attachment before an unknown centre`() async throws {
        try await Desk.with { desk in
            try await desk.openAccounts()
            let ahead = try await desk.refuse(
                "dept-tiexi", "recommendation.issue",
                ["centre": "none", "document": "西科发〔2024〕1号", "date": "2024-02-02"])
            #expect(ahead.code == .effectiveAhead)
            let hash = JSON.string(String(repeating: "0", count: 64))
            let unknown = try await desk.refuse(
                "dept-tiexi", "review.preliminary",
                ["centre": "none", "opinion": "pass", "text": "同意", "attachments": [hash]])
            #expect(unknown.code == .attachmentUnknown)
            #expect(unknown.field == "/with/attachments/0")
        }
    }

    @Test func `an unknown centre before the district`() async throws {
        try await Desk.with { desk in
            try await desk.openApplication()
            let review: JSON = ["centre": "mg", "opinion": "pass", "text": "同意"]
            let unknown = try await desk.refuse(
                "dept-lishan", "review.preliminary", review.with(["centre": "none"]))
            #expect(unknown.code == .centreUnknown)
            let district = try await desk.refuse("dept-lishan", "review.preliminary", review)
            #expect(district.code == .authorityDistrict)
        }
    }

    @Test func `also where a department enters a paper of another's host`() async throws {
        try await Desk.with { desk in
            try await desk.openApplication()
            let hash = JSON.string(String(repeating: "0", count: 64))
            let paper = Matter.paper(["account": "host-tiexi"])
            let withdrawal: JSON = ["centre": "none", "reason": "撤回"]
            let attachment = try await desk.refuse(
                "dept-lishan", "application.withdraw", withdrawal,
                ["for": paper.with(["attachments": [hash]])])
            #expect(attachment.code == .attachmentUnknown)
            #expect(attachment.field == "/for/attachments/0")
            let unknown = try await desk.refuse(
                "dept-lishan", "application.withdraw", withdrawal, ["for": paper])
            #expect(unknown.code == .centreUnknown)
            let district = try await desk.refuse(
                "dept-lishan", "application.withdraw", withdrawal.with(["centre": "mg"]),
                ["for": paper])
            #expect(district.code == .authorityDistrict)
        }
    }

    @Test func `the organisation before the state`() async throws {
        try await Desk.with { desk in
            try await desk.openApplication()
            try await desk.accept(
                "host-tiexi", "application.withdraw", ["centre": "mg", "reason": "撤回"])
            let refusal = try await desk.refuse(
                "host-lishan", "application.withdraw", ["centre": "mg", "reason": "撤回"])
            #expect(refusal.code == .authorityOrganisation)
            let state = try await desk.refuse(
                "host-tiexi", "application.withdraw", ["centre": "mg", "reason": "撤回"])
            #expect(state.code == .centreOutOfOrder)
        }
    }

    @Test func `an unknown organisation before the want of measures`() async throws {
        try await Desk.with(opened: "2024-01-02T09:00:00+08:00") { desk in
            try await desk.account("host-tiexi", role: "host", ["organisation": Matter.tiexi])
            let unknown = try await desk.refuse(
                "host-tiexi", "application.submit", Matter.application())
            #expect(unknown.code == .organisationUnknown)
            try await desk.accept("host-tiexi", "organisation.register", Matter.organisation())
            let none = try await desk.refuse(
                "host-tiexi", "application.submit", Matter.application())
            #expect(none.code == .policyNoneInForce)
            #expect(none["day"] == "2024-01-02")
        }
    }
}
