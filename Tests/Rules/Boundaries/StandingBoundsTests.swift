import CanonicalJSON
import Events
import Rules
import Testing

@Suite struct `What a centre is known as` {
    @Test func `public, once it was shown or stood on the roster`() throws {
        let applied = try World.staffed().submitted("ta").centre("ta")
        #expect(!applied.wasPublic && !applied.isCarriedOver)
        #expect(try World.operating("ta").centre("ta").wasPublic)
        // That it was shown is set aside; that it was established stands.
        let world = try World.established("ta")
        try world.given(
            "leader", .recordSetAside, on: "2024-10-10",
            World.settingAside(world.position(of: .publicityOpened)), override: "公示有误")
        #expect(try world.centre("ta").status == .construction)
        #expect(try world.centre("ta").wasPublic)
    }

    @Test func `former names, of an application too`() throws {
        let world = try World.staffed().submitted("ta")
        let former = ["鞍山市ta工艺专业技术创新中心"]
        let steps: [(changes: JSON, names: [String])] = [
            (["siteArea": 330], []), (["name": "鞍山市新名专业技术创新中心"], former),
        ]
        for (changes, names) in steps {
            try world.given(
                "dept-tiexi", .applicationReturn, on: "2024-09-03",
                ["centre": "ta", "reasons": "不清"])
            try world.given(
                "host-tiexi", .applicationSupplement, on: "2024-09-03",
                ["centre": "ta", "changes": changes])
            #expect(try world.centre("ta").formerNames.map(\.text) == names)
        }
    }

    @Test func `accepted on its first acceptance, by passing a rectification where none was`()
        throws
    {
        for (changes, accepted) in [
            ([:], "2019-05-01"),
            (
                [
                    "status": "construction", "statusSince": .null,
                    "constructionUntil": "2025-05-01",
                ],
                "2026-06-23"
            ),
        ] as [(JSON, String)] {
            let world = try World.staffed().carriedOver(["ta"], changes).given(
                "officer", .evaluationAnnounce, on: "2025-05-06", World.evaluation("e", ["ta"]))
            try world.judged(
                by: "pe", for: .evaluation, ["ta"], scores: [50, 50, 50, 50, 50],
                on: "2025-06-10"
            ).given(
                "leader", .evaluationGrade, on: "2025-06-20", World.grading(["ta"], "unqualified"))
            try world.rectificationAsked("ta", on: "2026-06-22").judged(
                by: "pr", for: .rectification, ["ta"], on: "2026-06-22")
            try world.given(
                "leader", .rectificationConclude, on: "2026-06-23",
                ["centre": "ta", "passed": true, "text": "合格"])
            #expect(try world.centre("ta").accepted == Day(iso: accepted))
        }
    }

    @Test(arguments: World.changes)
    func `told the public by whoever publishes the filing of a change`(
        kind: String, to: JSON, effect: EventType
    ) throws {
        let world = try World.operating("ta").given(
            "host-tiexi", .changeReport, on: "2024-06-03", World.change("k", "ta", kind, to))
        if kind == "host" {
            try world.given(
                "host-haicheng", .changeJoin, on: "2024-06-03", ["change": "k", "text": "同意"])
            try world.consented("k", "haicheng", on: "2024-06-03")
        }
        try world.consented("k", "tiexi", on: "2024-06-03")
        try world.given("officer", .changeFile, on: "2024-06-03", ["change": "k"])
        #expect(try world.terms("ta", .publication).count == 1)
        for type in [EventType.changeFiled, effect] {
            let world = world.fork()
            try world.given(
                "officer", .documentServe, on: "2024-06-04",
                World.service(
                    [world.position(of: type)], on: "2024-06-04", ["method": "published"]))
            #expect(try world.terms("ta", .publication) == [])
        }
    }
}

@Suite struct `The last day of a rectification, as it is asked for` {
    /// Graded on that day, what it runs from as the bureau has it.
    func ordered(on day: String, starts: String) throws -> World {
        let world = try World.operating("ta").given(
            "officer", .evaluationAnnounce, on: "2025-01-06",
            World.evaluation("e", ["ta"], due: "2025-01-10"))
        try world.judged(
            by: "pe", for: .evaluation, ["ta"], scores: [50, 50, 50, 50, 50], on: "2025-01-13")
        return try world.adopted(["rectificationStarts": .string(starts)], on: day).given(
            "leader", .evaluationGrade, on: day,
            World.grading(["ta"], "unqualified", ["date": .string(day)]))
    }

    /// The year's calendar, with another day off.
    func adopted(_ world: World, _ year: Int, off: [String]) throws -> World {
        let known = BuiltInCalendar.years.first { $0.year == year }
        return try world.given(
            "officer", .calendarAdopt, on: "2026-11-20",
            [
                "year": .integer(Int64(year)),
                "off": .strings((known?.off.map(\.description) ?? []) + off),
                "work": .strings(known?.work.map(\.description) ?? []),
                "document": "国办发明电〔2026〕7号",
            ])
    }

    func due(_ world: World) throws -> Reckoned {
        try #require(try world.centre("ta").rectification).due(by: world.state.calendar)
    }

    /// 2027-06-20 is a Sunday.
    @Test(arguments: ["decided", "served"])
    func `moves with a year adopted later, and still awaits service`(starts: String) throws {
        let world = try ordered(on: "2026-06-20", starts: starts)
        #expect(try due(world) == .provisional("2027-06-20"))
        let moved = try due(adopted(world, 2027, off: []))
        #expect(try moved == (starts == "served" ? .provisional("2027-06-21") : .on("2027-06-21")))
    }

    /// 2026-06-20 is a Saturday, so that the day was moved to 06-22 when it was ordered.
    @Test func `moved once stays there, though it awaits service`() throws {
        let world = try ordered(on: "2025-06-20", starts: "served")
        #expect(try due(world) == .provisional("2026-06-22"))
        let again = try adopted(world, 2026, off: ["2026-06-22"])
        #expect(try due(again) == .provisional("2026-06-22"))
        #expect(try world.due("ta", .rectification) == .provisional("2026-06-22"))
    }
}

@Suite struct `Of two that say otherwise of one day` {
    @Test func `the department adopted later is the one`() throws {
        let world = try World.staffed()
        for until in ["2024-05-31", "2024-04-30"] {
            try world.given(
                "leader", .departmentAdopt, on: "2024-03-01",
                World.department("gaoxin", from: "2024-04-01", ["until": .string(until)]))
        }
        let gaoxin = try #require(District("gaoxin"))
        #expect(try world.state.isInCharge(gaoxin, on: day("2024-04-30")))
        #expect(try !world.state.isInCharge(gaoxin, on: day("2024-05-01")))
    }

    /// Carried over outside any log, as whoever shows what the paper tells does.
    @Test func `the host carried over first is the one`() throws {
        var state = State()
        for (centre, name) in [("ta", "先录入公司"), ("tb", "后录入公司")] {
            let carried = try CarriedCentre(
                World.carried(
                    centre,
                    [
                        "organisation": [
                            "organisation": .string(Body.tiexi), "name": .string(name),
                        ]
                    ]), at: "/with", from: .input)
            state.carryOver(carried, values: .latest(of: carried))
        }
        let host = try #require(CreditCode(Body.tiexi))
        #expect(state.organisations[host]?.name == "先录入公司")
    }
}
