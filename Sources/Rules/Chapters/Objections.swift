import Events

/// Objections raised during publicity (Art. 10(4)).
enum Objections {
    static func decide(_ matter: ObjectionRaising, _ ruling: inout Ruling) throws(Refusal) {
        let list = try ruling.list(matter.list)
        if let centre = matter.centre { _ = try ruling.centre(centre) }
        guard ruling.state.objections[matter.objection] == nil else {
            throw Refusal(.objectionExists, Argument(.subject, matter.objection))
        }
        if let centre = matter.centre, !list.centres.contains(centre) {
            throw Refusal(.objectionNotOnList, .article(10, 4), Argument(.subject, centre))
        }
        guard let round = list.round, !list.isCancelled else {
            throw Refusal(.objectionOutsidePeriod, .article(10, 4), Argument(.subject, matter.list))
        }
        // The last day counts to its 24:00; a paper counts by the day it came in or was posted.
        guard round.from <= ruling.context.limitDay, ruling.context.limitDay <= round.until else {
            throw Refusal(
                .objectionOutsidePeriod, .article(10, 4), Argument(.day, round.from),
                Argument(.until, round.until))
        }
        let anonymous = matter.objector.isAnonymous
        if anonymous, ruling.measures.anonymousObjections == .record {
            ruling.warn(.objectionAnonymous, .article(10, 4))
        }
        ruling.record(
            .objectionRaised(
                ObjectionRaised(
                    objection: matter.objection, list: matter.list, centre: matter.centre,
                    objector: matter.objector, grounds: matter.grounds, anonymous: anonymous)),
            .article(10, 4), about: matter.centre.map { [$0] } ?? list.centres)
    }

    static func accept(_ matter: ObjectionDecision, _ ruling: inout Ruling) throws(Refusal) {
        let objection = try undecided(matter.objection, ruling)
        record(.objectionAccepted(matter), on: objection, &ruling)
    }

    static func decline(_ matter: ObjectionDecision, _ ruling: inout Ruling) throws(Refusal) {
        let objection = try undecided(matter.objection, ruling)
        try requireMaterials(for: .objectionDeclined, on: objection, ruling)
        record(.objectionDeclined(matter), on: objection, &ruling)
    }

    static func decide(_ matter: ObjectionWithdrawal, _ ruling: inout Ruling) throws(Refusal) {
        let objection = try ruling.objection(matter.objection)
        // Anyone's objection is taken back on the objector's signed paper alone.
        let isObjector =
            switch objection.origin {
            case .account(let account): ruling.party.account == account
            case .public: ruling.party.account == .public && ruling.context.byObjector
            }
        guard isObjector else {
            throw Refusal(
                .objectionNotTheObjector, .article(10, 4), Argument(.subject, matter.objection))
        }
        switch objection.progress {
        case .raised, .accepted: break
        case .declined:
            throw Refusal(
                .objectionDecidedAlready, .article(10, 4), Argument(.subject, matter.objection))
        case .withdrawn, .resolved:
            throw Refusal(
                .objectionResolvedAlready, .article(10, 4), Argument(.subject, matter.objection))
        }
        let withdrawn = ObjectionWithdrawal(
            objection: matter.objection, reason: matter.reason,
            byObjector: ruling.context.byObjector)
        record(.objectionWithdrawn(withdrawn), on: objection, &ruling)
    }

    static func decide(_ matter: ObjectionResolution, _ ruling: inout Ruling) throws(Refusal) {
        let objection = try ruling.objection(matter.objection)
        switch objection.progress {
        case .accepted: break
        case .raised, .declined:
            throw Refusal(
                .objectionNotAccepted, .article(10, 4), Argument(.subject, matter.objection))
        case .withdrawn, .resolved:
            throw Refusal(
                .objectionResolvedAlready, .article(10, 4), Argument(.subject, matter.objection))
        }
        try ruling.requireFourEyes(against: [objection.decidedBy].compactMap(\.self))
        try requireMaterials(for: .objectionResolved, on: objection, ruling)
        record(.objectionResolved(matter), on: objection, &ruling)
    }

    private static func undecided(
        _ id: ObjectionID, _ ruling: Ruling
    ) throws(Refusal) -> ObjectionState {
        let objection = try ruling.objection(id)
        guard objection.progress == .raised else {
            throw Refusal(.objectionDecidedAlready, .article(10, 4), Argument(.subject, id))
        }
        return objection
    }

    private static func requireMaterials(
        for decision: EventType, on objection: ObjectionState, _ ruling: Ruling
    ) throws(Refusal) {
        try ruling.requireMaterials(
            for: decision,
            of: centres(of: objection, ruling).compactMap { ruling.state.centres[$0] })
    }

    private static func record(
        _ event: Event, on objection: ObjectionState, _ ruling: inout Ruling
    ) {
        ruling.record(
            event, .article(10, 4), about: centres(of: objection, ruling),
            tags: [objection.list.tag])
    }

    /// The centres an objection bears on: its own, or all of the list's.
    private static func centres(of objection: ObjectionState, _ ruling: Ruling) -> [CentreID] {
        objection.centre.map { [$0] } ?? ruling.state.lists[objection.list]?.centres ?? []
    }
}
