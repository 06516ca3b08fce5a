import CanonicalJSON
import Events
import Rules
import Testing

@Suite struct `A host's statement` {
    static let today = "2024-05-07"

    func state(
        _ world: World, about position: Int64, by: String = "host-tiexi", with changes: JSON = [:]
    ) throws -> Answer {
        let statement: JSON = ["about": .integer(position), "text": "陈述意见"]
        return try world.answer(by, .statementSubmit, on: Self.today, statement.with(changes))
    }

    @Test func `is about an act on its own centre`() throws {
        let world = try World.proposedForRevocation("ta")
        let proposal = try world.position(of: .revocationProposed)
        #expect(
            try state(world, about: proposal, by: "host-haicheng")
                == .no("authority.organisation", Art.six))
        #expect(try state(world, about: proposal, by: "officer") == .no("authority.role"))
        #expect(
            try state(world, about: proposal, with: ["waived": false, "hearing": true])
                == .yes(.statementSubmitted))
        #expect(
            world.last.data() == [
                "about": .integer(proposal), "text": "陈述意见", "waived": false, "hearing": true,
            ])
        #expect(try world.last.record.tags == ["centre:ta"])
    }

    @Test func `is about a record that is there, stands and bears on a centre`() throws {
        let world = try World.proposedForRevocation("ta")
        #expect(try state(world, about: 9_999) == .no("record.unknown"))
        #expect(try state(world, about: 0) == .no("authority.organisation", Art.six))
        let incident = try world.position(of: .incidentReported)
        #expect(try state(world, about: incident) == .yes(.statementSubmitted))
        let proposal = try world.position(of: .revocationProposed)
        try world.setAside(proposal, on: Self.today)
        #expect(try state(world, about: proposal) == .no("record.set-aside-already"))
    }

    @Test func `about an act over several centres is for its own`() throws {
        let world = try World.announced("ta", "hb")
        let announcement = try world.position(of: .evaluationAnnounced)
        #expect(
            try world.answer(
                "host-tiexi", .statementSubmit, on: "2025-05-07",
                ["about": .integer(announcement), "text": "意见"]) == .yes(.statementSubmitted))
        #expect(try world.last.record.tags == ["centre:ta"])
    }

    @Test func `about another act waives nothing`() throws {
        let world = try World.proposedForRevocation("ta")
        _ = try state(
            world, about: world.position(of: .incidentReported),
            with: ["waived": true, "hearing": true])
        #expect(
            try world.answer(
                "leader", .revocationDecide, on: Self.today, World.revocation(["ta"])
            ).code == "revocation.statement-pending")
        #expect(
            try world.answer(
                "leader", .revocationDecide, on: "2024-05-13", World.revocation(["ta"]))
                == .yes(.centreRevoked))
    }
}
