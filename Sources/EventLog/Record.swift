public import CanonicalJSON

/// One stored record, read strictly. Two records are the same when their bytes are.
public struct Record: Sendable {
    /// The longest a record may be, the entry limit of C2SP tlog-tiles.
    public static let sizeBytesMax = 65_535

    /// Its leaf index in the tree.
    public let position: Int
    /// The event's name, `publicity.opened`.
    public let type: String
    /// The version of the event's form.
    public let version: Int
    /// When the log accepted it.
    public let recorded: Timestamp
    /// The day it took effect, `YYYY-MM-DD`.
    public let effective: String
    /// Who acted.
    public let actor: JSON
    /// The action's name.
    public let action: String
    /// The command's UUID in lower case.
    public let command: String
    /// The edition of the rules that decided it.
    public let rules: Int
    /// The measures in force for the act.
    public let policy: String
    /// The article it rests on, empty for none.
    public let article: String
    /// What it is about, sorted and unique.
    public let tags: [String]
    /// What happened.
    public let data: JSON

    /// The record these stored bytes are.
    ///
    /// - Throws: where they are not canonical to the byte, lack a field or have another, or a value
    ///   is not of the type and form a record's has.
    public init(bytes: [UInt8]) throws(RecordError) {
        guard bytes.count <= Self.sizeBytesMax else { throw .tooLong(sizeBytes: bytes.count) }
        let json: JSON
        do {
            json = try JSONReader.readCanonical(bytes, maximumDepth: RecordForm.depthMax)
        } catch {
            throw .notCanonical("\(error.reason.rawValue) at byte \(error.offset)")
        }
        guard let object = json.object else { throw .notCanonical("it is not an object") }
        var fields = Fields(object)
        action = try fields.string("action", RecordForm.isName)
        actor = try fields.object("actor")
        article = try fields.string("article") { _ in true }
        command = try fields.string("command", RecordForm.isCommand)
        data = try fields.object("data")
        effective = try fields.string("effective", RecordForm.isDay)
        policy = try fields.string("policy") { _ in true }
        position = try fields.count("position")
        recorded = try fields.timestamp("recorded")
        rules = try fields.count("rules")
        tags = try fields.tags("tags")
        type = try fields.string("type", RecordForm.isName)
        version = try fields.count("version")
        try fields.end()
    }

    /// Passes over the members of a record, which stand in the order of their names.
    private struct Fields {
        private var rest: ArraySlice<JSONObject.Member>

        init(_ object: JSONObject) {
            rest = object.members[...]
        }

        mutating func string(
            _ field: String, _ isWellFormed: (String) -> Bool
        ) throws(RecordError) -> String {
            guard let text = try next(field).string, isWellFormed(text) else {
                throw .malformed(field: field)
            }
            return text
        }

        mutating func object(_ field: String) throws(RecordError) -> JSON {
            let value = try next(field)
            guard value.object != nil else { throw .malformed(field: field) }
            return value
        }

        mutating func count(_ field: String) throws(RecordError) -> Int {
            guard let number = try next(field).integer, let count = Int(exactly: number),
                RecordForm.isCount(count)
            else { throw .malformed(field: field) }
            return count
        }

        mutating func timestamp(_ field: String) throws(RecordError) -> Timestamp {
            guard let text = try next(field).string, let moment = Timestamp(canonical: text) else {
                throw .malformed(field: field)
            }
            return moment
        }

        mutating func tags(_ field: String) throws(RecordError) -> [String] {
            guard let elements = try next(field).array else { throw .malformed(field: field) }
            let tags = elements.compactMap(\.string)
            guard tags.count == elements.count, RecordForm.areTags(tags) else {
                throw .malformed(field: field)
            }
            return tags
        }

        mutating func end() throws(RecordError) {
            if let member = rest.first { throw .unknown(field: member.name) }
        }

        private mutating func next(_ field: String) throws(RecordError) -> JSON {
            guard let member = rest.first else { throw .missing(field: field) }
            guard member.name.utf8.elementsEqual(field.utf8) else {
                if JSONObject.precedes(member.name, field) { throw .unknown(field: member.name) }
                throw .missing(field: field)
            }
            rest.removeFirst()
            return member.value
        }
    }
}
