public import CanonicalJSON

extension JSON {
    /// The value with all its text, names of members too, in NFC and with line feeds for line ends
    /// (CRLF and CR).
    ///
    /// - Parameter pointer: where the value stands, for the error.
    /// - Throws: `FieldError` at the value that holds another control character (C0 but tab and line
    ///   feed, DEL, C1), in its text or its name; at the object two of whose names become one.
    public func normalisedText(at pointer: String) throws(FieldError) -> JSON {
        switch self {
        case .null, .bool, .integer, .unsupportedNumber: return self
        case .string(let text): return .string(try text.normalised(at: pointer))
        case .array(let elements):
            var normalised: [JSON] = []
            normalised.reserveCapacity(elements.count)
            for (index, element) in elements.enumerated() {
                normalised.append(try element.normalisedText(at: "\(pointer)/\(index)"))
            }
            return .array(normalised)
        case .object(let object):
            var normalised: [JSONObject.Member] = []
            normalised.reserveCapacity(object.members.count)
            for member in object.members {
                let place = "\(pointer)/\(JSONPointer.escape(member.name))"
                normalised.append(
                    JSONObject.Member(
                        name: try member.name.normalised(at: place),
                        value: try member.value.normalisedText(at: place)))
            }
            guard let unique = JSONObject(unique: normalised) else {
                throw FieldError(.bad(.noRepetition), at: pointer)
            }
            return .object(unique)
        }
    }
}

extension String {
    /// The text in NFC with line feeds for line ends.
    fileprivate func normalised(at pointer: String) throws(FieldError) -> String {
        // The rule for what programs write, such as base64, and the quickest to see.
        if utf8.allSatisfy({ 0x20...0x7E ~= $0 }) { return self }
        var hasReturn = false
        for scalar in unicodeScalars {
            switch scalar.value {
            case 0x09, 0x0A: break
            case 0x0D: hasReturn = true
            case 0x00...0x1F, 0x7F...0x9F:
                throw FieldError(.bad(.noControlCharacters), at: pointer)
            default: break
            }
        }
        return Normalisation.nfc(hasReturn ? withLineFeeds : self)
    }

    private var withLineFeeds: String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(utf8.count)
        var afterReturn = false
        for byte in utf8 {
            let isReturn = byte == UInt8(ascii: "\r")
            if isReturn {
                bytes.append(UInt8(ascii: "\n"))
            } else if !(afterReturn && byte == UInt8(ascii: "\n")) {
                bytes.append(byte)
            }
            afterReturn = isReturn
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
