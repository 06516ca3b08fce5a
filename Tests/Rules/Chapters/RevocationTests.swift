import CanonicalJSON
import Events
import Rules
import Testing

@Suite struct `Revoking a centre (art. 20)` {
    func decide(
        _ world: World, _ centres: [String] = ["ta"], by: String = "leader",
        on day: String = "2024-05-13", with changes: JSON = [:]
    ) throws -> Answer {
        try world.answer(by, .revocationDecide, on: day, World.revocation(centres, changes))
    }

    func state(_ world: World, on day: String = "2024-05-07", _ changes: JSON = [:]) throws {
        let statement: JSON = [
            "about": .integer(try world.position(of: .revocationProposed)), "text": "陈述",
        ]
        try world.given("host-tiexi", .statementSubmit, on: day, statement.with(changes))
    }

    func hear(_ world: World, date: String = "2024-05-08", on day: String = "2024-05-08") throws
        -> Answer
    {
        try world.answer(
            "officer", .revocationHear, on: day,
            ["centre": "ta", "minutes": "听证笔录", "date": .string(date)])
    }

    let revoked = Answer.yes(.centreRevoked)
    let statementPending = Answer.no("revocation.statement-pending", Art.twenty)
    let hearingPending = Answer.no("revocation.hearing-pending", Art.twenty)
    let noneProposed = Answer.no("revocation.none-proposed", Art.twenty)

    @Test func `takes it off the roster and keeps its name`() throws {
        let world = try World.proposedForRevocation("ta")
        #expect(try decide(world, by: "officer") == .no("authority.role"))
        #expect(
            try decide(world, with: ["document": "鞍科发〔2024〕50号", "answer": "不予采纳"]) == revoked)
        #expect(
            world.last.data() == [
                "centre": "ta", "revoke": true, "document": "鞍科发〔2024〕50号", "text": "撤销",
                "answer": "不予采纳", "grounds": [4], "banUntil": "2027-05-13",
                "banBinds": false,
            ])
        let record = try world.last.record
        #expect(record.article == Art.twenty(4))
        #expect(Set(record.tags).isSuperset(of: ["centre:ta", "organisation:\(Body.tiexi)"]))
        let centre = try world.centre("ta")
        #expect(centre.status == .revoked && !centre.isManaged)
        #expect(centre.revoked == Day(iso: "2024-05-13"))
        #expect(try decide(world) == noneProposed)
        #expect(
            try world.answer(
                "host-haicheng", .applicationSubmit, on: "2024-05-13",
                World.application(
                    "hb",
                    [
                        "name": "鞍山市ta工艺专业技术创新中心",
                        "organisation": .string(Body.haicheng),
                    ])) == .no("centre.name-taken", Art.twelve))
    }

    @Test func `waits until the host's time is over`() throws {
        let world = try World.proposedForRevocation("ta")
        #expect(try decide(world, on: "2024-05-11 23:59:59") == statementPending)
        try state(world, on: "2024-05-11 23:59:59")
        #expect(try decide(world, on: "2024-05-11 23:59:59") == statementPending)
        #expect(try decide(world, on: "2024-05-12 00:00:00") == revoked)
    }

    @Test func `waits from service on, once that is recorded`() throws {
        let world = try World.proposedForRevocation("ta")
        try world.served([world.position(of: .revocationProposed)], on: "2024-05-10")
        #expect(
            world.last.data()["periods"] == [
                [
                    "position": .integer(try world.position(of: .revocationProposed)),
                    "kind": "statement", "due": "2024-05-16", "provisional": false,
                ]
            ])
        #expect(try decide(world, on: "2024-05-16") == statementPending)
        #expect(try decide(world.fork(), on: "2024-05-17") == revoked)
        try world.served([world.position(of: .revocationProposed)], on: "2024-05-16")
        #expect(try decide(world, on: "2024-05-17") == revoked, "the first service counts")
    }

    @Test func `does not wait where the host waives its time`() throws {
        let world = try World.proposedForRevocation("ta")
        try state(world, ["waived": false])
        #expect(try decide(world, on: "2024-05-07") == statementPending)
        try state(world, ["waived": true])
        #expect(try decide(world, on: "2024-05-07") == revoked)
    }

    @Test func `waits for a hearing asked for, however long`() throws {
        let world = try World.proposedForRevocation("ta")
        try state(world, ["hearing": true, "waived": true])
        #expect(try decide(world, on: "2024-05-07") == hearingPending)
        #expect(try decide(world, on: "2024-06-07") == hearingPending)
        #expect(
            try hear(world, date: "2024-06-06", on: "2024-06-07") == .yes(.revocationHearingHeld))
        #expect(try world.last.record.effective == Day(iso: "2024-06-06"))
        #expect(
            world.last.data() == ["centre": "ta", "minutes": "听证笔录", "date": "2024-06-06"])
        #expect(try decide(world, on: "2024-06-07") == revoked)
    }

    @Test func `does not wait after a hearing held of the bureau's own motion`() throws {
        let world = try World.proposedForRevocation("ta")
        #expect(try hear(world, date: "2024-05-05").code == "effective.before-basis")
        #expect(try hear(world, date: "2024-05-09") == .no("effective.ahead", at: "/with/date"))
        #expect(try hear(world) == .yes(.revocationHearingHeld))
        #expect(try decide(world, on: "2024-05-08") == revoked)
        #expect(try hear(.operating("ta")) == noneProposed)
    }

    @Test func `at the host's request does not wait and brings no ban`() throws {
        let world = try World.operating("ta").given(
            "host-tiexi", .centreRelinquish, on: "2024-05-06",
            ["centre": "ta", "reason": "停办"])
        try world.given(
            "officer", .revocationPropose, on: "2024-05-06",
            World.proposal(["ta"], grounds: ["request"]))
        #expect(try decide(world, on: "2024-05-06") == revoked)
        #expect(
            world.last.data() == [
                "centre": "ta", "revoke": true, "text": "撤销", "grounds": ["request"],
                "banBinds": false,
            ])
        #expect(
            try world.answer(
                "host-tiexi", .applicationSubmit, on: "2024-05-06", World.application("tb"))
                == .yes(.applicationSubmitted))
        #expect(world.last.warnings == [])
    }

    @Test func `may be dropped, and proposed again`() throws {
        let world = try World.proposedForRevocation("ta")
        #expect(try decide(world, with: ["revoke": false]) == .yes(.revocationDropped))
        #expect(
            world.last.data() == [
                "centre": "ta", "revoke": false, "text": "撤销", "grounds": [4],
                "banBinds": false,
            ])
        #expect(try world.centre("ta").status == .operating)
        #expect(try decide(world) == noneProposed)
        #expect(
            try world.answer(
                "officer", .revocationPropose, on: "2024-05-13", World.proposal(["ta"]))
                == .yes(.revocationProposed))
        #expect(try decide(world) == statementPending, "with a time of its own")
    }

    @Test func `is of all of several or of none`() throws {
        let world = try World.proposedForRevocation("tb", "ta")
        try world.given(
            "host-tiexi", .statementSubmit, on: "2024-05-06",
            [
                "about": .integer(try world.position(of: .revocationProposed, "ta")),
                "text": "申请听证", "hearing": true,
            ])
        #expect(try decide(world, ["tb", "ta"]) == hearingPending)
        #expect(try decide(world, ["tb", "tx"]) == .no("centre.unknown"))
        #expect(try world.centre("tb").status == .operating)
        #expect(
            try hear(world, date: "2024-05-13", on: "2024-05-13") == .yes(.revocationHearingHeld))
        #expect(
            try decide(world, ["tb", "ta"], with: ["document": "鞍科发〔2024〕50号"])
                == .yes(.centreRevoked, .centreRevoked))
        #expect((0...1).map { world.last.data($0)["centre"] } == ["tb", "ta"])
        #expect(try decide(.operating("ta")) == noneProposed)
    }

    @Test func `is not decided by the person who proposed it`() throws {
        let world = try World.proposedForRevocation("ta").samePerson(
            as: "officer", on: "2024-05-13")
        #expect(try decide(world, by: "leader-2") == .no("authority.four-eyes"))
        #expect(try decide(world) == revoked)
    }

    @Test func `asks for a document not used and the materials laid down`() throws {
        let world = try World.proposedForRevocation("ta").adopted(
            [
                "requireMaterials": [
                    "centre.revoked": ["legal-review", "minutes"], "revocation.dropped": ["letter"],
                ]
            ], on: "2024-05-13")
        #expect(try decide(world, with: ["document": "鞍科发〔2019〕33号"]) == .no("document.used"))
        #expect(
            try decide(world) == .no("material.missing", unmet: ["legal-review", "minutes"]))
        #expect(
            try decide(world, with: ["revoke": false]) == .no("material.missing", unmet: ["letter"])
        )
    }
}
