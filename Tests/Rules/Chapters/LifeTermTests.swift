import CanonicalJSON
import Events
import Rules
import Testing

/// What somebody has to have done, or what ends, by some day (section 5 of the contract).
@Suite struct `The terms of a centre` {
    func kinds(_ world: World, _ centre: String = "ta") throws -> [TermKind] {
        let id = try #require(CentreID(centre))
        return world.state.terms(of: id).map(\.kind)
    }

    func only(_ world: World, _ kind: TermKind) throws -> Term {
        let terms = try world.terms("ta", kind)
        try #require(terms.count == 1)
        return terms[0]
    }

    @Test func `returned are its supplement`() throws {
        let world = try World.staffed().submitted("ta").given(
            "dept-tiexi", .applicationReturn, on: "2024-09-02",
            ["centre": "ta", "reasons": "缺场地证明"])
        #expect(try kinds(world) == [.supplement])
        #expect(try world.due("ta", .supplement) == .on("2024-09-14"))
        let term = try only(world, .supplement)
        #expect(term.article == Art.ten && term.kind.owner == .host)
        #expect(term.position == Int(try world.lastPosition))
        try world.given(
            "host-tiexi", .applicationSupplement, on: "2024-09-03",
            ["centre": "ta", "changes": ["field": "新能源"]])
        #expect(try kinds(world) == [])
    }

    @Test func `in publicity are its end, and each objection open`() throws {
        let world = try World.inPublicity("ta", "tb")
        #expect(try kinds(world) == [.publicity])
        #expect(try world.due("ta", .publicity) == .on("2024-10-08"))
        #expect(try only(world, .publicity).list?.rawValue == "l")
        try world.given(
            "public", .objectionRaise, on: "2024-09-27", World.objection("o", "l", "ta"))
        // Fifteen working days after 2024-09-27.
        #expect(try world.due("ta", .objection) == .on("2024-10-23"))
        #expect(try only(world, .objection).objection?.rawValue == "o")
        #expect(try world.terms("tb", .objection) == [])
        try world.given(
            "officer", .objectionDecline, on: "2024-09-28", ["objection": "o", "reason": "x"])
        #expect(try world.terms("ta", .objection) == [])
        try world.given("officer", .publicityClose, on: "2024-10-09", ["list": "l"])
        #expect(try kinds(world) == [])
    }

    @Test func `in construction are its end, asking for acceptance and publication`() throws {
        let world = try World.established("ta")
        #expect(try kinds(world) == [.construction, .acceptance, .publication])
        #expect(try world.due("ta", .construction) == .on("2027-10-09"))
        #expect(try only(world, .construction).article == Art.eleven)
        #expect(try only(world, .acceptance).kind.owner == .host)
        #expect(try world.due("ta", .acceptance).day == Day(iso: "2027-07-09"))
        // Twenty working days after 2024-10-09, 2024-10-12 being worked.
        #expect(try world.due("ta", .publication) == .on("2024-11-05"))
        #expect(try only(world, .publication).kind.owner == .officer)
        try world.given(
            "host-tiexi", .acceptanceRequest, on: "2027-06-01", World.asking("ta"))
        #expect(try world.terms("ta", .acceptance) == [], "it has asked")
        #expect(try world.terms("ta", .construction).count == 1)
    }

    @Test func `of a construction deferred is the later end`() throws {
        let world = try World.established("ta").given(
            "host-tiexi", .deferralRequest, on: "2026-10-09",
            ["centre": "ta", "months": 6, "reason": "x"])
        try world.reviewed(.deferralReview, "ta", on: "2026-10-09").given(
            "leader", .deferralDecide, on: "2026-10-09",
            ["centre": "ta", "granted": true, "text": "同意"])
        #expect(try world.due("ta", .construction) == .on("2028-04-09"))
        #expect(try only(world, .construction).position == Int(try world.lastPosition))
    }

    @Test func `evaluated are its materials until they are in`() throws {
        let world = try World.announced("ta")
        #expect(try world.due("ta", .materials) == .on("2025-05-30"))
        #expect(try only(world, .materials).year == 2025)
        let absent = world.fork()
        try absent.given(
            "officer", .evaluationAbsence, on: "2025-06-03",
            ["evaluation": "e", "centre": "ta", "excused": true, "reason": "x"])
        #expect(try absent.terms("ta", .materials) == [])
        try world.given(
            "host-tiexi", .evaluationSubmit, on: "2025-05-20",
            ["evaluation": "e", "centre": "ta", "materials": "材料"])
        #expect(try world.terms("ta", .materials) == [])
    }

    @Test func `graded are the grade's end, with no duty to anyone`() throws {
        let world = try World.graded("good", "ta")
        #expect(try world.due("ta", .evaluation) == .on("2028-06-20"))
        let term = try only(world, .evaluation)
        #expect(!term.isDuty && term.kind.owner == .officer && term.article == Art.sixteen)
    }

    @Test func `rectifying are the year, and asking after it`() throws {
        let world = try World.rectifying("ta")
        #expect(try world.terms("ta", .evaluation) == [])
        #expect(try world.due("ta", .rectification) == .provisional("2026-06-22"))
        #expect(try world.due("ta", .rectificationOverdue) == .provisional("2026-07-20"))
        try world.served([world.position(of: .rectificationOrdered)], on: "2025-07-01")
        #expect(try world.due("ta", .rectification) == .on("2026-07-01"))
        #expect(try world.due("ta", .rectificationOverdue) == .on("2026-07-29"))
        try world.given(
            "host-tiexi", .rectificationRequest, on: "2026-07-01", World.asking("ta"))
        #expect(try world.terms("ta", .rectificationOverdue) == [])
        try world.reviewed(.rectificationReview, "ta", "reject", on: "2026-07-02").given(
            "leader", .rectificationConclude, on: "2026-07-02",
            ["centre": "ta", "passed": false, "text": "x"])
        #expect(try world.terms("ta", .rectification) == [])
    }

    @Test func `carried over are those the paper tells`() throws {
        let world = try World.staffed().carriedOver(
            ["ta"],
            [
                "status": "rectifying", "statusSince": "2024-01-15",
                "rectificationDue": "2025-01-15", "grade": "unqualified",
            ])
        #expect(try world.due("ta", .rectification) == .on("2025-01-15"))
        let building = try World.staffed().carriedOver(
            ["ta"],
            [
                "status": "construction", "statusSince": .null, "established": "2022-05-01",
                "constructionUntil": "2025-05-01",
            ])
        #expect(try building.due("ta", .construction) == .on("2025-05-01"))
        let graded = try World.staffed().carriedOver(
            ["ta"], ["grade": "good", "gradeValidUntil": "2025-03-01"])
        #expect(try graded.due("ta", .evaluation) == .on("2025-03-01"))
    }

    @Test func `proposed for revocation are the host's time for a statement`() throws {
        let world = try World.proposedForRevocation("ta")
        #expect(try world.due("ta", .statement) == .provisional("2024-05-11"))
        #expect(try only(world, .statement).article == Art.twenty)
        let waived = world.fork()
        try waived.given(
            "host-tiexi", .statementSubmit, on: "2024-05-07",
            ["about": .integer(try world.lastPosition), "text": "x", "waived": true])
        #expect(try waived.terms("ta", .statement) == [])
        try world.served([world.lastPosition], on: "2024-05-10")
        #expect(try world.due("ta", .statement) == .on("2024-05-16"))
        try world.given(
            "leader", .revocationDecide, on: "2024-05-17",
            World.revocation(["ta"], ["revoke": false]))
        #expect(try world.terms("ta", .statement) == [])
    }

    @Test func `published end with what is published, of a change by its filing`() throws {
        let world = try World.operating("ta").given(
            "host-tiexi", .changeReport, on: "2024-06-03",
            World.change("k", "ta", "director", ["director": ["name": "李二"]])
        ).consented("k", "tiexi", on: "2024-06-03").given(
            "officer", .changeFile, on: "2024-06-03", ["change": "k"])
        #expect(try world.due("ta", .publication) == .on("2024-07-02"))
        for type in [EventType.changeFiled, .centreDirectorChanged] {
            let world = world.fork()
            try world.given(
                "officer", .documentServe, on: "2024-06-04",
                World.service(
                    [world.position(of: type)], on: "2024-06-04", ["method": "published"]))
            #expect(try world.terms("ta", .publication) == [])
        }
        try world.served([world.position(of: .changeFiled)], on: "2024-06-04")
        #expect(try world.terms("ta", .publication).count == 1, "served on the host alone")
    }

    @Test func `revoked are the appeal and publication alone`() throws {
        let world = try World.rectifying("ta").incident("i", "ta", "fraud", on: "2025-06-23")
        try world.given(
            "officer", .revocationPropose, on: "2025-06-23", World.proposal(["ta"], grounds: [3]))
        try world.given("leader", .revocationDecide, on: "2025-07-01", World.revocation(["ta"]))
        try world.served([world.lastPosition], on: "2025-07-01")
        #expect(Set(try kinds(world)) == [.appeal, .publication])
        #expect(try world.due("ta", .appeal) == .on("2025-09-01"))
    }

    @Test func `of a centre not known are none`() throws {
        #expect(try kinds(.staffed()) == [])
    }
}
