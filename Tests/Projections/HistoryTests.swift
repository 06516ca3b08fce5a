import CanonicalJSON
import EventLog
import Events
import Projections
import Testing

@Suite struct `What was recorded` {
    let override: JSON = ["reason": "理由", "codes": ["plan.too-long"]]

    @Test func `history names every record on a centre in the order of position`() async throws {
        let register = try await RehearsedRegister()
        try await register.establish("mg")
        let size = try await register.size
        let mg = try #require(CentreID("mg"))
        let history = try #require(
            try await register.runner.history(of: mg, known: size, summary: byType))
        let entries = try #require(history["entries"]?.array)
        #expect(history["centre"] == "mg")
        #expect(
            entries.map { $0["type"]?.string } == [
                "application.submitted", "review.opinion-recorded", "recommendation.issued",
                "review.opinion-recorded", "panel.convened", "review.opinion-recorded",
                "review.opinion-recorded", "review.opinion-recorded", "review.opinion-recorded",
                "review.opinion-recorded", "inspection.recorded", "list.proposed",
                "publicity.opened", "publicity.closed", "establishment.approved",
            ])
        #expect(
            entries.last == [
                "position": .integer(Int64(size - 1)), "recorded": "2024-10-10T01:00:00.000Z",
                "effective": "2024-10-09", "type": "establishment.approved",
                "actor": ["account": "leader", "role": "leader", "via": "play"],
                "article": "第十条", "summary": "establishment.approved", "corrected": false,
                "setAside": false,
            ])
        let before = try await register.runner.history(of: mg, known: size - 1, summary: byType)
        #expect(before?["entries"]?.array?.count == 14)
        #expect(try await register.runner.history(of: mg, known: 2, summary: byType) == nil)
    }

    @Test func `what is sealed is shown without its box`() async throws {
        let register = try await RehearsedRegister()
        try await register.record(
            "2024-03-01T09:00:00+08:00",
            .applied("mg", host: RehearsedRegister.tiexi).with {
                $0.actedFor = [
                    "name": ["sealed": "k9", "box": "EEEE"], "basis": "来函",
                    "received": "2024-03-01",
                ]
            })
        let mg = try #require(CentreID("mg"))
        let history = try await register.runner.history(of: mg, known: 2, summary: byType)
        let entry = history?["entries"]?.array?.first
        #expect(entry?["actor"]?["for"]?["name"] == ["sealed": "k9"])
    }

    private func audit(
        _ register: RehearsedRegister, limit: Int = 100, after: Int = 0,
        _ change: (inout AuditFilter) throws -> Void = { _ in }
    ) async throws -> (positions: [Int64], next: JSON?) {
        var filter = AuditFilter()
        try change(&filter)
        let page = try await register.runner.audit(
            known: try await register.size, filter: filter, limit: limit, after: after,
            summary: byType)
        let entries = try #require(page["entries"]?.array)
        return (entries.compactMap { $0["position"]?.integer }, page["next"])
    }

    @Test func `the audit trail is paged by position`() async throws {
        let register = try await RehearsedRegister()
        try await register.establish("mg")
        #expect(try await register.size == 18)
        let first = try await audit(register, limit: 10)
        #expect(first.positions == Array(0..<10))
        #expect(first.next == 10)
        let second = try await audit(register, limit: 8, after: 10)
        #expect(second.positions == Array(10..<18))
        #expect(second.next == .null)
    }

    @Test func `the audit trail is filtered by each and by several`() async throws {
        let register = try await RehearsedRegister()
        try await register.establish("mg")
        let override = override
        try await register.record(
            "2024-11-01T09:00:00+08:00",
            .applied("ls", host: RehearsedRegister.haicheng).with {
                $0.override = override
                $0.actedFor = ["account": "host", "basis": "来函", "received": "2024-10-30"]
            })
        #expect(
            try await audit(register) { $0.actor = AccountID("leader") }.positions == [17])
        #expect(
            try await audit(register) { $0.type = .applicationSubmitted }.positions == [3, 18])
        #expect(try await audit(register) { $0.centre = CentreID("ls") }.positions == [18])
        #expect(
            try await audit(register) { $0.from = Day(iso: "2024-10-10") }.positions == [17, 18])
        #expect(
            try await audit(register) { $0.to = Day(iso: "2024-02-01") }.positions == [0, 1, 2])
        #expect(try await audit(register) { $0.from = Day(iso: "2024-11-02") }.positions == [])
        #expect(
            try await audit(register) { $0.to = Day(iso: "2030-01-01") }.positions.count == 19)
        #expect(try await audit(register) { $0.actedFor = AccountID("host") }.positions == [18])
        #expect(try await audit(register) { $0.overridden = true }.positions == [18])
        #expect(
            try await audit(register) {
                $0.type = .applicationSubmitted
                $0.centre = CentreID("mg")
                $0.to = Day(iso: "2024-10-01")
            }.positions == [3])
        #expect(
            try await audit(register) {
                $0.type = .applicationSubmitted
                $0.actor = AccountID("host")
            }.positions == [3])
    }

    @Test func `a decision without document, attachment or paper is unfounded`() async throws {
        let register = try await RehearsedRegister()
        let hash = String(repeating: "a", count: 64)
        try await register.record(
            "2024-03-01T09:00:00+08:00", .applied("mg", host: RehearsedRegister.tiexi),
            .refused("mg"),
            Happening(
                .establishmentRefused,
                [
                    "centre": "mg", "reason": "不符合", "attachments": [.string(hash)],
                ]),
            Happening(
                .establishmentRefused,
                ["centre": "mg", "reason": "不符合", "document": "鞍科发〔2024〕9号"]))
        #expect(try await audit(register) { $0.unfounded = true }.positions == [2])
    }

    @Test func `a time stands for the records recorded at it or before`() async throws {
        let register = try await RehearsedRegister()
        try await register.establish("mg")
        func size(_ time: String) async throws -> Int {
            try await register.runner.size(at: try #require(Timestamp(rfc3339: time)))
        }
        #expect(try await size("2024-01-01T00:00:00Z") == 0)
        #expect(try await size("2024-02-01T09:00:00+08:00") == 3)
        #expect(try await size("2024-02-01T08:59:59+08:00") == 1)
        #expect(try await size("2030-01-01T00:00:00Z") == 18)
    }

    @Test func `applications are numbered within the year of their record in Shanghai`()
        async throws
    {
        let register = try await RehearsedRegister()
        let first = try await register.record(
            "2024-12-31T15:59:59Z", .applied("a", host: RehearsedRegister.tiexi),
            .applied("b", host: RehearsedRegister.tiexi))
        let next = try await register.record(
            "2024-12-31T16:00:00Z", .applied("c", host: RehearsedRegister.tiexi))
        func number(_ position: Int) async throws -> [Int] {
            let number = try await register.runner.applicationNumber(of: position)
            return number.map { [$0.year, $0.ordinal] } ?? []
        }
        #expect(try await number(first) == [2024, 1])
        #expect(try await number(first + 1) == [2024, 2])
        #expect(try await number(next) == [2025, 1])
        #expect(try await number(0) == [])
        #expect(try await register.runner.application(year: 2024, ordinal: 2) == first + 1)
        #expect(try await register.runner.application(year: 2024, ordinal: 3) == nil)
    }
}
