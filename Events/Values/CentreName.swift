public import CanonicalJSON

/// The name of a centre as given, 1 to 100 characters on one line. Whether it is formed as Art. 12
/// asks is for a rule to say: one carried over from paper may be formed otherwise.
public struct CentreName: Sendable {
    /// The name.
    public let text: String

    /// A name, or nothing where it is empty, too long or not on one line.
    public init?(_ text: String) {
        guard let name = Name(text) else { return nil }
        self.text = name.value
    }

    /// Whether it is formed as Art. 12 asks: `鞍山市`, 2 to 30 characters, `专业技术创新中心`, in
    /// NFC and without spaces, control or invisible characters.
    public var isProper: Bool {
        let scalars = Array(text.unicodeScalars)
        let prefix = Array("鞍山市".unicodeScalars)
        let suffix = Array("专业技术创新中心".unicodeScalars)
        let between = scalars.count - prefix.count - suffix.count
        return 2...30 ~= between && scalars.starts(with: prefix)
            && scalars.suffix(suffix.count).elementsEqual(suffix)
            && scalars.allSatisfy { $0.isVisible }
            && text.utf8.elementsEqual(Normalisation.nfc(text).utf8)
    }

    /// The name as compared: NFKC, which makes full and half width one, and without spaces and
    /// invisible characters. Names of one key are one name.
    public var comparisonKey: String {
        // What was kept apart by an invisible character may compose once it is gone.
        Normalisation.nfkc(Self.visible(Normalisation.nfkc(Self.visible(text))))
    }

    /// The tag of the name as compared, borne by every event that takes or frees it.
    public var tag: String { "name:\(comparisonKey)" }

    private static func visible(_ text: String) -> String {
        var kept = String.UnicodeScalarView()
        for scalar in text.unicodeScalars where scalar.isVisible { kept.append(scalar) }
        return String(kept)
    }
}

extension Unicode.Scalar {
    /// Whether it is neither a space nor a control character nor one that shows nothing
    /// (a format character, a variation selector, a filler).
    var isVisible: Bool {
        if properties.isDefaultIgnorableCodePoint || properties.isWhitespace { return false }
        return switch properties.generalCategory {
        case .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator: false
        default: true
        }
    }
}

extension CentreName: FieldValue {
    /// Reads a name.
    public init(_ json: JSON, at pointer: String, from source: FieldSource) throws(FieldError) {
        text = try Name(json, at: pointer, from: source).value
    }

    /// Reads a name in the bytes of a record.
    public init(outlined value: OutlinedValue) throws(FieldError) {
        text = try Name(outlined: value).value
    }

    /// The name.
    public var json: JSON { .string(text) }
}

extension CentreName: CustomStringConvertible {
    /// The name.
    public var description: String { text }
}
