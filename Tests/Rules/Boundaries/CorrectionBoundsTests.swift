import CanonicalJSON
import Events
import Rules
import Testing

@Suite struct `How a corrected record is judged` {
    let corrected = Answer.yes(.recordCorrected)

    func correct(_ world: World, _ position: Int64, _ changes: JSON, on day: String) throws
        -> Answer
    {
        try world.answer("leader", .recordCorrect, on: day, World.correction(position, changes))
    }

    /// Established on 2024-10-09; another centre's papers are of later days.
    @Test func `what it rests on has to be in effect by its day`() throws {
        let world = try World.established("ta").carriedOver(["hb"], on: "2024-10-10")
        try world.incident("i", "hb", "safety", on: "2024-10-11")
        try world.given("host-tiexi", .acceptanceRequest, on: "2024-10-14", World.asking("ta"))
        let request = try world.lastPosition
        #expect(
            try correct(world, request, ["effective": "2024-10-08"], on: "2024-10-21")
                == .no("effective.before-basis"))
        let refusal = try world.refusal(
            "leader", .recordCorrect, on: "2024-10-21",
            World.correction(request, ["effective": "2024-10-08"]))
        #expect(refusal[.given] == "2024-10-08")
        #expect(refusal[.day] == "2024-10-09")
        #expect(
            try correct(world, request, ["effective": "2024-10-09"], on: "2024-10-21")
                == corrected)
    }

    @Test func `the day named is that of the basis as it is corrected`() throws {
        let world = try World.established("ta")
        try world.corrected(world.lastPosition, ["date": "2024-10-11"], on: "2024-10-14")
        try world.given("host-tiexi", .acceptanceRequest, on: "2024-10-14", World.asking("ta"))
        let refusal = try world.refusal(
            "leader", .recordCorrect, on: "2024-10-21",
            World.correction(world.lastPosition, ["effective": "2024-10-10"]))
        #expect(refusal.code == .effectiveBeforeBasis)
        #expect(refusal[.day] == "2024-10-11")
    }

    @Test func `of an act over several it is the record of its own centre`() throws {
        let world = try World.closed("ta", "tb").given(
            "leader", .establishmentApprove, on: "2024-10-14",
            World.approval.with(["date": "2024-10-14"]))
        let second = try world.position(of: .establishmentApproved, "tb")
        #expect(try correct(world, second, ["date": "2024-10-10"], on: "2024-10-21") == corrected)
        #expect(world.last.data()["derived"] == ["/constructionUntil": "2027-10-10"])
        #expect(try world.centre("ta").established == Day(iso: "2024-10-14"))
        #expect(try world.centre("tb").established == Day(iso: "2024-10-10"))
    }

    @Test func `an order that awaits service does so still`() throws {
        let world = try World.evaluated("ta", scores: [50, 50, 50, 50, 50]).given(
            "leader", .evaluationGrade, on: "2025-06-20",
            World.grading(["ta"], "unqualified", ["date": "2025-06-18"]))
        let order = try world.position(of: .rectificationOrdered)
        #expect(try correct(world, order, ["date": "2025-06-19"], on: "2025-07-01") == corrected)
        #expect(world.last.data()["derived"] == ["/due": "2026-06-22"])
    }

    @Test func `an order from its decision does not come to await service`() throws {
        let world = try World.evaluated("ta", scores: [50, 50, 50, 50, 50])
        try world.adopted(["rectificationStarts": "decided"], on: "2025-06-20").given(
            "leader", .evaluationGrade, on: "2025-06-20",
            World.grading(["ta"], "unqualified", ["date": "2025-06-18"]))
        let order = try world.position(of: .rectificationOrdered)
        #expect(try correct(world, order, ["date": "2025-06-19"], on: "2025-07-01") == corrected)
        #expect(world.last.data()["derived"] == ["/due": "2026-06-22"])
    }
}

@Suite struct `Names and numbers that a correction takes` {
    let corrected = Answer.yes(.recordCorrected)
    static let today = "2024-10-21"

    func correct(_ world: World, _ position: Int64, _ changes: JSON) throws -> Answer {
        try world.answer(
            "leader", .recordCorrect, on: Self.today, World.correction(position, changes))
    }

    /// Renamed by a change filed.
    func renamed() throws -> (world: World, effect: Int64) {
        let world = try World.operating("ta", "hb").given(
            "host-tiexi", .changeReport, on: "2024-06-03",
            World.change("k", "ta", "rename", ["name": "鞍山市新名专业技术创新中心"])
        ).consented("k", "tiexi", on: "2024-06-03").given(
            "officer", .changeFile, on: "2024-06-03", ["change": "k"])
        return (world, try world.position(of: .centreRenamed))
    }

    @Test func `art. 12: are proper in a new name too`() throws {
        let (world, effect) = try renamed()
        #expect(
            try correct(world, effect, ["name": "鞍山市中心"])
                == .no("centre.bad-name", Art.twelve))
        #expect(try correct(world, effect, ["name": "鞍山市更名专业技术创新中心"]) == corrected)
        #expect(try world.centre("ta").name.text == "鞍山市更名专业技术创新中心")
    }

    @Test func `art. 12: are not those of another host's centre`() throws {
        let (world, effect) = try renamed()
        #expect(
            try correct(world, effect, ["name": "鞍山市hb工艺专业技术创新中心"])
                == .no("centre.name-taken", Art.twelve))
    }

    @Test func `are nobody else's after the correction`() throws {
        let world = try World.staffed().submitted("ta")
        #expect(
            try correct(world, world.lastPosition, ["name": "鞍山市新名专业技术创新中心"])
                == corrected)
        #expect(
            try world.answer(
                "host-haicheng", .applicationSubmit, on: Self.today,
                World.application(
                    "hb",
                    [
                        "name": "鞍山市新名专业技术创新中心", "organisation": .string(Body.haicheng),
                    ])) == .no("centre.name-taken", Art.twelve))
        #expect(
            try world.answer(
                "host-haicheng", .applicationSubmit, on: Self.today,
                World.application(
                    "hb",
                    [
                        "name": "鞍山市ta工艺专业技术创新中心", "organisation": .string(Body.haicheng),
                    ])) == .yes(.applicationSubmitted))
    }

    /// Announcements of two days; a number names those of one day alone.
    func announced() throws -> (world: World, second: Int64) {
        let world = try World.operating("ta", "hb", "tc")
        for (evaluation, centre, document, day) in [
            ("e", "ta", "鞍科发〔2024〕30号", "2024-05-06"),
            ("f", "hb", "鞍科发〔2024〕31号", "2024-05-07"),
        ] {
            try world.given(
                "officer", .evaluationAnnounce, on: day,
                World.evaluation(evaluation, [centre], ["document": .string(document)]))
        }
        return (world, try world.lastPosition)
    }

    @Test func `name no document of another centre's act`() throws {
        let (world, second) = try announced()
        #expect(
            try correct(world, second, ["document": "鞍科发〔2024〕30号"]) == .no("document.used"))
        #expect(try correct(world, second, ["document": "鞍科发〔2024〕33号"]) == corrected)
    }

    /// By a correction, by a correction of that, and by a second correction of the record.
    @Test func `name their document before all others, and no longer than they stand`() throws {
        let (world, second) = try announced()
        func isUsed(_ number: Int) throws -> Bool {
            let answer = try world.fork().answer(
                "officer", .evaluationAnnounce, on: Self.today,
                World.evaluation(
                    "g", ["tc"], ["document": .string("鞍科发〔2024〕\(number)号")]))
            return answer == .no("document.used")
        }
        #expect(try correct(world, second, ["document": "鞍科发〔2024〕33号"]) == corrected)
        let first = try world.lastPosition
        #expect(try [31, 33].map(isUsed) == [false, true])
        #expect(try correct(world, first, ["/changes/document": "鞍科发〔2024〕34号"]) == corrected)
        #expect(try [31, 33, 34].map(isUsed) == [false, false, true])
        #expect(try correct(world, second, ["document": "鞍科发〔2024〕35号"]) == corrected)
        #expect(try [31, 33, 34, 35].map(isUsed) == [false, false, false, true])
        try world.setAside(world.lastPosition, on: Self.today)
        #expect(try [31, 33, 34, 35].map(isUsed) == [false, false, true, false])
    }
}
