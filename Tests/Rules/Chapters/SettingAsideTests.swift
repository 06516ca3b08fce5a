import CanonicalJSON
import Events
import Rules
import Testing

@Suite struct `Setting a record aside` {
    static let today = "2025-07-01"

    func setAside(
        _ world: World, _ position: Int64, by: String = "leader", override: String? = nil,
        with changes: JSON = [:]
    ) throws -> Answer {
        try world.answer(
            by, .recordSetAside, on: Self.today, World.settingAside(position, changes),
            override: override)
    }

    let aside = Answer.yes(.recordSetAside)
    let cannot = Answer.no("record.cannot-be-set-aside")

    @Test func `is effective from the record's own day, and keeps it visible`() throws {
        let world = try World.operating("ta").given(
            "host-tiexi", .changeReport, on: "2024-06-03",
            World.change("k", "ta", "director", ["director": ["name": "李二"]]))
        let position = try world.lastPosition
        #expect(try setAside(world, position, by: "officer") == .no("authority.role"))
        #expect(try setAside(world, position, with: ["document": "鞍科发〔2025〕9号"]) == aside)
        #expect(
            world.last.data() == [
                "position": .integer(position), "authority": "bureau", "reason": "有误",
                "document": "鞍科发〔2025〕9号",
            ])
        let record = try world.last.record
        #expect(record.effective == Day(iso: "2024-06-03"))
        #expect(Set(record.tags).isSuperset(of: ["centre:ta", "change:k"]))
        #expect(world.log.contains { $0.position == Int(position) })
        #expect(world.state.changes.isEmpty)
        #expect(try setAside(world, position) == .no("record.set-aside-already"))
        #expect(try setAside(world, 9_999) == .no("record.unknown"))
    }

    @Test func `sets aside each record the same action made for the same centre`() throws {
        for type in [EventType.evaluationGraded, .rectificationOrdered] {
            let world = try World.rectifying("ta", "hb")
            let position = try world.position(of: type, "ta")
            #expect(try setAside(world, position) == .yes(.recordSetAside, .recordSetAside))
            let graded = try world.position(of: .evaluationGraded, "ta")
            #expect(
                (0...1).map { world.last.data($0)["position"] } == [
                    .integer(graded), .integer(graded + 1),
                ])
            #expect(try world.centre("ta").status == .operating)
            #expect(try world.centre("ta").grade == nil)
            #expect(try world.centre("hb").status == .rectifying)
        }
        let change = try World.operating("ta").given(
            "host-tiexi", .changeReport, on: "2024-06-03",
            World.change("k", "ta", "rename", ["name": "鞍山市新名专业技术创新中心"])
        ).consented("k", "tiexi", on: "2024-06-03").given(
            "officer", .changeFile, on: "2024-06-03", ["change": "k"])
        #expect(
            try setAside(change, change.position(of: .centreRenamed))
                == .yes(.recordSetAside, .recordSetAside))
        #expect(try change.centre("ta").name.text == "鞍山市ta工艺专业技术创新中心")
        #expect(try change.centre("ta").formerNames == [])
        #expect(
            try change.answer("officer", .changeFile, on: Self.today, ["change": "k"])
                == .yes(.changeFiled, .centreRenamed), "it stands as reported again")
    }

    @Test func `of an approval of several is of one centre`() throws {
        let world = try World.established("ta", "tb")
        #expect(try setAside(world, world.position(of: .establishmentApproved, "ta")) == aside)
        #expect(try world.centre("ta").status == .publicity)
        #expect(try world.centre("ta").established == nil)
        #expect(try world.centre("tb").status == .construction)
        #expect(
            try world.answer(
                "leader", .establishmentApprove, on: Self.today,
                ["list": "l", "document": "鞍科发〔2025〕12号", "date": .string(Self.today)])
                == .yes(.establishmentApproved))
        #expect(world.last.data()["centre"] == "ta")
    }

    @Test func `restores a revoked centre as it stood, its terms running on`() throws {
        let world = try World.rectifying("ta")
        try world.served([world.position(of: .evaluationGraded)], on: "2025-06-23")
        try world.incident("i", "ta", "fraud", on: "2025-06-23")
        let before = try world.centre("ta")
        let due = try world.due("ta", .rectification)
        try world.given(
            "officer", .revocationPropose, on: "2025-06-23", World.proposal(["ta"], grounds: [3]))
        let proposal = try world.lastPosition
        try world.given("leader", .revocationDecide, on: Self.today, World.revocation(["ta"]))
        let revocation = try world.lastPosition
        #expect(try world.terms("ta", .rectification) == [])
        #expect(try setAside(world, revocation) == aside)
        let centre = try world.centre("ta")
        #expect(centre.status == .rectifying && centre.isManaged)
        #expect(centre.revoked == nil)
        #expect(centre.rectification == before.rectification)
        #expect(try world.due("ta", .rectification) == due)
        #expect(centre.revocation != nil, "the proposal stands")
        #expect(try setAside(world, proposal) == aside)
        let after = try world.centre("ta")
        #expect(after.revocation == nil)
        #expect(after.status == before.status && after.grade == before.grade)
        #expect(after.rectification == before.rectification)
        #expect(after.appealable == before.appealable)
        #expect(after.unpublished == before.unpublished)
    }

    @Test func `restores the grade that stood before`() throws {
        let world = try World.graded("good", "ta").given(
            "officer", .evaluationAnnounce, on: "2025-06-23",
            World.evaluation("e2", ["ta"], due: "2025-06-24"))
        try world.judged(by: "pf", for: .evaluation, ["ta"], on: "2025-06-25").given(
            "leader", .evaluationGrade, on: "2025-06-30",
            World.grading(
                ["ta"], "excellent",
                ["evaluation": "e2", "document": "鞍科发〔2025〕30号", "date": "2025-06-30"]))
        #expect(try world.centre("ta").grade == .excellent)
        #expect(try setAside(world, world.lastPosition) == aside)
        #expect(try world.centre("ta").grade == .good)
        #expect(try world.centre("ta").gradeValidUntil == Day(iso: "2028-06-20"))
    }

    @Test func `frees its document`() throws {
        let world = try World.revoked("ta", document: "鞍科发〔2024〕50号")
        try world.carriedOver(["tb"], on: "2024-05-13")
        let announce: (World) throws -> Answer = {
            try $0.answer(
                "officer", .evaluationAnnounce, on: Self.today,
                World.evaluation(
                    "e", ["tb"], due: "2025-07-30", ["document": "鞍科发〔2024〕50号"]))
        }
        #expect(try announce(world) == .no("document.used"))
        _ = try setAside(world, world.position(of: .centreRevoked))
        #expect(try announce(world) == .yes(.evaluationAnnounced))
    }

    @Test func `of an application frees its name and its identifier`() throws {
        let world = try World.staffed().submitted("ta")
        _ = try setAside(world, world.lastPosition)
        #expect(
            try world.answer(
                "host-tiexi", .applicationWithdraw, on: Self.today,
                ["centre": "ta", "reason": "x"]) == .no("centre.unknown"))
        #expect(
            try world.answer(
                "host-tiexi", .applicationSubmit, on: Self.today, World.application("ta"))
                == .yes(.applicationSubmitted))
    }

    @Test func `of an establishment refused gives the name back to its application`() throws {
        let world = try World.staffed().submitted("ta").given(
            "leader", .establishmentRefuse, on: "2024-09-03", ["centre": "ta", "reason": "x"])
        _ = try setAside(world, world.lastPosition)
        #expect(try world.centre("ta").status == .applied)
        #expect(
            try world.answer(
                "host-tiexi", .applicationSubmit, on: Self.today,
                World.application("tb", ["name": "鞍山市ta工艺专业技术创新中心"]))
                == .no("centre.name-taken", Art.twelve))
    }

    @Test func `is not of a setting-aside, accounts, the measures or the calendar`() throws {
        let world = try World.operating("ta").adopted(["minExperts": 7], on: "2024-05-06")
        for type in [
            EventType.measuresAdopted, .calendarAdopted, .departmentAdopted, .accountOpened,
            .registerOpened,
        ] {
            #expect(try setAside(world, world.position(of: type)) == cannot)
        }
        _ = try setAside(world, world.position(of: .centreCarriedOver))
        #expect(try setAside(world, world.position(of: .recordSetAside)) == cannot)
    }

    @Test func `by another authority has any text for a document, judged by nobody`() throws {
        for authority in ["superior", "reconsideration", "court"] {
            let world = try World.revoked("ta", document: "鞍科发〔2024〕50号")
            #expect(
                try setAside(
                    world, world.lastPosition,
                    with: ["authority": .string(authority), "document": "鞍科发〔2024〕50号 附件"])
                    == aside)
            #expect(world.last.data()["document"] == "鞍科发〔2024〕50号 附件")
        }
        for authority in ["bureau", "entry-error"] {
            let world = try World.revoked("ta")
            let position = try world.lastPosition
            #expect(
                try setAside(
                    world, position,
                    with: ["authority": .string(authority), "document": "鞍科发〔2024〕1号"])
                    == .no("document.used"))
            #expect(
                try setAside(
                    world, position,
                    with: ["authority": .string(authority), "document": "无号"])
                    == .no("input.bad-value", at: "/with/document"))
        }
        let world = try World.revoked("ta")
        #expect(
            try setAside(world, world.lastPosition, with: ["authority": "rumour"])
                == .no("input.bad-value", at: "/with/authority"))
    }

    @Test func `asks for the materials laid down`() throws {
        let world = try World.revoked("ta").adopted(
            ["requireMaterials": ["record.set-aside": ["minutes"]]], on: Self.today)
        #expect(
            try setAside(world, world.position(of: .centreRevoked))
                == .no("material.missing", unmet: ["minutes"]))
    }
}
