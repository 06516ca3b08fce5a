import CanonicalJSON
import EventLog
import Events
import Rules

/// A list as its events, in effect by some day, leave it.
struct StandingList {
    private let list: ListID
    private let proposal: ListProposal
    private let state: State
    private let standing: ListState
    private let events: [RecordedEvent]

    /// Nothing where it had not been proposed by that day.
    init?(_ list: ListID, on day: Day, known: Int, in log: some LogSnapshot) throws {
        let own = AmendedRecords(try log.events(.taggedAny([list.tag]), in: 0..<known)).standing
            .filter { $0.effective <= day }
        let proposals = own.compactMap { event in
            if case .listProposed(let matter) = event.event { matter } else { nil }
        }
        guard let proposal = proposals.first else { return nil }
        // Whatever happens to a list bears on its centres.
        let bearing = try log.events(.taggedAny(proposal.centres.map(\.tag)), in: 0..<known)
        let events = AmendedRecords(bearing).standing.filter { $0.effective <= day }
        state = State(folding: events)
        guard let standing = state.lists[list] else { return nil }
        self.list = list
        self.proposal = proposal
        self.standing = standing
        self.events = events
    }

    /// The list where it has been shown to the public.
    func publicity(on day: Day) -> JSON? {
        guard let round = standing.rounds.last else { return nil }
        let isOpen = word == "open"
        return [
            "centres": .array(shown(in: round).map(named)),
            "closed": .array(closed(in: round)),
            "from": round.from.json, "list": list.json, "state": .string(word),
            "takesObjections": .bool(isOpen && round.from <= day && day <= round.until),
            "until": round.until.json,
        ]
    }

    /// The list with all that is known of it.
    var json: JSON {
        [
            "centres": .array(standing.centres.map(named)),
            "list": list.json,
            "notChosen": .array(proposal.notChosen.map(\.json)),
            "proposed": standing.proposed.json,
            "ranking": .array(proposal.ranking.map(\.json)),
            "rounds": .array(
                standing.rounds.map { round in
                    [
                        "cancelled": .bool(round.isCancelled),
                        "centres": .array(shown(in: round).map(\.json)),
                        "closed": .array(closed(in: round)), "from": round.from.json,
                        "until": round.until.json,
                    ]
                }),
            "state": .string(word),
        ]
    }

    /// Where it stands, in a word.
    private var word: String {
        if standing.isCancelled { return "cancelled" }
        guard let last = standing.rounds.last else { return "proposed" }
        guard let round = standing.round else { return "cancelled" }
        // A centre withdrawn or refused meanwhile is closed by nobody.
        let left = shown(in: last).contains { centre in
            !round.closed.contains(centre) && state.centres[centre]?.status == .publicity
        }
        return left ? "open" : "closed"
    }

    private func shown(in round: ListState.Round) -> [CentreID] {
        for event in events where event.position == round.position {
            if case .publicityOpened(let matter) = event.event { return matter.centres }
        }
        return []
    }

    private func closed(in round: ListState.Round) -> [JSON] {
        standing.centres.filter(round.closed.contains).map(\.json)
    }

    private func named(_ centre: CentreID) -> JSON {
        ["centre": centre.json, "name": state.centres[centre]?.name.json ?? .null]
    }
}
