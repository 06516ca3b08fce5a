public import CanonicalJSON

/// On what grounds a centre is to be revoked: items of Art. 20, or its host's own request.
public enum RevocationGrounds: Hashable, Sendable {
    /// Items (1) to (6) of Art. 20, none twice.
    case items([Int])
    /// The host asked for it (主动终止).
    case request
}

extension RevocationGrounds: FieldValue {
    /// Reads `["request"]`, or an array of integers 1 to 6 that is not empty and has none twice.
    public init(_ json: JSON, at pointer: String, from source: FieldSource) throws(FieldError) {
        guard case .array(let elements) = json else {
            throw FieldError(.bad(.array(notEmpty: true)), at: pointer)
        }
        guard !elements.isEmpty else { throw FieldError(.bad(.array(notEmpty: true)), at: pointer) }
        if elements == ["request"] {
            self = .request
            return
        }
        var items: [Int] = []
        for (index, element) in elements.enumerated() {
            guard case .integer(let item) = element, (1...6).contains(item) else {
                throw FieldError(.bad(.integer(1...6)), at: "\(pointer)/\(index)")
            }
            guard !items.contains(Int(item)) else {
                throw FieldError(.bad(.noRepetition), at: "\(pointer)/\(index)")
            }
            items.append(Int(item))
        }
        self = .items(items)
    }

    /// The array.
    public var json: JSON {
        switch self {
        case .items(let items): .array(items.map { .integer(Int64($0)) })
        case .request: ["request"]
        }
    }
}
