import Events

/// The proposed list (Art. 10(3)).
enum Lists {
    static func decide(_ matter: ListProposal, _ ruling: inout Ruling) throws(Refusal) {
        if let call = matter.call, ruling.state.calls[call] == nil {
            throw Refusal(.callUnknown, Argument(.subject, call))
        }
        let centres = try matter.centres.map { (id) throws(Refusal) in
            (id, try ruling.centre(id))
        }
        for id in matter.ranking + matter.notChosen.map(\.centre) { _ = try ruling.centre(id) }
        guard ruling.state.lists[matter.list] == nil else {
            throw Refusal(.listExists, Argument(.subject, matter.list))
        }
        for (id, centre) in centres where centre.status != .applied {
            throw Applications.outOfOrder(centre, id)
        }
        let unmet = centres.flatMap { id, centre in
            centre.missingForProposal(minimumExperts: ruling.measures.minExperts)
                .map { "\(id)/\($0)" }
        }
        guard unmet.isEmpty else { throw Refusal(.listIncomplete, .article(10, 3), unmet: unmet) }
        ruling.record(.listProposed(matter), .article(10, 3))
    }

    static func decide(_ matter: ListCancellation, _ ruling: inout Ruling) throws(Refusal) {
        let list = try ruling.list(matter.list)
        guard !list.isCancelled, list.round?.closed.isEmpty ?? true else {
            throw outOfOrder(list, matter.list)
        }
        ruling.record(.listCancelled(matter), .article(10, 3), about: list.centres)
    }

    static func outOfOrder(_ list: ListState, _ id: ListID) -> Refusal {
        Refusal(
            .listOutOfOrder, .article(10, 4), Argument(.subject, id),
            Argument(
                .status,
                list.isCancelled ? "cancelled" : list.round == nil ? "proposed" : "publicity"))
    }
}
