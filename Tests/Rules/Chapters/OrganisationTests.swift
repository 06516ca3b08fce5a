import CanonicalJSON
import Events
import Rules
import Testing

@Suite struct `Organisations (art. 8, 10(1))` {
    static let today = "2024-03-01"
    static let badCode = "91350100M0001TGQXM"

    func register(
        _ world: World, _ by: String, _ code: String, _ district: String = "taian",
        override: String? = nil
    ) throws -> Answer {
        try world.answer(
            by, .organisationRegister, on: Self.today, World.registration(code, district),
            override: override)
    }

    func verify(_ world: World, _ by: String, _ code: String, passed: Bool = true) throws -> Answer
    {
        try world.answer(
            by, .organisationVerify, on: Self.today,
            ["organisation": .string(code), "passed": .bool(passed)])
    }

    func amend(_ world: World, _ by: String, _ code: String, _ changes: JSON) throws -> Answer {
        try world.answer(
            by, .organisationAmend, on: Self.today,
            ["organisation": .string(code), "changes": changes, "reason": "变更"])
    }

    func organisation(_ world: World, _ code: String) throws -> OrganisationState {
        let code = try #require(CreditCode(code))
        return try #require(world.state.organisations[code])
    }

    @Test func `are registered by anyone, an officer, or their own host`() throws {
        for by in ["public", "officer"] {
            let world = try World.staffed()
            #expect(try register(world, by, Body.taian) == .yes(.organisationRegistered))
            #expect(try world.last.record.article == Art.ten1)
            #expect(
                try world.last.record.tags == ["district:taian", "organisation:\(Body.taian)"])
        }
        #expect(
            try register(World.staffed(), "host-tiexi", Body.taian)
                == .no("authority.organisation", Art.six))
    }

    @Test func `have a code with its check character, unless an officer passes it`() throws {
        let world = try World.staffed()
        #expect(
            try register(world, "officer", Self.badCode)
                == .no("organisation.bad-credit-code", Art.eight))
        #expect(
            try register(world, "officer", Self.badCode, override: "早期代码")
                == .yes(.organisationRegistered))
        #expect(world.last.overridden == ["organisation.bad-credit-code"])
        #expect(
            try register(world, "officer", Body.taian, override: "无须")
                == .yes(.organisationRegistered))
        #expect(world.last.overridden == [], "nothing was passed")
    }

    @Test func `sit within the city`() throws {
        let world = try World.staffed()
        #expect(
            try register(world, "public", Body.taian, "dalian")
                == .no("organisation.outside-city", Art.eight))
        #expect(
            try register(world, "officer", Body.taian, "dalian", override: "市外")
                == .no("organisation.outside-city", Art.eight), "which nobody passes")
    }

    @Test func `are registered again while not verified, never after`() throws {
        let world = try World.staffed()
        #expect(try register(world, "public", Body.taian) == .yes(.organisationRegistered))
        #expect(
            try register(world, "public", Body.taian, "lishan") == .yes(.organisationRegistered))
        #expect(try organisation(world, Body.taian).district == District("lishan"))
        #expect(
            try verify(world, "officer", Body.taian, passed: false)
                == .yes(.organisationVerificationRefused))
        #expect(try register(world, "public", Body.taian) == .yes(.organisationRegistered))
        #expect(try verify(world, "officer", Body.taian) == .yes(.organisationVerified))
        #expect(try register(world, "public", Body.taian) == .no("organisation.exists", Art.ten1))
    }

    @Test func `refuse in the order of the row`() throws {
        let world = try World.staffed()
        let registered = World.registration(Body.tiexi, "dalian")
        #expect(
            try world.answer("public", .organisationRegister, on: Self.today, registered).code
                == "organisation.outside-city")
        #expect(
            try register(world, "public", Self.badCode, "dalian").code
                == "organisation.bad-credit-code")
    }

    @Test func `are verified by their department or the bureau, once`() throws {
        let world = try World.staffed()
        #expect(try verify(world, "officer", Body.taian) == .no("organisation.unknown"))
        try world.given(
            "public", .organisationRegister, on: Self.today,
            World.registration(Body.taian, "haicheng"))
        #expect(
            try verify(world, "dept-tiexi", Body.taian) == .no("authority.district", Art.five))
        #expect(try verify(world, "dept-haicheng", Body.taian) == .yes(.organisationVerified))
        #expect(
            try verify(world, "officer", Body.taian)
                == .no("organisation.nothing-to-verify", Art.ten1))
        #expect(
            try verify(world, "dept-tiexi", Body.taian) == .no("authority.district", Art.five),
            "who may is asked before whether there is anything")
    }

    @Test func `are amended by their host alone, within the city`() throws {
        let world = try World.staffed()
        #expect(
            try amend(world, "host-haicheng", Body.tiexi, ["name": "新名"])
                == .no("authority.organisation", Art.six))
        #expect(
            try amend(world, "host-haicheng", Body.taian, ["name": "新名"])
                == .no("organisation.unknown"))
        #expect(
            try amend(world, "host-tiexi", Body.tiexi, ["district": "dalian"])
                == .no("organisation.outside-city", Art.eight))
    }

    @Test func `amended in name, district or representative wait for verification`() throws {
        let world = try World.staffed()
        #expect(
            try amend(
                world, "host-tiexi", Body.tiexi,
                ["name": "新名", "district": "haicheng", "address": "某路1号"])
                == .yes(.organisationAmended))
        var known = try organisation(world, Body.tiexi)
        #expect(known.name == "鞍山tiexi有限公司")
        #expect(known.district == District("tiexi"))
        #expect(known.address == "某路1号", "what needs no verification is so at once")
        #expect(known.isVerified && known.needsVerification)
        #expect(
            try verify(world, "dept-haicheng", Body.tiexi) == .no("authority.district", Art.five))
        #expect(try verify(world, "dept-tiexi", Body.tiexi) == .yes(.organisationVerified))
        known = try organisation(world, Body.tiexi)
        #expect(known.name == "新名")
        #expect(known.district == District("haicheng"))
    }

    @Test func `keep what they were where an amendment is refused`() throws {
        let world = try World.staffed()
        _ = try amend(world, "host-tiexi", Body.tiexi, ["legalRepresentative": "李四"])
        #expect(
            try verify(world, "officer", Body.tiexi, passed: false)
                == .yes(.organisationVerificationRefused))
        let known = try organisation(world, Body.tiexi)
        #expect(known.legalRepresentative == "张三")
        #expect(known.isVerified && !known.needsVerification)
        _ = try amend(world, "host-tiexi", Body.tiexi, ["contact": ["name": "王", "phone": "1"]])
        #expect(
            try verify(world, "officer", Body.tiexi)
                == .no("organisation.nothing-to-verify", Art.ten1))
    }

    @Test func `that move take their centres with them`() throws {
        let world = try World.staffed().submitted("ta", on: "2024-03-01")
        _ = try amend(world, "host-tiexi", Body.tiexi, ["district": "haicheng"])
        _ = try verify(world, "officer", Body.tiexi)
        let review: JSON = ["centre": "ta", "opinion": "pass", "text": "同意"]
        #expect(
            try world.answer("dept-tiexi", .reviewPreliminary, on: Self.today, review)
                == .no("authority.district", Art.five))
        #expect(
            try world.answer("dept-haicheng", .reviewPreliminary, on: Self.today, review)
                == .yes(.opinionRecorded))
    }
}
