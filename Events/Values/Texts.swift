/// Free text of 1 to 20,000 characters.
public struct Text: BoundedText {
    /// 1 to 20,000.
    public static let length = 1...20_000
    /// It may have lines.
    public static let isSingleLine = false
    /// The text.
    public let value: String

    /// A text, or nothing where it is empty or too long.
    public init?(_ value: String) {
        guard Self.fault(of: value) == nil else { return nil }
        self.value = value
    }
}

/// Free text of up to 20,000 characters that may be empty.
public struct LooseText: BoundedText {
    /// 0 to 20,000.
    public static let length = 0...20_000
    /// It may have lines.
    public static let isSingleLine = false
    /// The text.
    public let value: String

    /// A text, or nothing where it is too long.
    public init?(_ value: String) {
        guard Self.fault(of: value) == nil else { return nil }
        self.value = value
    }
}

/// The name of a person, a body or a thing: 1 to 100 characters on one line.
public struct Name: BoundedText {
    /// 1 to 100.
    public static let length = 1...100
    /// It stands on one line.
    public static let isSingleLine = true
    /// The name.
    public let value: String

    /// A name, or nothing where it is empty, too long or not on one line.
    public init?(_ value: String) {
        guard Self.fault(of: value) == nil else { return nil }
        self.value = value
    }
}

/// A name of up to 100 characters on one line that may be empty.
public struct LooseName: BoundedText {
    /// 0 to 100.
    public static let length = 0...100
    /// It stands on one line.
    public static let isSingleLine = true
    /// The name.
    public let value: String

    /// A name, or nothing where it is too long or not on one line.
    public init?(_ value: String) {
        guard Self.fault(of: value) == nil else { return nil }
        self.value = value
    }
}

/// The number of another authority's document: any text of 1 to 100 characters on one line.
public struct AnyDocument: BoundedText {
    /// 1 to 100.
    public static let length = 1...100
    /// It stands on one line.
    public static let isSingleLine = true
    /// The number as given.
    public let value: String

    /// A number, or nothing where it is empty, too long or not on one line.
    public init?(_ value: String) {
        guard Self.fault(of: value) == nil else { return nil }
        self.value = value
    }
}
