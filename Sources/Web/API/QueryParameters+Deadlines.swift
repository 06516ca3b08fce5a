import Events
import HTTPTypes
import Hummingbird
import Register
import Rules

extension QueryParameters {
    /// Which deadlines are asked for.
    func dueFilter() throws(Refusal) -> DueFilter {
        DueFilter(
            kind: try word("kind", TermKind.self),
            district: try value("district", .identifier) { District($0) },
            owner: try word("owner", TermOwner.self), overdue: try flag("overdue"),
            within: try count("within"))
    }

    /// Which last day is to be explained.
    func dateQuestion() throws(Refusal) -> DateQuestion {
        var given = DateQuestion.Given()
        let limits = DateQuestion.limits
        given.centre = try value("centre", .identifier) { CentreID($0) }
        given.kind = try word("kind", TermKind.self)
        given.from = try day("from")
        given.workingDays = try count("working-days", in: limits.days)
        given.days = try count("days", in: limits.days)
        given.months = try count("months", in: limits.months)
        given.years = try count("years", in: limits.years)
        given.countsFirst = try flag("count-first")
        given.isDuty = try flag("duty")
        return try DateQuestion(given)
    }

    /// Whether deadlines are asked for as a calendar: by `format`, else by what `Accept` names.
    func wantCalendar(_ request: Request) throws(Refusal) -> Bool {
        if let format = try value("format", .oneOf(["json", "ics"]), DeadlineFormat.init) {
            return format == .ics
        }
        return request.headers[.accept]?.contains(DeadlineCalendar.mediaType) ?? false
    }

    private enum DeadlineFormat: String {
        case json, ics
    }
}
