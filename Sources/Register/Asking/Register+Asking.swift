public import CanonicalJSON
import EventLog
import Events
import Projections
import Rules
import SQLiteLog

extension Register {
    /// Answers a question as section 5 of the contract shapes it, showing what the reader may see.
    ///
    /// - Throws: `Refusal` where what is asked for is unknown or not for this reader;
    ///   `RegisterError`.
    public func ask(
        _ query: Query, as reader: Reader, in language: Language
    ) async throws -> JSON {
        do {
            let rights = try await rights(of: reader)
            let size = try await log.read { $0.size }
            if let since = query.since {
                guard since <= size else { throw Self.beyond("/since", since, size) }
                try await projected.runner.wait(for: since)
            }
            try await projected.runner.wait(for: size)
            let asking = Asking(
                runner: projected.runner, rights: rights,
                on: query.on, today: try await today(),
                known: try await known(query.known, "/known", size), size: size,
                otherKnown: try await known(query.otherKnown, "/to-known", size),
                language: language, publishesGrades: try await publishesGrades(),
                unsealing: Unsealing(log: log, keys: keys), departments: try await departments())
            if case .receipt(let position) = query.subject {
                try asking.rights.requireEverything()
                return try await receiptAnswer(position)
            }
            let answer = try await asking.answer(to: query.subject)
            // Who handles an objection is asked where it is shown by itself.
            if case .objection = query.subject { return answer }
            return rights.mayHandleObjections ? PublicView.withoutObjectors(answer) : answer
        } catch let refusal as Refusal {
            throw refusal
        } catch {
            throw RegisterError(error)
        }
    }

    private func known(
        _ known: Query.Known?, _ field: String, _ size: Int
    ) async throws -> Int {
        switch known {
        case nil: return size
        case .size(let known):
            guard (0...size).contains(known) else { throw Self.beyond(field, known, size) }
            return known
        case .time(let time): return try await projected.runner.size(at: time)
        }
    }

    private static func beyond(_ field: String, _ given: Int, _ size: Int) -> Refusal {
        Refusal(
            .inputBadValue, field: field, expectation: .knownSize, Argument(.given, given),
            Argument(.limit, size))
    }

    private func receiptAnswer(_ position: Int) async throws -> JSON {
        let receipt = try await receipt(of: position)
        return [
            "position": .integer(Int64(position)),
            "record": .string(String(decoding: receipt.record, as: UTF8.self)),
            "receipt": .string(receipt.receipt),
            "checkpoint": .string(receipt.checkpoint),
        ]
    }
}

extension Query {
    /// As known when the other of two rosters is asked for.
    fileprivate var otherKnown: Known? {
        guard case .comparison(let other) = subject else { return nil }
        return other.known
    }
}

/// One question with all it is answered from.
private struct Asking<Log: EventLog> {
    let runner: ProjectionRunner<Log>
    let rights: ReadingRights
    let on: Day?
    let today: Day
    let known: Int
    /// What the register holds.
    let size: Int
    /// At which size the other of two rosters is known.
    let otherKnown: Int
    let language: Language
    let publishesGrades: Bool
    let unsealing: Unsealing
    let departments: Departments

    private var day: Day { on ?? today }

    private var due: DeadlineQuestions<Log> {
        DeadlineQuestions(
            runner: runner, rights: rights, day: day, known: known, language: language)
    }

    private var numbers: StatisticsQuestions<Log> {
        StatisticsQuestions(runner: runner, rights: rights, moment: Moment(on: day, known: known))
    }

    func answer(to subject: Query.Subject) async throws -> JSON {
        switch subject {
        case .roster(let status, let district, let grade):
            try await roster(status, district, grade)
        case .centre(let id): try await centre(id)
        case .history(let id): try await history(id)
        case .dossier(let id, let decision, let forParty):
            try await dossier(id, decision, forParty: forParty)
        case .audit(let filter): try await audit(filter)
        case .deadlines(let filter): try await due.deadlines(filter)
        case .explainDate(let question): try await due.explanations(question)
        case .statistics(let filter): try await numbers.statistics(filter, size: size)
        case .comparison(let other):
            try await numbers.comparison(with: Moment(on: other.on ?? today, known: otherKnown))
        case .publicity: try await publicity()
        case .list(let id): try await list(id)
        case .objection(let id): try await objection(id)
        case .organisation(let code): try await organisation(code)
        case .receipt: preconditionFailure("a receipt is not asked of the projections")
        }
    }

    private var summarise: @Sendable (RecordedEvent) -> String {
        let (language, departments) = (language, departments)
        // Opinions are for whoever reads everything; a party sees them once they are concluded.
        let withOpinions = rights.seesEverything
        return {
            Summaries.summary(
                of: $0, in: language, departments: departments, withOpinions: withOpinions)
        }
    }

    // What the public is not shown cannot be asked for by a filter either.
    private func roster(
        _ status: CentreStatus?, _ district: District?, _ grade: Grade?
    ) async throws -> JSON {
        let all = try await runner.roster(
            on: day, known: known, filter: RosterFilter(district: district))
        guard case .object(var answer) = all, let centres = answer["centres"]?.array else {
            return all
        }
        let shown = centres.map { entry in
            rights.view(of: entry) == .public
                ? withoutEarlierNames(
                    PublicView.entry(entry, publishesGrades: publishesGrades)) : entry
        }.filter { entry in
            (status == nil || entry["status"]?.string == status?.rawValue)
                && (grade == nil || entry["grade"]?.string == grade?.rawValue)
        }
        answer["centres"] = .array(shown)
        return .object(answer)
    }

    private func withoutEarlierNames(_ entry: JSON) -> JSON {
        guard case .object(var object) = entry else { return entry }
        object["formerNames"] = nil
        return .object(object)
    }

    private func known(_ id: CentreID) async throws -> JSON {
        guard let entry = try await runner.centre(id, on: day, known: known) else {
            throw Refusal(.centreUnknown, Argument(.subject, id))
        }
        return entry
    }

    private func centre(_ id: CentreID) async throws -> JSON {
        let entry = try await known(id)
        guard rights.view(of: entry) == .public else { return entry }
        // The page of a centre that never stood before the public is nobody's to find.
        guard entry["wasPublic"] == true else {
            throw Refusal(.centreUnknown, Argument(.subject, id))
        }
        return PublicView.entry(entry, publishesGrades: publishesGrades)
    }

    private func history(_ id: CentreID) async throws -> JSON {
        // What is set aside stays visible, also where nothing of a centre is left.
        if rights.seesEverything, try await runner.isSetAside(id, known: known),
            let history = try await runner.history(of: id, known: known, summary: summarise)
        {
            return history
        }
        let entry = try await known(id)
        try rights.requireParty(to: entry)
        guard let history = try await runner.history(of: id, known: known, summary: summarise)
        else {
            throw Refusal(.centreUnknown, Argument(.subject, id))
        }
        return rights.view(of: entry) == .full ? history : PublicView.party(history)
    }

    private func dossier(
        _ id: CentreID, _ decision: Int?, forParty: Bool
    ) async throws -> JSON {
        let entry = try await known(id)
        try rights.requireParty(to: entry)
        guard
            let dossier = try await runner.dossier(
                of: id, decision: decision, on: day, known: known)
        else { throw Refusal(.centreUnknown, Argument(.subject, id)) }
        let worded = DossierNotes.worded(dossier, in: language)
        let isFull = rights.view(of: entry) == .full && !forParty
        return isFull ? worded : PartyDossier.filtered(worded, in: language)
    }

    private func audit(_ trail: TrailFilter) async throws -> JSON {
        try rights.requireEverything()
        var filter = AuditFilter()
        filter.actor = trail.actor
        filter.centre = trail.centre
        filter.from = trail.from
        filter.to = trail.to
        filter.actedFor = trail.actedFor
        filter.overridden = trail.overridden
        filter.unfounded = trail.unfounded
        if let type = trail.type {
            guard let known = EventType(rawValue: type) else {
                throw Refusal(
                    .inputBadValue, field: "/type",
                    expectation: .oneOf(EventType.allCases.map(\.rawValue)))
            }
            filter.type = known
        }
        return try await runner.audit(
            known: known, filter: filter, limit: trail.limit, after: trail.after, summary: summarise
        )
    }

    private func publicity() async throws -> JSON {
        let answer = try await runner.publicity(on: day, known: known)
        return rights.seesEverything ? answer : PublicView.party(answer)
    }

    private func list(_ id: ListID) async throws -> JSON {
        guard let list = try await runner.list(id, on: day, known: known, summary: summarise) else {
            throw Refusal(.listUnknown, Argument(.subject, id))
        }
        if rights.seesEverything { return list }
        // A list is the public's business once it is shown to it.
        guard list["rounds"]?.array?.isEmpty == false else {
            throw Refusal(.listUnknown, Argument(.subject, id))
        }
        return PublicView.list(list)
    }

    private func objection(_ id: ObjectionID) async throws -> JSON {
        try rights.requireEverything()
        let found = try await runner.objection(id, known: known, summary: summarise)
        guard case .object(var objection) = found else {
            throw Refusal(.objectionUnknown, Argument(.subject, id))
        }
        guard rights.mayHandleObjections else { return .object(objection) }
        guard rights.handles(.object(objection)) else {
            return PublicView.withoutObjectors(.object(objection))
        }
        if let position = objection["position"]?.integer,
            let objector = try await unsealing.objector(raisedAt: Int(position))
        {
            objection["objector"] = objector
        }
        return .object(objection)
    }

    private func organisation(_ code: CreditCode) async throws -> JSON {
        let found = try await runner.organisation(code, on: day, known: known, summary: summarise)
        guard case .object(var organisation) = found else {
            try rights.requireParty(to: code, in: nil)
            throw Refusal(.organisationUnknown, Argument(.subject, code))
        }
        try rights.requireParty(to: code, in: organisation["district"]?.string)
        if !rights.seesEverything {
            organisation = PublicView.party(.object(organisation)).object ?? organisation
        }
        if rights.readsContacts,
            let contact = try await unsealing.contact(of: code, known: known)
        {
            organisation["contact"] = contact
        }
        return .object(organisation)
    }
}
