import CanonicalJSON
import Events
import Projections
import Rules

extension ExplainedTerm {
    /// The answer: what is listed of the term, its last day, and a line for each step.
    func json(in language: Language) -> JSON {
        var shown = deadline?.json.object ?? JSONObject()
        let reckoned = explanation.reckoned
        shown["due"] = reckoned.day.json
        shown["provisional"] = .bool(reckoned.provisional)
        let wording = ReckoningWording(language: language)
        shown["lines"] = .array(
            explanation.lines.map { line in
                var object = JSONObject()
                object["reason"] = .string(line.reason)
                object["article"] = line.article.map { .string($0.chinese) }
                write(line, to: &object)
                object["text"] = .string(wording.sentence(line))
                return .object(object)
            })
        return .object(shown)
    }

    private func write(_ line: Explanation.Line, to object: inout JSONObject) {
        switch line {
        case .starts(let day), .named(let day), .rolled(let day), .recorded(let day),
            .ends(let day):
            object["day"] = day.json
        case .measured(let parameter, let value, let adoption):
            object["parameter"] = .string(parameter.rawValue)
            object["value"] = value
            object["adopted"] = .null
            object["source"] = .string(adoption.source)
            if case .record(let position) = adoption {
                object["adopted"] = .integer(Int64(position))
                object["actor"] = actors[position]
            }
        case .firstDayCounts(let why):
            if case .parameter(let parameter) = why {
                object["parameter"] = .string(parameter.rawValue)
            }
        case .firstDayDoesNotCount(let parameter):
            object["parameter"] = parameter.map { .string($0.rawValue) }
        case .skipped(let day, let arrangement), .lastDayOff(let day, let arrangement):
            object["day"] = day.json
            object["arrangement"] = json(arrangement)
        case .worked(let day, let arrangement):
            object["day"] = day.json
            object["arrangement"] = json(arrangement)
        case .workingDaysEnd(let count, let day), .daysEnd(let count, let day),
            .correspondingDay(let count, let day), .monthEnd(let count, let day),
            .monthsBefore(let count, let day):
            object["count"] = .integer(Int64(count))
            object["day"] = day.json
        case .provisional(.unknownYear(let year)): object["year"] = .integer(Int64(year))
        case .provisional(.serviceNotRecorded), .standingNotMoved: break
        }
    }

    /// The arrangement of holidays with the record that adopted it and who did; null for a day off
    /// that is a Saturday or Sunday and nothing else.
    private func json(_ arrangement: HolidayArrangement?) -> JSON {
        guard let arrangement else { return .null }
        return [
            "actor": arrangement.position.flatMap { actors[$0] } ?? .null,
            "document": arrangement.document.map(JSON.string) ?? .null,
            "position": arrangement.position.map { .integer(Int64($0)) } ?? .null,
            "year": .integer(Int64(arrangement.year)),
        ]
    }
}

extension Explanation.Adoption {
    /// Where a value comes from, in a word; as the opening of a register has it.
    fileprivate var source: String {
        switch self {
        case .record: "record"
        case .measures: "article"
        case .builtIn: "default"
        }
    }
}

extension Explanation.Line {
    /// The step in a word.
    fileprivate var reason: String {
        switch self {
        case .starts: "starts"
        case .measured: "measured"
        case .firstDayCounts: "first-day-counts"
        case .firstDayDoesNotCount: "first-day-does-not-count"
        case .skipped: "skipped"
        case .worked: "worked"
        case .workingDaysEnd: "working-days-end"
        case .daysEnd: "days-end"
        case .correspondingDay: "corresponding-day"
        case .monthEnd: "month-end"
        case .monthsBefore: "months-before"
        case .named: "named"
        case .lastDayOff: "last-day-off"
        case .rolled: "rolled"
        case .standingNotMoved: "standing-not-moved"
        case .recorded: "recorded"
        case .provisional(.unknownYear): "provisional-year"
        case .provisional(.serviceNotRecorded): "provisional-service"
        case .ends: "ends"
        }
    }
}
