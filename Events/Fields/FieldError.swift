/// What is wrong with one field of what was given, and where.
public struct FieldError: Error, Hashable, Sendable {
    /// What is wrong with the field.
    public enum Fault: Hashable, Sendable {
        /// It is required and not there.
        case missing
        /// It is there and is not what it should be.
        case bad(Expectation)
        /// No such field is known here.
        case unknown
    }

    /// What is wrong with the field.
    public let fault: Fault
    /// Where it stands: a JSON pointer (RFC 6901) from the root of what was given.
    public let pointer: String

    /// A fault of the field at `pointer`.
    public init(_ fault: Fault, at pointer: String) {
        self.fault = fault
        self.pointer = pointer
    }
}

/// What a field should have been, for the wording of the message.
public enum Expectation: Hashable, Sendable {
    /// An object.
    case object
    /// An array, not empty where so said, of that many elements at most.
    case array(notEmpty: Bool)
    /// An element that stands twice in an array that may not repeat.
    case noRepetition
    /// A text of so many characters (Unicode scalars).
    case text(ClosedRange<Int>)
    /// A text on one line: no line break and no tab.
    case singleLine
    /// No control character but tab and line feed.
    case noControlCharacters
    /// An integer in this range.
    case integer(ClosedRange<Int64>)
    /// `true` or `false`.
    case boolean
    /// One of these words.
    case oneOf([String])
    /// A day, `YYYY-MM-DD`.
    case day
    /// A time, RFC 3339 with an offset.
    case time
    /// `[a-z0-9][a-z0-9-]{0,63}`.
    case identifier
    /// A UUID.
    case uuid
    /// 18 characters of the credit code's alphabet.
    case creditCode
    /// An official number such as 鞍科发〔2024〕12号.
    case documentNumber
    /// A decimal string or an integer: at most 15 digits, 4 of them decimals.
    case decimal
    /// A SHA-256 in 64 lower-case hexadecimal digits.
    case sha256
    /// Base64 with padding.
    case base64
    /// An attachment.
    case attachment
    /// A value of the parameter of that name.
    case parameter(String)
    /// A month and a day, `MM-DD`.
    case monthDay
    /// The name and the contact of an objector, both or neither.
    case nameAndContactTogether
    /// At least one member.
    case notEmptyObject
    /// A size of the register, not beyond what it holds.
    case knownSize
    /// Not a name that is reserved.
    case notReserved
}
