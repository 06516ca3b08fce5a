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

    /// A number within a range.
    static func count(
        _ text: String?, _ option: String, in range: ClosedRange<Int64>
    ) throws -> Int? {
        try read(text, option, expecting: .integer(range)) { text in
            count(text).flatMap { range.contains(Int64($0)) ? $0 : nil }
        }
    }

    /// What the register knew: a number of records, or a moment.
    static func known(_ text: String?, _ option: String = "known") throws -> Query.Known? {
        try read(text, option) { text in
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
    static func type(_ text: String?, _ option: String) throws -> String? {
        try read(text, option) { EventType(rawValue: $0)?.rawValue }
    }

    /// An identifier that narrows a question.
    static func identifier<Subject>(
        _ text: String?, _ option: String
    ) throws -> Identifier<Subject>? {
        try read(text, option, expecting: .identifier) { Identifier($0) }
    }

    /// The centre asked for.
    static func centre(_ text: String) throws -> CentreID {
        try known(CentreID(text), orElse: .centreUnknown, text)
    }

    /// The list asked for.
    static func list(_ text: String) throws -> ListID {
        try known(ListID(text), orElse: .listUnknown, text)
    }

    /// The objection asked for.
    static func objection(_ text: String) throws -> ObjectionID {
        try known(ObjectionID(text), orElse: .objectionUnknown, text)
    }

    /// The organisation asked for.
    static func organisation(_ text: String) throws -> CreditCode {
        try known(CreditCode(text), orElse: .organisationUnknown, text)
    }

    /// The account asked for.
    static func account(_ text: String) throws -> AccountID {
        try known(AccountID(text), orElse: .authorityUnknownAccount, text)
    }

    /// A text that can name nothing names nothing that is known.
    private static func known<Name>(
        _ name: Name?, orElse code: RefusalCode, _ text: String
    ) throws -> Name {
        guard let name else { throw Refusal(code, Argument(.subject, text)) }
        return name
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
        Refusal(.inputBadValue, field: option, expectation: expectation)
    }

    private static func count(_ text: String) -> Int? {
        guard text.utf8.allSatisfy({ 0x30...0x39 ~= $0 }) else { return nil }
        return Int(text)
    }
}
