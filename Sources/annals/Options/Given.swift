import EventLog
import Events
import Register
import Rules

/// Values given on the command line, read by the same rules as those of an action and refused with
/// the same codes.
enum Given {
    /// A day.
    static func day(_ text: String?, _ option: String) throws -> Day? {
        try read(text, option, expecting: .day) { Day(iso: $0) }
    }

    /// A number of records.
    static func size(_ text: String?, _ option: String) throws -> Int? {
        try read(text, option, count)
    }

    /// What the register knew: a number of records, or a moment.
    static func known(_ text: String?) throws -> Query.Known? {
        try read(text, "known") { text in
            count(text).map { .size($0) } ?? Timestamp(rfc3339: text).map { .time($0) }
        }
    }

    /// The position of a record.
    static func position(_ text: String, _ option: String = "position") throws -> Int {
        guard let position = count(text) else { throw badValue(option) }
        return position
    }

    /// One word of a list.
    static func word<Value: Word>(_ text: String?, _ option: String) throws -> Value? {
        let words = Value.allCases.map(\.rawValue)
        return try read(text, option, expecting: .oneOf(words)) { Value(rawValue: $0) }
    }

    /// The name of an event.
    static func type(_ text: String?, _ option: String) throws -> EventType? {
        try read(text, option) { EventType(rawValue: $0) }
    }

    /// An identifier that narrows a question.
    static func identifier<Subject>(
        _ text: String?, _ option: String
    ) throws -> Identifier<Subject>? {
        try read(text, option, expecting: .identifier) { Identifier($0) }
    }

    /// The identifier of what is asked for: a text that can be none names nothing that is known.
    static func subject<Subject>(
        _ text: String, orElse code: RefusalCode
    ) throws -> Identifier<Subject> {
        guard let identifier = Identifier<Subject>(text) else {
            throw Refusal(code, Argument(.subject, text))
        }
        return identifier
    }

    /// The code of the organisation asked for.
    static func creditCode(_ text: String) throws -> CreditCode {
        guard let code = CreditCode(text) else {
            throw Refusal(.organisationUnknown, Argument(.subject, text))
        }
        return code
    }

    private static func read<Value>(
        _ text: String?, _ option: String, expecting expectation: Expectation? = nil,
        _ value: (String) -> Value?
    ) throws -> Value? {
        guard let text else { return nil }
        guard let value = value(text) else { throw badValue(option, expectation) }
        return value
    }

    private static func badValue(_ option: String, _ expectation: Expectation? = nil) -> Refusal {
        Refusal(.inputBadValue, field: "/\(option)", expectation: expectation)
    }

    private static func count(_ text: String) -> Int? {
        guard text.utf8.allSatisfy({ 0x30...0x39 ~= $0 }) else { return nil }
        return Int(text)
    }
}
