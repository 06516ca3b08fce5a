import CanonicalJSON
import EventLog
import Testing

extension Promise {
    static let appending: [Promise] = [
        Promise("records stand adjacent from position 0 and are canonical") { log async throws in
            let first = try await log.append(append(1, tags: [["centre:1"], ["centre:2"]]))
            #expect(first == .appended(positions: 0..<2, recorded: second(0)))
            let next = try await log.append(
                append(2, at: .exactly(second(5)), data: ["b": 1, "a": "中"]))
            #expect(next == .appended(positions: 2..<3, recorded: second(5)))
            let records = try await log.all()
            #expect(records.map(\.position) == [0, 1, 2])
            let third = try Record(bytes: records[2].bytes)
            #expect(third.position == 2)
            #expect(third.recorded == second(5))
            #expect(third.command == commandID(2))
            #expect(third.data == ["a": "中", "b": 1])
            #expect(try Record(bytes: records[1].bytes).tags == ["centre:2"])
        },
        Promise("a command is accepted once and remembered with its answer") { log async throws in
            _ = try await log.append(append(1))
            _ = try await log.append(
                append(2, tags: [[], []], digest: [1, 2, 3], warnings: Array("[]".utf8)))
            let known = RememberedCommand(
                positions: 1..<3, digest: [1, 2, 3], warnings: Array("[]".utf8))
            // It is repeated whatever else would speak against it.
            let repeated = try await log.append(
                append(
                    2, unless: LogQuery([LogQuery.Item()]), at: .exactly(second(-9)), digest: [9]))
            #expect(repeated == .repeated(known))
            #expect(try await log.size == 3)
            #expect(try await log.read { try $0.command(commandID(2)) } == known)
            #expect(try await log.read { try $0.command(commandID(3)) } == nil)
            #expect(try await log.read { try $0.command("no UUID") } == nil)
        },
        Promise("a record of 65,535 bytes stands, one more refuses the whole append") {
            log async throws in
            let frame = try EncodedDraft(draft(1, data: ["text": ""])).sizeBytes(position: 0)
            func text(_ size: Int) -> JSON {
                ["text": .string(String(repeating: "x", count: size - frame))]
            }
            let small = draft(1)
            let large = draft(1, data: text(65_536))
            let outcome = try await log.append(
                Append([small, large], unless: LogQuery(), since: 0, time: .exactly(second(0))))
            #expect(outcome == .tooLarge(index: 1, sizeBytes: 65_536))
            #expect(try await log.size == 0)
            #expect(try await log.append(append(1, data: text(65_535))).positions == 0..<1)
            #expect(try await log.all()[0].bytes.count == 65_535)
        },
        Promise("a draft that cannot be a record is refused and spoils nothing") {
            log async throws in
            await #expect(throws: RecordError.self) {
                try await log.append(append(1, data: ["n": .unsupportedNumber("1.5")]))
            }
            #expect(try await log.append(append(1)).positions == 0..<1)
        },
        Promise("texts that look alike but differ in bytes are different tags") {
            log async throws in
            _ = try await log.append(append(1, tags: [["name:\u{E9}"]]))
            _ = try await log.append(append(2, tags: [["name:e\u{301}"]]))
            #expect(try await log.positions(.taggedAny(["name:\u{E9}"])) == [0])
            #expect(try await log.positions(.taggedAny(["name:e\u{301}"])) == [1])
        },
    ]

    static let times: [Promise] = [
        Promise("by the clock, the later of the clock and the last record is recorded") {
            log async throws in
            let end = second(100)
            func clock(_ command: Int, _ now: Int) async throws -> AppendOutcome {
                try await log.append(append(command, at: .clock(second(now), until: end)))
            }
            #expect(try await clock(1, 10) == .appended(positions: 0..<1, recorded: second(10)))
            #expect(try await clock(2, 4) == .appended(positions: 1..<2, recorded: second(10)))
            #expect(try await clock(3, 11) == .appended(positions: 2..<3, recorded: second(11)))
        },
        Promise("nothing is recorded at or after the end of the day it was decided on") {
            log async throws in
            let late = append(1, at: .clock(second(100), until: second(100)))
            #expect(try await log.append(late) == .dayEnded)
            _ = try await log.append(append(2, at: .exactly(second(100))))
            let overtaken = append(1, at: .clock(second(50), until: second(100)))
            #expect(try await log.append(overtaken) == .dayEnded)
            #expect(try await log.size == 1)
        },
        Promise("a time given is refused before the last record's, and taken at it") {
            log async throws in
            _ = try await log.append(append(1, at: .exactly(second(10))))
            let early = try await log.append(append(2, at: .exactly(second(9))))
            #expect(early == .clockWentBack(last: second(10)))
            let same = try await log.append(append(2, at: .exactly(second(10))))
            #expect(same == .appended(positions: 1..<2, recorded: second(10)))
        },
    ]
}
