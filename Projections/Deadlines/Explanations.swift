import CanonicalJSON
import EventLog
public import Events
public import Rules

extension ProjectionRunner {
    /// How the last day comes about of each term of a kind that runs for a centre, in the order of
    /// their last days.
    ///
    /// - Parameters:
    ///   - day: as things were in effect that day.
    ///   - known: as the register knew them when it held that many records.
    /// - Returns: nothing where the centre was not known, or had not been applied for by that day.
    public func explanations(
        of centre: CentreID, kind: TermKind, on day: Day, known: Int
    ) async throws -> [ExplainedTerm]? {
        guard let entry = try await standing(of: centre, on: day, known: known) else {
            return nil
        }
        let adopted = try await adopted(known: known)
        return try await log.read { log in
            let due = try DueCentre(centre, entry, on: day, adopted)
            let terms = due.terms.filter { $0.term.kind == kind }.map { term in
                let deadline = Deadline(
                    term, of: due, district: due.district, on: day, by: adopted.calendar)
                return (term, deadline)
            }
            return try terms.sorted { $0.1 < $1.1 }.map { term, deadline in
                let judged = try term.judged ?? Self.day(of: term.term.position, in: log)
                let explanation = term.term.explained(
                    by: adopted.calendar, under: adopted.measures, on: judged)
                return ExplainedTerm(
                    deadline: deadline, explanation: explanation,
                    actors: try Self.actors(of: explanation.records, in: log))
            }
        }
    }

    /// How the last day of any term comes about by the calendar the register knew when it held
    /// `known` records; whoever asks may have had the first day count.
    public func explanation(
        of term: Term, firstDayAsked: Bool, known: Int
    ) async throws -> ExplainedTerm {
        try await wait(for: known)
        let adopted = try await adopted(known: known)
        return try await log.read { log in
            let explanation = term.explained(
                by: adopted.calendar, firstDayAsked: firstDayAsked)
            return ExplainedTerm(
                deadline: nil, explanation: explanation,
                actors: try Self.actors(of: explanation.records, in: log))
        }
    }

    /// The day a record was made.
    private static func day(of position: Int, in log: some LogSnapshot) throws -> Day? {
        guard position < log.size else { return nil }
        var day: Day?
        try log.read(position..<position + 1) { stored in
            day = try RecordedEvent(stored).day
            return true
        }
        return day
    }

    private static func actors(
        of positions: Set<Int>, in log: some LogSnapshot
    ) throws -> [Int: JSON] {
        var actors: [Int: JSON] = [:]
        for position in positions {
            try log.read(position..<position + 1) { stored in
                actors[position] = try Record(bytes: stored.bytes).actor.withoutBoxes
                return true
            }
        }
        return actors
    }
}
