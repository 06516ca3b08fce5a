import CanonicalJSON
import Events
import Rules
import Testing

@Suite struct `Filing a change (art. 19)` {
    static let today = "2024-06-03"

    func reported(_ kind: String, _ to: JSON, _ changes: JSON = [:]) throws -> World {
        try World.operating("ta", "tb").given(
            "host-tiexi", .changeReport, on: Self.today,
            World.change("k", "ta", kind, to, changes))
    }

    func directorReported(_ changes: JSON = [:]) throws -> World {
        try reported("director", ["director": ["name": "李二"]], changes)
    }

    func consent(_ world: World, by: String = "dept-tiexi", _ consent: Bool = true) throws
        -> Answer
    {
        try world.answer(
            by, .changeConsent, on: Self.today,
            ["change": "k", "consent": .bool(consent), "text": "意见"])
    }

    func file(_ world: World, by: String = "officer", on day: String = today) throws -> Answer {
        try world.answer(by, .changeFile, on: day, ["change": "k", "text": "准予备案"])
    }

    func end(_ world: World, _ name: ActionName, by: String) throws -> Answer {
        try world.answer(by, name, on: Self.today, ["change": "k", "reason": "理由"])
    }

    let outOfOrder = Answer.no("change.out-of-order", Art.nineteen)

    @Test func `waits for the department's consent`() throws {
        let world = try directorReported()
        #expect(
            try file(world)
                == .no("change.consent-missing", Art.nineteen, unmet: ["tiexi"]))
        #expect(try consent(world, by: "dept-haicheng") == .no("authority.district", Art.five))
        #expect(try consent(world, by: "officer") == .no("authority.role"))
        #expect(try consent(world) == .yes(.changeConsented))
        #expect(
            world.last.data() == [
                "change": "k", "consent": true, "text": "意见", "district": "tiexi",
            ])
        #expect(try world.last.record.tags.contains("centre:ta"))
        #expect(try consent(world) == outOfOrder)
        #expect(try file(world, by: "leader") == .no("authority.role", Art.nineteen))
        #expect(try file(world) == .yes(.changeFiled, .centreDirectorChanged))
        #expect(try file(world) == outOfOrder)
        #expect(try consent(.operating("ta")) == .no("change.unknown"))
        #expect(try file(.operating("ta")) == .no("change.unknown"))
    }

    @Test func `ends with a consent refused`() throws {
        let world = try directorReported()
        #expect(try consent(world, false) == .yes(.changeConsentRefused))
        #expect(world.last.data()["consent"] == false)
        #expect(try consent(world) == outOfOrder)
        #expect(try file(world) == outOfOrder)
        #expect(try end(world, .changeReturn, by: "officer") == outOfOrder)
        #expect(try end(world, .changeWithdraw, by: "host-tiexi") == outOfOrder)
        #expect(try world.centre("ta").director.name.value == "王一")
    }

    @Test func `has the effect of its kind`() throws {
        for change in World.changes where change.kind != "host" {
            let world = try reported(change.kind, change.to)
            _ = try consent(world)
            #expect(try file(world) == .yes(.changeFiled, change.effect))
            #expect(world.last.data(0) == ["change": "k", "text": "准予备案"])
            #expect(
                world.last.data(1)
                    == change.to.with(["centre": "ta", "change": "k"]))
            for index in [0, 1] {
                let record = try world.last.record(index)
                #expect(Set(record.tags).isSuperset(of: ["centre:ta", "change:k"]))
                #expect(record.article == Art.nineteen)
                #expect(record.effective == Day(iso: Self.today))
            }
        }
    }

    @Test func `of a name keeps the old one in its history and frees it`() throws {
        let world = try reported("rename", World.changes[0].to)
        _ = try consent(world)
        _ = try file(world)
        #expect(
            Set(try world.last.record(1).tags).isSuperset(of: [
                "name:鞍山市ta工艺专业技术创新中心", "name:鞍山市新名专业技术创新中心",
            ]))
        let centre = try world.centre("ta")
        #expect(centre.name.text == "鞍山市新名专业技术创新中心")
        #expect(centre.formerNames.map(\.text) == ["鞍山市ta工艺专业技术创新中心"])
        let rename: (String, String) throws -> Answer = { id, name in
            try world.answer(
                "host-tiexi", .changeReport, on: Self.today,
                World.change(id, "tb", "rename", ["name": .string(name)]))
        }
        #expect(
            try rename("k2", "鞍山市新名专业技术创新中心") == .no("centre.name-taken", Art.twelve))
        #expect(try rename("k3", "鞍山市ta工艺专业技术创新中心") == .yes(.changeReported))
    }

    @Test func `of a name taken meanwhile is refused`() throws {
        let world = try reported("rename", World.changes[0].to)
        _ = try consent(world)
        try world.given(
            "host-haicheng", .applicationSubmit, on: Self.today,
            World.application(
                "hb",
                ["name": "鞍山市新名专业技术创新中心", "organisation": .string(Body.haicheng)]))
        #expect(try file(world) == .no("centre.name-taken", Art.twelve))
        try world.given(
            "host-haicheng", .applicationWithdraw, on: Self.today,
            ["centre": "hb", "reason": "撤回"])
        #expect(try file(world) == .yes(.changeFiled, .centreRenamed))
    }

    @Test func `takes effect on the day reported, else on the day of filing`() throws {
        let dated = try directorReported(["effective": "2024-05-01"])
        _ = try consent(dated)
        _ = try file(dated, on: "2024-07-01")
        #expect(try dated.last.record(0).effective == Day(iso: "2024-07-01"))
        #expect(try dated.last.record(1).effective == Day(iso: "2024-05-01"))
        let undated = try directorReported()
        _ = try consent(undated)
        _ = try file(undated, on: "2024-07-01")
        #expect(try undated.last.record(1).effective == Day(iso: "2024-07-01"))
    }

    @Test func `of two on one matter the one effective later stands`() throws {
        let world = try directorReported(["effective": "2024-05-20"])
        _ = try consent(world)
        _ = try file(world)
        try world.given(
            "host-tiexi", .changeReport, on: Self.today,
            World.change(
                "k2", "ta", "director", ["director": ["name": "赵三"]],
                ["effective": "2024-05-10"])
        ).consented("k2", "tiexi", on: Self.today)
        try world.given("officer", .changeFile, on: Self.today, ["change": "k2"])
        #expect(try world.centre("ta").director.name.value == "李二")
    }

    @Test func `is not for a centre that has left the roster`() throws {
        let world = try directorReported()
        _ = try consent(world)
        try world.given(
            "host-tiexi", .centreRelinquish, on: Self.today, ["centre": "ta", "reason": "停办"])
        try world.given(
            "officer", .revocationPropose, on: Self.today,
            World.proposal(["ta"], grounds: ["request"]))
        try world.given(
            "leader", .revocationDecide, on: Self.today, World.revocation(["ta"]))
        #expect(try file(world) == .no("centre.not-managed", Art.nineteen))
    }

    @Test func `may instead be given back, or withdrawn by the host`() throws {
        let world = try directorReported()
        #expect(try end(world, .changeReturn, by: "host-tiexi") == .no("authority.role"))
        #expect(
            try end(world, .changeWithdraw, by: "host-haicheng")
                == .no("authority.organisation", Art.six))
        let returned = world.fork()
        #expect(try end(returned, .changeReturn, by: "officer") == .yes(.changeReturned))
        #expect(returned.last.data() == ["change": "k", "reason": "理由"])
        let withdrawn = world.fork()
        #expect(
            try end(withdrawn, .changeWithdraw, by: "host-tiexi") == .yes(.changeWithdrawn))
        for ended in [returned, withdrawn] {
            #expect(try consent(ended) == outOfOrder)
            #expect(try file(ended) == outOfOrder)
            #expect(try end(ended, .changeReturn, by: "officer") == outOfOrder)
            #expect(try end(ended, .changeWithdraw, by: "host-tiexi") == outOfOrder)
        }
        _ = try consent(world)
        _ = try file(world)
        #expect(try end(world, .changeWithdraw, by: "host-tiexi") == outOfOrder)
    }

    @Test func `asks for the materials laid down, of giving back too`() throws {
        let world = try directorReported().adopted(
            ["requireMaterials": ["change.filed": ["letter"], "change.returned": ["call"]]],
            on: Self.today)
        _ = try consent(world)
        #expect(try file(world) == .no("material.missing", unmet: ["letter"]))
        #expect(
            try end(world, .changeReturn, by: "officer")
                == .no("material.missing", unmet: ["call"]))
    }
}
