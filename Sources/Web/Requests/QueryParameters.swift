import CanonicalJSON
import EventLog
import Events
import Hummingbird
import Register
import Rules

/// The parameters of a query, each given at most once and none that the path does not know.
struct QueryParameters {
    private var values: [String: String] = [:]

    /// Reads the parameters of `request`.
    /// - Throws: `Refusal` `input.unknown-field`, `input.bad-value` with the parameter's name.
    init(_ request: Request, known names: Set<String>) throws(Refusal) {
        for part in (request.uri.query ?? "").split(separator: "&") {
            let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = PercentDecoding.decode(pair[0], plusIsSpace: true),
                names.contains(name) || name == "lang"
            else {
                throw Refusal(.inputUnknownField, field: Self.pointer(String(pair[0])))
            }
            guard values[name] == nil,
                let value = PercentDecoding.decode(pair.dropFirst().first ?? "", plusIsSpace: true)
            else { throw Self.bad(name) }
            values[name] = value
        }
    }

    /// The text of a parameter.
    subscript(_ name: String) -> String? { values[name] }

    /// The value of a parameter that `read` understands.
    /// - Throws: `Refusal` `input.bad-value` where it is given and `read` finds nothing in it.
    func value<Value>(
        _ name: String, _ expectation: Expectation, _ read: (String) -> Value?
    ) throws(Refusal) -> Value? {
        guard let text = values[name] else { return nil }
        guard let value = read(text) else { throw Self.bad(name, expectation) }
        return value
    }

    /// A parameter that is a day.
    func day(_ name: String) throws(Refusal) -> Day? { try value(name, .day, Day.init(iso:)) }

    /// A parameter that is one of the words of a vocabulary.
    func word<Word: RawRepresentable<String> & CaseIterable>(
        _ name: String, _ type: Word.Type
    ) throws(Refusal) -> Word? {
        try value(name, .oneOf(Word.allCases.map(\.rawValue)), Word.init(rawValue:))
    }

    /// A parameter that is given or not: alone, or `true` or `false`.
    func flag(_ name: String) throws(Refusal) -> Bool {
        try value(name, .boolean) { ["": true, "true": true, "false": false][$0] } ?? false
    }

    /// A number of records or the position of one.
    func count(
        _ name: String, in range: ClosedRange<Int64> = 0...JSON.largestInteger
    ) throws(Refusal) -> Int? {
        try value(name, .integer(range)) { text in
            Self.count(text).flatMap { range.contains(Int64($0)) ? $0 : nil }
        }
    }

    /// What `known`, or another parameter like it, names: a size, or a time (in which `+` may stand unescaped).
    func known(_ name: String = "known") throws(Refusal) -> Query.Known? {
        try value(name, .knownSize) { text in
            if let size = Self.count(text) { return .size(size) }
            let time = String(text.map { $0 == " " ? "+" : $0 })
            return Timestamp(rfc3339: time).map { .time($0) }
        }
    }

    /// A whole number from 0 that a record could hold.
    static func count(_ text: String) -> Int? {
        guard text.utf8.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }),
            let number = Int(text), number <= JSON.largestInteger
        else { return nil }
        return number
    }

    /// What `count` expects.
    static let anyCount = Expectation.integer(0...JSON.largestInteger)

    /// The refusal of a parameter's value.
    static func bad(_ name: String, _ expectation: Expectation? = nil) -> Refusal {
        Refusal(.inputBadValue, field: pointer(name), expectation: expectation)
    }

    private static func pointer(_ name: String) -> String { "/" + JSONPointer.escape(name) }
}
