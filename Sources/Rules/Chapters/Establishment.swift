import Events

/// The approval document and refusals to establish (Art. 10(4), 11).
enum Establishment {
    static func decide(_ matter: EstablishmentApproval, _ ruling: inout Ruling) throws(Refusal) {
        let list = try ruling.list(matter.list)
        let closed = list.round?.closed ?? []
        let centres = list.centres.compactMap { id in
            ruling.state.centres[id].map { (id: id, state: $0) }
        }.filter { closed.contains($0.id) && $0.state.status == .publicity }
        // Art. 10(4): after publicity without objection.
        guard !centres.isEmpty else {
            throw Refusal(.publicityNotClosed, .article(10, 4), Argument(.subject, matter.list))
        }
        try requireNoOpenObjection(to: list, matter.list, centres.map(\.id), ruling)
        try ruling.require(matter.date, notBefore: centres.map(\.state.publicityClosed))
        try requireFourEyes(centres.map(\.state), ruling)
        try ruling.requireFree(
            matter.document, for: .establishmentApprove, date: matter.date, list: matter.list)
        let upheld = upheldObjections(to: matter.list, ruling)
        try ruling.requireMaterials([
            (.establishmentApproved, centres.filter { upheld.against($0.id).isEmpty }.map(\.state)),
            (.establishmentRefused, centres.filter { !upheld.against($0.id).isEmpty }.map(\.state)),
        ])
        let longest = ruling.measures.maxConstructionMonths
        if let months = matter.constructionMonths, months > longest {
            ruling.warn(
                .planTooLong, .article(11), Argument(.given, months), Argument(.limit, longest))
        }
        for (id, state) in centres {
            let objections = upheld.against(id)
            if objections.isEmpty {
                record(matter, approving: id, state, &ruling)
            } else {
                let refused = EstablishmentRefused(
                    centre: id, reason: nil, document: matter.document, list: matter.list,
                    date: matter.date, constructionMonths: matter.constructionMonths,
                    objections: objections)
                ruling.record(
                    .establishmentRefused(refused), on: matter.date, .article(10, 4),
                    names: [state.name])
            }
        }
    }

    static func decide(_ matter: RefusalOfEstablishment, _ ruling: inout Ruling) throws(Refusal) {
        let centres = try matter.subjects.centres.map { (id) throws(Refusal) in
            (id: id, state: try ruling.centre(id))
        }
        for (id, state) in centres where state.isSettled {
            throw Refusal(
                .establishmentDecided, .article(10), Argument(.subject, id),
                Argument(.status, state.status.rawValue))
        }
        try requireFourEyes(centres.map(\.state), ruling)
        try ruling.requireFree(matter.document, for: .establishmentRefuse, date: ruling.day)
        try ruling.requireMaterials(for: .establishmentRefused, of: centres.map(\.state))
        for (id, state) in centres {
            let refused = EstablishmentRefused(
                centre: id, reason: matter.reason, document: matter.document, list: nil, date: nil,
                constructionMonths: nil, objections: [])
            ruling.record(
                .establishmentRefused(refused), .article(10),
                tags: state.list?.tags ?? [],
                names: [state.name])
        }
    }

    /// One may be open again after publicity was closed: what had settled it was set aside.
    private static func requireNoOpenObjection(
        to list: ListState, _ id: ListID, _ centres: [CentreID], _ ruling: Ruling
    ) throws(Refusal) {
        guard let round = list.round else { return }
        let open = PublicityRules.openObjections(to: id, in: round, ruling).filter { entry in
            entry.value.centre.map { centres.contains($0) } ?? true
        }
        guard open.isEmpty else {
            throw Refusal(
                .publicityObjectionsOpen, .article(10, 4),
                unmet: open.map(\.key.rawValue).sorted())
        }
    }

    private static func record(
        _ matter: EstablishmentApproval, approving id: CentreID, _ state: CentreState,
        _ ruling: inout Ruling
    ) {
        let planned = state.application?.plan.months ?? ruling.measures.maxConstructionMonths
        let months = matter.constructionMonths ?? planned
        let approved = EstablishmentApproved(
            centre: id, list: matter.list, document: matter.document, date: matter.date,
            constructionMonths: matter.constructionMonths, months: months,
            constructionUntil: matter.date.adding(months: months))
        ruling.record(.establishmentApproved(approved), on: matter.date, .article(10, 4))
    }

    /// Who recorded the reviews, the experts' opinions or the list does not decide on them.
    private static func requireFourEyes(
        _ centres: [CentreState], _ ruling: Ruling
    ) throws(Refusal) {
        let opinions = centres.flatMap { $0.opinions.map(\.account) }
        let proposers = centres.compactMap(\.list).compactMap { ruling.state.lists[$0]?.proposer }
        try ruling.requireFourEyes(against: opinions + proposers)
    }

    /// Objections upheld, by what they were against; one upheld in part refuses nothing.
    private struct Upheld {
        let objections: [(id: ObjectionID, centre: CentreID?)]

        func against(_ centre: CentreID) -> [ObjectionID] {
            objections.filter { $0.centre == nil || $0.centre == centre }.map(\.id).sorted()
        }
    }

    private static func upheldObjections(to list: ListID, _ ruling: Ruling) -> Upheld {
        Upheld(
            objections: ruling.state.objections.filter {
                $0.value.list == list && $0.value.outcome == .upheld
            }.map { ($0.key, $0.value.centre) })
    }
}
