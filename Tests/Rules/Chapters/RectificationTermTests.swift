import CanonicalJSON
import Events
import Rules
import Testing

@Suite struct `The year of a rectification (art. 17)` {
    /// Graded unqualified on that day, the year running as the bureau has it.
    func ordered(
        on day: String = "2025-06-20", starts: String? = nil, months: Int64? = nil
    ) throws -> World {
        let world = try World.operating("ta").given(
            "officer", .evaluationAnnounce, on: "2025-01-06",
            World.evaluation("e", ["ta"], due: "2025-01-10"))
        try world.judged(
            by: "pe", for: .evaluation, ["ta"], scores: [50, 50, 50, 50, 50], on: "2025-01-13")
        if let starts { try world.adopted(["rectificationStarts": .string(starts)], on: day) }
        if let months {
            try world.given(
                "leader", .policyAdopt, on: day,
                World.measures(
                    ["rectificationMonths": .integer(months)], from: day,
                    policy: "鞍科发〔2025〕20号"))
        }
        return try world.given(
            "leader", .evaluationGrade, on: day,
            World.grading(["ta"], "unqualified", ["date": .string(day)]))
    }

    func due(_ world: World) throws -> Reckoned { try world.due("ta", .rectification) }

    func adopt(_ world: World, _ year: Int, off: [String], on day: String) throws -> Answer {
        let known = BuiltInCalendar.years.first { $0.year == year }
        return try world.answer(
            "officer", .calendarAdopt, on: day,
            [
                "year": .integer(Int64(year)),
                "off": .strings((known?.off.map(\.description) ?? []) + off),
                "work": .strings(known?.work.map(\.description) ?? []),
                "document": "国办发明电〔2026〕7号",
            ])
    }

    /// A duty to act: a last day that is off moves to the next working day.
    @Test(arguments: [
        ("2025-06-20", "2026-06-22"), ("2025-02-17", "2026-02-24"), ("2025-10-09", "2026-10-09"),
        ("2025-06-18", "2026-06-18"),
    ])
    func `ends on the corresponding day, moved off days off`(graded: String, due: String) throws {
        let world = try ordered(on: graded, starts: "decided")
        #expect(world.last.data(1)["due"] == .string(due))
        #expect(world.last.data(1)["provisional"] == false)
        #expect(world.last.warnings == [])
        #expect(try self.due(world) == .on(due))
    }

    @Test func `has as many months as the measures say`() throws {
        let world = try ordered(starts: "decided", months: 6)
        #expect(world.last.data(1)["months"] == 6)
        #expect(world.last.data(1)["due"] == "2025-12-22")
    }

    @Test func `runs from the grade's date, provisionally, until service is recorded`() throws {
        let world = try ordered()
        #expect(world.last.data(1)["provisional"] == true)
        #expect(try due(world) == .provisional("2026-06-22"))
    }

    @Test(arguments: [
        [EventType.evaluationGraded], [.rectificationOrdered],
        [.evaluationGraded, .rectificationOrdered],
    ])
    func `runs from service of the grade or of the order`(types: [EventType]) throws {
        let world = try ordered()
        let positions = try types.map { try world.position(of: $0) }
        try world.served(positions, on: "2025-07-01")
        let periods = try #require(world.last.data()["periods"]?.array)
        #expect(
            periods.filter { $0["kind"] == "rectification" } == [
                [
                    "position": .integer(positions[0]), "kind": "rectification",
                    "due": "2026-07-01", "provisional": false,
                ]
            ])
        #expect(try world.centre("ta").rectificationDue == Day(iso: "2026-07-01"))
        #expect(try due(world) == .on("2026-07-01"))
        try world.served(positions, on: "2025-08-01")
        #expect(try due(world) == .on("2026-07-01"), "the first service counts")
    }

    @Test func `published tells the public and starts nothing`() throws {
        let world = try ordered()
        try world.given(
            "officer", .documentServe, on: "2025-07-01",
            World.service(
                [world.position(of: .evaluationGraded)], on: "2025-07-01",
                ["method": "published"]))
        #expect(world.last.data()["periods"] == nil)
        #expect(try due(world) == .provisional("2026-06-22"))
    }

    @Test func `runs from the grade's date where the bureau has adopted that`() throws {
        let world = try ordered(starts: "decided")
        try world.served([world.position(of: .evaluationGraded)], on: "2025-07-01")
        #expect(
            try #require(world.last.data()["periods"]?.array).map { $0["kind"] } == ["appeal"])
        #expect(try due(world) == .on("2026-06-22"))
    }

    @Test func `ordered before stays as ordered when the bureau adopts otherwise`() throws {
        let served = try ordered().adopted(["rectificationStarts": "decided"], on: "2025-06-23")
        #expect(try due(served) == .provisional("2026-06-22"))
        try served.served([served.position(of: .evaluationGraded)], on: "2025-07-01")
        #expect(try due(served) == .on("2026-07-01"))
        let decided = try ordered(starts: "decided").adopted(
            ["rectificationStarts": "served"], on: "2025-06-23")
        #expect(try due(decided) == .on("2026-06-22"))
    }

    @Test func `into a year not adopted is provisional, and moves when it is`() throws {
        // 2027-06-20 is a Sunday.
        let world = try ordered(on: "2026-06-20", starts: "decided")
        #expect(world.last.data(1)["due"] == "2027-06-20")
        #expect(world.last.data(1)["provisional"] == true)
        #expect(world.last.warnings == ["calendar.provisional"])
        #expect(try due(world) == .provisional("2027-06-20"))
        #expect(
            try adopt(world, 2027, off: ["2027-06-21"], on: "2026-11-20") == .yes(.calendarAdopted))
        #expect(try due(world) == .on("2027-06-22"))
        #expect(
            try adopt(world, 2027, off: [], on: "2026-11-21") == .yes(.calendarAdopted),
            "what was provisional when decided moves again")
        #expect(try due(world) == .on("2027-06-21"))
    }

    @Test func `served into a year not adopted is provisional too`() throws {
        let world = try ordered(on: "2026-06-20")
        try world.served([world.position(of: .evaluationGraded)], on: "2026-07-03")
        #expect(world.last.warnings.contains("calendar.provisional"))
        #expect(try due(world) == .provisional("2027-07-03"))
        // 2027-07-03 is a Saturday.
        _ = try adopt(world, 2027, off: [], on: "2026-11-20")
        #expect(try due(world) == .on("2027-07-05"))
    }

    @Test func `decided refuses a calendar that would move its end`() throws {
        let world = try ordered(starts: "decided")
        #expect(
            try adopt(world.fork(), 2026, off: ["2026-06-22"], on: "2025-11-20")
                == .no("calendar.date-decided"))
        #expect(
            try adopt(world, 2026, off: ["2026-06-23"], on: "2025-11-20")
                == .yes(.calendarAdopted))
    }

    @Test func `served refuses a calendar that would move its end, or an appeal's`() throws {
        let world = try ordered()
        // An appeal to 2025-08-30, a Saturday: 2025-09-01.
        try world.served([world.position(of: .evaluationGraded)], on: "2025-07-01")
        for (year, off) in [(2026, "2026-07-01"), (2025, "2025-09-01")] {
            #expect(
                try adopt(world.fork(), year, off: [off], on: "2025-07-02")
                    == .no("calendar.date-decided"))
        }
        #expect(
            try adopt(world, 2026, off: ["2026-07-02"], on: "2025-07-02")
                == .yes(.calendarAdopted))
    }

    @Test func `that is set aside is no decided day any more`() throws {
        let world = try ordered(starts: "decided")
        try world.setAside(world.position(of: .evaluationGraded), on: "2025-06-23")
        #expect(
            try adopt(world, 2026, off: ["2026-06-22"], on: "2025-11-20")
                == .yes(.calendarAdopted))
    }

    @Test func `leaves the end of a grade's validity where it is`() throws {
        // 2027-06-20 is a Sunday: a standing.
        let world = try World.evaluated("ta").given(
            "leader", .policyAdopt, on: "2025-06-20",
            World.measures(["gradeValidYears": 2], from: "2025-06-20", policy: "鞍科发〔2025〕20号"))
        try world.given("leader", .evaluationGrade, on: "2025-06-20", World.grading(["ta"]))
        #expect(world.last.data()["validUntil"] == "2027-06-20")
        _ = try adopt(world, 2027, off: ["2027-06-21"], on: "2026-11-20")
        #expect(try world.due("ta", .evaluation) == .on("2027-06-20"))
    }
}
