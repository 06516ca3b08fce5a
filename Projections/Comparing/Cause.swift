import EventLog
import Events
import Rules

/// Where the record is to be looked for by which something came to be otherwise.
struct Cause: Hashable, Sendable {
    /// Of which centre.
    let centre: String
    /// What came to be otherwise; decides which acts may have done it.
    let field: String
    /// The size at which that is known.
    let known: Int
    /// The day from which it is otherwise; nothing where on one day another thing became known.
    let day: Day?
    /// The record by which it became known.
    let told: Int

    /// The position of the record that did it.
    ///
    /// What was told out of order may have become known otherwise than it came about: that a centre
    /// bears a name again is known before it is told that it bore another meanwhile. The act that
    /// took effect on the day goes before the one by which it became known.
    func position(in log: some LogSnapshot) throws -> Int {
        guard let day, let id = CentreID(centre) else { return told }
        if let teller = try log.events(told..<told + 1).first, teller.acts(on: day) {
            return told
        }
        let types = Self.types[field] ?? []
        let own = Amendments.standing(
            among: try log.events(.taggedAny([id.tag]), in: 0..<known))
        let act = own.last {
            (types.contains($0.event.type) || $0.event.type == .centreCarriedOver)
                && $0.acts(on: day)
        }
        return act?.position ?? told
    }

    /// The acts by which a centre comes to stand otherwise, beside what corrects the record.
    private static let types: [String: Set<EventType>] = [
        CentreEntry.Field.name.rawValue: [.centreRenamed],
        CentreEntry.Field.status.rawValue: [
            .establishmentApproved, .establishmentRefused, .acceptancePassed, .evaluationGraded,
            .rectificationOrdered, .rectificationPassed, .centreRevoked,
        ],
        CentreEntry.Field.host.rawValue: [.centreHostChanged],
        CentreEntry.Field.district.rawValue: [.centreHostChanged],
        CentreEntry.Field.field.rawValue: [.centreDirectionChanged],
        CentreEntry.Field.director.rawValue: [.centreDirectorChanged],
        CentreEntry.Field.coBuilders.rawValue: [.centreCoBuildersChanged],
        CentreEntry.Field.established.rawValue: [.establishmentApproved],
        CentreEntry.Field.document.rawValue: [.establishmentApproved],
        CentreEntry.Field.constructionUntil.rawValue: [
            .establishmentApproved, .deferralGranted, .acceptancePassed,
        ],
        CentreEntry.Field.grade.rawValue: [
            .evaluationGraded, .rectificationPassed, .acceptancePassed,
        ],
        CentreEntry.Field.gradeValidUntil.rawValue: [
            .evaluationGraded, .rectificationPassed, .acceptancePassed,
        ],
        CentreEntry.Field.rectificationDue.rawValue: [
            .evaluationGraded, .rectificationOrdered, .rectificationPassed,
        ],
    ]
}

extension RecordedEvent {
    /// Whether by itself, and not by what it changes of another, it makes something otherwise from
    /// that day on; what is carried over from paper does so on several.
    fileprivate func acts(on day: Day) -> Bool {
        switch event {
        case .centreCarriedOver(let matter):
            CarriedValues.stretches(of: matter).contains { $0.from == day }
        case .recordCorrected, .recordSetAside: false
        default: effective == day
        }
    }
}

extension LogSnapshot {
    /// The events at these positions.
    func events(_ positions: Range<Int>) throws -> [RecordedEvent] {
        var events: [RecordedEvent] = []
        try read(positions) { stored in
            events.append(try RecordedEvent(stored))
            return true
        }
        return events
    }
}
