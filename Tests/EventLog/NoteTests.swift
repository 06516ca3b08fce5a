import EventLog
import Testing

/// Two keys made of seeds, one of them that of RFC 8032 §7.1 test 1.
enum Keys {
    static let seed = bytes(hex: "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")
    static let log = signer("annals.example/register", seed)
    static let other = signer("witness.example", Array(repeating: 7, count: 32))

    private static func signer(_ name: String, _ seed: [UInt8]) -> NoteSigner {
        guard let signer = NoteSigner(name: name, seed: seed) else {
            preconditionFailure("the name is one for keys and the seed has 32 bytes")
        }
        return signer
    }
}

@Suite struct `A verifier key` {
    static let example =
        "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k"

    @Test func `of the published example is read, its id found, and written again`() throws {
        let key = try #require(VerifierKey(Self.example))
        #expect(key.name == "example.com/foo")
        #expect(key.id == 0x530d_903a)
        #expect(key.publicKey.count == 32)
        #expect(key.description == Self.example)
        #expect(VerifierKey(name: key.name, publicKey: key.publicKey)?.id == key.id)
    }

    @Test(arguments: [
        "", "example.com/foo", "example.com/foo+530d903a",
        "example.com/foo+530d903b+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",  // another id
        "example.com/fop+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",  // another name
        "example.com/foo+530D903A+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",  // upper case
        "example.com/foo+0530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
        "example.com/foo+530d903a+AukyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",  // type 2
        "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3Q==",  // too short
        "+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
        "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k\n",
    ])
    func `of another form, kind or id is not read`(text: String) {
        #expect(VerifierKey(text) == nil)
    }

    @Test func `has no name with spaces, pluses or control characters`() {
        let publicKey = Keys.log.verifierKey.publicKey
        for name in ["", "a b", "a+b", "a\u{3000}b", "a\u{85}b", "a\nb", "a\u{1}b", "+\u{301}"] {
            #expect(VerifierKey(name: name, publicKey: publicKey) == nil)
            #expect(NoteSigner(name: name, seed: Keys.seed) == nil)
        }
        #expect(VerifierKey(name: "a", publicKey: Array(publicKey.dropLast())) == nil)
        #expect(NoteSigner(name: "a", seed: []) == nil)
        #expect(VerifierKey(name: "某市/技术", publicKey: publicKey) != nil)
    }

    @Test func `of a seed is that of RFC 8032`() {
        let publicKey = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"
        #expect(Keys.log.verifierKey.publicKey == bytes(hex: publicKey))
        #expect(VerifierKey(Keys.log.description)?.id == Keys.log.verifierKey.id)
    }

    @Test func `is all that a dump of a signer shows`() {
        var shown = ""
        dump(Keys.log, to: &shown)
        #expect(!shown.contains("PrivateKey"))
        #expect("\(Keys.log)" == Keys.log.verifierKey.description)
    }
}

@Suite struct `A signed note` {
    static let published =
        "If you think cryptography is the answer to your problem,\n"
        + "then you don't know what your problem is.\n\n"
        + "\u{2014} PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfq"
        + "dngotpRZb6KE6RyyBwJnAM=\n"
    static let publishedKey = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"

    let text = "one\n\ntwo\n"

    func note(by signers: NoteSigner...) throws -> SignedNote {
        SignedNote(text: text, signatures: try signers.map { try $0.sign(text) })
    }

    @Test func `of the Go implementation is read and its signature holds`() throws {
        let note = try SignedNote(Array(Self.published.utf8))
        try note.check([try #require(VerifierKey(Self.publishedKey))])
        #expect(note.bytes == Array(Self.published.utf8))
    }

    @Test func `comes back from its bytes, with a text that has empty lines`() throws {
        let note = try note(by: Keys.log, Keys.other)
        let again = try SignedNote(note.bytes)
        #expect(Array(again.text.utf8) == Array(text.utf8))
        #expect(again.signatures == note.signatures)
        try again.check([Keys.log.verifierKey])
        try again.check([Keys.other.verifierKey])
        try again.check([Keys.log.verifierKey, Keys.other.verifierKey])
    }

    @Test func `by none of the trusted keys is not believed`() throws {
        let note = try note(by: Keys.other)
        #expect(throws: NoteError.unsigned) { try note.check([Keys.log.verifierKey]) }
        #expect(throws: NoteError.unsigned) { try note.check([]) }
        let renamed = try #require(NoteSigner(name: "witness2.example", seed: Keys.seed))
        #expect(throws: NoteError.unsigned) { try note.check([renamed.verifierKey]) }
    }

    @Test func `is rejected whole for one forged signature of a trusted key`() throws {
        let good = try note(by: Keys.log, Keys.other)
        var bytes = good.signatures[1].bytes
        bytes[40] ^= 1
        let forged = SignedNote.Signature(
            name: "witness.example", keyID: good.signatures[1].keyID, bytes: bytes)
        let note = SignedNote(text: text, signatures: [good.signatures[0], forged])
        try note.check([Keys.log.verifierKey])
        #expect(throws: NoteError.forged(key: "witness.example")) {
            try note.check([Keys.log.verifierKey, Keys.other.verifierKey])
        }
    }

    @Test func `does not survive a change of its text`() throws {
        let note = try note(by: Keys.log)
        let changed = SignedNote(text: "one\n\ntwo!\n", signatures: note.signatures)
        #expect(throws: NoteError.forged(key: Keys.log.verifierKey.name)) {
            try changed.check([Keys.log.verifierKey])
        }
    }

    @Test func `of another form is not read`() throws {
        let line = "\u{2014} a AAAAAQE=\n"
        #expect(try SignedNote(Array("text\n\n\(line)".utf8)).signatures.count == 1)
        for text in [
            "", "\n", "\n\n", "text\n", "text\n\n", line, "\n\(line)", "text\n\(line)",
            "text\n\n\(line.dropLast())", "text\n\n\(line)\n", "text\n\n\(line)\nmore\n",
            "text\n\n- a AAAAAQE=\n", "text\n\n\u{2014}a AAAAAQE=\n",
            "text\n\n\u{2014}  AAAAAQE=\n",
            "text\n\n\u{2014} a  AAAAAQE=\n", "text\n\n\u{2014} a AAAAAQE= \n",
            "text\n\n\u{2014} a+b AAAAAQE=\n", "text\n\n\u{2014} a\n", "text\n\n\u{2014} a \n",
            "text\n\n\u{2014} a AAAAAQ==\n", "text\n\n\u{2014} a AAAAAQF=\n",
            "text\n\n\u{2014} a AAAAAQE\n", "te\txt\n\n\(line)", "te\rxt\n\n\(line)",
            "te\u{0}xt\n\n\(line)", "text\r\n\r\n\(line)",
        ] {
            #expect(throws: NoteError.self, "\(text)") { try SignedNote(Array(text.utf8)) }
        }
        #expect(throws: NoteError.malformed("the note is not UTF-8")) {
            try SignedNote([0xff] + Array("\n\n\(line)".utf8))
        }
    }

    @Test func `has at least 16 signatures read, and not any number`() throws {
        let line = "\u{2014} a AAAAAQE=\n"
        func note(_ count: Int) throws -> SignedNote {
            try SignedNote(Array(("text\n\n" + String(repeating: line, count: count)).utf8))
        }
        #expect(try note(16).signatures.count == 16)
        #expect(try note(100).signatures.count == 100)
        #expect(throws: NoteError.self) { try note(101) }
        #expect(throws: NoteError.self) {
            try SignedNote(Array((String(repeating: "x", count: 1_000_000) + "\n\n" + line).utf8))
        }
    }
}
