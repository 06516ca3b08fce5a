internal import CanonicalJSON
public import Events

extension Action {
    /// The action as it is read back from the records it made; nothing where that cannot be.
    ///
    /// The first record of an action holds every field given; what the decision added to it is left
    /// out, and the centres of an act over several are read from the adjacent records.
    public static func readBack(from records: [RecordedEvent]) -> Action? {
        guard let first = records.first, let name = ActionName(rawValue: first.action) else {
            return nil
        }
        var data = first.data
        for field in first.event.type.fieldsDecided(by: name) { data[field] = nil }
        if case .changeReported(let matter) = first.event {
            data["effective"] = matter.takesEffect?.json
        }
        let alike = records.filter { $0.event.type.isOf(name, like: first.event.type) }
        if name.mayNameSeveral, alike.count > 1 {
            let centres = alike.compactMap { $0.data["centre"] }
            data["centre"] = nil
            data["centres"] = .array(centres)
        }
        return try? read(name, data)
    }

    private static func read(_ name: ActionName, _ data: JSONObject) throws(FieldError) -> Action {
        var fields = try FieldReader(.object(data), at: "/data", from: .record)
        let action = try Action(name, &fields)
        try fields.end()
        return action
    }
}

extension ActionName {
    /// Whether it is one act over several centres that the caller names (marked ⁺).
    fileprivate var mayNameSeveral: Bool {
        switch self {
        case .recommendationIssue, .reviewBureau, .establishmentRefuse, .reportFile,
            .evaluationGrade, .revocationPropose, .revocationDecide:
            true
        default: false
        }
    }
}

extension EventType {
    /// Whether an act over several centres makes one of these for each.
    fileprivate func isOf(_ name: ActionName, like first: EventType) -> Bool { self == first }

    /// The fields of a first record that were not given but decided.
    fileprivate func fieldsDecided(by name: ActionName) -> [String] {
        switch (self, name) {
        case (.opinionRecorded, _): ["stage"]
        case (.publicityOpened, _): ["untilCountingFirst", "untilNotCountingFirst", "centres"]
        case (.publicityClosed, _): ["centres"]
        case (.objectionRaised, _): ["anonymous"]
        case (.establishmentApproved, _): ["centre", "months", "constructionUntil"]
        case (.establishmentRefused, .establishmentApprove): ["centre", "reason", "objections"]
        case (.establishmentRefused, _): ["list", "date", "constructionMonths", "objections"]
        case (.deferralGranted, _), (.deferralRefused, _): ["months", "until"]
        case (.reportReviewed, _): ["reviewer"]
        case (.supervisionSubmitted, _): ["district"]
        case (.changeReported, _): ["takesEffect", "late"]
        case (.changeConsented, _), (.changeConsentRefused, _): ["district"]
        case (.evaluationGraded, _): ["validUntil"]
        case (.rectificationPassed, _), (.rectificationFailed, _): ["grade", "validUntil"]
        case (.revocationProposed, _): ["statementUntil", "provisional"]
        case (.centreRevoked, _), (.revocationDropped, _): ["grounds", "banUntil", "banBinds"]
        case (.documentServed, _): ["periods"]
        case (.recordCorrected, _): ["derived"]
        case (.personalErased, _): ["records", "held"]
        default: []
        }
    }
}
