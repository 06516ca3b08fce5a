import CanonicalJSON
import Events
import Rules
import Testing

@Suite struct `Correcting a record` {
    static let today = "2024-10-21"

    func correct(
        _ world: World, _ position: Int64, _ changes: JSON, by: String = "leader",
        with others: JSON = [:]
    ) throws -> Answer {
        try world.answer(
            by, .recordCorrect, on: Self.today, World.correction(position, changes, others))
    }

    /// Approved on 2024-10-14, dated that day.
    func approved() throws -> (world: World, position: Int64) {
        let world = try World.closed("ta").given(
            "leader", .establishmentApprove, on: "2024-10-14",
            World.approval.with(["date": "2024-10-14"]))
        return (world, try world.lastPosition)
    }

    let corrected = Answer.yes(.recordCorrected)
    let notCorrectable = Answer.no("record.not-correctable")

    @Test func `names a field bare, or by a pointer from the data or the record`() throws {
        for name in ["reason", "/reason", "/data/reason"] {
            let world = try World.operating("ta").given(
                "host-tiexi", .centreRelinquish, on: "2024-05-06",
                ["centre": "ta", "reason": "停辨"])
            let position = try world.lastPosition
            #expect(try correct(world, position, [name: "停办"]) == corrected)
            #expect(
                world.last.data() == [
                    "position": .integer(position), "changes": [name: "停办"], "reason": "笔误",
                ])
            #expect(Set(try world.last.record.tags).contains("centre:ta"))
            #expect(try world.last.record.article == "")
        }
        for name in ["/director/name", "/data/director/name"] {
            let world = try World.operating("ta")
            #expect(try correct(world, world.lastPosition, [name: "王怡"]) == corrected)
            #expect(try world.centre("ta").director.name.value == "王怡")
        }
        let world = try World.established("ta")
        let position = try world.position(of: .applicationSubmitted)
        #expect(try correct(world, position, ["/plan/goals/0": "建成产线"]) == corrected)
        #expect(
            try correct(world, position, ["director": ["name": "王怡", "title": "高工"]])
                == corrected)
        #expect(try world.centre("ta").director.name.value == "王怡")
    }

    @Test func `is the leader's, with a reason and at least one change`() throws {
        let world = try World.operating("ta")
        let position = try world.lastPosition
        #expect(
            try correct(world, position, ["field": "x"], by: "officer") == .no("authority.role"))
        #expect(try correct(world, position, [:]) == .no("input.bad-value", at: "/with/changes"))
        #expect(try correct(world, 9_999, ["field": "x"]) == .no("record.unknown"))
        #expect(
            try correct(world, position, ["field": 7]).code != "yes", "of the wrong kind")
        #expect(
            try correct(world, position, ["/nowhere/name": "x"])
                == .no("input.unknown-field", at: "/with/changes/~1nowhere~1name"))
        #expect(
            try correct(world, position, ["established": "2019-02-30"])
                == .no("input.bad-value", at: "/with/changes/established"))
    }

    @Test func `changes no opinion, score, outcome, actor or identifier`() throws {
        let world = try World.established("ta")
        let opinion = try world.position(of: .opinionRecorded)
        for change: JSON in [
            ["opinion": "oppose"], ["/score": 99], ["/data/opinion": "oppose"], ["centre": "tb"],
            ["panel": "q"], ["stage": "bureau"], ["/actor/account": "officer"],
        ] {
            #expect(try correct(world, opinion, change) == notCorrectable)
        }
        #expect(try correct(world, opinion, ["text": "论证意见书"]) == corrected)
        let inspection = try world.position(of: .inspectionRecorded)
        #expect(try correct(world, inspection, ["passed": false]) == notCorrectable)
        #expect(
            try correct(world, inspection, ["findings": "一致", "passed": false])
                == notCorrectable, "all or nothing")
        let application = try world.position(of: .applicationSubmitted)
        #expect(
            try correct(world, application, ["organisation": .string(Body.haicheng)])
                == notCorrectable)
        let graded = try World.graded("good", "ta")
        #expect(
            try graded.answer(
                "leader", .recordCorrect, on: "2025-07-01",
                World.correction(graded.lastPosition, ["grade": "excellent"])) == notCorrectable)
    }

    @Test func `is not of accounts, the measures, the calendar or a setting-aside`() throws {
        let world = try World.operating("ta").adopted(["minExperts": 7], on: "2024-05-06")
        for (type, field) in [
            (EventType.measuresAdopted, "title"), (.accountOpened, "name"),
            (.calendarAdopted, "document"), (.departmentAdopted, "name"),
            (.registerOpened, "title"),
        ] {
            #expect(try correct(world, world.position(of: type), [field: "x"]) == notCorrectable)
        }
        try world.setAside(world.position(of: .centreCarriedOver), on: Self.today)
        #expect(
            try correct(world, world.position(of: .recordSetAside), ["reason": "x"])
                == notCorrectable)
        #expect(
            try correct(world, world.position(of: .centreCarriedOver), ["field": "x"])
                == .no("record.set-aside-already"))
    }

    @Test func `of a date is of the effective day too, and derives its days anew`() throws {
        for changes: JSON in [
            ["date": "2024-10-10"], ["effective": "2024-10-10"], ["/data/date": "2024-10-10"],
        ] {
            let (world, position) = try approved()
            #expect(try world.centre("ta").constructionUntil == Day(iso: "2027-10-14"))
            #expect(try correct(world, position, changes) == corrected)
            #expect(world.last.data()["derived"] == ["/constructionUntil": "2027-10-10"])
            let centre = try world.centre("ta")
            #expect(centre.established == Day(iso: "2024-10-10"))
            #expect(centre.constructionUntil == Day(iso: "2027-10-10"))
        }
        let graded = try World.graded("good", "ta")
        try graded.corrected(graded.lastPosition, ["date": "2025-06-18"], on: "2025-07-01")
        #expect(try graded.centre("ta").gradeValidUntil == Day(iso: "2028-06-18"))
    }

    @Test func `of an order's date reckons its last day anew`() throws {
        let world = try World.evaluated("ta", scores: [50, 50, 50, 50, 50]).given(
            "leader", .evaluationGrade, on: "2025-06-20",
            World.grading(["ta"], "unqualified", ["date": "2025-06-18"]))
        #expect(try world.centre("ta").rectificationDue == Day(iso: "2026-06-18"))
        // 2026-06-19 to 2026-06-21 are days off.
        try world.corrected(
            world.position(of: .rectificationOrdered), ["date": "2025-06-19"], on: "2025-07-01")
        #expect(try world.centre("ta").rectificationDue == Day(iso: "2026-06-22"))
    }

    @Test func `of service reckons the periods anew`() throws {
        let world = try World.revoked("ta")
        try world.served([world.position(of: .centreRevoked)], on: "2024-05-13")
        #expect(try world.due("ta", .appeal) == .on("2024-07-12"))
        try world.corrected(world.lastPosition, ["date": "2024-05-15"], on: "2024-05-20")
        #expect(try world.due("ta", .appeal) == .on("2024-07-15"))
    }

    @Test func `is of a day neither ahead of the correction nor before what it rests on`() throws {
        let (world, position) = try approved()
        for field in ["date", "effective"] {
            #expect(
                try correct(world, position, [field: "2024-10-22"]).code == "effective.ahead")
            #expect(
                try correct(world, position, [field: "2024-10-08"])
                    == .no("effective.before-basis"))
            #expect(try correct(world.fork(), position, [field: "2024-10-09"]) == corrected)
        }
        let report = try world.position(of: .recommendationIssued)
        #expect(try correct(world, report, ["date": "2024-09-01"]) == .no("effective.before-basis"))
    }

    @Test func `is judged as the act would have been`() throws {
        let world = try World.established("ta", "tb")
        let application = try world.position(of: .applicationSubmitted, "ta")
        #expect(
            try correct(world, application, ["siteArea": "99.99"])
                == .no("application.ineligible", Art.nine, unmet: ["site-area"]))
        #expect(
            try correct(world, application, ["siteArea": 1, "equipmentValue": "1"])
                == .no(
                    "application.ineligible", Art.nine, unmet: ["site-area", "equipment-value"]))
        #expect(try correct(world, application, ["siteArea": "100.00"]) == corrected)
        #expect(
            try correct(world, application, ["/plan/months": 37])
                == .no("plan.too-long", Art.eleven))
        #expect(
            try correct(world, application, ["name": "鞍山市中心"])
                == .no("centre.bad-name", Art.twelve))
        #expect(
            try correct(
                world, world.position(of: .applicationSubmitted, "tb"),
                ["name": "鞍山市ta工艺专业技术创新中心"]) == .no("centre.name-taken", Art.twelve))
        #expect(
            try correct(
                world, world.position(of: .establishmentApproved),
                ["document": "推科发〔2024〕1号"]) == .no("document.used"))
    }

    @Test func `of a name frees the old one and takes the new`() throws {
        let world = try World.staffed().submitted("ta")
        _ = try correct(world, world.lastPosition, ["name": "鞍山市新名专业技术创新中心"])
        #expect(try world.centre("ta").name.text == "鞍山市新名专业技术创新中心")
        let submit: (String, String) throws -> Answer = { centre, name in
            try world.answer(
                "host-tiexi", .applicationSubmit, on: Self.today,
                World.application(centre, ["name": .string(name)]))
        }
        #expect(
            try submit("tb", "鞍山市新名专业技术创新中心") == .no("centre.name-taken", Art.twelve))
        #expect(try submit("tb", "鞍山市ta工艺专业技术创新中心") == .yes(.applicationSubmitted))
    }

    @Test func `of a name taken meanwhile is refused`() throws {
        let world = try World.staffed().submitted("ta")
        let position = try world.lastPosition
        try world.submitted("tb", on: "2024-09-03")
        #expect(
            try correct(world, position, ["name": "鞍山市tb工艺专业技术创新中心"])
                == .no("centre.name-taken", Art.twelve))
    }

    @Test func `of a document frees the old number and takes the new`() throws {
        let world = try World.revoked("ta", document: "鞍科发〔2024〕50号")
        try world.carriedOver(["tb"], on: "2024-05-13")
        _ = try correct(
            world, world.position(of: .centreRevoked), ["document": "鞍科发〔2024〕51号"])
        let announce: (String) throws -> Answer = {
            try world.answer(
                "officer", .evaluationAnnounce, on: Self.today,
                World.evaluation("e", ["tb"], due: "2025-05-30", ["document": .string($0)]))
        }
        #expect(try announce("鞍科发〔2024〕51号") == .no("document.used"))
        #expect(try announce("鞍科发〔2024〕50号") == .yes(.evaluationAnnounced))
    }

    @Test func `asks for the materials laid down`() throws {
        let world = try World.operating("ta").adopted(
            ["requireMaterials": ["record.corrected": ["letter"]]], on: "2024-05-06")
        #expect(
            try correct(world, world.position(of: .centreCarriedOver), ["field": "x"])
                == .no("material.missing", unmet: ["letter"]))
    }
}
