import CanonicalJSON
import Events
import Rules
import Testing

/// Folding never fails on history: what was read may tell nothing of any measures.
@Suite struct `A state that knows no measures` {
    /// The fold of a log but for the measures adopted in it.
    func without(_ world: World) -> State {
        State(folding: world.log.filter { $0.event.type != .measuresAdopted })
    }

    func centre(_ state: State) throws -> CentreState {
        let id = try #require(CentreID("ta"))
        return try #require(state.centres[id])
    }

    func length(_ state: State, _ kind: TermKind) throws -> Term.Length? {
        let id = try #require(CentreID("ta"))
        return state.terms(of: id).first { $0.kind == kind }?.length
    }

    @Test func `counts no working days`() throws {
        let none = Term.Length.workingDays(0, countsFirst: false)
        let returned = try World.staffed().submitted("ta").given(
            "dept-tiexi", .applicationReturn, on: "2024-09-02",
            ["centre": "ta", "reasons": "缺场地证明"])
        #expect(try length(without(returned), .supplement) == none)
        let shown = try World.inPublicity("ta")
        try shown.given(
            "public", .objectionRaise, on: "2024-09-27", World.objection("o", "l", "ta"))
        #expect(
            try length(without(shown), .publicity) == .workingDays(0, countsFirst: true))
        #expect(try length(without(shown), .objection) == none)
        #expect(try length(without(.rectifying("ta")), .rectificationOverdue) == none)
        let proposed = try World.proposedForRevocation("ta")
        #expect(try length(without(proposed), .statement) == none)
    }

    @Test func `keeps the days that were decided, with no length`() throws {
        let proposed = try World.proposedForRevocation("ta")
        try proposed.served([proposed.lastPosition], on: "2024-05-10")
        let periods = without(proposed).workingDayPeriods
        #expect(periods.map(\.workingDays) == [0, 0])
        #expect(try periods.map(\.last) == [day("2024-05-11"), day("2024-05-16")])
        let rectifying = try World.rectifying("ta")
        try rectifying.served([rectifying.position(of: .rectificationOrdered)], on: "2025-07-01")
        let duties = without(rectifying).decidedDuties
        #expect(try duties.map(\.unmoved) == [day("2025-07-01")])
    }

    @Test func `has acceptance asked for three months before`() throws {
        #expect(try length(without(.established("ta")), .acceptance) == .monthsBefore(3))
    }

    /// A panel of one, that the measures of the day allowed.
    @Test func `asks a panel for one opinion, and not for none`() throws {
        let world = try World.bureauPassed("ta").adopted(["minExperts": 1], on: "2024-09-02")
        try world.given(
            "officer", .panelConvene, on: "2024-09-02",
            World.panel("p", ["ta"], experts: ["expert-1"]))
        try world.inspected(on: "p", ["ta"])
        let recused = world.fork()
        try recused.given(
            "officer", .panelRecuse, on: "2024-09-02",
            ["panel": "p", "centre": "ta", "expert": "expert-1", "reason": "曾任顾问"])
        #expect(try centre(without(recused)).stage == .bureauPassed)
        try world.opinionsGiven(on: "p", ["ta"], by: ["expert-1"])
        #expect(try centre(without(world)).stage == .assessed)
    }

    /// Whoever shows what the paper tells has no record of it.
    @Test func `has terms that no record started begin with the first`() throws {
        for changes: JSON in [
            ["status": "construction", "statusSince": .null, "constructionUntil": "2025-05-01"],
            ["status": "rectifying", "rectificationDue": "2025-01-15"],
        ] {
            let carried = try CarriedCentre(
                World.carried("ta", changes), at: "/with", from: .input)
            var state = State()
            state.carryOver(carried, values: .latest(of: carried))
            let id = try #require(CentreID("ta"))
            let terms = state.terms(of: id)
            #expect(terms.count == 2)
            #expect(terms.map(\.position) == [0, 0])
        }
    }
}
