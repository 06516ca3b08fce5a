import CanonicalJSON
import Events
import Rules
import Testing

@Suite struct `Carrying over from paper` {
    static let today = "2024-03-01"

    static func carried(_ centre: String, _ changes: JSON = [:]) -> JSON {
        let carried: JSON = [
            "centre": .string(centre), "name": .string("鞍山市\(centre)工艺专业技术创新中心"),
            "organisation": ["organisation": .string(Body.lishan), "name": "立山公司"],
            "district": "lishan", "field": "新材料", "director": ["name": "王一"],
            "status": "operating", "statusSince": "2022-05-01", "established": "2019-05-01",
            "source": "档案2019-5",
        ]
        return carried.with(changes)
    }

    func carry(_ world: World, _ with: JSON, on day: String = today) throws -> Answer {
        try world.answer("leader", .centreCarryOver, on: day, with)
    }

    func host(_ world: World) throws -> OrganisationState {
        let code = try #require(CreditCode(Body.lishan))
        return try #require(world.state.organisations[code])
    }

    @Test func `is effective the day the centre was established`() throws {
        let world = try World.staffed()
        #expect(try carry(world, Self.carried("a")) == .yes(.centreCarriedOver))
        let record = try world.last.record
        #expect(record.effective == Day(iso: "2019-05-01"))
        #expect(record.article == "")
        #expect(
            record.tags == [
                "centre:a", "district:lishan", "name:鞍山市a工艺专业技术创新中心",
                "organisation:\(Body.lishan)",
            ])
        let centre = try world.centre("a")
        #expect(centre.status == .operating && centre.isManaged && centre.isCarriedOver)
        #expect(centre.established == Day(iso: "2019-05-01"))
    }

    @Test(arguments: [
        ("construction", CentreStatus.construction), ("operating", .operating),
        ("rectifying", .rectifying), ("revoked", .revoked),
    ])
    func `gives the status it says`(word: String, status: CentreStatus) throws {
        let world = try World.staffed()
        _ = try carry(
            world,
            Self.carried(
                "a",
                [
                    "status": .string(word), "constructionUntil": "2024-05-01",
                    "rectificationDue": "2024-09-01",
                ]))
        #expect(try world.centre("a").status == status)
        #expect((try world.centre("a").rectificationDue != nil) == (status == .rectifying))
    }

    @Test func `asks for what runs, and that nothing lies ahead`() throws {
        let world = try World.staffed()
        #expect(
            try carry(world, Self.carried("a", ["status": "construction"]))
                == .no("input.missing-field", at: "/with/constructionUntil"))
        #expect(
            try carry(world, Self.carried("a", ["status": "rectifying"]))
                == .no("input.missing-field", at: "/with/rectificationDue"))
        #expect(
            try carry(world, Self.carried("a", ["established": "2024-03-02"]))
                == .no("effective.ahead", at: "/with/established"))
        #expect(
            try carry(world, Self.carried("a", ["established": "2024-03-01"]))
                == .yes(.centreCarriedOver))
    }

    @Test func `is of a district, an identifier and a name that are free`() throws {
        let world = try World.staffed().submitted("ta", on: Self.today)
        #expect(
            try carry(world, Self.carried("ta", ["district": "nowhere"]))
                == .no("district.unknown", Art.five))
        #expect(try carry(world, Self.carried("ta")) == .no("centre.exists"))
        #expect(
            try carry(
                world, Self.carried("a", ["name": "鞍山市ｔａ工艺专业技术创新 中心"]))
                == .no("centre.name-taken", Art.twelve))
        #expect(
            try carry(world, Self.carried("a", ["name": "菱镁技术中心"]))
                == .yes(.centreCarriedOver), "a name of old is not judged")
    }

    @Test func `takes the name, of one revoked too, and leaves the earlier ones free`() throws {
        let world = try World.staffed()
        _ = try carry(
            world,
            Self.carried(
                "a",
                [
                    "name": "鞍山市ta工艺专业技术创新中心", "status": "revoked",
                    "was": [["until": "2020-01-01", "name": "鞍山市tb工艺专业技术创新中心"]],
                ]))
        let submit: (String) throws -> Answer = {
            try world.answer(
                "host-tiexi", .applicationSubmit, on: Self.today, World.application($0))
        }
        #expect(try submit("ta") == .no("centre.name-taken", Art.twelve))
        #expect(try submit("tb") == .yes(.applicationSubmitted))
    }

    @Test func `registers an unknown host, unverified`() throws {
        let world = try World.staffed()
        _ = try carry(world, Self.carried("a"))
        #expect(try host(world).name == "立山公司")
        #expect(try host(world).district == District("lishan"))
        #expect(try !host(world).isVerified)
    }

    @Test func `leaves a registered host its own district, whenever the centre is from`() throws {
        for established in ["2019-05-01", "2024-03-01"] {
            let world = try World.staffed()
            try world.given(
                "public", .organisationRegister, on: Self.today,
                World.registration(Body.lishan, "haicheng"))
            _ = try carry(world, Self.carried("a", ["established": .string(established)]))
            #expect(try host(world).district == District("haicheng"))
            #expect(try host(world).name == "鞍山haicheng有限公司")
        }
    }

    @Test func `of two centres gives an unknown host the district recorded first`() throws {
        let world = try World.staffed()
        _ = try carry(world, Self.carried("a"))
        _ = try carry(
            world, Self.carried("b", ["district": "tiexi", "established": "2018-01-01"]))
        #expect(try host(world).district == District("lishan"))
    }

    @Test func `keeps the host as on paper until a registration is verified`() throws {
        let world = try World.staffed()
        _ = try carry(world, Self.carried("a"))
        try world.given(
            "public", .organisationRegister, on: Self.today,
            World.registration(Body.lishan, "haicheng"))
        #expect(try host(world).district == District("lishan"), "anyone may register")
        #expect(try host(world).name == "立山公司")
        let verification: JSON = ["organisation": .string(Body.lishan), "passed": true]
        #expect(
            try world.answer("dept-tiexi", .organisationVerify, on: Self.today, verification)
                == .no("authority.district", Art.five))
        #expect(
            try world.answer("dept-haicheng", .organisationVerify, on: Self.today, verification)
                == .yes(.organisationVerified), "the department it registered with")
        #expect(try host(world).district == District("haicheng"))
        #expect(try host(world).name == "鞍山haicheng有限公司")
        #expect(try host(world).isVerified)
    }
}
