import CanonicalJSON
import Events
import Rules
import Testing

/// Later acts that could not have been decided without a record hold up setting it aside.
@Suite struct `What rests on a record` {
    static let today = "2026-12-01"

    func setAside(_ world: World, _ position: Int64, override: String? = nil) throws -> Answer {
        try world.answer(
            "leader", .recordSetAside, on: Self.today, World.settingAside(position),
            override: override)
    }

    func rests(_ positions: Int64...) -> Answer {
        .no("record.rests-on", unmet: positions.map(String.init))
    }

    let aside = Answer.yes(.recordSetAside)

    @Test func `is named by its position, and let pass by an override`() throws {
        let world = try World.established("ta")
        let approval = try world.lastPosition
        try world.given(
            "host-tiexi", .deferralRequest, on: "2025-03-03",
            ["centre": "ta", "months": 6, "reason": "设备未到"])
        let request = try world.lastPosition
        try world.reviewed(.deferralReview, "ta", on: "2025-03-03")
        let review = try world.lastPosition
        #expect(try setAside(world, approval) == rests(request, review))
        #expect(try setAside(world, request) == rests(review))
        #expect(try setAside(world.fork(), review) == aside)
        #expect(try setAside(world, approval, override: "法院判决") == aside)
        #expect(world.last.overridden == ["record.rests-on"])
        #expect(try world.centre("ta").status == .publicity)
    }

    @Test func `is nothing any more once it is set aside itself`() throws {
        let world = try World.established("ta")
        let approval = try world.lastPosition
        try world.given(
            "host-tiexi", .acceptanceRequest, on: "2025-03-03", World.asking("ta"))
        #expect(try setAside(world, approval) == rests(try world.lastPosition))
        #expect(try setAside(world, world.lastPosition) == aside)
        #expect(try setAside(world, approval) == aside)
    }

    @Test func `is not what only came later`() throws {
        let world = try World.operating("ta", "tb").incident("i", "ta", "safety", on: "2025-03-03")
        let concluded = try world.lastPosition
        try world.given(
            "host-tiexi", .committeeForm, on: "2025-03-04",
            ["centre": "ta", "members": ["王一"]])
        #expect(try setAside(world, concluded) == aside)
        let other = try World.operating("ta", "tb").incident("i", "tb", "safety", on: "2025-03-03")
        try other.given(
            "officer", .revocationPropose, on: "2025-03-03", World.proposal(["tb"]))
        #expect(try setAside(other, other.position(of: .centreCarriedOver, "ta")) == aside)
    }

    @Test func `is a proposal on its ground, and a grade on its opinions`() throws {
        let world = try World.proposedForRevocation("ta")
        let proposal = try world.lastPosition
        #expect(
            try setAside(world, world.position(of: .incidentConcluded)) == rests(proposal))
        let graded = try World.graded("good", "ta")
        let grade = try graded.lastPosition
        #expect(try setAside(graded, graded.position(of: .opinionRecorded)) == rests(grade))
    }

    @Test func `is the whole course after an application`() throws {
        let world = try World.staffed().submitted("ta").preliminaryPassed(["ta"])
        let review = try world.lastPosition
        try world.recommended(["ta"])
        let recommendation = try world.lastPosition
        #expect(
            try setAside(world, world.position(of: .applicationSubmitted))
                == rests(review, recommendation))
        #expect(try setAside(world, review) == rests(recommendation))
    }

    @Test func `are papers not: they are about the record`() throws {
        let world = try World.revoked("ta")
        let revocation = try world.lastPosition
        try world.served([revocation], on: "2024-05-14")
        try world.given(
            "officer", .documentIssue, on: "2024-05-14",
            [
                "positions": [.integer(revocation)], "document": "鞍科发〔2024〕50号",
                "date": "2024-05-14",
            ])
        #expect(try setAside(world, revocation) == aside)
    }
}

@Suite struct `Erasing a person's detail` {
    static let today = "2026-12-01"

    func erase(
        _ world: World, held: String? = "2024-02-01", by: String = "leader", on day: String = today,
        found: Bool = true
    ) throws -> Answer {
        let subject = try #require(Name("key-1"))
        let holding = Holding(
            subject: subject, records: [Position(40)], held: held.flatMap { Day(iso: $0) },
            tags: ["organisation:\(Body.tiexi)"])
        return try world.answer(
            by, .personalErase, on: day, ["subject": "key-1", "basis": "本人申请"],
            holding: found ? holding : nil)
    }

    @Test func `names the records that hold it`() throws {
        let world = try World.staffed()
        #expect(try erase(world, by: "officer") == .no("authority.role"))
        #expect(try erase(world, found: false) == .no("personal.unknown"))
        #expect(try erase(world) == .yes(.personalErased))
        #expect(
            world.last.data() == [
                "subject": "key-1", "basis": "本人申请", "records": [40], "held": "2024-02-01",
            ])
        #expect(try world.last.record.tags == ["organisation:\(Body.tiexi)"])
    }

    @Test func `waits until the years it is kept have passed since the last record`() throws {
        let world = try World.staffed().adopted(["retainPersonalYears": 2], on: "2024-02-01")
        let held = Answer.no("personal.under-retention")
        #expect(try erase(world, held: "2024-12-01", on: "2026-12-01") == held)
        #expect(
            try erase(world.fork(), held: "2024-11-30", on: "2026-12-01") == .yes(.personalErased))
        try world.adopted(["retainPersonalYears": 0], on: "2026-12-01")
        #expect(try erase(world, held: "2026-12-01") == .yes(.personalErased))
    }
}
