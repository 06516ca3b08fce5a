import CanonicalJSON
import Testing

extension Desk {
    static let experts = (1...5).map { "expert-\($0)" }

    /// Opens one account of every kind.
    func openAccounts() async throws {
        for role in ["leader", "officer", "auditor"] {
            try await account(role, role: role)
        }
        try await account("officer-2", role: "officer")
        for district in ["tiexi", "lishan"] {
            try await account(
                "dept-\(district)", role: "department", ["district": .string(district)])
        }
        try await account("host-tiexi", role: "host", ["organisation": Matter.tiexi])
        try await account("host-lishan", role: "host", ["organisation": Matter.lishan])
        for expert in Self.experts + ["expert-6"] { try await account(expert, role: "expert") }
    }

    func account(
        _ name: String, role: String, _ more: JSON = [:]
    ) async throws {
        let matter: JSON = [
            "account": .string(name), "name": .string("某\(name)"), "role": .string(role),
        ]
        try await accept("admin", "account.open", matter.with(more))
    }

    /// Registers and verifies the hosts.
    func registerHosts() async throws {
        try await accept("host-tiexi", "organisation.register", Matter.organisation())
        try await accept(
            "host-lishan", "organisation.register",
            Matter.organisation(Matter.lishan, name: "鞍山立山有限公司", district: "lishan"))
        for (department, code) in [("dept-tiexi", Matter.tiexi), ("dept-lishan", Matter.lishan)] {
            try await accept(
                department, "organisation.verify", ["organisation": code, "passed": true])
        }
    }

    /// Accounts, hosts, and the application for one centre.
    func openApplication() async throws {
        try await openAccounts()
        try await registerHosts()
        try await accept("host-tiexi", "application.submit", Matter.application())
    }

    /// As far as the experts' opinions.
    func assess() async throws {
        try await openApplication()
        try await accept(
            "dept-tiexi", "review.preliminary",
            ["centre": "mg", "opinion": "pass", "text": "同意推荐"])
        try await accept(
            "dept-tiexi", "recommendation.issue",
            ["centre": "mg", "document": "西科发〔2024〕13号"])
        try await accept(
            "officer", "review.bureau", ["centre": "mg", "opinion": "pass", "text": "符合条件"])
        try await accept(
            "officer", "panel.convene",
            [
                "panel": "p1", "purpose": "recognition", "centres": ["mg"],
                "experts": .array(Self.experts.map(JSON.string)),
            ])
        for expert in Self.experts {
            try await accept(
                expert, "review.expert",
                ["panel": "p1", "centre": "mg", "score": 88, "opinion": "support", "text": "论证意见"])
        }
    }

    /// As far as publicity, on 2024-02-01 to its last day 2024-02-06.
    func openPublicity() async throws {
        try await assess()
        try await accept(
            "officer", "inspection.record",
            [
                "panel": "p1", "centre": "mg", "date": "2024-02-01", "inspectors": ["经办人"],
                "findings": "现场与申报一致", "passed": true,
            ])
        try await accept("officer", "list.propose", ["list": "l1", "centres": ["mg"]])
        try await accept("officer", "publicity.open", ["list": "l1", "from": "2024-02-01"])
    }

    /// As far as the establishment of the centre.
    func establish() async throws {
        try await openPublicity()
        clock.set("2024-02-08T09:00:00+08:00")
        try await accept("officer", "publicity.close", ["list": "l1"])
        try await accept(
            "leader", "establishment.approve",
            ["list": "l1", "document": "鞍科发〔2024〕12号", "date": "2024-02-08"])
    }
}
