import EventLog
import Testing

@Suite struct `The next checkpoint` {
    let origin = "annals.example/register"
    let log = MemoryLog(700)

    func head(_ size: Int) -> Checkpoint {
        Checkpoint(origin: origin, size: size, root: log.root(at: size))
    }

    func verified(from size: Int, over log: MemoryLog) throws -> VerifiedRange {
        var range = try VerifiedRange(size: size, root: head(size).root, from: log.tiles)
        try range.extend(over: log)
        return range
    }

    @Test func `extends the last one by the records read back`() throws {
        for anchor in [0, 1, 255, 256, 300, 512, 699] {
            let range = try verified(from: anchor, over: log)
            #expect(range.size == 700)
            #expect(range.root == log.root)
            let decision = try CheckpointDecision.next(
                after: head(anchor), origin: origin, written: log.root, verified: range)
            #expect(decision == .sign(head(700)))
        }
    }

    @Test func `is the first where all records were read`() throws {
        var range = VerifiedRange()
        try range.extend(over: log)
        let decision = try CheckpointDecision.next(
            after: nil, origin: origin, written: log.root, verified: range)
        #expect(decision == .sign(head(700)))
        let nothing = try CheckpointDecision.next(
            after: nil, origin: origin, written: .empty, verified: VerifiedRange())
        #expect(nothing == .sign(Checkpoint(origin: origin, size: 0, root: .empty)))
    }

    @Test func `is none where nothing was added`() throws {
        let decision = try CheckpointDecision.next(
            after: head(700), origin: origin, written: log.root,
            verified: try verified(from: 700, over: log))
        #expect(decision == .unchanged)
    }

    @Test func `is refused where the stored bytes are not what was hashed`() throws {
        var flipped = log
        flipped.records[650] = StoredRecord(position: 650, bytes: [0])
        let range = try verified(from: 600, over: flipped)
        #expect(
            throws: CheckpointRefusal.rootsDiffer(
                size: 700, written: log.root, verified: range.root)
        ) {
            try CheckpointDecision.next(
                after: head(600), origin: origin, written: log.root, verified: range)
        }
        // The change alone would pass unseen from a point after it.
        #expect(throws: Never.self) { try verified(from: 660, over: flipped) }
    }

    @Test func `is refused where the tiles under the last one were changed`() throws {
        var rewritten = log
        rewritten.memoryTiles.levels[0][520] = .empty
        let failure = #expect(throws: IntegrityFailure.self) {
            try VerifiedRange(size: 600, root: head(600).root, from: rewritten.tiles)
        }
        #expect(failure?.what == .root)
    }

    @Test func `is refused to a log shorter than the last one`() throws {
        let short = MemoryLog(500)
        let failure = #expect(throws: IntegrityFailure.self) {
            try VerifiedRange(size: 600, root: head(600).root, from: short.tiles)
        }
        #expect(failure?.what == .size)
        var range = VerifiedRange()
        try range.extend(over: short)
        #expect(throws: CheckpointRefusal.shorter(signed: 600, size: 500)) {
            try CheckpointDecision.next(
                after: head(600), origin: origin, written: short.root, verified: range)
        }
        var longer = try verified(from: 600, over: log)
        #expect(throws: IntegrityFailure.self) { try longer.extend(over: short) }
    }

    @Test func `is refused where what was verified does not start at the last one`() throws {
        let range = try verified(from: 600, over: log)
        for anchor in [599, 601] {
            #expect(throws: CheckpointRefusal.notFromAnchor(size: 600)) {
                try CheckpointDecision.next(
                    after: head(anchor), origin: origin, written: log.root, verified: range)
            }
        }
        let fork = Checkpoint(origin: origin, size: 600, root: .leaf([1]))
        #expect(throws: CheckpointRefusal.notFromAnchor(size: 600)) {
            try CheckpointDecision.next(
                after: fork, origin: origin, written: log.root, verified: range)
        }
        #expect(throws: CheckpointRefusal.notFromAnchor(size: 600)) {
            try CheckpointDecision.next(
                after: nil, origin: origin, written: log.root, verified: range)
        }
    }

    @Test func `is refused after one of another log`() throws {
        let foreign = Checkpoint(origin: "elsewhere.example", size: 600, root: head(600).root)
        #expect(throws: CheckpointRefusal.otherOrigin("elsewhere.example")) {
            try CheckpointDecision.next(
                after: foreign, origin: origin, written: log.root,
                verified: try verified(from: 600, over: log))
        }
    }

    @Test func `rests on records in their turn, none missing`() throws {
        var gap = log
        gap.records.remove(at: 650)
        var range = try VerifiedRange(size: 600, root: head(600).root, from: gap.tiles)
        let failure = #expect(throws: IntegrityFailure.self) { try range.extend(over: gap) }
        #expect(failure?.what == .position)
        #expect(failure?.position == 650)

        var cut = log
        cut.records.removeLast(5)
        var other = try VerifiedRange(size: 600, root: head(600).root, from: cut.tiles)
        let missing = #expect(throws: IntegrityFailure.self) { try other.extend(over: cut) }
        #expect(missing?.position == 695)
    }
}
