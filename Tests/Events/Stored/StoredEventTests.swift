import CanonicalJSON
import Events
import Testing

@Suite struct `An event read from the bytes of its record` {
    @Test func `is the one that is read from a tree, of every type`() throws {
        for (variant, sample) in Sample.all.enumerated() {
            for other in 0..<15 {
                let record = try SampleRecord(sample, variant: variant + other)
                let event = RecordedEvent(bytes: record.bytes)
                #expect(event != nil, "\(sample.type)")
                #expect(event?.told == PlainReading.event(record.bytes)?.told, "\(sample.type)")
                #expect(event?.event == (try sample.read(sample.object())), "\(sample.type)")
            }
        }
    }

    @Test func `is none where a field is missing, unknown or of another kind`() throws {
        let others: [JSON] = [.null, true, -1, 7, "", "x", "2024-01-01", [], ["x"], [:], ["a": 1]]
        for record in SampleRecord.all {
            for name in try #require(record.members["data"]?.object).names {
                for other in others + [nil] {
                    var changed = record
                    var data = try #require(record.members["data"]?.object)
                    data[name] = other
                    changed.members["data"] = .object(data)
                    check(changed.bytes)
                }
            }
            for name in record.members.names {
                for other in others + [nil] {
                    var changed = record
                    changed.members[name] = other
                    check(changed.bytes)
                }
            }
            for name in ["", "a", "no~such", "zz", "\u{1}", "心"] {
                var changed = record
                changed.members[name] = 1
                #expect(RecordedEvent(bytes: changed.bytes) == nil)
                changed = record
                var data = try #require(record.members["data"]?.object)
                data[name] = 1
                changed.members["data"] = .object(data)
                #expect(RecordedEvent(bytes: changed.bytes) == nil)
            }
        }
    }

    @Test func `is of the present version alone`() throws {
        for version in [0, 2, 3] as [JSON] {
            var record = try #require(SampleRecord.all.first)
            record.members["version"] = version
            #expect(RecordedEvent(bytes: record.bytes) == nil)
        }
    }

    @Test func `bears tags in the order of UTF-16, each once`() throws {
        let tags: [[JSON]] = [
            [], ["a"], ["a", "b"], ["b", "a"], ["a", "a"], ["a", "aa"], ["aa", "a"],
            ["name:中", "name:中心"], ["name:心", "name:中"], ["\u{E000}", "\u{10000}"],
            ["\u{10000}", "\u{E000}"], ["\u{D7FF}", "\u{E000}"], ["\u{FFFD}", "\u{FFFE}"],
            ["a\"", "b\\"], ["\n", "a"], ["a", 1], ["é", "e\u{301}"], ["e\u{301}", "é"],
        ]
        for tags in tags {
            var record = try #require(SampleRecord.all.first)
            record.members["tags"] = .array(tags)
            check(record.bytes)
        }
    }

    @Test func `is recorded at a moment of a calendar day from 1970 on`() throws {
        for moment in [
            "1970-01-01T00:00:00.000Z", "9999-12-31T23:59:59.999Z", "1969-12-31T23:59:59.999Z",
            "2024-02-30T00:00:00.000Z", "2024-02-29T24:00:00.000Z", "2024-02-29T23:60:00.000Z",
            "2024-02-29T23:59:60.000Z", "2024-02-29T23:59:59.00Z", "2024-02-29T23:59:59.0000Z",
            "2024-02-29t23:59:59.000Z", "2024-02-29T23:59:59.000z", "2024-02-29T23:59:59+08:0Z",
            "2024-02-2 T23:59:59.000Z", "2024-13-01T00:00:00.000Z", "0000-00-00T00:00:00.000Z",
        ] {
            var record = try #require(SampleRecord.all.first)
            record.members["recorded"] = .string(moment)
            check(record.bytes)
            #expect(
                (RecordedEvent(bytes: record.bytes) != nil)
                    == (PlainReading.event(record.bytes) != nil), "\(moment)")
        }
    }

    @Test func `of damaged bytes is none, or the one that is read from a tree`() {
        var taken = 0
        for (index, record) in SampleRecord.all.enumerated() {
            for round in 0..<120 {
                var damage = Damage(seed: UInt64(index) << 16 | UInt64(round))
                let bytes = damage.done(to: record.bytes)
                if check(bytes, "\(index), round \(round)") { taken += 1 }
            }
        }
        #expect(taken > 500, "some of the damage has to leave an event")
    }

    /// Whether the event was read; whatever is read has to be what a tree says.
    @discardableResult
    private func check(_ bytes: [UInt8], _ comment: Comment? = nil) -> Bool {
        guard let event = RecordedEvent(bytes: bytes) else { return false }
        #expect(event.told == PlainReading.event(bytes)?.told, comment)
        return true
    }
}

extension RecordedEvent {
    /// All of it to the byte: texts that Unicode calls equal are not the same.
    fileprivate var told: JSON {
        [
            "position": .integer(Int64(position)), "recorded": .integer(recordedMilliseconds),
            "effective": effective.json, "actor": actor.json, "action": .string(action),
            "command": .string(command), "rules": .integer(Int64(rules)),
            "policy": .string(policy), "article": .string(article),
            "tags": .array(tags.map(JSON.string)), "type": .string(event.type.rawValue),
            "data": .object(event.written.object),
            "attachments": .array(attachments.map(\.json)),
        ]
    }
}

/// Changes a few bytes at random, most often to others that stand in records.
struct Damage {
    private var random: SplitMix64

    init(seed: UInt64) { random = SplitMix64(seed: seed) }

    mutating func done(to bytes: [UInt8]) -> [UInt8] {
        var bytes = bytes
        for _ in 0...Int.random(in: 0...1, using: &random) {
            let place = Int.random(in: 0..<bytes.count, using: &random)
            switch Int.random(in: 0..<8, using: &random) {
            case 0: bytes[place] ^= 1 << UInt8.random(in: 0...7, using: &random)
            case 1: bytes[place] = Self.marks.randomElement(using: &random) ?? 0
            case 2: bytes.remove(at: place)
            case 3: bytes.insert(Self.marks.randomElement(using: &random) ?? 0, at: place)
            case 4: bytes.insert(contentsOf: "中".utf8, at: place)
            case 5:
                let end = min(bytes.count, place + Int.random(in: 0...30, using: &random))
                bytes.insert(contentsOf: Array(bytes[place..<end]), at: place)
            default:
                let other = Int.random(in: 0..<bytes.count, using: &random)
                bytes[place] = bytes[other]
            }
        }
        return bytes
    }

    private static let marks: [UInt8] = Array("\"\\{}[],:019-.eunt fa\u{7F}\n".utf8) + [0x80, 0xE2]
}
