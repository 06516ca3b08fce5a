import CanonicalJSON
import Events
import Rules
import Testing

@Suite struct `Departments in charge (art. 5)` {
    static let today = "2024-03-01"

    func adopt(_ world: World, _ with: JSON, on day: String = today) throws -> Answer {
        try world.answer("leader", .departmentAdopt, on: day, with)
    }

    func register(_ world: World, in district: String, on day: String) throws -> Answer {
        try world.fork().answer(
            "officer", .organisationRegister, on: day, World.registration(Body.taian, district))
    }

    let outside = Answer.no("organisation.outside-city", Art.eight)

    @Test func `take effect on their first day`() throws {
        let world = try World.staffed()
        #expect(
            try adopt(world, World.department("fengjing", from: "2024-04-01"))
                == .yes(.departmentAdopted))
        #expect(try world.last.record.effective == Day(iso: "2024-04-01"))
        #expect(try world.last.record.article == Art.five)
        #expect(try world.last.record.tags == ["district:fengjing"])
        #expect(try register(world, in: "fengjing", on: "2024-03-31") == outside)
        #expect(
            try register(world, in: "fengjing", on: "2024-04-01")
                == .yes(.organisationRegistered))
    }

    @Test func `are in charge to the end of their last day`() throws {
        let world = try World.staffed()
        try world.given(
            "leader", .departmentAdopt, on: Self.today,
            World.department("gaoxin", from: Self.today, ["until": "2024-06-30"]))
        #expect(
            try register(world, in: "gaoxin", on: "2024-06-30 23:59:59")
                == .yes(.organisationRegistered))
        #expect(try register(world, in: "gaoxin", on: "2024-07-01 00:00:00") == outside)
    }

    @Test func `amended from a later day stay as they were until then`() throws {
        let world = try World.staffed()
        try world.given(
            "leader", .departmentAdopt, on: Self.today,
            World.department("gaoxin", from: "2024-07-01", ["name": "高新区管委会"]))
        #expect(
            try register(world, in: "gaoxin", on: "2024-06-30") == .yes(.organisationRegistered))
        #expect(
            try register(world, in: "gaoxin", on: "2024-07-01") == .yes(.organisationRegistered))
    }

    @Test func `of two adoptions are what the one effective later says`() throws {
        let world = try World.staffed()
        try world.given(
            "leader", .departmentAdopt, on: Self.today,
            World.department("gaoxin", from: "2024-07-01"))
        try world.given(
            "leader", .departmentAdopt, on: Self.today,
            World.department("gaoxin", from: "2024-04-01", ["until": "2024-04-30"]))
        #expect(try register(world, in: "gaoxin", on: "2024-05-15") == outside)
        #expect(
            try register(world, in: "gaoxin", on: "2024-07-01") == .yes(.organisationRegistered))
    }

    @Test func `may be succeeded by one adopted for a later day, known it must be`() throws {
        let world = try World.staffed()
        let ending = World.department(
            "tiexi", from: Self.today, ["until": "2024-06-30", "successor": "fengjing"])
        #expect(try adopt(world, ending) == .no("district.unknown", Art.five))
        try world.given(
            "leader", .departmentAdopt, on: Self.today,
            World.department("fengjing", from: "2024-07-01"))
        #expect(try adopt(world, ending) == .yes(.departmentAdopted))
    }

    @Test func `end no earlier than they begin`() throws {
        let world = try World.staffed()
        let ending: (String) -> JSON = {
            World.department("gaoxin", from: "2024-04-01", ["until": .string($0)])
        }
        #expect(
            try adopt(world, ending("2024-03-31").with(["successor": "nowhere"]))
                == .no("input.bad-value", at: "/with/until"))
        #expect(try adopt(world, ending("2024-04-01")) == .yes(.departmentAdopted))
    }

    @Test func `hand their centres to the successor the day after their last`() throws {
        let world = try World.staffed().submitted("ta", on: "2024-03-01")
        try world.given(
            "leader", .departmentAdopt, on: Self.today,
            World.department(
                "tiexi", from: Self.today, ["until": "2024-06-30", "successor": "lishan"])
        )
        try world.given(
            "admin", .accountOpen, on: Self.today,
            ["account": "dept-lishan", "name": "x", "role": "department", "district": "lishan"])
        let review: JSON = ["centre": "ta", "opinion": "pass", "text": "同意"]
        func answer(_ by: String, _ day: String) throws -> Answer {
            try world.fork().answer(by, .reviewPreliminary, on: day, review)
        }
        #expect(try answer("dept-tiexi", "2024-06-30") == .yes(.opinionRecorded))
        #expect(try answer("dept-lishan", "2024-06-30") == .no("authority.district", Art.five))
        #expect(try answer("dept-tiexi", "2024-07-01") == .no("authority.district", Art.five))
        #expect(try answer("dept-lishan", "2024-07-01") == .yes(.opinionRecorded))
    }
}
