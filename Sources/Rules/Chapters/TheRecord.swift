internal import CanonicalJSON
import Events

/// Corrections, settings-aside and erasure: the record itself.
enum TheRecord {
    static func request(_ matter: CorrectionRequest, _ ruling: inout Ruling) throws(Refusal) {
        let record = try ruling.record(at: matter.position)
        try ruling.requireReach(record.centres)
        _ = try ruling.standing(at: matter.position)
        ruling.record(
            .correctionRequested(matter), nil, about: record.centres, tags: record.subjectTags)
    }

    static func decide(_ matter: Correction, _ ruling: inout Ruling) throws(Refusal) {
        let record = try ruling.record(at: matter.position)
        try requireRequest(matter, ruling)
        let standing = try ruling.standing(at: matter.position)
        for member in matter.changes.object.members {
            let place = RecordPlace(member.name, in: .object(standing.data))
            guard record.event.isCorrectable, place.isCorrectable(to: member.value) else {
                throw Refusal(
                    .recordNotCorrectable, Argument(.subject, matter.position),
                    Argument(.given, member.name))
            }
            guard !standing.event.lacks(place) else {
                let pointer = "/with/changes/\(JSONPointer.escape(member.name))"
                throw Refusal(.inputUnknownField, field: pointer)
            }
        }
        let corrected: RecordedEvent
        do throws(FieldError) {
            corrected = try standing.applying(matter.changes)
        } catch {
            throw Refusal(error)
        }
        guard corrected.effective <= ruling.day else {
            throw Refusal(
                .effectiveAhead, field: "/with/changes", Argument(.given, corrected.effective),
                Argument(.day, ruling.day))
        }
        try requireFreeDocument(of: corrected, before: standing, ruling)
        let decided = try Redeciding.judge(
            corrected, in: ruling.state, overriding: ruling.context.overrides)
        try ruling.requireMaterials(
            for: .recordCorrected, of: record.centres.compactMap { ruling.state.centres[$0] })
        let derived = decided.flatMap { Self.derived(from: corrected, to: $0) }
        let event = RecordCorrected(
            position: matter.position, changes: matter.changes, reason: matter.reason,
            request: matter.request, derived: derived)
        let resting = Redeciding.restingOn(
            [record.position], in: ruling.state, corrected: event)
        if !resting.isEmpty {
            ruling.warn(
                .recordRestsOn, nil, Argument(.subject, matter.position),
                Argument(.given, resting.map(String.init).joined(separator: "、")))
        }
        var values = FieldWriter()
        (decided?.event ?? corrected.event).write(to: &values)
        ruling.record(
            .recordCorrected(event), nil,
            tags: Set(record.tags).union(values.tags).union(decided?.tags ?? []).union(
                [corrected.event.takenName?.tag].compactMap(\.self)))
    }

    static func decide(_ matter: SettingAside, _ ruling: inout Ruling) throws(Refusal) {
        let record = try ruling.record(at: matter.position)
        guard record.event.maySetAside else {
            throw Refusal(.recordCannotBeSetAside, Argument(.subject, matter.position))
        }
        _ = try ruling.standing(at: matter.position)
        let positions = made(with: record, ruling).map(\.position)
        let resting = Redeciding.restingOn(positions, in: ruling.state, corrected: nil)
        if !resting.isEmpty {
            try ruling.soft(
                Refusal(
                    .recordRestsOn, unmet: resting.map(String.init),
                    Argument(.subject, matter.position)))
        }
        try ruling.requireFree(matter.document, for: .recordSetAside, date: ruling.day)
        try ruling.requireMaterials(
            for: .recordSetAside, of: record.centres.compactMap { ruling.state.centres[$0] })
        try setAside(
            record, by: matter.authority, reason: matter.reason, document: matter.document,
            otherDocument: matter.otherDocument, &ruling)
    }

    static func decide(_ matter: PersonalErasure, _ ruling: inout Ruling) throws(Refusal) {
        guard let holding = ruling.context.holding, holding.subject == matter.subject else {
            throw Refusal(.personalUnknown, Argument(.subject, matter.subject))
        }
        let years = ruling.measures.retainPersonalYears
        if let held = holding.held {
            let until = held.adding(months: 12 * years)
            guard years == 0 || ruling.day > until else {
                throw Refusal(
                    .personalUnderRetention, Argument(.subject, matter.subject),
                    Argument(.until, until))
            }
        }
        ruling.record(
            .personalErased(
                PersonalErased(
                    subject: matter.subject, basis: matter.basis, records: holding.records,
                    held: holding.held)),
            nil, tags: holding.tags)
    }

    /// Sets aside each record that the same action made for the same centre.
    static func setAside(
        _ record: RecordedEvent, by authority: SettingAsideAuthority, reason: Text,
        document: DocumentNumber?, otherDocument: AnyDocument?, _ ruling: inout Ruling
    ) throws(Refusal) {
        for one in made(with: record, ruling) {
            ruling.record(
                .recordSetAside(
                    SettingAside(
                        position: Position(one.position), authority: authority, reason: reason,
                        document: document, otherDocument: otherDocument)),
                on: one.effective, nil, tags: Set(one.tags))
        }
    }

    /// The records that stand, read as corrected, that the same action made for the same centre.
    private static func made(
        with record: RecordedEvent, _ ruling: Ruling
    ) -> [RecordedEvent] {
        let acts = ruling.state.acts
        let together = acts.filter { other in
            other.position == record.position
                || other.command == record.command && other.action == record.action
                    && record.centres.count == 1 && other.centres == record.centres
        }
        return together.compactMap { Amendments.reading($0, among: acts) }
    }

    /// A number that was free then may be used by now.
    private static func requireFreeDocument(
        of corrected: RecordedEvent, before standing: RecordedEvent, _ ruling: Ruling
    ) throws(Refusal) {
        guard let text = corrected.event.documentText, text != standing.event.documentText,
            let document = DocumentNumber(text)
        else { return }
        var list: ListID?
        if case .establishmentApproved(let matter) = corrected.event { list = matter.list }
        try ruling.requireFree(
            document, forKind: corrected.action, date: corrected.documentDate, list: list)
    }

    private static func requireRequest(
        _ matter: Correction, _ ruling: Ruling
    ) throws(Refusal) {
        guard let request = matter.request else { return }
        guard case .correctionRequested(let asked) = try ruling.standing(at: request).event,
            asked.position == matter.position
        else {
            throw Refusal(.correctionNoSuchRequest, Argument(.subject, request))
        }
    }

    /// What the record would say besides, had it been right: days reckoned anew.
    private static func derived(
        from corrected: RecordedEvent, to decided: DecidedEvent
    ) -> RecordChanges? {
        var fields = FieldWriter()
        decided.event.write(to: &fields)
        var changes = JSONObject()
        for member in fields.object.members where corrected.data[member.name] != member.value {
            changes["/\(JSONPointer.escape(member.name))"] = member.value
        }
        return changes.members.isEmpty ? nil : RecordChanges(object: changes)
    }
}

extension RecordPlace {
    /// Whether what stands there may be corrected: names, days, amounts, documents and texts, and
    /// no opinion, score, outcome, actor or identifier.
    fileprivate func isCorrectable(to value: JSON) -> Bool {
        if isEffective { return true }
        guard let field = path.last(where: { Int($0) == nil }) else { return false }
        return Self.isCorrectable(field, value)
    }

    private static func isCorrectable(_ field: String, _ value: JSON) -> Bool {
        switch value {
        case .object(let object):
            object.members.allSatisfy { isCorrectable($0.name, $0.value) }
        case .array(let elements): elements.allSatisfy { isCorrectable(field, $0) }
        case .null, .bool: false
        case .integer, .unsupportedNumber, .string: fields.contains(leaf(of: field))
        }
    }

    /// The field that a place within a correction names in its turn.
    private static func leaf(of field: String) -> String {
        field.split(separator: "/").map(String.init).last { Int($0) == nil } ?? field
    }

    private static let fields: Set<String> = [
        // Names.
        "name", "title", "legalRepresentative", "members", "inspectors", "recipient", "condition",
        // Days.
        "date", "from", "until", "opens", "closes", "due", "materialsDue", "received",
        "established", "statusSince", "constructionUntil", "gradeValidUntil", "rectificationDue",
        "takesEffect", "effective",
        // Amounts.
        "siteArea", "equipmentValue", "invention", "utilityModel", "fullTime", "leaders",
        "months", "constructionMonths",
        // Documents.
        "document",
        // Texts.
        "text", "reason", "reasons", "findings", "facts", "grounds", "report", "materials",
        "statement", "conclusion", "cooperation", "basis", "source", "authority", "remedies",
        "address", "goals", "field", "answer", "minutes", "measures", "claimed", "found",
    ]
}

extension Event {
    /// Whether a record of it may be corrected: what every act is judged by, and who may act, is
    /// changed by a new adoption or amendment and not by a correction.
    fileprivate var isCorrectable: Bool {
        switch type.chapter {
        case .framework, .account: false
        case .organisation, .carryingOver, .recognition, .publicity, .construction, .operation,
            .change, .evaluation, .revocation, .paper:
            true
        case .record: type == .recordCorrected || type == .correctionRequested
        }
    }

    /// Whether nothing can stand there: a refusal by itself has neither the date nor the months of
    /// an approval's document.
    fileprivate func lacks(_ place: RecordPlace) -> Bool {
        guard case .establishmentRefused(let matter) = self else { return false }
        return matter.list == nil && ["date", "constructionMonths"].contains(place.path.first)
    }

    /// Whether a record of it may be set aside, the same as may be corrected: a correction may, what
    /// reverses a setting-aside is a new decision.
    fileprivate var maySetAside: Bool { isCorrectable }
}

extension RecordedEvent {
    /// The date of the document it was recorded with: that of the matter, else the day of the act.
    fileprivate var documentDate: Day {
        data["date"]?.string.flatMap { Day(iso: $0) } ?? day
    }
}
