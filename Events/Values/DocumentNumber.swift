public import CanonicalJSON

/// The official number of a document of the bureau or a department: the issuer's code, the year, the
/// number within it, `鞍科发〔2024〕12号`.
///
/// Other brackets and full-width digits are read as `〔〕` and ASCII digits, and spaces are dropped,
/// so that one document has one number however it was typed.
public struct DocumentNumber: Sendable {
    /// The number as compared and stored.
    public let text: String
    /// The year within it.
    public let year: Int

    /// A number, or nothing where the text, read as above, is none: 2 to 20 letters of the issuer's
    /// code, a year of four digits, 1 to 9 digits without a leading zero, `号`.
    public init?(_ text: String) {
        let read = Self.read(text)
        var scalars = read[...]
        let code = scalars.prefix { $0.properties.isAlphabetic }
        guard 2...20 ~= code.count else { return nil }
        scalars = scalars.dropFirst(code.count)

        guard scalars.popFirst() == "〔" else { return nil }
        guard let year = Self.number(scalars.prefix(4)), Day.years.contains(year) else {
            return nil
        }
        scalars = scalars.dropFirst(4)
        guard scalars.popFirst() == "〕" else { return nil }

        guard scalars.popLast() == "号", 1...9 ~= scalars.count, scalars.first != "0",
            Self.number(scalars) != nil
        else { return nil }

        self.year = year
        self.text = Self.string(read)
    }

    /// The text with brackets and digits made one form and spaces dropped.
    private static func read(_ text: String) -> [Unicode.Scalar] {
        var scalars: [Unicode.Scalar] = []
        for scalar in Normalisation.nfc(text).unicodeScalars {
            switch scalar {
            case "[", "(", "（", "［", "【": scalars.append("〔")
            case "]", ")", "）", "］", "】": scalars.append("〕")
            case "０"..."９":
                let digit = UInt8(ascii: "0") + UInt8(scalar.value - ("０" as Unicode.Scalar).value)
                scalars.append(Unicode.Scalar(digit))
            case _ where scalar.properties.generalCategory == .spaceSeparator: break
            default: scalars.append(scalar)
            }
        }
        return scalars
    }

    /// The number that ASCII digits write.
    private static func number(_ digits: ArraySlice<Unicode.Scalar>) -> Int? {
        var number = 0
        for digit in digits {
            guard "0"..."9" ~= digit else { return nil }
            number = number * 10 + Int(digit.value - ("0" as Unicode.Scalar).value)
        }
        return digits.isEmpty ? nil : number
    }

    private static func string(_ scalars: [Unicode.Scalar]) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }
}

extension DocumentNumber: FieldValue {
    /// Reads a number.
    public init(_ json: JSON, at pointer: String, from source: FieldSource) throws(FieldError) {
        guard case .string(let text) = json, let number = DocumentNumber(text) else {
            throw FieldError(.bad(.documentNumber), at: pointer)
        }
        self = number
    }

    /// Reads a number in the bytes of a record.
    public init(outlined value: OutlinedValue) throws(FieldError) {
        guard let text = value.string else { throw .unlocated }
        if let year = value.plainText.flatMap(StoredDocumentNumber.year) {
            self.text = text
            self.year = year
        } else {
            guard let number = DocumentNumber(text) else { throw .unlocated }
            self = number
        }
    }

    /// The number as compared and stored.
    public var json: JSON { .string(text) }

    /// The document's tag.
    public var tag: String { "document:\(text)" }

    /// The document's tag alone.
    public var tags: Set<String> { [tag] }

    /// The value, after its tag.
    public func written(tags: inout Set<String>) -> JSON {
        tags.insert(tag)
        return json
    }
}

extension DocumentNumber: CustomStringConvertible {
    /// The number as compared and stored.
    public var description: String { text }
}
