import CanonicalJSON
import Events
import Rules
import Testing

@Suite struct `Issuing a document later` {
    static let today = "2024-05-20"

    func issue(
        _ world: World, _ positions: [Int64], _ document: String = "鞍科发〔2024〕50号",
        date: String = "2024-05-13", by: String = "officer"
    ) throws -> Answer {
        try world.answer(
            by, .documentIssue, on: Self.today,
            [
                "positions": .array(positions.map { .integer($0) }),
                "document": .string(document), "date": .string(date),
            ])
    }

    let issued = Answer.yes(.documentIssued)
    let used = Answer.no("document.used")

    @Test func `is for a decision recorded without one, once`() throws {
        let world = try World.revoked("ta")
        let position = try world.position(of: .centreRevoked)
        #expect(try issue(world, [position], by: "leader") == .no("authority.role"))
        #expect(try issue(world, [position]) == issued)
        #expect(
            world.last.data() == [
                "positions": [.integer(position)], "document": "鞍科发〔2024〕50号",
                "date": "2024-05-13",
            ])
        let record = try world.last.record
        #expect(record.effective == Day(iso: "2024-05-13"))
        #expect(Set(record.tags).isSuperset(of: ["centre:ta", "document:鞍科发〔2024〕50号"]))
        #expect(
            try issue(world, [position], "鞍科发〔2024〕51号")
                == .no("document.issued-already"))
        let documented = try World.revoked("ta", document: "鞍科发〔2024〕50号")
        #expect(
            try issue(documented, [documented.lastPosition], "鞍科发〔2024〕51号")
                == .no("document.issued-already"))
    }

    @Test func `is for records that are there, stand and are acts with a document`() throws {
        let world = try World.revoked("ta")
        #expect(try issue(world, [9_999]) == .no("record.unknown"))
        #expect(
            try issue(world, [world.position(of: .revocationProposed)])
                == .no("record.not-a-decision"))
        let position = try world.position(of: .centreRevoked)
        #expect(
            try issue(world, [position, position])
                == .no("input.bad-value", at: "/with/positions/1"))
        try world.setAside(position, on: Self.today)
        #expect(try issue(world, [position]) == .no("record.set-aside-already"))
    }

    @Test func `is dated neither ahead nor before the act`() throws {
        let world = try World.revoked("ta")
        let position = try world.position(of: .centreRevoked)
        #expect(
            try issue(world, [position], date: "2024-05-21")
                == .no("effective.ahead", at: "/with/date"))
        #expect(
            try issue(world, [position], date: "2024-05-12") == .no("effective.before-basis"))
        #expect(try issue(world, [position], date: "2024-05-13") == issued)
    }

    @Test func `shares a number with acts of the same kind and date`() throws {
        let world = try World.revoked("ta", "tb")
        let positions = try ["ta", "tb"].map { try world.position(of: .centreRevoked, $0) }
        #expect(try issue(world.fork(), positions) == issued, "one document of both")
        #expect(try issue(world, [positions[0]]) == issued)
        #expect(try issue(world, [positions[1]], date: "2024-05-14") == used)
        #expect(try issue(world, [positions[1]]) == issued)
    }

    @Test func `shares it with a decision that bears it already, and a later one`() throws {
        let world = try World.revoked("ta", document: "鞍科发〔2024〕50号")
        try world.carriedOver(["tb"], on: "2024-05-13")
        try world.incident("j", "tb", "fraud", on: "2024-05-13")
        try world.given(
            "officer", .revocationPropose, on: "2024-05-13",
            World.proposal(["tb"], grounds: [3]))
        try world.given(
            "host-tiexi", .statementSubmit, on: "2024-05-13",
            ["about": .integer(try world.lastPosition), "text": "无异议", "waived": true])
        try world.given("leader", .revocationDecide, on: "2024-05-13", World.revocation(["tb"]))
        #expect(try issue(world, [world.lastPosition]) == issued)
    }

    @Test func `of another kind of act does not share it`() throws {
        let world = try World.revoked("ta")
        try world.carriedOver(["tb"], on: "2024-05-13")
        try world.given(
            "officer", .evaluationAnnounce, on: "2024-05-13",
            World.evaluation("e", ["tb"], due: "2024-05-30"))
        let announcement = try world.lastPosition
        #expect(try issue(world, [world.position(of: .centreRevoked)]) == issued)
        #expect(try issue(world, [announcement]) == used)
        #expect(try issue(world, [announcement], "鞍科发〔2024〕1号") == used, "the measures' own")
        #expect(try issue(world, [announcement], "鞍科发〔2024〕51号") == issued)
    }

    @Test func `takes the number for acts to come`() throws {
        let world = try World.revoked("ta")
        _ = try issue(world, [world.position(of: .centreRevoked)])
        try world.carriedOver(["tb"], on: Self.today)
        let announce: (String) throws -> Answer = {
            try world.answer(
                "officer", .evaluationAnnounce, on: Self.today,
                World.evaluation("e", ["tb"], due: "2024-05-30", ["document": .string($0)]))
        }
        #expect(try announce("鞍科发〔2024〕50号") == used)
        try world.setAside(world.position(of: .documentIssued), on: Self.today)
        #expect(try announce("鞍科发〔2024〕50号") == .yes(.evaluationAnnounced))
    }
}
