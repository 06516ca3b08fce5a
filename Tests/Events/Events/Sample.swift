import CanonicalJSON
import Events
import Testing

/// What one event looks like in the record, byte for byte: once released, these bytes never change.
struct Sample {
    let type: String
    /// The canonical form of its data, every field there.
    let data: String
    /// The tags of the identifiers in it.
    let tags: Set<String>
    /// The fields that may be left out; the others have to be there.
    let optional: Set<String>
    /// The fields that say by null that there is nothing.
    let nullable: Set<String>

    init(
        _ type: String, _ data: String, tags: Set<String>, optional: Set<String>,
        nullable: Set<String> = []
    ) {
        self.type = type
        self.data = data
        self.tags = tags
        self.optional = optional
        self.nullable = nullable
    }

    static let all =
        framework + recognition + publicity + construction + filings + changes + evaluations
        + revocations + papers

    var bytes: [UInt8] { Array(data.utf8) }

    func object() throws -> JSONObject {
        try #require(JSONReader.readCanonical(bytes).object)
    }

    /// Reads data as an event of this type, strictly.
    func read(_ object: JSONObject) throws -> Event {
        var fields = try FieldReader(.object(object), at: "/data", from: .record)
        let event = try Event(try #require(EventType(rawValue: type)), &fields)
        try fields.end()
        return event
    }

    /// What is wrong with data, nothing where it is an event of this type.
    func fault(of object: JSONObject) throws -> FieldError? {
        do {
            _ = try read(object)
            return nil
        } catch let error as FieldError {
            return error
        }
    }
}

extension Event {
    var written: FieldWriter {
        var fields = FieldWriter()
        write(to: &fields)
        return fields
    }
}
