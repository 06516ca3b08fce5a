import CanonicalJSON
import Events
import Rules
import Testing

@Suite struct `What stands again once a record is set aside` {
    static let today = "2027-09-01"

    @Test func `acceptance waits to be concluded again`() throws {
        let world = try World.established("ta").given(
            "host-tiexi", .acceptanceRequest, on: Self.today, World.asking("ta"))
        try world.reviewed(.acceptanceReview, "ta", on: Self.today)
            .judged(by: "pa", for: .acceptance, ["ta"], on: Self.today)
        let conclude: () throws -> Answer = {
            try world.answer(
                "leader", .acceptanceConclude, on: Self.today,
                ["centre": "ta", "passed": true, "text": "通过", "document": "鞍科发〔2027〕20号"])
        }
        #expect(try conclude() == .yes(.acceptancePassed))
        try world.setAside(world.lastPosition, on: Self.today)
        #expect(try world.centre("ta").status == .construction)
        #expect(try world.due("ta", .construction) == .on("2027-10-09"))
        #expect(try conclude() == .yes(.acceptancePassed), "its number is free again")
    }

    @Test func `a deferral's end is the one before it`() throws {
        let world = try World.established("ta").given(
            "host-tiexi", .deferralRequest, on: "2026-10-09",
            ["centre": "ta", "months": 6, "reason": "x"])
        try world.reviewed(.deferralReview, "ta", on: "2026-10-09").given(
            "leader", .deferralDecide, on: "2026-10-09",
            ["centre": "ta", "granted": true, "text": "同意"])
        try world.setAside(world.lastPosition, on: Self.today)
        #expect(try world.centre("ta").constructionUntil == Day(iso: "2027-10-09"))
        #expect(try world.centre("ta").deferrals == [])
    }

    @Test func `a host changed is the one before, with its department`() throws {
        let world = try World.operating("ta").given(
            "host-tiexi", .changeReport, on: "2024-06-03",
            World.change("k", "ta", "host", ["organisation": .string(Body.haicheng)]))
        try world.given(
            "host-haicheng", .changeJoin, on: "2024-06-03", ["change": "k", "text": "同意"])
        try world.consented("k", "tiexi", "haicheng", on: "2024-06-03").given(
            "officer", .changeFile, on: "2024-06-03", ["change": "k"])
        try world.setAside(world.lastPosition, on: Self.today)
        #expect(try world.centre("ta").host == CreditCode(Body.tiexi))
        let form: (String) throws -> String = {
            try world.answer(
                $0, .committeeForm, on: Self.today, ["centre": "ta", "members": ["王一"]]
            ).code
        }
        #expect(try form("host-haicheng") == "authority.organisation")
        #expect(try form("host-tiexi") == "yes")
    }

    @Test func `a grade with a rectification asked for under it is rested on`() throws {
        let world = try World.rectifying("ta").given(
            "host-tiexi", .rectificationRequest, on: "2026-03-02", World.asking("ta"))
        let request = try world.lastPosition
        #expect(
            try world.answer(
                "leader", .recordSetAside, on: Self.today,
                World.settingAside(world.position(of: .evaluationGraded)))
                == .no("record.rests-on", unmet: [String(request)]))
    }

    @Test func `a change's report corrected says anew whether it was late`() throws {
        let world = try World.operating("ta").given(
            "host-tiexi", .changeReport, on: "2024-06-03",
            World.change(
                "k", "ta", "director", ["director": ["name": "李二"]],
                ["effective": "2024-06-01"]))
        try world.corrected(world.lastPosition, ["takesEffect": "2024-03-04"], on: "2024-06-03")
        #expect(world.last.data()["derived"]?["/late"] == true)
    }

    @Test func `a document used meanwhile is not taken by a correction`() throws {
        let world = try World.revoked("ta", document: "鞍科发〔2024〕50号").carriedOver(
            ["tb"], on: "2024-05-13")
        let position = try world.position(of: .centreRevoked)
        try world.given(
            "officer", .evaluationAnnounce, on: "2024-05-14",
            World.evaluation("e", ["tb"], due: "2024-05-30", ["document": "鞍科发〔2024〕51号"]))
        #expect(
            try world.answer(
                "leader", .recordCorrect, on: "2024-05-14",
                World.correction(position, ["document": "鞍科发〔2024〕51号"]))
                == .no("document.used"))
    }

    @Test func `an appeal concluded after its decision was set aside sets nothing aside`() throws {
        let world = try World.revoked("ta")
        let position = try world.lastPosition
        try world.given(
            "officer", .appealRecord, on: "2024-05-20",
            [
                "appeal": "a", "position": .integer(position), "authority": "市人民政府",
                "received": "2024-05-20",
            ])
        try world.setAside(position, on: "2024-05-21")
        #expect(
            try world.answer(
                "officer", .appealConclude, on: "2024-06-20",
                ["appeal": "a", "outcome": "set-aside", "document": "复议 7", "text": "撤销"])
                == .yes(.appealConcluded))
    }

    @Test func `a statement's time served refuses a calendar that would move it`() throws {
        let world = try World.proposedForRevocation("ta")
        try world.served([world.lastPosition], on: "2024-05-10")
        let known = try #require(BuiltInCalendar.years.first { $0.year == 2024 })
        let adopt: (String) throws -> Answer = {
            try world.answer(
                "officer", .calendarAdopt, on: "2024-05-10",
                [
                    "year": 2024, "off": .strings(known.off.map(\.description) + [$0]),
                    "work": .strings(known.work.map(\.description)), "document": "国办 7",
                ])
        }
        #expect(try adopt("2024-05-15") == .no("calendar.date-decided"))
        #expect(try adopt("2024-05-20") == .yes(.calendarAdopted))
    }
}
