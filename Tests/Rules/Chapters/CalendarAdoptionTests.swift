import CanonicalJSON
import Events
import Rules
import Testing

@Suite struct `Adopting a calendar` {
    func adopt(_ world: World, _ year: Int, off: [String], work: [String] = [], on day: String)
        throws -> Answer
    {
        try world.answer(
            "officer", .calendarAdopt, on: day,
            [
                "year": .integer(Int64(year)), "off": .strings(off), "work": .strings(work),
                "document": "国办发明电〔2026〕7号",
            ])
    }

    /// The days off of 2024 as built in, with others.
    func off2024(_ others: [String] = []) throws -> [String] {
        let known = try #require(BuiltInCalendar.years.first { $0.year == 2024 })
        return known.off.map(\.description) + others
    }

    func work2024() throws -> [String] {
        try #require(BuiltInCalendar.years.first { $0.year == 2024 }).work.map(\.description)
    }

    @Test func `makes a further year known`() throws {
        let world = try World.proposed("ta")
        let opening: JSON = ["list": "l", "from": "2026-12-28"]
        #expect(
            try world.answer("officer", .publicityOpen, on: "2026-12-28", opening)
                == .no("calendar.unknown-year"))
        #expect(
            try adopt(world, 2027, off: ["2027-01-01"], on: "2026-12-28")
                == .yes(.calendarAdopted))
        #expect(try world.last.record.tags == ["calendar:2027"])
        try world.given("officer", .publicityOpen, on: "2026-12-28", opening)
        #expect(world.last.data()["until"] == "2027-01-04")
    }

    @Test func `may be done again where no day that was fixed would change`() throws {
        let world = try World.inPublicity("ta")
        #expect(
            try adopt(
                world, 2024, off: off2024(["2024-11-11"]), work: work2024(), on: "2024-09-27")
                == .yes(.calendarAdopted))
        #expect(
            try adopt(world, 2024, off: off2024(), work: work2024(), on: "2024-09-27")
                == .yes(.calendarAdopted))
    }

    @Test func `may not move the end of a publicity`() throws {
        let world = try World.inPublicity("ta")
        #expect(
            try adopt(
                world, 2024, off: off2024(["2024-09-30"]), work: work2024(), on: "2024-09-27")
                == .no("calendar.date-decided"))
        // 2024-10-12 worked lies after the end.
        #expect(
            try adopt(
                world, 2024, off: off2024(["2024-10-10"]), work: work2024(), on: "2024-09-27")
                == .yes(.calendarAdopted))
    }

    @Test func `may not move the end of a time to supplement, unless it was set otherwise`() throws
    {
        let world = try World.staffed().submitted("ta", "tb")
        let giveBack: (String, String?) throws -> Void = { centre, due in
            let json: JSON = ["centre": .string(centre), "reasons": "缺场地证明"]
            try world.given(
                "dept-tiexi", .applicationReturn, on: "2024-09-02",
                json.with(due.map { ["due": .string($0)] } ?? [:]))
        }
        try giveBack("ta", "2024-12-31")
        let amended = try off2024(["2024-09-10"])
        #expect(
            try adopt(world.fork(), 2024, off: amended, work: work2024(), on: "2024-09-03")
                == .yes(.calendarAdopted))
        try giveBack("tb", nil)
        #expect(world.last.data()["due"] == "2024-09-14")
        #expect(
            try adopt(world, 2024, off: amended, work: work2024(), on: "2024-09-03")
                == .no("calendar.date-decided"))
    }

    @Test func `names days of its year`() throws {
        let world = try World.staffed()
        #expect(
            try adopt(world, 2027, off: ["2028-01-01"], on: "2026-12-28")
                == .no("input.bad-value", at: "/with/off/0"))
        #expect(
            try adopt(world, 1999, off: [], on: "2026-12-28")
                == .no("input.bad-value", at: "/with/year"))
    }
}
