import CanonicalJSON
import Events
import Rules
import Testing

/// Section 1 of the contract: a number names one document; acts of one kind and date, for one list,
/// may share it.
@Suite struct `A document` {
    let used = Answer.no("document.used")
    let approved = Answer.yes(.establishmentApproved)
    let refused = Answer.yes(.establishmentRefused)

    func recommend(
        _ world: World, _ centre: String, _ document: String = "西科发〔2024〕13号",
        date: String = "2024-09-02", on day: String = "2024-09-03"
    ) throws -> Answer {
        try world.answer(
            "dept-tiexi", .recommendationIssue, on: day,
            [
                "centre": .string(centre), "document": .string(document), "date": .string(date),
            ])
    }

    func refuse(_ world: World, _ centre: String, on day: String, _ document: String) throws
        -> Answer
    {
        try world.answer(
            "leader", .establishmentRefuse, on: day,
            ["centre": .string(centre), "reason": "不予组建", "document": .string(document)])
    }

    func approve(
        _ world: World, _ list: String, _ document: String, date: String = "2024-10-09",
        on day: String = "2024-10-09"
    ) throws -> Answer {
        try world.answer(
            "leader", .establishmentApprove, on: day,
            ["list": .string(list), "document": .string(document), "date": .string(date)])
    }

    /// Two lists of one centre each, both closed on 2024-10-09.
    func twoLists() throws -> World {
        let world = try World.assessed("ta", "tb")
        for (list, centre) in [("l1", "ta"), ("l2", "tb")] {
            try world.given(
                "officer", .listPropose, on: "2024-09-02",
                ["list": .string(list), "centres": [.string(centre)]])
        }
        for list: JSON in ["l1", "l2"] {
            try world.given(
                "officer", .publicityOpen, on: "2024-09-26", ["list": list, "from": "2024-09-26"])
        }
        for list: JSON in ["l1", "l2"] {
            try world.given("officer", .publicityClose, on: "2024-10-09", ["list": list])
        }
        return world
    }

    @Test func `is shared by acts of one kind and date, however it is typed`() throws {
        let world = try World.staffed().submitted("ta", "tb", "tc").preliminaryPassed([
            "ta", "tb", "tc",
        ])
        #expect(try recommend(world, "ta") == .yes(.recommendationIssued))
        #expect(try recommend(world, "tb", date: "2024-09-03") == used)
        #expect(try recommend(world, "tb", "西科发 [2024] １3号", date: "2024-09-03") == used)
        #expect(try recommend(world, "tb", "西科发（2024）13号") == .yes(.recommendationIssued))
        #expect(world.last.data()["document"] == "西科发〔2024〕13号")
        #expect(
            try recommend(world, "tc", "西科发〔2024〕013号")
                == .no("input.bad-value", at: "/with/document"))
        #expect(try recommend(world, "tc", "西科发〔2024〕14号") == .yes(.recommendationIssued))
    }

    @Test func `is not shared by acts of another kind`() throws {
        let world = try World.closed("ta")
        #expect(try approve(world, "l", "推科发〔2024〕1号") == used)
        let other = try World.staffed().submitted("ta", "tb", on: "2024-09-02")
            .preliminaryPassed(["ta", "tb"]).recommended(["ta"])
        #expect(try refuse(other, "tb", on: "2024-09-02", "推科发〔2024〕1号") == used)
    }

    @Test func `is not shared by lists`() throws {
        let world = try twoLists()
        #expect(try approve(world, "l1", "鞍科发〔2024〕12号") == approved)
        #expect(try approve(world, "l2", "鞍科发〔2024〕12号") == used)
        #expect(try approve(world, "l2", "鞍科发〔2024〕13号") == approved)
    }

    @Test func `is shared within a list decided in parts on one day`() throws {
        let world = try World.inPublicity("ta", "tb")
        try world.given(
            "public", .objectionRaise, on: "2024-09-27", World.objection("o", "l", "tb"))
        try world.given(
            "officer", .publicityClose, on: "2024-10-09", ["list": "l", "except": ["tb"]])
        #expect(try approve(world, "l", "鞍科发〔2024〕12号") == approved)
        try world.given(
            "officer", .objectionDecline, on: "2024-10-09", ["objection": "o", "reason": "x"])
        try world.given("officer", .publicityClose, on: "2024-10-09", ["list": "l"])
        #expect(
            try approve(
                world.fork(), "l", "鞍科发〔2024〕12号", date: "2024-10-10", on: "2024-10-10") == used)
        #expect(try approve(world, "l", "鞍科发〔2024〕12号", on: "2024-10-10") == approved)
    }

    @Test func `of refusals is shared on one day`() throws {
        let world = try World.staffed().submitted("ta", "tb", "tc")
        #expect(try refuse(world, "ta", on: "2024-09-02", "鞍科发〔2024〕20号") == refused)
        #expect(try refuse(world, "tb", on: "2024-09-02", "鞍科发〔2024〕20号") == refused)
        #expect(try refuse(world, "tc", on: "2024-09-03", "鞍科发〔2024〕20号") == used)
    }

    @Test(arguments: ["鞍科发〔2024〕1号", "鞍科发〔2019〕33号", "鞍科发(2024)1号"])
    func `is not the measures' own`(number: String) throws {
        #expect(try approve(World.closed("ta"), "l", number) == used)
    }

    @Test func `is not that of measures adopted since`() throws {
        let world = try World.closed("ta")
        try world.given(
            "leader", .policyAdopt, on: "2024-10-09",
            World.measures([:], from: "2025-01-01", policy: "鞍科发〔2024〕30号"))
        #expect(try approve(world, "l", "鞍科发〔2024〕30号") == used)
    }

    @Test func `of an act refused is not used`() throws {
        let world = try World.proposed("ta")
        #expect(try approve(world, "l", "鞍科发〔2024〕12号").code == "publicity.not-closed")
        try world.given(
            "officer", .publicityOpen, on: "2024-10-09", ["list": "l", "from": "2024-10-09"])
        try world.given("officer", .publicityClose, on: "2024-10-15", ["list": "l"])
        #expect(
            try approve(world, "l", "鞍科发〔2024〕12号", date: "2024-10-15", on: "2024-10-15")
                == approved)
    }
}
