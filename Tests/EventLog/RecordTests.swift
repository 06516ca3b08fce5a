import CanonicalJSON
import EventLog
import Testing

@Suite struct `A record` {
    static let command = "0b8f2c1e-6d3a-4b57-9a41-1f2e3d4c5b6a"
    static let recorded = Timestamp(milliseconds: 1_772_323_200_123)

    static func draft(
        type: String = "publicity.opened", version: Int = 1, effective: String = "2026-03-01",
        actor: JSON = ["account": "zhang", "role": "bureau", "via": "api"],
        action: String = "publicity.open", command: String = command, rules: Int = 3,
        data: JSON = ["list": "2026-1", "days": 7, "note": "公示\t\"甲\""]
    ) -> Draft {
        Draft(
            type: type, version: version, effective: effective, actor: actor, action: action,
            command: command, rules: rules, policy: "2024-07", article: "10(2)",
            tags: ["list:2026-1", "centre:甲", "centre:b"], data: data)
    }

    /// The bytes by hand: the names in order, no space, only what must be escaped.
    static let golden =
        #"{"action":"publicity.open","actor":{"account":"zhang","role":"bureau","via":"api"},"#
        + #""article":"10(2)","command":"0b8f2c1e-6d3a-4b57-9a41-1f2e3d4c5b6a","#
        + #""data":{"days":7,"list":"2026-1","note":"公示\t\"甲\""},"effective":"2026-03-01","#
        + #""policy":"2024-07","position":1023,"recorded":"2026-03-01T00:00:00.123Z","rules":3,"#
        + #""tags":["centre:b","centre:甲","list:2026-1"],"type":"publicity.opened","version":1}"#

    @Test func `is exactly these bytes`() throws {
        let encoded = try EncodedDraft(Self.draft())
        let bytes = encoded.bytes(position: 1_023, recorded: Self.recorded)
        #expect(String(decoding: bytes, as: UTF8.self) == Self.golden)
        #expect(bytes == Array(Self.golden.utf8))
        #expect(encoded.prefix.last == UInt8(ascii: ":"))
        #expect(encoded.suffix.first == UInt8(ascii: ","))
    }

    @Test func `is read back with every field`() throws {
        let record = try Record(bytes: Array(Self.golden.utf8))
        let draft = Self.draft()
        #expect(record.position == 1_023)
        #expect(record.type == "publicity.opened")
        #expect(record.version == 1)
        #expect(record.recorded == Self.recorded)
        #expect(record.effective == "2026-03-01")
        #expect(record.actor == draft.actor)
        #expect(record.action == "publicity.open")
        #expect(record.command == Self.command)
        #expect(record.rules == 3)
        #expect(record.policy == "2024-07")
        #expect(record.article == "10(2)")
        #expect(record.tags == ["centre:b", "centre:甲", "list:2026-1"])
        #expect(record.data == draft.data)
    }

    @Test func `has a size that is known before its bytes are made, and canonical ones anywhere`()
        throws
    {
        let encoded = try EncodedDraft(Self.draft())
        for position in [0, 9, 10, 99, 100, 12_345, Int(JSON.largestInteger)] {
            let bytes = encoded.bytes(position: position, recorded: .latest)
            #expect(bytes.count == encoded.sizeBytes(position: position))
            #expect(try JSONReader.readCanonical(bytes).canonicalBytes == bytes)
            #expect(try Record(bytes: bytes).position == position)
        }
    }

    @Test func `whose fields are not in order, not all there, or too many is refused`() {
        #expect(refusal(of: "{}") == .missing(field: "action"))
        #expect(refusal(of: "[]") == .notCanonical("it is not an object"))
        #expect(refusal(replacing: #","version":1"#, with: "") == .missing(field: "version"))
        #expect(refusal(replacing: #""rules":3,"#, with: "") == .missing(field: "rules"))
        #expect(
            refusal(replacing: #""policy""#, with: #""pages":1,"policy""#)
                == .unknown(field: "pages"))
        #expect(
            refusal(replacing: #""version":1"#, with: #""version":1,"zone":1"#)
                == .unknown(field: "zone"))
        #expect(
            refusal(replacing: #""rules":3,"#, with: #""rules":3,"rules":3,"#)?.isNotCanonical
                == true)
    }

    @Test func `that is not canonical to the byte is refused`() {
        for (found, replacement) in [
            (#""rules":3"#, #""rules": 3"#), (#""rules":3"#, #""rules":3.0"#),
            (#""rules":3"#, #""rules":03"#), (#""rules":3"#, #""rules":3e0"#),
            (#""rules":3"#, #""rules":9007199254740992"#), (#""days":7"#, #""days":0.5"#),
            ("centre:b", #"centre\u003ab"#),
            (#"{"days":7,"list":"2026-1""#, #"{"list":"2026-1","days":7"#),
            (#"公示\t"#, #"公示\u0009"#), (#""version":1}"#, "\"version\":1}\n"),
        ] {
            #expect(Self.golden.contains(found))
            #expect(
                refusal(replacing: found, with: replacement)?.isNotCanonical == true,
                "\(replacement)")
        }
        #expect(refusal(of: "")?.isNotCanonical == true)
    }

    @Test(
        arguments: [
            ("position", "1023", ["-1", #""1023""#, "null"]),
            ("rules", "3", ["-1", "true", #""3""#]),
            ("version", "1", ["-1", "[]", #""1""#]),
            ("type", #""publicity.opened""#, ["1", "null", #""""#]),
            ("action", #""publicity.open""#, ["1", #""""#]),
            ("policy", #""2024-07""#, ["2024", "null"]),
            ("article", #""10(2)""#, ["10", "null"]),
            (
                "data", #"{"days":7,"list":"2026-1","note":"公示\t\"甲\""}"#,
                ["null", "[]", #""""#]
            ),
            ("actor", #"{"account":"zhang","role":"bureau","via":"api"}"#, ["null", #""zhang""#]),
            (
                "recorded", #""2026-03-01T00:00:00.123Z""#,
                [
                    #""2026-03-01T00:00:00Z""#, #""2026-03-01T08:00:00.123+08:00""#,
                    #""2026-02-29T00:00:00.123Z""#, "1772323200123",
                ]
            ),
            (
                "effective", #""2026-03-01""#,
                [
                    #""2026-02-29""#, #""2026-3-1""#, #""20260301""#, #""""#, #""2026-03-01 ""#,
                    "20260301",
                ]
            ),
            (
                "command", #""0b8f2c1e-6d3a-4b57-9a41-1f2e3d4c5b6a""#,
                [
                    #""0B8F2C1E-6D3A-4B57-9A41-1F2E3D4C5B6A""#, #""""#, "7",
                    #""0b8f2c1e6d3a4b579a411f2e3d4c5b6a""#,
                    #""0b8f2c1e-6d3a-4b57-9a41-1f2e3d4c5b6g""#,
                ]
            ),
            (
                "tags", #"["centre:b","centre:甲","list:2026-1"]"#,
                [
                    #"["centre:甲","centre:b"]"#, #"["centre:b","centre:b"]"#, #"["centre:b",1]"#,
                    #""centre:b""#, "null",
                ]
            ),
        ] as [(String, String, [String])])
    func `with a value of another type or form is refused by the field's name`(
        field: String, found: String, values: [String]
    ) {
        for value in values {
            let name = #"""# + field + #"":"#
            #expect(Self.golden.contains(name + found))
            #expect(
                refusal(replacing: name + found, with: name + value) == .malformed(field: field),
                "\(value)")
        }
    }

    @Test func `may have no tags, article or policy`() throws {
        let text = Self.golden
            .replacing(#"["centre:b","centre:甲","list:2026-1"]"#, with: "[]")
            .replacing(#""10(2)""#, with: #""""#).replacing(#""2024-07""#, with: #""""#)
        let record = try Record(bytes: Array(text.utf8))
        #expect(record.tags.isEmpty && record.article.isEmpty && record.policy.isEmpty)
    }

    @Test func `is at most 65,535 bytes`() throws {
        let spare = 65_535 - (try EncodedDraft(Self.draft(data: ["a": ""])).sizeBytes(position: 0))
        for (excess, isRecord) in [(0, true), (1, false)] {
            let text = String(repeating: "x", count: spare + excess)
            let encoded = try EncodedDraft(Self.draft(data: ["a": .string(text)]))
            let bytes = encoded.bytes(position: 0, recorded: Self.recorded)
            #expect(((try? Record(bytes: bytes)) != nil) == isRecord)
        }
        #expect(
            refusal(of: String(repeating: " ", count: 65_536)) == .tooLong(sizeBytes: 65_536))
    }

    @Test func `is not drafted of what would be refused when read`() {
        func nested(_ depth: Int) -> JSON { depth == 0 ? [] : ["a": nested(depth - 1)] }
        let drafts = [
            ("action", Self.draft(action: "")), ("actor", Self.draft(actor: "zhang")),
            ("command", Self.draft(command: "c1")),
            ("data", Self.draft(data: ["area": .unsupportedNumber("1.5")])),
            ("data", Self.draft(data: [.integer(JSON.largestInteger)])),
            ("data", Self.draft(data: ["n": [.integer(JSON.largestInteger + 1)]])),
            ("data", Self.draft(data: ["n": .integer(.min)])),
            ("data", Self.draft(data: nested(63))),
            ("effective", Self.draft(effective: "2026-02-30")), ("rules", Self.draft(rules: -1)),
            ("type", Self.draft(type: "")), ("version", Self.draft(version: .max)),
        ]
        for (field, draft) in drafts {
            #expect(throws: RecordError.malformed(field: field)) { try EncodedDraft(draft) }
        }
    }

    @Test func `may be nested as deep as the reader goes, and is then read`() throws {
        func nested(_ depth: Int) -> JSON { depth == 0 ? [] : ["a": nested(depth - 1)] }
        let encoded = try EncodedDraft(Self.draft(data: nested(62)))
        let bytes = encoded.bytes(position: 0, recorded: Self.recorded)
        #expect(throws: Never.self) { try Record(bytes: bytes) }
    }

    private func refusal(replacing found: String, with replacement: String) -> RecordError? {
        refusal(of: Self.golden.replacing(found, with: replacement))
    }

    private func refusal(of text: String) -> RecordError? {
        do throws(RecordError) {
            _ = try Record(bytes: Array(text.utf8))
            return nil
        } catch {
            return error
        }
    }
}

extension RecordError {
    fileprivate var isNotCanonical: Bool {
        if case .notCanonical = self { true } else { false }
    }
}
