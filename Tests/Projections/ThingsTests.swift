import CanonicalJSON
import EventLog
import Events
import Projections
import Testing

@Suite struct `Lists, objections and organisations` {
    @Test func `publicity tells lists with their days, open and closed`() async throws {
        let register = try await RehearsedRegister()
        try await register.establish("mg")
        func lists(_ day: String, known: Int? = nil) async throws -> [JSON] {
            let size = try await register.size
            let answer = try await register.runner.publicity(
                on: try #require(Day(iso: day)), known: known ?? size)
            return try #require(answer["lists"]?.array)
        }
        #expect(try await lists("2024-09-25") == [])
        #expect(
            try await lists("2024-09-26") == [
                [
                    "list": "l1", "state": "open", "from": "2024-09-26", "until": "2024-10-08",
                    "takesObjections": true,
                    "centres": [["centre": "mg", "name": "鞍山市菱镁专业技术创新中心"]],
                    "closed": [],
                ]
            ])
        let closed = try await lists("2024-10-09")
        #expect(closed.first?["state"] == "closed")
        #expect(closed.first?["closed"] == ["mg"])
        let unclosed = try await lists("2024-10-09", known: 16)
        #expect(unclosed.first?["state"] == "open")
        #expect(unclosed.first?["takesObjections"] == false)
    }

    @Test func `a list withdrawn from is closed once nothing is left to close`() async throws {
        let register = try await RehearsedRegister()
        try await register.record(
            "2024-09-02T09:00:00+08:00", .applied("a", host: RehearsedRegister.tiexi),
            .proposed("l1", ["a"]), .opened("l1", ["a"], from: "2024-09-02", until: "2024-09-09"),
            .refused("a"))
        let answer = try await register.runner.publicity(
            on: try #require(Day(iso: "2024-09-02")), known: 5)
        #expect(answer["lists"]?.array?.first?["state"] == "closed")
    }

    @Test func `a list has its state and its acts`() async throws {
        let register = try await RehearsedRegister()
        try await register.establish("mg")
        let l1 = try #require(ListID("l1"))
        func list(_ day: String, known: Int = 18) async throws -> JSON? {
            try await register.runner.list(
                l1, on: try #require(Day(iso: day)), known: known, summary: byType)
        }
        #expect(try await list("2024-09-02")?["state"] == "proposed")
        let list = try #require(try await list("2025-01-01"))
        #expect(list["state"] == "closed")
        #expect(list["centres"]?.array?.first?["centre"] == "mg")
        #expect(list["rounds"]?.array?.first?["closed"] == ["mg"])
        #expect(
            list["acts"]?.array?.map { $0["type"] } == [
                "list.proposed", "publicity.opened", "publicity.closed", "establishment.approved",
            ])
        #expect(try await self.unknown(register, l1, known: 14) == nil)
    }

    private func unknown(
        _ register: RehearsedRegister, _ list: ListID, known: Int
    ) async throws -> JSON? {
        try await register.runner.list(
            list, on: Day(number: 20_000), known: known, summary: byType)
    }

    @Test func `an objection has its state, its acts and no details of the objector`() async throws
    {
        let register = try await RehearsedRegister()
        try await register.record(
            "2024-09-02T09:00:00+08:00", .applied("a", host: RehearsedRegister.tiexi),
            .proposed("l1", ["a"]), .objected("o1", "l1", "a"),
            .objection(.objectionAccepted, "o1", "l1").about("a"))
        let o1 = try #require(ObjectionID("o1"))
        let objection = try #require(
            try await register.runner.objection(o1, known: 5, summary: byType))
        #expect(objection["state"] == "accepted")
        #expect(objection["objector"]?["name"] == ["sealed": "k2"])
        #expect(objection["acts"]?.array?.count == 2)
        #expect(
            try await register.runner.objection(o1, known: 4, summary: byType)?["state"] == "raised"
        )
        #expect(try await register.runner.objection(o1, known: 3, summary: byType) == nil)
    }

    @Test func `an organisation stands as of a day with the centres it hosts`() async throws {
        let register = try await RehearsedRegister()
        try await register.establish("mg")
        let code = try #require(CreditCode(RehearsedRegister.tiexi))
        func organisation(_ day: String, known: Int = 18) async throws -> JSON? {
            try await register.runner.organisation(
                code, on: try #require(Day(iso: day)), known: known, summary: byType)
        }
        #expect(try await organisation("2024-01-31") == nil)
        #expect(try await organisation("2024-02-01", known: 1) == nil)
        #expect(try await organisation("2024-02-01", known: 2)?["verified"] == false)
        let standing = try #require(try await organisation("2024-09-02"))
        #expect(standing["verified"] == true)
        #expect(standing["centres"] == ["mg"])
        #expect(standing["contact"]?["name"] == ["sealed": "k1"])
        #expect(standing["acts"]?.array?.count == 3)
        #expect(try await organisation("2024-09-01")?["centres"] == [])
    }
}
