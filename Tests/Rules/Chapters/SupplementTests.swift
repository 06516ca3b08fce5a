import CanonicalJSON
import Events
import Rules
import Testing

@Suite struct `Returning, supplementing, withdrawing` {
    static let today = "2024-09-02"

    func giveBack(
        _ world: World, _ by: String, _ centre: String = "ta", on day: String = today,
        due: String? = nil
    ) throws -> Answer {
        let json: JSON = ["centre": .string(centre), "reasons": "缺场地证明"]
        return try world.answer(
            by, .applicationReturn, on: day,
            json.with(due.map { ["due": .string($0)] } ?? [:]))
    }

    func supplement(
        _ world: World, _ changes: JSON = [:], by: String = "host-tiexi", on day: String = today
    ) throws -> Answer {
        try world.answer(
            by, .applicationSupplement, on: day, ["centre": "ta", "changes": changes])
    }

    func withdraw(_ world: World, on day: String = today) throws -> Answer {
        try world.answer(
            "host-tiexi", .applicationWithdraw, on: day, ["centre": "ta", "reason": "另报"])
    }

    let outOfOrder = Answer.no("centre.out-of-order", Art.ten)

    @Test func `is each for its own stage`() throws {
        let submitted = try World.staffed().submitted("ta")
        #expect(try giveBack(submitted, "officer") == outOfOrder)
        #expect(try giveBack(submitted, "dept-haicheng") == .no("authority.district", Art.five))
        #expect(try giveBack(submitted.fork(), "dept-tiexi") == .yes(.applicationReturned))
        let passed = try submitted.fork().preliminaryPassed(["ta"])
        #expect(try giveBack(passed.fork(), "dept-tiexi") == .yes(.applicationReturned))
        let recommended = try passed.recommended(["ta"])
        #expect(try giveBack(recommended, "dept-tiexi") == outOfOrder)
        #expect(try giveBack(recommended.fork(), "officer") == .yes(.applicationReturned))
        #expect(
            try giveBack(recommended.bureauPassed(["ta"]), "officer") == .yes(.applicationReturned))
        #expect(try giveBack(World.staffed(), "officer") == .no("centre.unknown"))
        #expect(try giveBack(World.proposed("ta"), "officer") == outOfOrder)
    }

    @Test func `gives ten working days, the first not counted, unless a day is set`() throws {
        let world = try World.staffed().submitted("ta", "tb", on: "2024-09-20")
        #expect(try giveBack(world, "dept-tiexi", on: "2024-09-20") == .yes(.applicationReturned))
        #expect(world.last.data()["due"] == "2024-10-10", "over the National Day")
        #expect(try world.centre("ta").supplementDue == Day(iso: "2024-10-10"))
        #expect(
            try giveBack(world, "dept-tiexi", "tb", on: "2024-09-20", due: "2024-09-30")
                == .yes(.applicationReturned))
        #expect(world.last.data()["due"] == "2024-09-30")
    }

    @Test func `needs a calendar for the days it counts`() throws {
        let world = try World.staffed().submitted("ta", on: "2026-12-28")
        #expect(
            try giveBack(world, "dept-tiexi", on: "2026-12-28") == .no("calendar.unknown-year"))
        #expect(
            try giveBack(world, "dept-tiexi", on: "2026-12-28", due: "2027-01-15")
                == .yes(.applicationReturned))
    }

    @Test func `brings an application back to the stage that returned it`() throws {
        let stages: [(World, String, ApplicationStage)] = [
            (try World.staffed().submitted("ta"), "dept-tiexi", .submitted),
            (
                try World.staffed().submitted("ta").preliminaryPassed(["ta"]), "dept-tiexi",
                .preliminaryPassed
            ),
            (
                try World.staffed().submitted("ta").preliminaryPassed(["ta"]).recommended(["ta"]),
                "officer", .recommended
            ),
            (try World.bureauPassed("ta"), "officer", .bureauPassed),
        ]
        for (world, by, stage) in stages {
            _ = try giveBack(world, by)
            #expect(try world.centre("ta").stage == .returned)
            #expect(try supplement(world) == .yes(.applicationSupplemented))
            #expect(try world.centre("ta").stage == stage)
            #expect(try world.centre("ta").supplementDue == nil)
        }
    }

    @Test func `brings it to assessed where nothing is missing any more`() throws {
        let world = try World.bureauPassed("ta")
        try world.given(
            "officer", .panelConvene, on: Self.today,
            World.panel("p", ["ta"], experts: World.experts + ["expert-6"]))
        try world.opinionsGiven(on: "p", ["ta"]).inspected(on: "p", ["ta"])
        _ = try giveBack(world, "officer")
        try world.given(
            "expert-6", .panelRecuse, on: Self.today,
            ["panel": "p", "centre": "ta", "reason": "曾任顾问"])
        #expect(try world.centre("ta").stage == .returned)
        _ = try supplement(world)
        #expect(try world.centre("ta").stage == .assessed)
    }

    @Test func `brings one rejected back before whoever rejected it, to be reviewed again`() throws
    {
        let world = try World.staffed().submitted("ta")
        let reject: JSON = ["centre": "ta", "opinion": "reject", "text": "不符"]
        try world.given("dept-tiexi", .reviewPreliminary, on: Self.today, reject)
        _ = try giveBack(world, "dept-tiexi")
        _ = try supplement(world)
        #expect(try world.centre("ta").stage == .submitted)
        try world.preliminaryPassed(["ta"]).recommended(["ta"])
        try world.given("officer", .reviewBureau, on: Self.today, reject)
        _ = try giveBack(world, "officer")
        _ = try supplement(world)
        #expect(try world.centre("ta").stage == .recommended)
        try world.bureauPassed(["ta"])
        #expect(try world.centre("ta").stage == .bureauPassed)
    }

    @Test func `asks for the conditions as at submission`() throws {
        let world = try World.staffed().submitted("ta", "tb", "hc")
        #expect(try supplement(world) == outOfOrder)
        _ = try giveBack(world, "dept-tiexi")
        #expect(
            try supplement(world, ["siteArea": "99.9999", "cooperation": ""])
                == .no("application.ineligible", Art.nine, unmet: ["site-area", "cooperation"]))
        #expect(
            try supplement(world, ["name": "鞍山市tb工艺专业技术创新中心"])
                == .no("centre.name-taken", Art.twelve))
        #expect(
            try supplement(world, ["name": "鞍山市hc工艺专业技术创新中心"])
                == .no("centre.name-taken", Art.twelve), "another host's")
        #expect(try supplement(world, ["name": "菱镁"]) == .no("centre.bad-name", Art.twelve))
        #expect(
            try supplement(world, ["plan": ["months": 37, "goals": ["x"]]])
                == .no("plan.too-long", Art.eleven))
        #expect(
            try supplement(world, by: "host-haicheng") == .no("authority.organisation", Art.six))
        #expect(
            try supplement(world, ["organisation": .string(Body.haicheng)])
                == .no("input.unknown-field", at: "/with/changes/organisation"))
        #expect(try supplement(world, ["siteArea": "100"]) == .yes(.applicationSupplemented))
        #expect(try world.centre("ta").application?.siteArea.text == "100")
        #expect(try world.centre("ta").application?.equipmentValue.text == "1250000.00")
    }

    @Test func `with a new name frees the old one`() throws {
        let world = try World.staffed().submitted("ta")
        _ = try giveBack(world, "dept-tiexi")
        #expect(
            try supplement(world, ["name": "鞍山市tx工艺专业技术创新中心"])
                == .yes(.applicationSupplemented))
        #expect(
            try world.last.record.tags == [
                "centre:ta", "name:鞍山市ta工艺专业技术创新中心", "name:鞍山市tx工艺专业技术创新中心",
            ])
        let submit: (String) throws -> Answer = {
            try world.answer(
                "host-tiexi", .applicationSubmit, on: Self.today,
                World.application("tb", ["name": .string("鞍山市\($0)工艺专业技术创新中心")]))
        }
        #expect(try submit("tx") == .no("centre.name-taken", Art.twelve))
        #expect(try submit("ta") == .yes(.applicationSubmitted))
    }

    @Test func `may withdraw up to the establishment, and not what has ended`() throws {
        for world in [
            try World.staffed().submitted("ta"), try World.assessed("ta"),
            try World.proposed("ta"), try World.closed("ta"),
        ] {
            #expect(try withdraw(world, on: "2024-10-09") == .yes(.applicationWithdrawn))
            #expect(try world.centre("ta").status == .withdrawn)
            #expect(try world.centre("ta").stage == nil)
            #expect(try withdraw(world, on: "2024-10-09") == outOfOrder)
        }
        let established = try World.closed("ta")
        try established.given("leader", .establishmentApprove, on: "2024-10-09", World.approval)
        #expect(try withdraw(established, on: "2024-10-09") == outOfOrder)
        #expect(try withdraw(World.staffed()) == .no("centre.unknown"))
        let other = try World.staffed().submitted("ha")
        #expect(
            try other.answer(
                "host-tiexi", .applicationWithdraw, on: Self.today,
                ["centre": "ha", "reason": "x"]) == .no("authority.organisation", Art.six))
    }
}
