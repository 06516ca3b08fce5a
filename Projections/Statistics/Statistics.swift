public import CanonicalJSON
import EventLog
import Events
import SQLite

extension ProjectionRunner {
    /// The numbers of a day and of a period, with the centres behind each: `{"on", "known",
    /// "status": [{status, count, centres}], "district": [{district, …}], "grade": [{grade, …}]}`;
    /// status of all centres, department and grade of the managed ones. Over a period also `flow`:
    /// `{"from", "to", "opening": {count, centres}, "in": [{cause, count, centres, positions}],
    /// "out": […], "closing"}`, `positions` being those of the records; opening and in less out is
    /// closing. Against another size also `against`: `{"known", "differences": [{centre, field,
    /// before, after, position}]}`.
    ///
    /// - Throws: `ProjectionError.beyond` where the register never held so many records.
    public func statistics(_ question: StatisticsQuestion) async throws -> JSON {
        let size = max(question.moment.known, question.against ?? 0)
        try await wait(for: size)
        let cache = cache
        let succession = try await log.read { try Succession(upTo: size, cache, in: $0) }
        var (tally, other) = try await rows { connection in
            try connection.begin(.deferred)
            let tally = try Tally(question, succession, on: connection)
            let other = try question.again.map { try Tally($0, succession, on: connection) }
            return (tally, other)
        }
        let found = (tally, other)
        (tally, other) = try await log.read { log in
            (try found.0.resolved(in: log), try found.1?.resolved(in: log))
        }
        var answer = StatisticsAnswer(question, tally).json
        guard let other, let size = question.against else { return .object(answer) }
        let changes = TallyChanges(question, tally, other)
        let differences = try await rows { connection in
            try connection.begin(.deferred)
            return try changes.differences(succession, on: connection)
        }
        answer["against"] = [
            "differences": .array(
                try await log.read { log in try differences.map { try $0.json(in: log) } }),
            "known": .integer(Int64(size)),
        ]
        return .object(answer)
    }
}

extension StatisticsQuestion {
    /// The same question at the size it is held against.
    var again: StatisticsQuestion? {
        guard let against else { return nil }
        var question = self
        question.moment.known = against
        return question
    }
}
