internal import CanonicalJSON
public import Events

/// Deciding an act again from the record: for corrections, for what rests on a record, and for
/// whoever verifies the register.
public enum Redeciding {
    /// Decides the action that made these adjacent records again, on what was known before them.
    ///
    /// - Parameter state: the fold of what stood before the first of the records.
    /// - Returns: nothing where the action cannot be read back.
    /// - Throws: the refusal, where it would be refused.
    public static func decide(
        _ records: [RecordedEvent], on state: State
    ) throws(Refusal) -> Decision? {
        guard let first = records.first, let action = Action.readBack(from: records) else {
            return nil
        }
        guard let context = context(of: first, in: state, overriding: false) else {
            return nil
        }
        return try Rules.decide(action, on: state, in: context)
    }

    /// The same for a record as it is corrected: its day may be any up to the day of the correction.
    private static func decide(
        corrected: RecordedEvent, on state: State, overriding: Bool
    ) throws(Refusal) -> Decision? {
        guard let action = Action.readBack(from: [corrected]),
            let context = context(of: corrected, in: state, overriding: overriding)
        else { return nil }
        return try Rules.judge(action, on: state, in: context)
    }

    /// Judges a record as it is corrected the way the act would have been judged.
    ///
    /// - Returns: the event as it would have been decided, where the record is one that an action
    ///   decides by itself.
    static func judge(
        _ corrected: RecordedEvent, in state: State, overriding: Bool
    ) throws(Refusal) -> DecidedEvent? {
        try judgeName(of: corrected, in: state)
        if case .rectificationOrdered(let matter) = corrected.event {
            return anew(matter, corrected, in: state)
        }
        try judgeEffect(corrected, in: state)
        guard !corrected.event.isEffect else { return nil }
        let first = state.acts.first { $0.command == corrected.command }?.position
        let before = state.acts.filter { $0.position < first ?? corrected.position }
        let known = State(state.framework, folding: before)
        guard
            let decision = try decide(corrected: corrected, on: known, overriding: overriding)
        else { return nil }
        if let original = state.records[corrected.position],
            original.effective != corrected.effective
        {
            try requireBasis(of: corrected, among: before, state, overriding: overriding)
        }
        let own = corrected.data["centre"]
        return decision.events.first { decided in
            var fields = FieldWriter()
            decided.event.write(to: &fields)
            return decided.event.type == corrected.event.type
                && (own == nil || fields.object["centre"] == own)
        }
    }

    /// The first positions of later acts that could not have been decided without these records, or
    /// not as they were with the record corrected.
    static func restingOn(
        _ positions: [Int], in state: State, corrected: RecordCorrected?
    ) -> [Int] {
        guard let last = positions.max() else { return [] }
        let acts = state.acts
        let dropped = Set(positions)
        let setAside = Amendments.settingsAside(among: acts)
        let touched = acts.filter { dropped.contains($0.position) }
        let centres = Set(touched.flatMap(\.centres))
        let tags = Set(touched.flatMap(\.subjectTags))
        var resting: [Int] = []
        for group in groups(of: acts.filter { $0.position > last }) {
            guard let first = group.first, first.rests, setAside[first.position] == nil else {
                continue
            }
            let bears =
                centres.isEmpty
                ? !tags.isDisjoint(with: first.tags)
                : group.contains { !centres.isDisjoint(with: $0.centres) }
            guard bears else { continue }
            let before = acts.filter { $0.position < first.position }
            if changes(group, before: before, without: dropped, corrected: corrected, state) {
                resting.append(first.position)
            }
        }
        return resting
    }

    private static func changes(
        _ group: [RecordedEvent], before: [RecordedEvent], without dropped: Set<Int>,
        corrected: RecordCorrected?, _ state: State
    ) -> Bool {
        let otherwise: [RecordedEvent]
        if let corrected {
            otherwise = Amendments.standing(among: before).map { event in
                guard dropped.contains(event.position) else { return event }
                let changes = [corrected.changes] + [corrected.derived].compactMap(\.self)
                return changes.reduce(event) { $0.changed(by: $1) ?? $0 }
            }
        } else {
            otherwise = before.filter { !dropped.contains($0.position) }
        }
        let (known, changed) = (
            State(state.framework, folding: before), State(state.framework, folding: otherwise)
        )
        let then = Result { () throws(Refusal) in try decide(group, on: known) }
        let now = Result { () throws(Refusal) in try decide(group, on: changed) }
        switch (then, now) {
        case (.success, .failure): return true
        case (.success(let a), .success(let b)):
            return corrected != nil && a?.events != b?.events
        case (.failure, _): return false
        }
    }

    /// What took effect by then has to bear the act out: a day before what it rests on is none.
    private static func requireBasis(
        of corrected: RecordedEvent, among before: [RecordedEvent], _ state: State,
        overriding: Bool
    ) throws(Refusal) {
        let standing = Amendments.standing(among: before)
        let inEffect = standing.filter { $0.effective <= corrected.effective }
        do throws(Refusal) {
            _ = try decide(
                corrected: corrected, on: State(state.framework, folding: inEffect),
                overriding: overriding)
        } catch {
            let about = corrected.subjectTags
            let basis = standing.filter { $0.rests && !about.isDisjoint(with: $0.tags) }
                .map(\.effective).max()
            throw Refusal(
                .effectiveBeforeBasis, Argument(.given, corrected.effective),
                Argument(.day, basis ?? corrected.effective))
        }
    }

    /// The effect of a change rests on its centre's establishment alone.
    private static func judgeEffect(
        _ corrected: RecordedEvent, in state: State
    ) throws(Refusal) {
        guard corrected.event.isEffect else { return }
        for id in corrected.centres {
            guard let established = state.centres[id]?.established,
                corrected.effective < established
            else { continue }
            throw Refusal(
                .effectiveBeforeBasis, Argument(.given, corrected.effective),
                Argument(.day, established))
        }
        if case .centreRenamed(let matter) = corrected.event, !matter.name.isProper {
            throw Refusal(.centreBadName, .article(12), Argument(.name, matter.name))
        }
    }

    /// A name that was free then may be taken by now, and would be held twice.
    private static func judgeName(
        of corrected: RecordedEvent, in state: State
    ) throws(Refusal) {
        guard let name = corrected.event.takenName,
            let original = state.records[corrected.position],
            original.event.takenName != name
        else { return }
        for id in corrected.centres {
            guard let holder = state.holder(of: name, besides: id) else { continue }
            throw Refusal(
                .centreNameTaken, .article(12), Argument(.name, name), Argument(.subject, holder))
        }
    }

    /// An order of rectification with its last day reckoned from the day it says now.
    private static func anew(
        _ matter: RectificationOrdered, _ corrected: RecordedEvent, in state: State
    ) -> DecidedEvent {
        let due = state.calendar.dutyEnd(matter.date.adding(months: matter.months))
        let awaitsService =
            state.measures.measures(on: corrected.day)?.rectificationStarts == .served
        return DecidedEvent(
            event: .rectificationOrdered(
                RectificationOrdered(
                    centre: matter.centre, evaluation: matter.evaluation, date: matter.date,
                    months: matter.months, due: due.day,
                    provisional: awaitsService || due.provisional)),
            effective: corrected.effective, article: .article(17), tags: Set(corrected.tags))
    }

    private static func context(
        of record: RecordedEvent, in state: State, overriding: Bool
    ) -> Context? {
        guard let measures = state.measures.measures(on: record.day) ?? noMeasures(record) else {
            return nil
        }
        let judged = record.actor.judged
        let party: Party
        if judged == .public {
            party = .anyone
        } else {
            guard let account = state.accounts[judged] else { return nil }
            party = Party(judged, account)
        }
        let paper = record.actor.actedFor
        return Context(
            day: record.day, limitDay: paper.map { $0.postmark ?? $0.received }, party: party,
            measures: measures, overrides: overriding || record.actor.override != nil,
            byObjector: record.event.isByObjector, holding: record.event.holding(record.tags))
    }

    /// Acts of a day before any measures, which ask nothing of them.
    private static func noMeasures(_ record: RecordedEvent) -> Measures? {
        record.policy.isEmpty
            ? Measures(
                policy: "", title: "", from: Day(number: 0), values: [:], adopted: [])
            : nil
    }

    /// The records by the action that made them, in order.
    private static func groups(of acts: [RecordedEvent]) -> [[RecordedEvent]] {
        var groups: [[RecordedEvent]] = []
        for act in acts {
            if groups.last?.last?.command == act.command {
                groups[groups.count - 1].append(act)
            } else {
                groups.append([act])
            }
        }
        return groups
    }
}

extension RecordedEvent {
    /// Whether it may rest on another act: papers about an act, and corrections, do not.
    var rests: Bool {
        switch event.type.chapter {
        case .framework, .account, .paper, .record: false
        case .organisation, .carryingOver, .recognition, .publicity, .construction, .operation,
            .change, .evaluation, .revocation:
            true
        }
    }
}

extension Event {
    /// The centre's name it takes.
    var takenName: CentreName? {
        switch self {
        case .applicationSubmitted(let matter): matter.name
        case .applicationSupplemented(let matter): matter.changes.name
        case .centreCarriedOver(let matter): matter.name
        case .centreRenamed(let matter): matter.name
        default: nil
        }
    }

    /// Whether it follows from another record of the same action and not from what was given.
    fileprivate var isEffect: Bool {
        switch type {
        case .centreRenamed, .centreDirectorChanged, .centreDirectionChanged, .centreHostChanged,
            .centreCoBuildersChanged, .rectificationOrdered:
            true
        default: false
        }
    }

    fileprivate var isByObjector: Bool {
        if case .objectionWithdrawn(let matter) = self { matter.byObjector } else { false }
    }

    /// What the edge found of a person's detail, as the record of its erasure has it.
    fileprivate func holding(_ tags: [String]) -> Holding? {
        guard case .personalErased(let matter) = self else { return nil }
        return Holding(
            subject: matter.subject, records: matter.records, held: matter.held, tags: Set(tags))
    }
}
