import CanonicalJSON
import EventLog
import Events
import Projections
import Testing

/// A record is read in one of two ways: at once from its bytes, or step by step by way of a tree.
/// Only the second says what is wrong, so that the first must never take what the second refuses.
@Suite struct `Reading a stored record` {
    /// What became of reading, told to the byte: texts that Unicode calls equal are not the same.
    private enum Outcome: Equatable {
        case read(JSON)
        case refused(UnreadableRecord)
    }

    @Test func `gives the event that its record gives`() throws {
        for bytes in try records() {
            #expect(RecordedEvent(bytes: bytes) != nil)
            #expect(atOnce(bytes) == stepByStep(bytes))
            guard case .read = atOnce(bytes) else {
                Issue.record("unreadable: \(String(decoding: bytes, as: UTF8.self))")
                return
            }
        }
    }

    @Test func `refuses damaged bytes with the same error as its record`() throws {
        let records = try records()
        var (read, refused) = (0, 0)
        for seed in UInt64(0)..<6_000 {
            var random = SplitMix64(seed: seed)
            var bytes = try #require(records.randomElement(using: &random))
            for _ in 0...Int.random(in: 0...1, using: &random) {
                damage(&bytes, using: &random)
            }
            let outcome = atOnce(bytes)
            #expect(outcome == stepByStep(bytes), "seed \(seed)")
            if case .read = outcome { read += 1 } else { refused += 1 }
        }
        #expect(read > 500 && refused > 500)
    }

    @Test func `says what is wrong with a field, and where`() throws {
        let bytes = try record(.verified("91210303MA0TE5T24Q").with { $0.about = [] })
        let text = String(decoding: bytes, as: UTF8.self)
        let changes: [(from: String, to: String, error: UnreadableRecord)] = [
            (
                #""passed":true"#, #""passed":1"#,
                .field(position: 3, FieldError(.bad(.boolean), at: "/data/passed"))
            ),
            (
                #"true}"#, #"true,"x":1}"#,
                .field(position: 3, FieldError(.unknown, at: "/data/x"))
            ),
            (
                #""role":"officer""#, #""role":"king""#,
                .field(
                    position: 3,
                    FieldError(.bad(.oneOf(Role.allCases.map(\.rawValue))), at: "/actor/role"))
            ),
            (
                #""type":"organisation.verified""#, #""type":"organisation.crowned""#,
                .unknownType(position: 3, "organisation.crowned")
            ),
            (
                #""version":1"#, #""version":2"#,
                .unknownVersion(
                    position: 3, .unknownVersion(type: "organisation.verified", version: 2))
            ),
            (
                #""rules":1"#, #""rules":-1"#,
                .record(position: 3, .malformed(field: "rules"))
            ),
        ]
        for (from, to, error) in changes {
            let changed = text.replacing(from, with: to)
            try #require(changed != text)
            #expect(atOnce(Array(changed.utf8)) == .refused(error))
        }
    }

    private func atOnce(_ bytes: [UInt8]) -> Outcome {
        outcome { () throws(UnreadableRecord) in
            try RecordedEvent(StoredRecord(position: 3, bytes: bytes))
        }
    }

    private func stepByStep(_ bytes: [UInt8]) -> Outcome {
        outcome { () throws(UnreadableRecord) in
            let record: Record
            do throws(RecordError) {
                record = try Record(bytes: bytes)
            } catch { throw .record(position: 3, error) }
            return try RecordedEvent(record)
        }
    }

    private func outcome(
        _ read: () throws(UnreadableRecord) -> RecordedEvent
    ) -> Outcome {
        do throws(UnreadableRecord) {
            let event = try read()
            var written = FieldWriter()
            event.event.write(to: &written)
            return .read([
                "position": .integer(Int64(event.position)),
                "recorded": .integer(event.recordedMilliseconds),
                "effective": event.effective.json, "actor": event.actor.json,
                "action": .string(event.action), "command": .string(event.command),
                "rules": .integer(Int64(event.rules)), "policy": .string(event.policy),
                "article": .string(event.article), "tags": .array(event.tags.map(JSON.string)),
                "type": .string(event.event.type.rawValue), "data": .object(written.object),
                "attachments": .array(event.attachments.map(\.json)),
            ])
        } catch {
            return .refused(error)
        }
    }

    private func records() throws -> [[UInt8]] {
        let centre = "dx-mg"
        let happenings: [Happening] = [
            .measures(from: "2024-01-30", ["construction.months": 36]),
            .department("haicheng", from: "2024-01-30", until: "2030-12-31", successor: "tiexi"),
            .registered("91210303MA0TE5T24Q", "鞍山某公司", "tiexi"),
            .verified("91210303MA0TE5T24Q"), .applied(centre, host: "91210303MA0TE5T24Q"),
            .opinion(centre, "preliminary", "pass"), .expert("expert-1", "p-1", centre),
            .recommended(centre, on: "2024-03-01"), .panel("p-1", ["expert-1"], [centre]),
            .inspected(centre, "p-1", on: "2024-03-05"), .proposed("l-1", [centre]),
            .approved(centre, "l-1", on: "2024-05-01"), .objected("o-1", "l-1", nil),
        ]
        let opening = try Bureau.opened(on: Day(number: 19_754)).appends.flatMap(\.drafts)
        return try happenings.map(record) + opening.map(encoded)
    }

    private func record(_ happening: Happening) throws -> [UInt8] {
        let time = try #require(Timestamp(rfc3339: "2024-03-01T09:00:00.250+08:00"))
        return try encoded(happening.draft(at: time, command: 7))
    }

    private func encoded(_ draft: Draft) throws -> [UInt8] {
        let time = try #require(Timestamp(rfc3339: "2024-03-01T09:00:00.250+08:00"))
        return try EncodedDraft(draft).bytes(position: 3, recorded: time)
    }

    private func damage(_ bytes: inout [UInt8], using random: inout SplitMix64) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        let marks = Array("\"\\{}[],:019-.eunt fa\u{7F}\n中".utf8)
        let mark = marks.randomElement(using: &random) ?? 0
        switch Int.random(in: 0..<6, using: &random) {
        case 0: bytes[place] ^= 1 << UInt8.random(in: 0...7, using: &random)
        case 1: bytes[place] = mark
        case 2: bytes.remove(at: place)
        case 3: bytes.insert(mark, at: place)
        default: bytes[place] = bytes[Int.random(in: 0..<bytes.count, using: &random)]
        }
    }
}
