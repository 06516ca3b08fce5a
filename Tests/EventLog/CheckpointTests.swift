import EventLog
import Testing

@Suite struct `A checkpoint` {
    let root = "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I="

    @Test func `is three lines: origin, size and root`() throws {
        let text = "example.com/behind-the-sofa\n20852163\n\(root)\n"
        let checkpoint = try Checkpoint(noteText: text)
        #expect(checkpoint.origin == "example.com/behind-the-sofa")
        #expect(checkpoint.size == 20_852_163)
        #expect(checkpoint.root.base64 == root)
        #expect(checkpoint.extensions.isEmpty)
        #expect(checkpoint.noteText == text)
    }

    @Test func `of an empty tree says 0`() throws {
        let checkpoint = Checkpoint(origin: "a", size: 0, root: .empty)
        #expect(checkpoint.noteText == "a\n0\n\(TreeHash.empty.base64)\n")
        #expect(try Checkpoint(noteText: checkpoint.noteText) == checkpoint)
    }

    @Test func `keeps another's extension lines, which are signed too`() throws {
        let text = "a b\n7\n\(root)\nfirst\nsecond line\n"
        let checkpoint = try Checkpoint(noteText: text)
        #expect(checkpoint.origin == "a b")
        #expect(checkpoint.extensions == ["first", "second line"])
        #expect(checkpoint.noteText == text)
        #expect(checkpoint != (try Checkpoint(noteText: "a b\n7\n\(root)\n")))
    }

    @Test func `of another form is not read`() {
        for text in [
            "", "\n", "a\n", "a\n7\n", "a\n7\n\(root)", "\n7\n\(root)\n", "a\n\n\(root)\n",
            "a\n7\n\n", "a\n7\n\(root)\n\n", "a\n7\n\(root)\n\nmore\n", "a\n07\n\(root)\n",
            "a\n00\n\(root)\n", "a\n-7\n\(root)\n", "a\n+7\n\(root)\n", "a\n7 \n\(root)\n",
            "a\n7.0\n\(root)\n", "a\n0x7\n\(root)\n", "a\n９\n\(root)\n",
            "a\n9223372036854775808\n\(root)\n", "a\n99999999999999999999999\n\(root)\n",
            "a\n7\n\(root.dropLast())\n", "a\n7\n\(root) \n", "a\n7\nAAAA\n",
            "a\r\n7\r\n\(root)\r\n",
        ] {
            #expect(throws: NoteError.self, "\(text)") { try Checkpoint(noteText: text) }
        }
        #expect(throws: Never.self) { try Checkpoint(noteText: "a\n\(Int.max)\n\(root)\n") }
    }

    @Test func `is signed by one key or two, and opened with either`() throws {
        let checkpoint = Checkpoint(origin: "annals.example/register", size: 3, root: .leaf([1]))
        let note = try checkpoint.signed(by: [Keys.log, Keys.other])
        let again = try SignedNote(note.bytes)
        #expect(try Checkpoint(again, by: [Keys.log.verifierKey]) == checkpoint)
        #expect(try Checkpoint(again, by: [Keys.other.verifierKey]) == checkpoint)
        #expect(throws: NoteError.unsigned) { try Checkpoint(again, by: []) }
    }

    @Test func `that two texts of one look would share is not the same`() {
        let composed = Checkpoint(origin: "caf\u{e9}", size: 0, root: .empty)
        let decomposed = Checkpoint(origin: "cafe\u{301}", size: 0, root: .empty)
        #expect(composed != decomposed)
    }
}
