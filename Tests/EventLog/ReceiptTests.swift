import EventLog
import Testing

@Suite struct `A receipt` {
    let origin = "annals.example/register"
    let log = MemoryLog(300)
    let keys = [Keys.log.verifierKey]

    func receipt(for index: Int, size: Int = 300) throws -> Receipt {
        let checkpoint = Checkpoint(origin: origin, size: size, root: log.root(at: size))
        return Receipt(
            index: index, path: try TreeProof.inclusion(of: index, in: size, from: log.tiles),
            checkpoint: try checkpoint.signed(by: [Keys.log]))
    }

    @Test func `comes back from its text and proves its record`() throws {
        for index in [0, 1, 255, 256, 299] {
            let receipt = try receipt(for: index)
            let again = try Receipt(receipt.bytes)
            #expect(again.bytes == receipt.bytes)
            #expect(again.index == index)
            #expect(again.path == receipt.path)
            let head = try again.check(
                record: log.records[index].bytes, origin: origin, keys: keys)
            #expect(head.size == 300)
        }
    }

    @Test func `of a log of one record has no path`() throws {
        let receipt = try receipt(for: 0, size: 1)
        let lines = String(decoding: receipt.bytes, as: UTF8.self)
        #expect(lines.hasPrefix("c2sp.org/tlog-proof@v1\nindex 0\n\nannals.example/register\n1\n"))
        try Receipt(receipt.bytes).check(
            record: log.records[0].bytes, origin: origin, keys: keys)
    }

    @Test func `has its lines in the published order`() throws {
        let receipt = try receipt(for: 4, size: 5)
        let text = String(decoding: receipt.bytes, as: UTF8.self)
        let path = try #require(receipt.path.first?.base64)
        let note = String(decoding: receipt.checkpoint.bytes, as: UTF8.self)
        #expect(text == "c2sp.org/tlog-proof@v1\nindex 4\n\(path)\n\n\(note)")
    }

    @Test func `keeps extra data, which nothing vouches for`() throws {
        let plain = try receipt(for: 9)
        let receipt = Receipt(
            index: 9, path: plain.path, checkpoint: plain.checkpoint, extra: [1, 2, 3])
        let again = try Receipt(receipt.bytes)
        #expect(again.extra == [1, 2, 3])
        #expect(again.bytes == receipt.bytes)
        #expect(
            String(decoding: receipt.bytes, as: UTF8.self).contains("@v1\nextra AQID\nindex 9\n"))
        try again.check(record: log.records[9].bytes, origin: origin, keys: keys)
    }

    @Test func `proves no other record, index, log or key`() throws {
        let receipt = try receipt(for: 7)
        let record = log.records[7].bytes
        #expect(throws: NoteError.notIncluded) {
            try receipt.check(record: log.records[8].bytes, origin: origin, keys: keys)
        }
        let moved = Receipt(index: 8, path: receipt.path, checkpoint: receipt.checkpoint)
        #expect(throws: NoteError.notIncluded) {
            try moved.check(record: record, origin: origin, keys: keys)
        }
        let far = Receipt(index: .max, path: receipt.path, checkpoint: receipt.checkpoint)
        #expect(throws: NoteError.notIncluded) {
            try far.check(record: record, origin: origin, keys: keys)
        }
        #expect(throws: NoteError.foreign(origin: origin)) {
            try receipt.check(record: record, origin: "annals.example/other", keys: keys)
        }
        #expect(throws: NoteError.unsigned) {
            try receipt.check(record: record, origin: origin, keys: [Keys.other.verifierKey])
        }
        let forged = Checkpoint(origin: origin, size: 300, root: .leaf(record))
        let note = SignedNote(
            text: forged.noteText, signatures: receipt.checkpoint.signatures)
        #expect(throws: NoteError.forged(key: Keys.log.verifierKey.name)) {
            try Receipt(index: 0, path: [], checkpoint: note)
                .check(record: record, origin: origin, keys: keys)
        }
    }

    @Test func `of another form is not read`() throws {
        let text = String(decoding: try receipt(for: 4, size: 5).bytes, as: UTF8.self)
        let line = TreeHash.empty.base64 + "\n"
        #expect(throws: Never.self) { try Receipt(Array(text.utf8)) }
        let altered = [
            "", String(text.dropLast()), "\n" + text, String(text.prefix(60)), text + "\n",
            text.replacing("@v1", with: "@v2"), text.replacing("index 4", with: "index 04"),
            text.replacing("index 4", with: "index -4"), text.replacing("index 4", with: "index"),
            text.replacing("index 4", with: "Index 4"), text.replacing("index 4\n", with: ""),
            text.replacing("index 4", with: "index 4 "),
            text.replacing("index 4", with: "index 99999999999999999999"),
            text.replacing("index 4", with: "extra !\nindex 4"),
            text.replacing("index 4", with: "extra AQID\nextra AQID\nindex 4"),
            text.replacing("index 4", with: "index 4\nAAAA"),
            text.replacing("index 4\n", with: "index 4\n" + String(repeating: line, count: 70)),
            text.replacing("\n", with: "\r\n"),
        ]
        for text in altered {
            #expect(throws: NoteError.self, "\(text)") { try Receipt(Array(text.utf8)) }
        }
    }
}
