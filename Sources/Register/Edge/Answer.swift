public import CanonicalJSON
public import Rules

/// What became of an action.
public enum Answer: Hashable, Sendable {
    /// It stands in the log, durable.
    case accepted(Acceptance)
    /// It was refused and changed nothing.
    case refused(Refused)
}

/// A refused action: why, and the measures it was judged under, whose numbers the message quotes.
public struct Refused: Error, Hashable, Sendable {
    /// Why it may not be.
    public let refusal: Refusal
    /// The measures in force for the act; nothing where it was refused before they were asked.
    public let measures: Measures?

    /// A refusal under measures.
    public init(_ refusal: Refusal, under measures: Measures? = nil) {
        self.refusal = refusal
        self.measures = measures
    }

    /// The members that tell the refusal.
    public func json(in language: Language) -> JSONObject {
        refusal.json(in: language, under: measures)
    }
}

/// An accepted action.
public struct Acceptance: Hashable, Sendable {
    /// Where its first record stands.
    public let position: Int
    /// The size of the register with its records.
    public let size: Int
    /// The types of its events in order.
    public let events: [String]
    /// What was allowed but should be seen.
    public let warnings: [Warning]
    /// Whether the same command had been accepted before: nothing was appended now.
    public let repeated: Bool
    /// Further members of the answer: identifiers made, the number of an application.
    public let members: JSONObject
    /// The measures it was judged under, whose numbers the warnings quote.
    public internal(set) var measures: Measures?
}

extension Acceptance {
    /// The same acceptance with other members.
    func with(_ members: JSONObject) -> Acceptance {
        Acceptance(
            position: position, size: size, events: events, warnings: warnings,
            repeated: repeated, members: members, measures: measures)
    }
}

extension Answer {
    /// The answer as a JSON object: as `play` prints it for a line, or as the API gives it, with
    /// `size` and without `line`.
    public func json(in language: Language, line: Int?) -> JSON {
        var object = JSONObject()
        switch self {
        case .accepted(let acceptance):
            object = acceptance.members
            object["ok"] = true
            object["position"] = .integer(Int64(acceptance.position))
            object["events"] = .array(acceptance.events.map(JSON.string))
            if line == nil { object["size"] = .integer(Int64(acceptance.size)) }
            if line == nil || !acceptance.warnings.isEmpty {
                object["warnings"] = .array(
                    acceptance.warnings.map { $0.json(in: language, under: acceptance.measures) })
            }
        case .refused(let refused):
            object = refused.json(in: language)
            object["ok"] = false
        }
        if let line { object["line"] = .integer(Int64(line)) }
        return .object(object)
    }
}

extension Refusal {
    /// The members that tell the refusal: code, article, message, and what is unmet or where.
    public func json(in language: Language, under measures: Measures? = nil) -> JSONObject {
        var object = JSONObject()
        object["code"] = .string(code.rawValue)
        object["message"] = .string(
            Catalogue.message(for: self, in: language, under: measures))
        if let article { object["article"] = .string(article.text(in: language)) }
        if !unmet.isEmpty { object["unmet"] = .array(unmet.map(JSON.string)) }
        if code == .recordRestsOn {
            object["positions"] = .array(unmet.compactMap { Int64($0) }.map(JSON.integer))
        }
        if let field { object["field"] = .string(field) }
        return object
    }
}

extension Warning {
    /// The warning as an object: code, article, message.
    public func json(in language: Language, under measures: Measures? = nil) -> JSON {
        var object = JSONObject()
        object["code"] = .string(code.rawValue)
        object["message"] = .string(
            Catalogue.message(for: self, in: language, under: measures))
        object["article"] = .string(article?.text(in: language) ?? "")
        return .object(object)
    }
}

extension Article {
    /// As the language writes it.
    public func text(in language: Language) -> String {
        switch language {
        case .chinese: chinese
        case .english: english
        }
    }
}
