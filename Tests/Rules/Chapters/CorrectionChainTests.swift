import CanonicalJSON
import Events
import Rules
import Testing

@Suite struct `Corrections of corrections, and their requests` {
    static let today = "2024-10-21"

    func correct(_ world: World, _ position: Int64, _ changes: JSON, with others: JSON = [:])
        throws -> Answer
    {
        try world.answer(
            "leader", .recordCorrect, on: Self.today, World.correction(position, changes, others))
    }

    let corrected = Answer.yes(.recordCorrected)

    func director(_ world: World) throws -> String {
        try world.centre("ta").director.name.value
    }

    @Test func `of two on one field the later stands`() throws {
        let world = try World.operating("ta")
        let position = try world.lastPosition
        _ = try correct(world, position, ["/director/name": "王二"])
        _ = try correct(world, position, ["/director/name": "王三"])
        #expect(try director(world) == "王三")
    }

    @Test func `a correction may itself be corrected`() throws {
        let world = try World.operating("ta")
        _ = try correct(world, world.lastPosition, ["field": "新能源"])
        let first = try world.lastPosition
        #expect(try correct(world, first, ["/changes/field": "新能源材料"]) == corrected)
        #expect(try world.centre("ta").field.value == "新能源材料")
        #expect(try correct(world, first, ["reason": "录入有误"]) == corrected)
        #expect(try world.centre("ta").field.value == "新能源材料")
    }

    @Test func `also where it names its field by a pointer`() throws {
        let world = try World.operating("ta")
        _ = try correct(world, world.lastPosition, ["/director/name": "王二"])
        let first = try world.lastPosition
        #expect(
            try correct(world, first, ["/changes/~1director~1name": "王三"]) == corrected)
        #expect(try director(world) == "王三")
    }

    @Test func `and derives the days of the first record anew`() throws {
        let world = try World.closed("ta").given(
            "leader", .establishmentApprove, on: "2024-10-14",
            World.approval.with(["date": "2024-10-14"]))
        _ = try correct(world, world.lastPosition, ["date": "2024-10-10"])
        let first = try world.lastPosition
        #expect(try correct(world, first, ["/changes/date": "2024-10-11"]) == corrected)
        #expect(try world.centre("ta").established == Day(iso: "2024-10-11"))
        #expect(try world.centre("ta").constructionUntil == Day(iso: "2027-10-11"))
        #expect(
            try correct(world, first, ["/changes/date": "2024-10-08"]).code
                == "effective.before-basis")
        #expect(
            try correct(world, first, ["/changes/date": "2024-10-22"]).code == "effective.ahead")
    }

    @Test func `set aside leaves the record as before it`() throws {
        let world = try World.operating("ta")
        let position = try world.lastPosition
        _ = try correct(world, position, ["/director/name": "王二"])
        let first = try world.lastPosition
        _ = try correct(world, position, ["/director/name": "王三"])
        let second = try world.lastPosition
        try world.setAside(second, on: Self.today)
        #expect(try director(world) == "王二")
        try world.setAside(first, on: Self.today)
        #expect(try director(world) == "王一")
        #expect(try correct(world, first, ["reason": "x"]) == .no("record.set-aside-already"))
    }

    @Test func `are asked for by whoever may act on the record`() throws {
        let world = try World.operating("ta")
        let position = try world.lastPosition
        let ask: (String) throws -> Answer = {
            try world.answer(
                $0, .correctionRequest, on: Self.today,
                World.correction(position, ["/director/name": "王二"]))
        }
        for by in ["host-tiexi", "dept-tiexi", "officer", "leader"] {
            #expect(try ask(by) == .yes(.correctionRequested))
        }
        #expect(
            world.last.data() == [
                "position": .integer(position), "changes": ["/director/name": "王二"],
                "reason": "笔误",
            ])
        #expect(try ask("host-haicheng").code == "authority.organisation")
        #expect(try ask("dept-haicheng").code == "authority.district")
        #expect(try ask("expert-1") == .no("authority.not-on-panel"))
        #expect(try ask("auditor") == .no("authority.role"))
        #expect(try director(world) == "王一", "asked for is not corrected")
        #expect(
            try world.answer(
                "officer", .correctionRequest, on: Self.today, World.correction(9_999, ["a": "b"]))
                == .no("record.unknown"))
    }

    @Test func `may name the request they answer, of the same record`() throws {
        let world = try World.operating("ta", "tb")
        let position = try world.position(of: .centreCarriedOver, "ta")
        try world.given(
            "host-tiexi", .correctionRequest, on: Self.today,
            World.correction(position, ["/director/name": "王二"]))
        let request = JSON.integer(try world.lastPosition)
        #expect(
            try correct(
                world, position, ["/director/name": "王二"],
                with: ["request": .integer(position)]) == .no("correction.no-such-request"))
        #expect(
            try correct(
                world, world.position(of: .centreCarriedOver, "tb"), ["/director/name": "王二"],
                with: ["request": request]) == .no("correction.no-such-request"))
        #expect(
            try correct(
                world, position, ["/director/name": "王二"], with: ["request": 9_999])
                == .no("record.unknown"))
        #expect(
            try correct(world, position, ["/director/name": "王二"], with: ["request": request])
                == corrected)
        #expect(world.last.data()["request"] == request)
    }

    @Test func `warn of later acts that rest on the record and would have been others`() throws {
        let world = try World.established("ta")
        let approval = try world.position(of: .establishmentApproved)
        let application = try world.position(of: .applicationSubmitted)
        try world.given(
            "host-tiexi", .deferralRequest, on: "2024-10-14",
            ["centre": "ta", "months": 6, "reason": "设备未到"])
        try world.reviewed(.deferralReview, "ta", on: "2024-10-14")
        try world.given(
            "leader", .deferralDecide, on: "2024-10-14",
            ["centre": "ta", "granted": true, "text": "同意"])
        let granted = try world.lastPosition
        #expect(world.last.data()["until"] == "2028-04-09")
        let later = try World.closed("tb").given(
            "leader", .establishmentApprove, on: "2024-10-14",
            World.approval.with(["date": "2024-10-14"]))
        #expect(try correct(world, application, ["siteArea": 200]) == corrected)
        #expect(world.last.warnings == [])
        #expect(try correct(world, approval, ["constructionMonths": 24]) == corrected)
        #expect(world.last.warnings == ["record.rests-on"])
        let warning = try #require(world.last.decision?.warnings.first)
        #expect(warning.arguments.contains(Argument(.given, String(granted))))
        #expect(
            try world.centre("ta").constructionUntil == Day(iso: "2028-04-09"),
            "a correction changes its one record")
        #expect(try correct(later, later.lastPosition, ["date": "2024-10-10"]) == corrected)
        #expect(later.last.warnings == [], "nothing rests on it")
    }

    @Test func `of the day of a change's effect asks for the establishment alone`() throws {
        let world = try World.operating("ta").given(
            "host-tiexi", .changeReport, on: "2024-06-03",
            World.change("k", "ta", "director", ["director": ["name": "李二"]])
        ).consented("k", "tiexi", on: "2024-06-03").given(
            "officer", .changeFile, on: "2024-06-03", ["change": "k"])
        let effect = try world.position(of: .centreDirectorChanged)
        #expect(
            try correct(world, effect, ["effective": "2019-04-30"]).code
                == "effective.before-basis")
        #expect(try correct(world, effect, ["effective": "2024-10-22"]).code == "effective.ahead")
        #expect(try correct(world, effect, ["effective": "2019-05-01"]) == corrected)
        #expect(try director(world) == "李二")
    }
}
