import CanonicalJSON
import EventLog
import Events
import Projections
import Rules
import Testing

extension RehearsedRegister {
    /// A register under the built-in measures that knows the calendars built in.
    static func withCalendars() async throws -> RehearsedRegister {
        let register = try await RehearsedRegister()
        try await register.record(
            "2024-01-31T09:00:00+08:00",
            BuiltInCalendar.years.map { .calendar($0.year, off: $0.off, work: $0.work) })
        return register
    }

    func deadlines(
        _ day: String, known: Int? = nil, _ change: (inout DeadlineFilter) -> Void = { _ in }
    ) async throws -> [Deadline] {
        var filter = DeadlineFilter()
        change(&filter)
        let all = try await size
        return try await runner.deadlines(
            on: try #require(Day(iso: day)), known: known ?? all, filter: filter)
    }

    /// The kind, centre or district, year and last day of each, as one word.
    func list(
        _ day: String, known: Int? = nil, _ change: (inout DeadlineFilter) -> Void = { _ in }
    ) async throws -> [String] {
        try await deadlines(day, known: known, change).map { deadline in
            [
                deadline.kind.rawValue, deadline.centre?.rawValue ?? deadline.district?.rawValue,
                deadline.year.map { "\($0)" }, deadline.due.day.description,
                deadline.isOverdue ? "overdue" : nil, deadline.due.provisional ? "?" : nil,
            ].compactMap(\.self).joined(separator: " ")
        }
    }
}

extension Happening {
    static func calendar(_ year: Int, off: [Day], work: [Day]) -> Happening {
        Happening(
            .calendarAdopted,
            [
                "year": .integer(Int64(year)), "off": .array(off.map(\.json)),
                "work": .array(work.map(\.json)),
            ])
    }

    static func rectifying(_ centre: String, due: String) -> Happening {
        .carried(
            centre, RehearsedRegister.haicheng, "haicheng",
            [
                "status": "rectifying", "statusSince": "2024-02-05", "grade": "unqualified",
                "rectificationDue": .string(due), "established": "2024-02-01",
            ])
    }

    static func supervision(_ type: EventType, _ district: String, _ year: Int64) -> Happening {
        var data: JSONObject = JSONObject()
        data["district"] = .string(district)
        data["year"] = .integer(year)
        switch type {
        case .supervisionSubmitted:
            data["conclusions"] = [["centre": "b", "conclusion": "正常", "text": "无"]]
            data["report"] = "报告"
        case .supervisionReturned: data["reason"] = "不全"
        default: break
        }
        return Happening(type, .object(data)).by("dept", "department")
    }

    static func filed(_ centre: String, _ year: Int64) -> [Happening] {
        [
            Happening(
                .reportSubmitted,
                ["centre": .string(centre), "year": .integer(year), "report": "报告"]),
            Happening(.reportFiled, ["centre": .string(centre), "year": .integer(year)]),
        ]
    }
}
