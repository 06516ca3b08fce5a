import CanonicalJSON
import Events
import Testing

/// A record as the log would hold it of a sample, and the plain way to read it: by trees, a field
/// at a time.
struct SampleRecord {
    var members: JSONObject

    /// A record of the sample, with an actor and attachments that `variant` chooses.
    init(_ sample: Sample, variant: Int = 0) throws {
        var data = try sample.object()
        data["attachments"] = Self.attachments[variant % Self.attachments.count]
        let record: JSON = [
            "action": "test.act", "actor": Self.actors[variant % Self.actors.count],
            "article": "第十条第（一）项", "command": "6da5f0a0-d09a-4c22-a6f3-06d96e8704a9",
            "data": .object(data), "effective": "2024-02-29", "policy": "鞍科发〔2024〕1号",
            "position": .integer(Int64(variant)), "recorded": "2024-03-01T07:46:28.123Z",
            "rules": 2, "tags": .array(sample.tags.sorted().map(JSON.string)),
            "type": .string(sample.type), "version": 1,
        ]
        members = try #require(record.object)
    }

    var bytes: [UInt8] { JSON.object(members).canonicalBytes }

    static let all: [SampleRecord] = {
        do {
            return try Sample.all.enumerated().map { try SampleRecord($1, variant: $0) }
        } catch {
            Issue.record("the samples make records: \(error)")
            return []
        }
    }()

    private static let hash = String(repeating: "0123456789abcdef", count: 4)
    private static let sealed: JSON = ["sealed": "key-1", "box": "AAAA"]

    private static let attachments: [JSON?] = [
        nil, [.string(hash)],
        [
            ["sha256": .string(hash), "size": 12, "title": "批文", "kind": "pdf"],
            .string(hash),
            [
                "sha256": .string(hash), "title": "证明\n（二）", "kind": "扫描件",
                "confidential": true, "shelfmark": "A-1",
            ],
        ],
    ]

    private static let actors: [JSON] = [
        ["account": "officer-1", "role": "officer", "via": "play"],
        ["account": "program", "role": "program", "via": "program"],
        [
            "account": "host-a", "role": "host", "organisation": "91210303MA0TE5T24Q",
            "via": "api",
        ],
        ["account": "d-1", "role": "department", "district": "haicheng", "via": "page"],
        [
            "account": "leader", "role": "leader", "via": "cli",
            "for": [
                "name": sealed, "basis": "来信", "received": "2024-01-02",
                "postmark": "2024-01-01", "attachments": [.string(hash)],
            ],
            "override": ["reason": "已核实\t属实", "codes": ["centre.unknown"]],
        ],
    ]
}

/// What a record says, read by the readers of trees alone.
enum PlainReading {
    /// The event of the record, nothing where a record may not look like this.
    static func event(_ bytes: [UInt8]) -> RecordedEvent? {
        guard bytes.count <= 65_535, let record = try? JSONReader.readCanonical(bytes).object,
            record.names == names,
            let action = record["action"]?.string, !action.isEmpty,
            let actor = record["actor"], let article = record["article"]?.string,
            let command = record["command"]?.string, command == CommandID(command)?.rawValue,
            let data = record["data"],
            let effective = record["effective"]?.string.flatMap(Day.init(iso:)),
            let policy = record["policy"]?.string,
            let position = record["position"]?.integer, position >= 0,
            let recorded = record["recorded"]?.string.flatMap(milliseconds),
            let rules = record["rules"]?.integer, rules >= 0,
            let tags = record["tags"]?.array, areInOrder(tags),
            let type = record["type"]?.string.flatMap(EventType.init(rawValue:)),
            record["version"]?.integer == Int64(type.version)
        else { return nil }
        do {
            var fields = try FieldReader(data, at: "/data", from: .record)
            let event = try Event(type, &fields)
            let attachments: [Events.Attachment] = try fields.list("attachments")
            try fields.end()
            return RecordedEvent(
                position: Int(position), recordedMilliseconds: recorded, effective: effective,
                actor: try Actor(actor, at: "/actor", from: .record), action: action,
                command: command, rules: Int(rules), policy: policy, article: article,
                tags: tags.compactMap(\.string), event: event, attachments: attachments)
        } catch {
            return nil
        }
    }

    private static let names = [
        "action", "actor", "article", "command", "data", "effective", "policy", "position",
        "recorded", "rules", "tags", "type", "version",
    ]

    private static func areInOrder(_ tags: [JSON]) -> Bool {
        let texts = tags.compactMap(\.string)
        return texts.count == tags.count
            && zip(texts, texts.dropFirst()).allSatisfy { JSONObject.precedes($0, $1) }
    }

    /// The milliseconds of `YYYY-MM-DDThh:mm:ss.sssZ` from 1970 on.
    private static func milliseconds(_ text: String) -> Int64? {
        let form = Array("0000-00-00T00:00:00.000Z".utf8)
        let bytes = Array(text.utf8)
        guard bytes.count == form.count,
            zip(bytes, form).allSatisfy({
                $1 == UInt8(ascii: "0") ? UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 : $0 == $1
            }),
            let day = Day(iso: String(decoding: bytes[..<10], as: UTF8.self)), day.year >= 1970
        else { return nil }
        let parts = [11..<13, 14..<16, 17..<19, 20..<23].compactMap {
            Int64(String(decoding: bytes[$0], as: UTF8.self))
        }
        guard parts[0] < 24, parts[1] < 60, parts[2] < 60 else { return nil }
        let minutes = (Int64(day.number) * 24 + parts[0]) * 60 + parts[1]
        return (minutes * 60 + parts[2]) * 1000 + parts[3]
    }
}
