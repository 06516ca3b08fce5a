public import Events

/// Why an action may not be: a stable code, the article that says so, and what the wording needs.
/// There is no prose in it.
public struct Refusal: Error, Hashable, Sendable {
    /// The stable code.
    public let code: RefusalCode
    /// The article it rests on, where there is one.
    public let article: Article?
    /// All unmet conditions of one kind, by name.
    public let unmet: [String]
    /// The JSON pointer of the field concerned.
    public let field: String?
    /// What that field should have been.
    public let expectation: Expectation?
    /// Names, days and numbers for the wording.
    public let arguments: [Argument]

    /// A refusal.
    public init(
        _ code: RefusalCode, _ article: Article? = nil, unmet: [String] = [],
        field: String? = nil, expectation: Expectation? = nil, _ arguments: Argument...
    ) {
        self.code = code
        self.article = article
        self.unmet = unmet
        self.field = field
        self.expectation = expectation
        self.arguments = arguments
    }

    /// A refusal that rests on no article of the measures.
    public init(_ code: RefusalCode, _ first: Argument, _ others: Argument...) {
        self.code = code
        (article, unmet, field, expectation) = (nil, [], nil, nil)
        arguments = [first] + others
    }

    /// The refusal of a field.
    public init(_ error: FieldError) {
        switch error.fault {
        case .missing: self.init(.inputMissingField, field: error.pointer)
        case .unknown: self.init(.inputUnknownField, field: error.pointer)
        case .bad(let expectation):
            self.init(.inputBadValue, field: error.pointer, expectation: expectation)
        }
    }

    /// The value of an argument.
    public subscript(_ name: Argument.Name) -> String? {
        arguments.first { $0.name == name }?.value
    }
}

/// One thing the wording of a refusal or a warning names.
public struct Argument: Hashable, Sendable {
    /// What an argument is.
    public enum Name: String, Hashable, Sendable {
        case subject, status, stage, day, until, limit, given, name, document, account, role
        case parameter, year, count, sizeBytes
    }

    /// What it is.
    public let name: Name
    /// Its value as text.
    public let value: String

    /// An argument of the wording.
    public init(_ name: Name, _ value: some CustomStringConvertible) {
        self.name = name
        self.value = value.description
    }
}

/// Something that was allowed but should be seen.
public struct Warning: Hashable, Sendable {
    /// The code: that of the refusal it would have been, where there is one.
    public let code: RefusalCode
    /// The article it rests on, where there is one.
    public let article: Article?
    /// Names, days and numbers for the wording.
    public let arguments: [Argument]

    /// A warning.
    public init(_ code: RefusalCode, _ article: Article? = nil, _ arguments: [Argument] = []) {
        self.code = code
        self.article = article
        self.arguments = arguments
    }
}
