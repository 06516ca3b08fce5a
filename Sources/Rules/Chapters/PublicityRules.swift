import Events

/// Publicity of a proposed list (Art. 10(4)).
enum PublicityRules {
    static func decide(_ matter: PublicityOpening, _ ruling: inout Ruling) throws(Refusal) {
        let list = try ruling.list(matter.list)
        guard !list.isCancelled, list.round == nil else {
            throw Lists.outOfOrder(list, matter.list)
        }
        let shown = list.centres.filter { ruling.state.centres[$0]?.status == .proposed }
        guard !shown.isEmpty else { throw Lists.outOfOrder(list, matter.list) }
        guard matter.from >= ruling.day else {
            throw Refusal(
                .publicityBeforeToday, .article(10, 4), Argument(.given, matter.from),
                Argument(.day, ruling.day))
        }
        let days = ruling.measures.publicityWorkingDays
        let reckoned = try ruling.lastDay(
            ofWorkingDays: days, from: matter.from,
            countingFirst: ruling.measures.publicityCountsFirstDay)
        // Both ends are shown; the one that does not count may hang on a year not adopted.
        let countingFirst = try? ruling.lastDay(
            ofWorkingDays: days, from: matter.from, countingFirst: true)
        let notCountingFirst = try? ruling.lastDay(
            ofWorkingDays: days, from: matter.from, countingFirst: false)
        let until = matter.until ?? reckoned
        guard until >= reckoned else {
            throw Refusal(
                .publicityTooShort, .article(10, 4), Argument(.given, until),
                Argument(.day, reckoned))
        }
        let opened = PublicityOpened(
            list: matter.list, from: matter.from, until: until, untilCountingFirst: countingFirst,
            untilNotCountingFirst: notCountingFirst, centres: shown, notice: matter.notice)
        ruling.record(.publicityOpened(opened), .article(10, 4))
    }

    static func decide(_ matter: PublicityExtension, _ ruling: inout Ruling) throws(Refusal) {
        let list = try ruling.list(matter.list)
        let round = try openRound(of: list, matter.list, ruling)
        guard matter.until >= round.until else {
            throw Refusal(
                .publicityShortened, .article(10, 4), Argument(.given, matter.until),
                Argument(.day, round.until))
        }
        ruling.record(.publicityExtended(matter), .article(10, 4), about: list.centres)
    }

    static func decide(_ matter: PublicityCancellation, _ ruling: inout Ruling) throws(Refusal) {
        let list = try ruling.list(matter.list)
        let round = try openRound(of: list, matter.list, ruling)
        guard round.closed.isEmpty else {
            throw Refusal(
                .publicityClosedAlready, .article(10, 4), Argument(.subject, matter.list))
        }
        ruling.record(.publicityCancelled(matter), .article(10, 4), about: list.centres)
    }

    static func decide(_ matter: PublicityClosing, _ ruling: inout Ruling) throws(Refusal) {
        let list = try ruling.list(matter.list)
        for id in matter.except { _ = try ruling.centre(id) }
        guard let round = list.round, !list.isCancelled else {
            throw Refusal(.publicityNotOpen, .article(10, 4), Argument(.subject, matter.list))
        }
        guard ruling.day > round.until else {
            throw Refusal(
                .publicityStillOpen, .article(10, 4), Argument(.until, round.until))
        }
        let open = openObjections(to: matter.list, in: round, ruling)
        let own = Set(open.compactMap(\.value.centre))
        for id in matter.except where !own.contains(id) {
            throw Refusal(
                .publicityNoObjectionOfItsOwn, .article(10, 4), Argument(.subject, id))
        }
        let remaining = remaining(of: list, round, ruling)
        let holding = open.filter { entry in
            guard let centre = entry.value.centre else { return true }
            return remaining.contains(centre) && !matter.except.contains(centre)
        }
        guard holding.isEmpty else {
            throw Refusal(
                .publicityObjectionsOpen, .article(10, 4),
                unmet: holding.map(\.key.rawValue).sorted())
        }
        let closing = remaining.filter { !matter.except.contains($0) }
        guard !closing.isEmpty else {
            throw Refusal(
                .publicityNothingToClose, .article(10, 4), Argument(.subject, matter.list))
        }
        ruling.record(
            .publicityClosed(
                PublicityClosed(list: matter.list, except: matter.except, centres: closing)),
            .article(10, 4))
    }

    /// The centres of a showing that are in publicity still.
    static func remaining(
        of list: ListState, _ round: ListState.Round, _ ruling: Ruling
    ) -> [CentreID] {
        list.centres.filter {
            ruling.state.centres[$0]?.status == .publicity && !round.closed.contains($0)
        }
    }

    private static func openRound(
        of list: ListState, _ id: ListID, _ ruling: Ruling
    ) throws(Refusal) -> ListState.Round {
        guard let round = list.round, !list.isCancelled else {
            throw Refusal(.publicityNotOpen, .article(10, 4), Argument(.subject, id))
        }
        guard !remaining(of: list, round, ruling).isEmpty else {
            throw Refusal(.publicityClosedAlready, .article(10, 4), Argument(.subject, id))
        }
        return round
    }

    /// The open objections of this showing; those of one broken off hold nothing up.
    static func openObjections(
        to list: ListID, in round: ListState.Round, _ ruling: Ruling
    ) -> [ObjectionID: ObjectionState] {
        let anonymousHold = ruling.measures.anonymousObjections == .hold
        return ruling.state.objections.filter { _, objection in
            objection.list == list && objection.position > round.position
                && objection.isOpen(anonymousHold: anonymousHold)
        }
    }
}
