import CanonicalJSON
import Events
import Rules
import Testing

extension World {
    static func change(
        _ change: String, _ centre: String, _ kind: String, _ to: JSON, _ changes: JSON = [:]
    ) -> JSON {
        let report: JSON = [
            "change": .string(change), "centre": .string(centre), "kind": .string(kind), "to": to,
            "reason": "调整",
        ]
        return report.with(changes)
    }

    /// A change of each kind, with the event it has when it is filed.
    static let changes: [(kind: String, to: JSON, effect: EventType)] = [
        ("rename", ["name": "鞍山市新名专业技术创新中心"], .centreRenamed),
        ("director", ["director": ["name": "李二", "title": "教授"]], .centreDirectorChanged),
        ("direction", ["field": "人工智能"], .centreDirectionChanged),
        ("host", ["organisation": .string(Body.haicheng)], .centreHostChanged),
        (
            "co-builders",
            ["coBuilders": [["organisation": .string(Body.haicheng), "name": "共建"]]],
            .centreCoBuildersChanged
        ),
    ]

    @discardableResult
    func consented(_ change: String, _ districts: String..., on day: String) throws -> World {
        for district in districts {
            try given(
                "dept-\(district)", .changeConsent, on: day,
                ["change": .string(change), "consent": true, "text": "同意"])
        }
        return self
    }
}

@Suite struct `Reporting a change (art. 19)` {
    static let today = "2024-06-03"

    func report(
        _ world: World, _ kind: String = "director", _ to: JSON = ["director": ["name": "李二"]],
        by: String = "host-tiexi", on day: String = today, with changes: JSON = [:],
        for paper: Paper? = nil
    ) throws -> Answer {
        try world.answer(
            by, .changeReport, on: day, World.change("k", "ta", kind, to, changes), for: paper)
    }

    let reported = Answer.yes(.changeReported)
    let alreadyOpen = Answer.no("change.already-open", Art.nineteen)

    @Test func `of every kind is the host's`() throws {
        let world = try World.operating("ta")
        for (index, change) in World.changes.enumerated() {
            let with = World.change("k\(index)", "ta", change.kind, change.to)
            #expect(
                try world.answer("host-tiexi", .changeReport, on: Self.today, with) == reported)
            var data = with.with(["late": false])
            data["takesEffect"] = .null
            #expect(world.last.data() == data)
            #expect(try world.last.record.article == Art.nineteen)
            #expect(
                try world.answer(
                    "host-tiexi", .changeReport, on: Self.today, with.with(["change": "again"]))
                    == alreadyOpen, "one of a kind at a time")
        }
        #expect(try report(world, by: "officer") == .no("authority.role"))
    }

    @Test func `says to what it is changed, and nothing else`() throws {
        let world = try World.operating("ta")
        #expect(
            try report(world, "rename", ["director": ["name": "李二"]])
                == .no("input.missing-field", at: "/with/to/name"))
        #expect(
            try report(world, "director", ["director": ["name": "李二"], "field": "x"])
                == .no("input.unknown-field", at: "/with/to/field"))
        #expect(
            try report(world, "host", ["organisation": "91210303"])
                == .no("input.bad-value", at: "/with/to/organisation"))
        #expect(
            try report(world, "rename", ["name": "鞍山市新名专业技术创新中心"])
                == reported)
        #expect(try report(world) == .no("change.exists"))
    }

    @Test func `is of a centre of its own on the roster`() throws {
        #expect(try report(.staffed()) == .no("centre.unknown"))
        #expect(
            try report(.operating("ta"), by: "host-haicheng")
                == .no("authority.organisation", Art.six))
        #expect(try report(.revoked("ta")) == .no("centre.not-managed", Art.nineteen))
        #expect(
            try report(.established("ta"), on: "2024-10-09") == reported, "in construction too")
    }

    @Test func `of a name is of a proper one that nobody else holds`() throws {
        let world = try World.operating("ta", "tb")
        let rename: (String) throws -> Answer = {
            try report(world, "rename", ["name": .string($0)])
        }
        #expect(try rename("鞍山市新名技术创新中心") == .no("centre.bad-name", Art.twelve))
        #expect(
            try rename("鞍山市tb工艺专业技术创新中心") == .no("centre.name-taken", Art.twelve))
        #expect(
            try rename("鞍山市ｔｂ工艺专业技术创新中心") == .no("centre.name-taken", Art.twelve),
            "compared without regard to width")
        #expect(try rename("鞍山市ta工艺专业技术创新中心") == reported, "its own is not taken")
    }

    @Test func `of a host is of an organisation registered and verified`() throws {
        let world = try World.operating("ta")
        let host: JSON = ["organisation": .string(Body.taian)]
        #expect(try report(world, "host", host) == .no("organisation.unknown"))
        try world.given(
            "public", .organisationRegister, on: Self.today,
            World.registration(Body.taian, "taian"))
        #expect(
            try report(world, "host", host) == .no("organisation.not-verified", Art.ten1))
        try world.given(
            "officer", .organisationVerify, on: Self.today,
            ["organisation": .string(Body.taian), "passed": true])
        #expect(try report(world, "host", host) == reported)
    }

    @Test func `may be made again when the last one is at an end`() throws {
        for (by, name) in [("host-tiexi", ActionName.changeWithdraw), ("officer", .changeReturn)] {
            let world = try World.operating("ta")
            _ = try report(world)
            #expect(try report(world, with: ["change": "k2"]) == alreadyOpen)
            try world.given(by, name, on: Self.today, ["change": "k", "reason": "作罢"])
            #expect(try report(world, with: ["change": "k2"]) == reported)
        }
    }

    @Test func `takes effect neither ahead nor before the establishment`() throws {
        let world = try World.operating("ta")
        #expect(
            try report(world, with: ["effective": "2024-06-04"])
                == .no("effective.ahead", at: "/with/effective"))
        #expect(
            try report(world, with: ["effective": "2019-04-30"]) == .no("effective.before-basis"))
        #expect(try report(world.fork(), with: ["effective": "2024-06-03"]) == reported)
        #expect(try report(world, with: ["effective": "2019-05-01"]) == reported)
        #expect(world.last.data()["takesEffect"] == "2019-05-01")
        #expect(try world.last.record.effective == Day(iso: Self.today), "reported is reported")
    }

    @Test func `is late after ninety days, which is recorded and seen, not refused`() throws {
        let world = try World.operating("ta")
        let inTime = world.fork()
        // 2024-03-05 and 90 days: 2024-06-03.
        #expect(try report(inTime, with: ["effective": "2024-03-05"]) == reported)
        #expect(inTime.last.data()["late"] == false)
        #expect(inTime.last.warnings == [])
        let late = world.fork()
        #expect(try report(late, with: ["effective": "2024-03-04"]) == reported)
        #expect(late.last.data()["late"] == true)
        #expect(late.last.warnings == ["change.reported-late"])
        let posted = world.fork()
        #expect(
            try report(
                posted, by: "officer", on: "2024-06-05", with: ["effective": "2024-03-05"],
                for: .of(
                    account: "host-tiexi", received: "2024-06-05", postmark: "2024-06-03"))
                == reported)
        #expect(posted.last.data()["late"] == false)
        try world.adopted(["changeReportDays": 30], on: Self.today)
        #expect(try report(world.fork(), with: ["effective": "2024-05-04"]) == reported)
        #expect(try report(world, with: ["effective": "2024-05-03"]) == reported)
        #expect(world.last.warnings == ["change.reported-late"])
    }
}
