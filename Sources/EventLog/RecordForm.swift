import CanonicalJSON

/// What the fields of a record look like beyond their JSON type: asked before writing and again
/// after reading.
enum RecordForm {
    /// - Throws: `RecordError.malformed` for the first field that no record may have like this.
    static func check(_ draft: Draft) throws(RecordError) {
        try check("action", isName(draft.action))
        try check("actor", draft.actor.object != nil && isRecordable(draft.actor))
        try check("command", isCommand(draft.command))
        try check("data", draft.data.object != nil && isRecordable(draft.data))
        try check("effective", isDay(draft.effective))
        try check("rules", isCount(draft.rules))
        try check("tags", areTags(draft.tags))
        try check("type", isName(draft.type))
        try check("version", isCount(draft.version))
    }

    /// - Throws: `RecordError.malformed` for this field where it does not hold.
    static func check(_ field: String, _ holds: Bool) throws(RecordError) {
        guard holds else { throw .malformed(field: field) }
    }

    static func isName(_ text: String) -> Bool { !text.isEmpty }

    static func isCount(_ number: Int) -> Bool { number >= 0 && number <= JSON.largestInteger }

    static func isDay(_ text: String) -> Bool { CivilDate(text) != nil }

    /// Whether the tags stand in canonical order, each once.
    static func areTags(_ tags: [String]) -> Bool {
        zip(tags, tags.dropFirst()).allSatisfy { JSONObject.precedes($0, $1) }
    }

    /// Whether it is a UUID in lower case, 8-4-4-4-12 digits.
    static func isCommand(_ text: String) -> Bool {
        text.utf8.count == 36
            && text.utf8.enumerated().allSatisfy { index, byte in
                switch index {
                case 8, 13, 18, 23: byte == UInt8(ascii: "-")
                default: isHexadecimal(byte)
                }
            }
    }

    static func isHexadecimal(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
            || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
    }

    /// Whether the value, a field of a record, has a canonical form that the reader takes: all
    /// numbers are integers a record may hold, and nothing is nested deeper than the reader goes.
    static func isRecordable(_ value: JSON, depth: Int = 2) -> Bool {
        switch value {
        case .null, .bool, .string: true
        case .integer(let number): number.magnitude <= UInt64(JSON.largestInteger)
        case .unsupportedNumber: false
        case .array(let elements):
            depth <= depthMax && elements.allSatisfy { isRecordable($0, depth: depth + 1) }
        case .object(let object):
            depth <= depthMax
                && object.members.allSatisfy { isRecordable($0.value, depth: depth + 1) }
        }
    }

    /// How many arrays and objects of a record may lie within one another, itself counted.
    static let depthMax = 64
}
