import EventLog
import Testing

@Suite struct `Verification of integrity` {
    static let origin = "annals.example/register"
    let log = MemoryLog(1_000)

    func note(_ size: Int, root: TreeHash? = nil, origin: String = origin) throws -> SignedNote {
        try Checkpoint(origin: origin, size: size, root: root ?? log.root(at: size))
            .signed(by: [Keys.log])
    }

    func find(
        _ log: MemoryLog, _ checkpoints: [SignedNote] = [], allowsWithheld: Bool = false
    ) throws -> IntegrityCheck.Finding {
        try IntegrityCheck(
            origin: Self.origin, keys: [Keys.log.verifierKey], checkpoints: checkpoints,
            allowsWithheld: allowsWithheld
        ).run(over: log)
    }

    func failure(_ log: MemoryLog, _ checkpoints: [SignedNote] = []) throws -> IntegrityFailure? {
        if case .failed(let failure) = try find(log, checkpoints) { failure } else { nil }
    }

    @Test func `finds a whole log sound, with all its checkpoints in any order`() throws {
        let notes = try [1_000, 1, 0, 256, 999, 256].map { try note($0) }
        #expect(try find(log, notes) == .sound(size: 1_000, root: log.root, withheld: 0))
        #expect(try find(log) == .sound(size: 1_000, root: log.root, withheld: 0))
        #expect(try find(MemoryLog(0)) == .sound(size: 0, root: .empty, withheld: 0))
    }

    @Test func `finds the first record of which a bit was changed`() throws {
        var tampered = log
        for position in [700, 301] {
            var bytes = tampered.records[position].bytes
            bytes[0] ^= 1
            tampered.records[position] = StoredRecord(position: position, bytes: bytes)
        }
        let failure = try #require(try failure(tampered, [try note(1_000)]))
        #expect(failure.what == .leaf)
        #expect(failure.position == 301)
        #expect(failure.expected == log.memoryTiles.levels[0][301].base64)
        #expect(failure.found == TreeHash.leaf(tampered.records[301].bytes).base64)
    }

    @Test func `finds records exchanged, missing or cut off`() throws {
        var exchanged = log
        exchanged.records.swapAt(4, 5)
        #expect(try failure(exchanged)?.what == .position)
        #expect(try failure(exchanged)?.position == 4)

        var missing = log
        missing.records.remove(at: 17)
        #expect(try failure(missing)?.what == .position)
        #expect(try failure(missing)?.position == 17)

        var short = log
        short.records.removeLast()
        #expect(try failure(short)?.what == .position)
        #expect(try failure(short)?.position == 999)
    }

    @Test func `finds a tile that does not follow from the one below`() throws {
        var tampered = log
        tampered.memoryTiles.levels[1][2] = .leaf([])
        let failure = try #require(try failure(tampered))
        #expect(failure.what == .tileHash(level: 1, index: 0))
        #expect(failure.position == 767)
        #expect(failure.expected == TreeHash.leaf([]).base64)
        #expect(failure.found == log.memoryTiles.levels[1][2].base64)
    }

    @Test func `finds a tile of another width`() throws {
        var tampered = log
        tampered.memoryTiles.levels[1].append(.empty)
        #expect(try failure(tampered)?.what == .tileWidth(level: 1, index: 0))
        #expect(try failure(tampered)?.expected == "3")
        #expect(try failure(tampered)?.found == "4")
    }

    @Test func `finds a checkpoint with another root, whichever it is`() throws {
        for size in [0, 1, 255, 256, 512, 1_000] {
            let notes = try [note(1_000), note(size, root: .leaf([1])), note(3)]
            let failure = try #require(try failure(log, notes))
            #expect(failure.what == .root)
            #expect(failure.position == (size == 0 ? nil : size - 1))
            #expect(failure.expected == TreeHash.leaf([1]).base64)
            #expect(failure.found == log.root(at: size).base64)
        }
    }

    @Test func `finds a log shorter than a checkpoint`() throws {
        let failure = try failure(log, [try note(1_001, root: .leaf([]))])
        #expect(failure?.what == .size)
        #expect(failure?.found == "1000")
    }

    @Test func `finds a checkpoint of another log or key, or no checkpoint`() throws {
        #expect(try failure(log, [try note(3, origin: "elsewhere.example")])?.what == .origin)
        let head = Checkpoint(origin: Self.origin, size: 3, root: log.root(at: 3))
        #expect(try failure(log, [try head.signed(by: [Keys.other])])?.what == .signature)
        let forged = SignedNote(
            text: head.noteText, signatures: try note(4).signatures)
        #expect(try failure(log, [forged])?.what == .signature)
        let text = "no checkpoint\n"
        let note = SignedNote(text: text, signatures: [try Keys.log.sign(text)])
        #expect(try failure(log, [note])?.what == .signature)
    }

    @Test func `reports damage that the store finds, and throws what else goes wrong`() throws {
        var damaged = log
        damaged.damagedAt = 77
        let failure = try failure(damaged)
        #expect(failure?.what == .store)
        #expect(failure?.position == 77)
        #expect(failure?.found == "the block does not decompress")
    }

    @Test func `tells a withheld record from a forged one`() throws {
        var withheld = log
        for position in [5, 600] {
            withheld.records[position] = StoredRecord(position: position, bytes: [])
        }
        let notes = [try note(1_000)]
        #expect(
            try find(withheld, notes, allowsWithheld: true)
                == .sound(size: 1_000, root: log.root, withheld: 2))
        #expect(try failure(withheld, notes)?.what == .leaf)
        #expect(try failure(withheld, notes)?.position == 5)
    }
}
