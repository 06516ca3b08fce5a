import CanonicalJSON
import Events
import Rules
import Testing

@Suite struct `Days that a calendar may not move` {
    /// The year of 2024 with another day off.
    func adopt(_ world: World, off: String, on day: String) throws -> Answer {
        let known = try #require(BuiltInCalendar.years.first { $0.year == 2024 })
        return try world.fork().answer(
            "officer", .calendarAdopt, on: day,
            [
                "year": 2024, "off": .strings(known.off.map(\.description) + [off]),
                "work": .strings(known.work.map(\.description)),
                "document": "国办发明电〔2026〕7号",
            ])
    }

    let refused = Answer.no("calendar.date-decided")
    let adopted = Answer.yes(.calendarAdopted)

    /// With its first day it ends on 2024-10-08, without on 10-09; both were shown.
    @Test func `are both ends of a publicity`() throws {
        let world = try World.inPublicity("ta")
        #expect(try adopt(world, off: "2024-09-26", on: "2024-09-27") == refused)
        #expect(try adopt(world, off: "2024-10-09", on: "2024-09-27") == refused)
        #expect(try adopt(world, off: "2024-10-10", on: "2024-09-27") == adopted)
    }

    /// From 2024-05-06 to 05-11, a Saturday worked; served on 05-10, to 05-16.
    @Test func `are the ends of a time for a statement`() throws {
        let world = try World.proposedForRevocation("ta")
        #expect(try adopt(world, off: "2024-05-08", on: "2024-05-07") == refused)
        #expect(try adopt(world, off: "2024-05-06", on: "2024-05-07") == adopted)
        #expect(try adopt(world, off: "2024-05-15", on: "2024-05-07") == adopted)
        try world.served([world.lastPosition], on: "2024-05-10")
        #expect(try adopt(world, off: "2024-05-15", on: "2024-05-10") == refused)
        #expect(try adopt(world, off: "2024-05-17", on: "2024-05-10") == adopted)
    }
}
