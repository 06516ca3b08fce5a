import CanonicalJSON
import Events
import Rules
import Testing

@Suite struct `Applications (art. 8–12)` {
    static let today = "2024-09-02"

    func submit(
        _ world: World, _ centre: String = "ta", _ changes: JSON = [:], by: String = "host-tiexi"
    ) throws -> Answer {
        try world.answer(
            by, .applicationSubmit, on: Self.today, World.application(centre, changes))
    }

    /// What is unmet of an application on its own in a new register.
    func answer(_ changes: JSON) throws -> Answer {
        try submit(World.staffed(), "ta", changes)
    }

    func ineligible(_ unmet: String...) -> Answer {
        .no("application.ineligible", Art.nine, unmet: unmet)
    }

    let accepted = Answer.yes(.applicationSubmitted)

    @Test func `stand as submitted, under the tags of what is in them`() throws {
        let world = try World.staffed()
        #expect(
            try submit(
                world, "ta",
                ["coBuilders": [["organisation": .string(Body.haicheng), "name": "共建"]]])
                == accepted)
        #expect(
            try world.last.record.tags == [
                "centre:ta", "name:鞍山市ta工艺专业技术创新中心", "organisation:\(Body.tiexi)",
                "organisation:\(Body.haicheng)",
            ])
        #expect(try world.last.record.article == Art.ten1)
        #expect(try world.centre("ta").status == .applied)
        #expect(try world.centre("ta").stage == .submitted)
        #expect(try !world.centre("ta").isManaged)
    }

    @Test func `have 100 m² or more (art. 9(3), Civil Code art. 1259)`() throws {
        for area: JSON in [100, "100", "100.0000", "100.0001"] {
            #expect(try answer(["siteArea": area]) == accepted)
        }
        for area: JSON in ["99.9999", 99, "0"] {
            #expect(try answer(["siteArea": area]) == ineligible("site-area"))
        }
    }

    @Test func `have equipment of 500,000 yuan or more (art. 9(3))`() throws {
        for value: JSON in ["500000.00", 500000, "500000.01"] {
            #expect(try answer(["equipmentValue": value]) == accepted)
        }
        for value: JSON in ["499999.99", "499999.9999", 0] {
            #expect(try answer(["equipmentValue": value]) == ineligible("equipment-value"))
        }
    }

    @Test func `have one invention or two utility models (art. 9(2))`() throws {
        let patents: (Int64, Int64) -> JSON = {
            ["patents": ["invention": .integer($0), "utilityModel": .integer($1)]]
        }
        #expect(try answer(patents(1, 0)) == accepted)
        #expect(try answer(patents(0, 2)) == accepted)
        #expect(try answer(patents(0, 1)) == ineligible("patents"))
        #expect(try answer(patents(0, 0)) == ineligible("patents"))
    }

    @Test func `have leaders and full-time staff (art. 9(4)), and cooperation (art. 9(2))`() throws
    {
        let staff: (Int64, Int64) -> JSON = {
            ["staff": ["fullTime": .integer($0), "leaders": .integer($1)]]
        }
        #expect(try answer(staff(1, 1)) == accepted)
        #expect(try answer(staff(0, 1)) == ineligible("staff"))
        #expect(try answer(staff(1, 0)) == ineligible("staff"))
        #expect(try answer(["cooperation": ""]) == ineligible("cooperation"))
        #expect(try answer(["cooperation": " \n"]) == ineligible("cooperation"))
    }

    @Test func `are told all that is unmet at once`() throws {
        #expect(
            try answer([
                "siteArea": 1, "equipmentValue": 1, "cooperation": "",
                "patents": ["invention": 0, "utilityModel": 1],
                "staff": ["fullTime": 0, "leaders": 0],
            ]) == ineligible("patents", "site-area", "equipment-value", "staff", "cooperation"))
    }

    @Test func `plan generally no more than 36 months (art. 11)`() throws {
        let world = try World.staffed()
        let plan: (Int64) -> JSON = { ["plan": ["months": .integer($0), "goals": ["建成"]]] }
        #expect(try answer(plan(36)) == accepted)
        #expect(try submit(world, "ta", plan(37)) == .no("plan.too-long", Art.eleven))
        #expect(
            try world.answer(
                "officer", .applicationSubmit, on: Self.today, World.application("ta", plan(37)),
                override: "重大专项", for: .of(account: "host-tiexi", received: Self.today))
                == accepted)
        #expect(world.last.overridden == ["plan.too-long"])
        #expect(try answer(plan(121)) == .no("input.bad-value", at: "/with/plan/months"))
    }

    @Test func `pass with one override all that yields, and only that`() throws {
        let world = try World.staffed()
        try world.given("officer", .callOpen, on: Self.today, `Who may act`.call)
        let late: JSON = ["call": "k", "plan": ["months": 37, "goals": ["建成"]]]
        let submit: (JSON) throws -> Answer = {
            try world.answer(
                "officer", .applicationSubmit, on: Self.today,
                World.application("ta", late.with($0)), override: "经局务会研究",
                for: .of(account: "host-tiexi", received: Self.today))
        }
        #expect(try submit(["siteArea": 99]) == ineligible("site-area"))
        #expect(try submit([:]) == accepted)
        #expect(world.last.overridden == ["plan.too-long", "call.not-open"])
        #expect(
            try world.last.record.actor.override?.codes.map(\.value) == [
                "plan.too-long", "call.not-open",
            ])
    }

    @Test func `are named as art. 12 says`() throws {
        for name: JSON in [
            "鞍山市X专业技术创新中心", "鞍山菱镁专业技术创新中心", "鞍山市菱镁技术创新中心",
            "鞍山市菱 镁专业技术创新中心",
        ] {
            #expect(try answer(["name": name]) == .no("centre.bad-name", Art.twelve))
        }
        #expect(try answer(["name": "鞍山市菱镁专业技术创新中心"]) == accepted)
    }

    @Test func `have a name of their own, without regard to width`() throws {
        let world = try World.staffed()
        _ = try submit(world, "ta", ["name": "鞍山市ABC专业技术创新中心"])
        #expect(
            try submit(world, "tb", ["name": "鞍山市ＡＢＣ专业技术创新中心"])
                == .no("centre.name-taken", Art.twelve))
        #expect(try submit(world, "tb", ["name": "鞍山市ABD专业技术创新中心"]) == accepted)
    }

    @Test func `withdrawn or rejected leave their name free`() throws {
        let world = try World.staffed()
        let named: JSON = ["name": "鞍山市菱镁专业技术创新中心"]
        _ = try submit(world, "ta", named)
        try world.given(
            "host-tiexi", .applicationWithdraw, on: Self.today, ["centre": "ta", "reason": "另报"])
        #expect(try submit(world, "tb", named) == accepted)
        try world.given(
            "leader", .establishmentRefuse, on: Self.today, ["centre": "tb", "reason": "不予组建"])
        #expect(try submit(world, "tc", named) == accepted)
        #expect(try submit(world, "ta", named) == .no("centre.exists"), "an identifier is not")
    }

    @Test func `come from their own host, verified`() throws {
        let world = try World.staffed()
        #expect(
            try submit(world, "ta", ["organisation": .string(Body.haicheng)])
                == .no("authority.organisation", Art.six))
        #expect(
            try submit(world, "ta", ["organisation": .string(Body.taian)])
                == .no("organisation.unknown"))
        try world.given(
            "admin", .accountOpen, on: Self.today,
            [
                "account": "host-taian", "name": "x", "role": "host",
                "organisation": .string(Body.taian),
            ])
        try world.given(
            "public", .organisationRegister, on: Self.today,
            World.registration(Body.taian, "tiexi"))
        #expect(
            try submit(world, "ta", ["organisation": .string(Body.taian)], by: "host-taian")
                == .no("organisation.not-verified", Art.ten1))
    }

    @Test func `are refused in the order of the row`() throws {
        let world = try World.staffed().submitted("ta")
        var with: JSON = [
            "call": "none", "organisation": .string(Body.haicheng), "siteArea": 1,
            "name": "鞍山市ta工艺专业技术创新中心", "plan": ["months": 37, "goals": ["x"]],
        ]
        #expect(try submit(world, "ta", with).code == "call.unknown")
        try world.given("officer", .callOpen, on: Self.today, `Who may act`.call)
        with["call"] = "k"
        #expect(try submit(world, "ta", with).code == "authority.organisation")
        with["organisation"] = .string(Body.tiexi)
        #expect(try submit(world, "ta", with).code == "centre.exists")
        #expect(try submit(world, "tb", with).code == "centre.name-taken")
        with["name"] = "菱镁"
        #expect(try submit(world, "tb", with).code == "centre.bad-name")
        with["name"] = nil
        #expect(try submit(world, "tb", with).code == "application.ineligible")
        with["siteArea"] = nil
        #expect(try submit(world, "tb", with).code == "plan.too-long")
        with["plan"] = nil
        #expect(try submit(world, "tb", with).code == "call.not-open")
    }
}
