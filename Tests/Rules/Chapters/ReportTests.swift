import CanonicalJSON
import Events
import Rules
import Testing

@Suite struct `A centre's annual report (art. 18)` {
    static let today = "2025-01-10"

    func submit(
        _ world: World, _ year: Int64 = 2024, by: String = "host-tiexi", on day: String = today,
        override: String? = nil, for paper: Paper? = nil
    ) throws -> Answer {
        try world.answer(
            by, .reportSubmit, on: day,
            ["centre": "ta", "year": .integer(year), "report": "年度进展"], override: override,
            for: paper)
    }

    func review(
        _ world: World, by: String, _ opinion: String = "pass", on day: String = today
    ) throws -> Answer {
        try world.answer(
            by, .reportReview, on: day,
            ["centre": "ta", "year": 2024, "opinion": .string(opinion), "text": "属实"])
    }

    func giveBack(_ world: World, by: String = "officer") throws -> Answer {
        try world.answer(
            by, .reportReturn, on: Self.today,
            ["centre": "ta", "year": 2024, "reason": "数据有误"])
    }

    func file(_ world: World, _ centres: [String] = ["ta"], by: String = "officer") throws
        -> Answer
    {
        try world.answer(
            by, .reportFile, on: Self.today, ["centres": .strings(centres), "year": 2024])
    }

    func passed() throws -> World {
        let world = try World.established("ta")
        try #require(try submit(world) == submitted)
        try #require(try review(world, by: "host-tiexi") == reviewed)
        try #require(try review(world, by: "dept-tiexi") == reviewed)
        return world
    }

    let submitted = Answer.yes(.reportSubmitted)
    let reviewed = Answer.yes(.reportReviewed)
    let outOfOrder = Answer.no("report.out-of-order", Art.eighteen)
    let notPassed = Answer.no("report.not-passed", Art.eighteen)
    let filedAlready = Answer.no("report.filed-already", Art.eighteen)

    @Test func `is submitted by the host, once the year is over`() throws {
        let world = try World.established("ta")
        let notDue = Answer.no("report.not-due", Art.eighteen)
        #expect(try submit(world, on: "2024-12-31 23:59:59") == notDue)
        #expect(
            try submit(world, by: "host-haicheng", on: "2025-01-01").code
                == "authority.organisation")
        #expect(try submit(world, by: "dept-tiexi", on: "2025-01-01") == .no("authority.role"))
        #expect(try submit(world, on: "2025-01-01 00:00:00") == submitted)
        #expect(world.last.data() == ["centre": "ta", "year": 2024, "report": "年度进展"])
        #expect(try world.last.record.article == Art.eighteen)
        #expect(try submit(.staffed()) == .no("centre.unknown"))
    }

    @Test func `is of a year it was on the roster, unless that is let pass`() throws {
        let world = try World.established("ta")
        #expect(try submit(world, 2023) == .no("report.not-due", Art.eighteen))
        #expect(
            try submit(
                world, 2023, by: "officer", override: "并入前身",
                for: .of(account: "host-tiexi", received: Self.today)) == submitted)
        #expect(world.last.overridden == ["report.not-due"])
        let revoked = try World.revoked("ta")
        #expect(try submit(revoked.fork(), 2024) == submitted, "on the roster to 2024-05-13")
        #expect(
            try submit(revoked, 2025, on: "2026-01-10") == .no("report.not-due", Art.eighteen))
    }

    @Test func `is reviewed by the host, then by its department`() throws {
        let world = try World.established("ta")
        #expect(try review(world, by: "host-tiexi") == outOfOrder)
        _ = try submit(world)
        #expect(try review(world, by: "dept-tiexi") == outOfOrder)
        #expect(try review(world, by: "host-haicheng").code == "authority.organisation")
        #expect(try review(world, by: "host-tiexi") == reviewed)
        #expect(
            world.last.data() == [
                "centre": "ta", "year": 2024, "opinion": "pass", "text": "属实",
                "reviewer": "host",
            ])
        #expect(try review(world, by: "host-tiexi") == outOfOrder)
        #expect(try review(world, by: "dept-haicheng").code == "authority.district")
        #expect(try review(world, by: "dept-tiexi") == reviewed)
        #expect(world.last.data()["reviewer"] == "department")
        #expect(try review(world, by: "dept-tiexi") == outOfOrder)
    }

    @Test func `is filed by the bureau when both have passed it`() throws {
        let world = try World.established("ta")
        #expect(try file(world) == notPassed)
        _ = try submit(world)
        #expect(try file(world) == notPassed)
        _ = try review(world, by: "host-tiexi")
        #expect(try file(world) == notPassed)
        #expect(try giveBack(world) == notPassed)
        _ = try review(world, by: "dept-tiexi")
        #expect(try file(world, by: "dept-tiexi") == .no("authority.role"))
        #expect(try file(world) == .yes(.reportFiled))
        #expect(world.last.data() == ["centre": "ta", "year": 2024])
        for again in [
            try file(world), try submit(world), try review(world, by: "host-tiexi"),
            try giveBack(world),
        ] {
            #expect(again == filedAlready)
        }
    }

    @Test func `is filed for all of several or for none`() throws {
        let world = try World.established("tb", "ta")
        for centre in ["ta", "tb"] {
            try world.given(
                "host-tiexi", .reportSubmit, on: Self.today,
                ["centre": .string(centre), "year": 2024, "report": "进展"])
        }
        for by in ["host-tiexi", "dept-tiexi"] { _ = try review(world, by: by) }
        #expect(try file(world, ["ta", "tb"]) == notPassed)
        #expect(try file(world, ["ta", "tx"]) == .no("centre.unknown"))
        #expect(try file(world.fork()) == .yes(.reportFiled))
        for by in ["host-tiexi", "dept-tiexi"] {
            try world.given(
                by, .reportReview, on: Self.today,
                ["centre": "tb", "year": 2024, "opinion": "pass", "text": "属实"])
        }
        #expect(try file(world, ["tb", "ta"]) == .yes(.reportFiled, .reportFiled))
        #expect(world.last.data(0)["centre"] == "tb")
    }

    @Test func `given back waits for another, and its reviews begin anew`() throws {
        for returned in [
            { try self.giveBack($0) == .yes(.reportReturned) },
            { (world: World) in
                let again = try self.submit(world) == self.submitted
                return try again && self.review(world, by: "host-tiexi", "return") == self.reviewed
            },
        ] {
            let world = try passed()
            #expect(try returned(world))
            for by in ["host-tiexi", "dept-tiexi"] {
                #expect(try review(world, by: by) == outOfOrder)
            }
            #expect(try file(world) == notPassed)
            #expect(try submit(world) == submitted)
            #expect(try review(world, by: "dept-tiexi") == outOfOrder)
            #expect(try review(world, by: "host-tiexi") == reviewed)
            #expect(try review(world, by: "dept-tiexi") == reviewed)
            #expect(try file(world) == .yes(.reportFiled))
        }
    }

    @Test func `submitted again replaces what both had passed`() throws {
        let world = try passed()
        #expect(try submit(world) == submitted)
        #expect(try file(world) == notPassed)
        #expect(try review(world, by: "dept-tiexi") == outOfOrder)
    }
}
