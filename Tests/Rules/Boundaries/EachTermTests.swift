import CanonicalJSON
import Events
import Rules
import Testing

/// Not the last day alone: how it is reckoned, and what it rests on.
@Suite struct `Each term of a centre, in all it says` {
    func only(_ world: World, _ kind: TermKind) throws -> Term {
        let terms = try world.terms("ta", kind)
        try #require(terms.count == 1)
        return terms[0]
    }

    func position(_ world: World, _ type: EventType) throws -> Int {
        Int(try world.position(of: type))
    }

    @Test func `a supplement`() throws {
        let world = try World.staffed().submitted("ta").given(
            "dept-tiexi", .applicationReturn, on: "2024-09-02",
            ["centre": "ta", "reasons": "缺场地证明"])
        #expect(
            try only(world, .supplement)
                == Term(
                    .supplement, from: day("2024-09-02"), .workingDays(10, countsFirst: false),
                    isDuty: true, recorded: day("2024-09-14"), parameter: .supplementWorkingDays,
                    .article(10), position: position(world, .applicationReturned)))
    }

    @Test func `publicity and objections`() throws {
        let world = try World.inPublicity("ta")
        for objection in ["o2", "o1"] {
            try world.given(
                "public", .objectionRaise, on: "2024-09-27",
                World.objection(objection, "l", objection == "o1" ? "ta" : nil))
        }
        let list = try #require(ListID("l"))
        #expect(
            try only(world, .publicity)
                == Term(
                    .publicity, from: day("2024-09-26"), .workingDays(5, countsFirst: true),
                    isDuty: false, recorded: day("2024-10-08"), parameter: .publicityWorkingDays,
                    .article(10, 4), position: position(world, .publicityOpened), list: list))
        let raised = try position(world, .objectionRaised)
        let terms = try [("o1", raised), ("o2", raised - 1)].map { objection, position in
            Term(
                .objection, from: try day("2024-09-27"), .workingDays(15, countsFirst: false),
                isDuty: true, parameter: .objectionHandlingWorkingDays, .article(10, 4),
                position: position, list: list, objection: ObjectionID(objection))
        }
        #expect(try world.terms("ta", .objection) == terms)
    }

    /// Kept as a lead it asks nothing of anybody, but where such ones count like any other.
    @Test(arguments: [("record", 0), ("hold", 1)])
    func `an anonymous objection`(adopted: String, count: Int) throws {
        let world = try World.inPublicity("ta").adopted(
            ["anonymousObjections": .string(adopted)], on: "2024-09-27")
        try world.given(
            "public", .objectionRaise, on: "2024-09-27",
            World.objection("o", "l", "ta", anonymous: true))
        #expect(try world.terms("ta", .objection).count == count)
    }

    @Test func `construction, and asking for acceptance`() throws {
        let world = try World.established("ta")
        let position = try position(world, .establishmentApproved)
        #expect(
            try only(world, .construction)
                == Term(
                    .construction, from: day("2024-10-09"), .until(day("2027-10-09")),
                    isDuty: false, recorded: day("2027-10-09"), parameter: .maxConstructionMonths,
                    .article(11), position: position))
        #expect(
            try only(world, .acceptance)
                == Term(
                    .acceptance, from: day("2027-10-09"), .monthsBefore(3), isDuty: false,
                    parameter: .acceptanceAskMonthsBefore, .article(6, 4), position: position))
    }

    @Test func `a grade`() throws {
        let world = try World.graded("good", "ta")
        #expect(
            try only(world, .evaluation)
                == Term(
                    .evaluation, from: day("2028-06-20"), .until(day("2028-06-20")),
                    isDuty: false, recorded: day("2028-06-20"), parameter: .gradeValidYears,
                    .article(16), position: position(world, .evaluationGraded)))
    }

    /// Of two evaluations the one's absence was set aside, so that both ask for materials.
    @Test func `materials, by the evaluation`() throws {
        let world = try World.operating("ta")
        for (evaluation, announced, due) in [
            ("f", "2025-05-06", "2025-05-30"), ("e", "2025-06-04", "2025-06-27"),
        ] {
            try world.given(
                "officer", .evaluationAnnounce, on: announced,
                World.evaluation(evaluation, ["ta"], due: due))
            if evaluation == "f" {
                try world.given(
                    "officer", .evaluationAbsence, on: "2025-06-03",
                    ["evaluation": "f", "centre": "ta", "excused": true, "reason": "停电"])
            }
        }
        try world.given(
            "leader", .recordSetAside, on: "2025-06-05",
            World.settingAside(world.position(of: .evaluationAbsenceRecorded)),
            override: "查明未缺席")
        let second = try position(world, .evaluationAnnounced)
        #expect(
            try world.terms("ta", .materials) == [
                Term(
                    .materials, from: day("2025-06-04"), .until(day("2025-06-27")), isDuty: true,
                    .article(16), position: second, year: 2025),
                Term(
                    .materials, from: day("2025-05-06"), .until(day("2025-05-30")), isDuty: true,
                    .article(16), position: second - 2, year: 2025),
            ])
    }

    @Test func `a rectification, and asking after it`() throws {
        let world = try World.rectifying("ta")
        let position = try position(world, .rectificationOrdered)
        #expect(
            try only(world, .rectification)
                == Term(
                    .rectification, from: day("2025-06-20"), .months(12), isDuty: true,
                    recorded: day("2026-06-22"), awaitsService: true,
                    parameter: .rectificationMonths, .article(17), position: position))
        #expect(
            try only(world, .rectificationOverdue)
                == Term(
                    .rectificationOverdue, from: day("2026-06-22"),
                    .workingDays(20, countsFirst: false), isDuty: true, awaitsService: true,
                    parameter: .rectificationAskWorkingDays, .article(17), position: position))
    }

    @Test func `a statement`() throws {
        let world = try World.proposedForRevocation("ta")
        #expect(
            try only(world, .statement)
                == Term(
                    .statement, from: day("2024-05-06"), .workingDays(5, countsFirst: false),
                    isDuty: true, recorded: day("2024-05-11"), awaitsService: true,
                    parameter: .statementWorkingDays, .article(20),
                    position: position(world, .revocationProposed)))
    }

    @Test func `appeals and publications, by the record`() throws {
        let world = try World.graded("good", "ta")
        let graded = try position(world, .evaluationGraded)
        try world.incident("i", "ta", "safety", on: "2025-06-23").given(
            "officer", .revocationPropose, on: "2025-06-23", World.proposal(["ta"]))
        try world.given("leader", .revocationDecide, on: "2025-07-01", World.revocation(["ta"]))
        let revoked = try position(world, .centreRevoked)
        try world.served([Int64(revoked)], on: "2025-07-02")
        try world.served([Int64(graded)], on: "2025-07-03")
        #expect(
            try world.terms("ta", .appeal) == [
                Term(
                    .appeal, from: day("2025-07-03"), .days(60), isDuty: true,
                    recorded: day("2025-09-01"), position: graded),
                Term(
                    .appeal, from: day("2025-07-02"), .days(60), isDuty: true,
                    recorded: day("2025-09-01"), position: revoked),
            ])
        let publications = try [(graded, "2025-06-20"), (revoked, "2025-07-01")].map {
            Term(
                .publication, from: try day($1), .workingDays(20, countsFirst: false),
                isDuty: true, position: $0)
        }
        #expect(try world.terms("ta", .publication) == publications)
    }
}
