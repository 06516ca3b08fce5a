import CanonicalJSON
import EventLog
import Events
import Projections
import SQLiteLog
import Testing

@Suite struct `The dossier of a centre` {
    private func decisions(
        _ register: RehearsedRegister, _ centre: String, decision: Int? = nil,
        on day: String = "2025-01-01", known: Int? = nil
    ) async throws -> [JSON] {
        let size = try await register.size
        let dossier = try await register.runner.dossier(
            of: try #require(CentreID(centre)), decision: decision,
            on: try #require(Day(iso: day)), known: known ?? size)
        return try #require(dossier?["decisions"]?.array)
    }

    @Test func `an approval rests on all that led to it`() async throws {
        let register = try await RehearsedRegister()
        try await register.establish("mg")
        let made = try #require(try await decisions(register, "mg").first)
        #expect(made["position"] == 17)
        #expect(made["type"] == "establishment.approved")
        #expect(made["decidedBy"]?["account"] == "leader")
        #expect(made["actedFor"] == .null)
        #expect(made["policy"] == "鞍科发〔2024〕1号")
        #expect(made["basis"] == .array((3..<17).map { .integer($0) }))
        #expect(made["stateBefore"]?["status"] == "publicity")
        #expect(made["stateBefore"]?["centre"] == "mg")
        #expect(made["appealUntil"] == .null)
        for name in ["objections", "statements", "materials", "attachments", "service", "appeals"] {
            #expect(made[name] == [])
        }
        let parameters = try #require(made["parameters"]?.array)
        #expect(
            parameters.contains([
                "name": "minSiteArea", "value": 100, "adopted": false, "adoptedBy": .null,
                "open": false,
            ]))
    }

    @Test func `opinions are given with who gave them and whether they count`() async throws {
        let register = try await RehearsedRegister()
        try await register.establish("mg")
        try await register.record(
            "2024-10-11T09:00:00+08:00",
            Happening(
                .expertRecused,
                ["panel": "p1", "centre": "mg", "expert": "e5", "reason": "回避"]),
            .opinion("mg", "bureau", "reject"), .refused("mg"))
        let made = try #require(try await decisions(register, "mg").last)
        let opinions = try #require(made["opinions"]?.array)
        #expect(
            opinions.map { $0["counts"] } == [
                true, false, true, true, true, true, false, true,
            ])
        #expect(
            opinions[2] == [
                "position": 8, "by": "e1", "stage": "expert", "opinion": "support", "score": 88,
                "text": "论证意见", "counts": true,
            ])
        #expect(opinions[0]["score"] == .null)
    }

    @Test func `the proof leads from the record to the root`() async throws {
        let register = try await RehearsedRegister()
        try await register.establish("mg")
        let made = try #require(try await decisions(register, "mg").first)
        let proof = try #require(made["proof"])
        let path = try #require(proof["path"]?.array).compactMap {
            $0.string.flatMap(TreeHash.init(base64:))
        }
        let root = try #require(proof["root"]?.string.flatMap(TreeHash.init(base64:)))
        let leaf = try await register.log.read { log in
            var leaf = TreeHash.empty
            try log.read(17..<18) { stored in
                leaf = .leaf(stored.bytes)
                return true
            }
            return leaf
        }
        #expect(proof["size"] == 18)
        #expect(TreeProof.isIncluded(leaf: leaf, index: 17, size: 18, root: root, path: path))
    }

    @Test func `an objection to the whole list is decided on every centre of it`() async throws {
        let register = try await RehearsedRegister()
        try await register.record(
            "2024-09-02T09:00:00+08:00", .applied("a", host: RehearsedRegister.tiexi),
            .applied("b", host: RehearsedRegister.tiexi), .proposed("l1", ["a", "b"]),
            .opened("l1", ["a", "b"], from: "2024-09-02", until: "2024-09-09"),
            .objected("o1", "l1", nil).about("a", "b"),
            .objection(.objectionAccepted, "o1", "l1").about("a", "b"),
            .objected("o2", "l1", "b"))
        let resolved = try await register.record(
            "2024-09-12T09:00:00+08:00",
            .objection(.objectionResolved, "o1", "l1").about("a", "b").by("leader", "leader"),
            .objection(.objectionDeclined, "o2", "l1").about("b"), .refused("b"))
        let made = try await decisions(register, "b")
        #expect(
            made.map { $0["type"]?.string } == [
                "objection.resolved", "objection.declined", "establishment.refused",
            ])
        #expect(
            made[0]["objections"] == [
                [
                    "objection": "o1", "position": 5, "state": "resolved", "outcome": "upheld",
                    "findings": "经查属实",
                ]
            ])
        #expect(made[0]["basis"] == [3, 4, 5, 6])
        #expect(made[1]["basis"] == [3, 4, 7])
        #expect(made[2]["objections"]?.array?.map { $0["state"] } == ["resolved", "declined"])
        #expect(try await decisions(register, "a").count == 1)
        #expect(try await decisions(register, "b", decision: resolved).count == 1)
        #expect(try await decisions(register, "b", decision: 2).isEmpty)
        #expect(try await decisions(register, "b", on: "2024-09-11").isEmpty)
        #expect(try await decisions(register, "b", known: resolved + 1).count == 1)
    }

    @Test func `of a list shown anew only the last showing counts`() async throws {
        let register = try await RehearsedRegister()
        try await register.record(
            "2024-09-02T09:00:00+08:00", .applied("a", host: RehearsedRegister.tiexi),
            .proposed("l1", ["a"]), .opened("l1", ["a"], from: "2024-09-02", until: "2024-09-09"),
            .objected("o1", "l1", "a"),
            Happening(.publicityCancelled, ["list": "l1", "reason": "更正"]).about("a"),
            .opened("l1", ["a"], from: "2024-09-03", until: "2024-09-10"),
            .closed("l1", ["a"]), .approved("a", "l1", on: "2024-09-02"))
        let made = try #require(try await decisions(register, "a").first)
        #expect(made["basis"] == [1, 2, 6, 7])
    }

    @Test func `a centre that is unknown has none`() async throws {
        let register = try await RehearsedRegister()
        let dossier = try await register.runner.dossier(
            of: try #require(CentreID("nobody")), on: Day(number: 20_000), known: 1)
        #expect(dossier == nil)
    }
}
