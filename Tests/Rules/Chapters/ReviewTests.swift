import CanonicalJSON
import Events
import Rules
import Testing

@Suite struct `Reviews (art. 10(1), (2))` {
    static let today = "2024-09-02"

    func review(
        _ world: World, _ centre: String, _ opinion: String = "pass", by: String = "dept-tiexi"
    ) throws -> Answer {
        try world.answer(
            by, .reviewPreliminary, on: Self.today,
            ["centre": .string(centre), "opinion": .string(opinion), "text": "意见"])
    }

    func recommend(
        _ world: World, _ centres: [String], _ changes: JSON = [:], by: String = "dept-tiexi",
        on day: String = today
    ) throws -> Answer {
        let json: JSON = ["centres": .strings(centres), "document": "西科发〔2024〕13号"]
        return try world.answer(by, .recommendationIssue, on: day, json.with(changes))
    }

    func bureau(_ world: World, _ centres: [String], _ opinion: String = "pass") throws -> Answer {
        try world.answer(
            "officer", .reviewBureau, on: Self.today,
            ["centres": .strings(centres), "opinion": .string(opinion), "text": "意见"])
    }

    let outOfOrder = Answer.no("centre.out-of-order", Art.ten)

    @Test func `of the department are of its own district, once`() throws {
        let world = try World.staffed().submitted("ta")
        #expect(try review(world, "tx") == .no("centre.unknown"))
        #expect(
            try review(world, "ta", by: "dept-haicheng") == .no("authority.district", Art.five))
        #expect(try review(world, "ta") == .yes(.opinionRecorded))
        #expect(world.last.data()["stage"] == "preliminary")
        #expect(try world.last.record.article == Art.ten1)
        #expect(try world.centre("ta").stage == .preliminaryPassed)
        #expect(try review(world, "ta") == outOfOrder)
    }

    @Test func `that reject end nothing by themselves`() throws {
        let world = try World.staffed().submitted("ta")
        _ = try review(world, "ta", "reject")
        #expect(try world.centre("ta").status == .applied)
        #expect(try world.centre("ta").stage == .preliminaryRejected)
        #expect(try recommend(world, ["ta"]) == .no("recommendation.not-passed", Art.ten1))

        let bureau = try World.staffed().submitted("ta").preliminaryPassed(["ta"])
            .recommended(["ta"])
        _ = try self.bureau(bureau, ["ta"], "reject")
        #expect(try bureau.centre("ta").status == .applied)
        #expect(try bureau.centre("ta").stage == .bureauRejected)
    }

    @Test func `pass before a recommendation, of all its centres or none`() throws {
        let world = try World.staffed().submitted("tc", "ta", "tb", "ha")
        try world.preliminaryPassed(["tc", "ta", "ha"])
        let size = world.log.count
        #expect(
            try recommend(world, ["tc", "ta", "tb"]) == .no("recommendation.not-passed", Art.ten1))
        #expect(
            try recommend(world, ["tc", "ha"]) == .no("authority.district", Art.five))
        #expect(try recommend(world, ["tc", "tx"]) == .no("centre.unknown"))
        #expect(world.log.count == size)
        #expect(
            try recommend(world, ["tc", "ta"])
                == .yes(.recommendationIssued, .recommendationIssued))
        #expect(world.last.data(0)["centre"] == "tc", "in the order given")
        #expect(world.last.data(1)["centre"] == "ta")
        #expect(world.last.data(1)["centres"] == nil)
        #expect(
            try world.last.record(1).tags == ["centre:ta", "document:西科发〔2024〕13号"])
        #expect(try world.centre("ta").stage == .recommended)
        #expect(try recommend(world, ["ta"]) == outOfOrder, "it is recommended")
    }

    @Test func `stand in a recommendation of a day, which is not ahead nor before them`() throws {
        let world = try World.staffed().submitted("ta", on: "2024-09-02")
        try world.preliminaryPassed(["ta"], on: "2024-09-04")
        let answer: (String) throws -> Answer = {
            try recommend(world.fork(), ["ta"], ["date": .string($0)], on: "2024-09-06")
        }
        #expect(try answer("2024-09-07") == .no("effective.ahead", at: "/with/date"))
        #expect(try answer("2024-09-03") == .no("effective.before-basis"))
        #expect(try answer("2024-09-04") == .yes(.recommendationIssued))
        #expect(try recommend(world, ["ta"], on: "2024-09-06") == .yes(.recommendationIssued))
        #expect(world.last.data()["date"] == "2024-09-06", "else the day of the act")
        #expect(try world.last.record.effective == Day(iso: "2024-09-06"))
    }

    @Test func `of the bureau are of what is recommended`() throws {
        let world = try World.staffed().submitted("ta", "tb", "tc")
        try world.preliminaryPassed(["ta", "tb"]).recommended(["ta", "tb"])
        let refused = Answer.no("review.no-recommendation", Art.ten2)
        #expect(try bureau(world, ["ta", "tc"]) == refused)
        #expect(try bureau(world, ["tx"]) == .no("centre.unknown"))
        #expect(
            try bureau(world, ["tb", "ta"]) == .yes(.opinionRecorded, .opinionRecorded))
        #expect(world.last.data(0)["centre"] == "tb")
        #expect(world.last.data(1)["stage"] == "bureau")
        #expect(try world.last.record.article == Art.ten2)
        #expect(try world.centre("ta").stage == .bureauPassed)
        #expect(try bureau(world, ["ta"]) == outOfOrder, "it is reviewed")
    }
}
