import CanonicalJSON
import EventLog
import Events
import Projections
import Rules

/// Questions about last days, and who may ask them.
struct DeadlineQuestions<Log: EventLog> {
    let runner: ProjectionRunner<Log>
    let rights: ReadingRights
    let day: Day
    let known: Int
    let language: Language

    /// `{"on", "known", "deadlines": […]}`: to a department those of its district, to a host those
    /// of its own centres.
    func deadlines(_ filter: DueFilter) async throws -> JSON {
        try rights.requireDeadlines()
        let all = try await runner.deadlines(on: day, known: known, filter: filter.projected)
        return answer("deadlines", all.filter(rights.shows).map(\.json))
    }

    /// `{"on", "known", "explanations": […]}`: a free reckoning is anyone's, a centre's terms are for
    /// its parties.
    func explanations(_ question: DateQuestion) async throws -> JSON {
        switch question {
        case .terms(let id, let kind):
            guard let entry = try await runner.centre(id, on: day, known: known) else {
                throw Refusal(.centreUnknown, Argument(.subject, id))
            }
            try rights.requireDeadlines()
            try rights.requireParty(to: entry)
            let found = try await runner.explanations(of: id, kind: kind, on: day, known: known)
            return answer("explanations", (found ?? []).map { $0.json(in: language) })
        case .period(let from, let period, let isDuty):
            let term = Term(from: from, period, isDuty: isDuty)
            let found = try await runner.explanation(
                of: term, firstDayAsked: true, known: known)
            try require(found.explanation, of: period)
            return answer("explanations", [found.json(in: language)])
        }
    }

    /// A stated number of working days is not guessed.
    private func require(
        _ explanation: Explanation, of period: DateQuestion.Period
    ) throws(Refusal) {
        guard case .workingDays = period else { return }
        for line in explanation.lines {
            if case .provisional(.unknownYear(let year)) = line {
                throw Refusal(.calendarUnknownYear, Argument(.year, year))
            }
        }
    }

    private func answer(_ member: String, _ elements: [JSON]) -> JSON {
        var answer = JSONObject()
        answer["on"] = day.json
        answer["known"] = .integer(Int64(known))
        answer[member] = .array(elements)
        return .object(answer)
    }
}

extension Term {
    /// A period of nobody's, from a day on.
    fileprivate init(from start: Day, _ period: DateQuestion.Period, isDuty: Bool) {
        let length: Length =
            switch period {
            case .workingDays(let count, let countsFirst):
                .workingDays(count, countsFirst: countsFirst)
            case .days(let count): .days(count)
            case .months(let count): .months(count)
            }
        // Of no kind does the reckoning depend where nothing else is given.
        self.init(.statement, from: start, length, isDuty: isDuty, position: 0)
    }
}
