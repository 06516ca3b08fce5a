import CanonicalJSON
import Events
import Rules
import Testing

@Suite struct `Deferral of construction (art. 6(4), 11)` {
    static let today = "2026-10-09"

    func request(
        _ world: World, months: Int64 = 12, by: String = "host-tiexi", on day: String = today,
        override: String? = nil, for paper: Paper? = nil
    ) throws -> Answer {
        try world.answer(
            by, .deferralRequest, on: day,
            ["centre": "ta", "months": .integer(months), "reason": "设备未到"],
            override: override, for: paper)
    }

    func decide(
        _ world: World, granted: Bool = true, by: String = "leader", on day: String = today,
        _ changes: JSON = [:]
    ) throws -> Answer {
        let with: JSON = ["centre": "ta", "granted": .bool(granted), "text": "同意"]
        return try world.answer(by, .deferralDecide, on: day, with.with(changes))
    }

    func asked(months: Int64 = 12) throws -> World {
        let world = try World.established("ta")
        try #require(try request(world, months: months) == requested)
        return try world.reviewed(.deferralReview, "ta", on: Self.today)
    }

    let requested = Answer.yes(.deferralRequested)
    let granted = Answer.yes(.deferralGranted)

    @Test func `is asked for by the host of a centre in construction`() throws {
        let world = try World.established("ta")
        #expect(try request(world.fork(), by: "officer") == .no("authority.role"))
        #expect(
            try request(world.fork(), by: "host-haicheng")
                == .no("authority.organisation", Art.six))
        #expect(try request(world) == requested)
        #expect(world.last.data() == ["centre": "ta", "months": 12, "reason": "设备未到"])
        #expect(try world.last.record.article == Art.six4)
        #expect(try world.last.record.tags == ["centre:ta"])
        #expect(world.last.warnings == [])
        #expect(try request(world) == .no("deferral.already-open", Art.six4))
        #expect(try request(.staffed()) == .no("centre.unknown"))
        for other in [try World.operating("ta"), try World.closed("ta")] {
            #expect(try request(other) == .no("centre.out-of-order", Art.eleven))
        }
    }

    @Test func `is of 1 to 120 months`() throws {
        let world = try World.established("ta")
        for months: Int64 in [0, 121] {
            #expect(
                try request(world, months: months)
                    == .no("input.bad-value", at: "/with/months"))
        }
    }

    @Test func `is asked for up to the last day, later only where that is let pass`() throws {
        let world = try World.established("ta")
        let late = Answer.no("deferral.after-end", Art.six4)
        #expect(try request(world.fork(), on: "2027-10-09 23:59:59") == requested)
        #expect(try request(world, on: "2027-10-10 00:00:00") == late)
        let paper: (String, String?) -> Paper = {
            .of(account: "host-tiexi", received: $0, postmark: $1)
        }
        #expect(
            try request(
                world.fork(), by: "officer", on: "2027-10-12", for: paper("2027-10-09", nil))
                == requested)
        #expect(
            try request(world, by: "officer", on: "2027-10-12", for: paper("2027-10-10", nil))
                == late)
        #expect(
            try request(
                world.fork(), by: "officer", on: "2027-10-12",
                for: paper("2027-10-11", "2027-10-09")) == requested)
        #expect(
            try request(
                world, by: "officer", on: "2027-10-12", override: "疫情",
                for: paper("2027-10-11", nil)) == requested)
        #expect(world.last.overridden == ["deferral.after-end"])
    }

    @Test func `longer than the limit warns until the bureau has adopted one`() throws {
        let world = try World.established("ta")
        let twelve = world.fork()
        #expect(try request(twelve, months: 12) == requested)
        #expect(twelve.last.warnings == [])
        let thirteen = world.fork()
        #expect(try request(thirteen, months: 13) == requested)
        #expect(thirteen.last.warnings == ["deferral.too-long"])
        try world.adopted(["deferralMaxMonths": 12], on: Self.today)
        #expect(try request(world.fork(), months: 12) == requested)
        #expect(try request(world, months: 13) == .no("deferral.too-long", Art.six4))
        #expect(
            try request(
                world, months: 13, by: "officer", override: "重大设备",
                for: .of(account: "host-tiexi", received: Self.today)) == requested)
        #expect(world.last.overridden == ["deferral.too-long"])
        #expect(world.last.warnings == [])
    }

    @Test func `a limit of another number is that one`() throws {
        let world = try World.established("ta").adopted(["deferralMaxMonths": 18], on: Self.today)
        #expect(try request(world.fork(), months: 18) == requested)
        #expect(try request(world, months: 19).code == "deferral.too-long")
        let none = try World.established("ta").adopted(["deferralMaxTimes": 0], on: Self.today)
        #expect(try request(none, months: 1).code == "deferral.too-many")
    }

    @Test func `a second time warns until the bureau has adopted how often`() throws {
        let world = try asked()
        _ = try decide(world)
        let again = world.fork()
        #expect(try request(again) == requested)
        #expect(again.last.warnings == ["deferral.too-many"])
        try world.adopted(["deferralMaxTimes": 1], on: Self.today)
        #expect(try request(world.fork()) == .no("deferral.too-many", Art.six4))
        try world.adopted(["deferralMaxTimes": 2], on: Self.today)
        #expect(try request(world) == requested)
        #expect(world.last.warnings == [])
    }

    @Test func `refused counts for no time`() throws {
        let world = try asked().adopted(["deferralMaxTimes": 1], on: Self.today)
        #expect(try decide(world, granted: false) == .yes(.deferralRefused))
        #expect(try request(world) == requested)
    }

    @Test func `a limit adopted later changes nothing decided earlier`() throws {
        let world = try asked(months: 24)
        _ = try decide(world)
        try world.adopted(["deferralMaxMonths": 12, "deferralMaxTimes": 1], on: Self.today)
        #expect(try world.centre("ta").constructionUntil == Day(iso: "2029-10-09"))
        let pending = try asked(months: 24)
        try pending.adopted(["deferralMaxMonths": 12], on: Self.today)
        #expect(try decide(pending) == granted, "what was asked for is what is decided")
        #expect(pending.last.data()["until"] == "2029-10-09")
    }

    @Test func `is reviewed by the department in charge`() throws {
        let world = try World.established("ta")
        let review: (String) throws -> Answer = {
            try world.answer(
                $0, .deferralReview, on: Self.today,
                ["centre": "ta", "opinion": "reject", "text": "不同意"])
        }
        #expect(try review("dept-tiexi") == .no("deferral.none-open", Art.six4))
        _ = try request(world)
        #expect(try review("dept-haicheng") == .no("authority.district", Art.five))
        #expect(try review("officer") == .no("authority.role"))
        #expect(try review("dept-tiexi") == .yes(.deferralReviewed))
        #expect(world.last.data() == ["centre": "ta", "opinion": "reject", "text": "不同意"])
        #expect(try decide(world) == granted, "an opinion binds nobody")
    }

    @Test func `is granted by the leader, counted from the period's present end`() throws {
        let world = try World.established("ta")
        #expect(try decide(world) == .no("deferral.none-open", Art.six4))
        _ = try request(world)
        #expect(try decide(world) == .no("deferral.not-reviewed", Art.six4))
        try world.reviewed(.deferralReview, "ta", on: Self.today)
        #expect(try decide(world, by: "officer") == .no("authority.role"))
        #expect(try decide(world, ["document": "鞍科发〔2026〕30号"]) == granted)
        #expect(
            world.last.data() == [
                "centre": "ta", "granted": true, "text": "同意", "months": 12,
                "until": "2028-10-09", "document": "鞍科发〔2026〕30号",
            ])
        #expect(try world.last.record.tags == ["centre:ta", "document:鞍科发〔2026〕30号"])
        #expect(try world.last.record.article == Art.six4)
        let centre = try world.centre("ta")
        #expect(centre.status == .construction)
        #expect(centre.constructionUntil == Day(iso: "2028-10-09"))
        #expect(centre.deferrals == [12])
        #expect(try decide(world) == .no("deferral.none-open", Art.six4))
    }

    @Test func `granted after the end still runs from that end`() throws {
        let world = try World.established("ta")
        try #require(try request(world, on: "2027-10-09") == requested)
        try world.reviewed(.deferralReview, "ta", on: "2027-12-01")
        #expect(try decide(world, on: "2027-12-01") == granted)
        #expect(world.last.data()["until"] == "2028-10-09")
    }

    @Test func `refused leaves the period as it is`() throws {
        let world = try asked()
        #expect(try decide(world, granted: false) == .yes(.deferralRefused))
        #expect(world.last.data() == ["centre": "ta", "granted": false, "text": "同意"])
        #expect(try world.centre("ta").constructionUntil == Day(iso: "2027-10-09"))
    }

    @Test func `runs over a leap day to the month's last day`() throws {
        let world = try World.staffed().submitted("ta", on: "2024-02-02")
        try world.preliminaryPassed(["ta"], on: "2024-02-02")
            .recommended(["ta"], on: "2024-02-02").bureauPassed(["ta"], on: "2024-02-02")
            .judged(by: "p", for: .recognition, ["ta"], on: "2024-02-02")
            .inspected(on: "p", ["ta"], on: "2024-02-02")
            .given("officer", .listPropose, on: "2024-02-02", ["list": "l", "centres": ["ta"]])
            .given(
                "officer", .publicityOpen, on: "2024-02-19", ["list": "l", "from": "2024-02-19"]
            )
            .given("officer", .publicityClose, on: "2024-02-26", ["list": "l"])
            .given(
                "leader", .establishmentApprove, on: "2024-02-29",
                ["list": "l", "document": "鞍科发〔2024〕12号", "date": "2024-02-29"])
        #expect(world.last.data()["constructionUntil"] == "2027-02-28")
        try #require(try request(world) == requested)
        try world.reviewed(.deferralReview, "ta", on: Self.today)
        #expect(try decide(world) == granted)
        #expect(world.last.data()["until"] == "2028-02-28")
    }

    @Test func `is not decided by the person who reviewed it`() throws {
        let world = try asked().samePerson(as: "dept-tiexi", on: Self.today)
        #expect(try decide(world, by: "leader-2") == .no("authority.four-eyes"))
        #expect(try decide(world.fork()) == granted)
        try world.adopted(["fourEyes": false], on: Self.today)
        #expect(try decide(world, by: "leader-2") == granted)
    }

    @Test func `asks for a document not used and the materials laid down`() throws {
        let world = try asked().adopted(
            ["requireMaterials": ["deferral.granted": ["minutes"]]], on: Self.today)
        #expect(try decide(world, ["document": "鞍科发〔2024〕12号"]) == .no("document.used"))
        #expect(
            try decide(world, ["document": "鞍科发〔2026〕30号"])
                == .no("material.missing", unmet: ["minutes"]))
        #expect(try decide(world.fork(), granted: false) == .yes(.deferralRefused))
        try world.given(
            "officer", .materialFile, on: Self.today,
            [
                "centre": "ta", "kind": "minutes", "date": .string(Self.today), "title": "纪要",
                "text": "会议纪要",
            ])
        #expect(try decide(world) == granted)
    }
}
