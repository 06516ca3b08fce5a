import CanonicalJSON
import Events
import Testing

@Suite struct `An attachment` {
    static let hash = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    let hash = JSON.string(hash)

    @Test func `may be a bare hash`() throws {
        let attachment = try read(Attachment.self, hash)
        #expect(attachment == .hash(try #require(SHA256Hex(Self.hash))))
        #expect(attachment.json == hash)
        #expect(attachment.sha256?.rawValue == Self.hash)
        #expect(refusal(of: "ab", as: Attachment.self) == fault(.bad(.sha256)))
        #expect(refusal(of: 1, as: Attachment.self) == fault(.bad(.attachment)))
    }

    @Test func `may be described`() throws {
        let json: JSON = [
            "sha256": hash, "title": "会议纪要", "kind": "minutes", "confidential": true,
            "shelfmark": "A-1",
        ]
        let attachment = try read(Attachment.self, json)
        #expect(attachment.json == json)
        #expect(attachment.sha256?.rawValue == Self.hash)
        #expect(
            refusal(of: ["sha256": hash, "kind": "minutes"], as: Attachment.self)
                == fault(.missing, "/title"))
        #expect(
            refusal(of: ["sha256": hash, "title": "纪要"], as: Attachment.self)
                == fault(.missing, "/kind"))
        #expect(
            refusal(of: ["title": "纪要", "kind": "minutes"], as: Attachment.self)
                == fault(.missing, "/sha256"))
    }

    @Test func `has a size in the record, which nobody gives`() throws {
        let json: JSON = ["sha256": hash, "size": 12, "title": "纪要", "kind": "minutes"]
        #expect(try read(Attachment.self, json, from: .record).json == json)
        #expect(refusal(of: json, as: Attachment.self) == fault(.unknown, "/size"))
    }

    @Test func `may be given as its bytes`() throws {
        let json: JSON = ["base64": "5Lit", "title": "纪要", "kind": "minutes"]
        let attachment = try read(Attachment.self, json)
        guard case .bytes(let bytes, let title, let kind, nil, nil) = attachment else {
            Issue.record("\(attachment) holds bytes")
            return
        }
        #expect(bytes == Array("中".utf8))
        #expect(title.value == "纪要")
        #expect(kind.value == "minutes")
        #expect(attachment.sha256 == nil)
        #expect(attachment.json == json)
        #expect(
            refusal(
                of: ["base64": "5Lit", "sha256": hash, "title": "纪要", "kind": "minutes"],
                as: Attachment.self) == fault(.bad(.attachment)))
        #expect(
            refusal(of: ["base64": "5Li", "title": "纪要", "kind": "minutes"], as: Attachment.self)
                == fault(.bad(.base64), "/base64"))
        #expect(
            refusal(of: ["base64": "5Lit", "title": "纪要"], as: Attachment.self)
                == fault(.missing, "/kind"))
        #expect(refusal(of: json, as: Attachment.self, from: .record) != nil)
    }
}

@Suite struct `Bytes in base64` {
    @Test func `follows the vectors of RFC 4648`() {
        for (text, encoded) in [
            ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
            ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
        ] {
            #expect(Base64.encode(Array(text.utf8)) == encoded)
            #expect(Base64.decode(encoded) == Array(text.utf8))
        }
    }

    @Test(arguments: [
        "Z", "Zg", "Zg=", "Zh==", "Zm9=", "====", "=", "Zg==Zg==", "Zm9v\n", "Zm 9v", "Zm9-",
        "Z===",
        "Zm=v", "鞍山市中",
    ])
    func `is strict`(text: String) { #expect(Base64.decode(text) == nil) }

    @Test func `gives back any bytes`() {
        var random = SplitMix64(seed: 5)
        for length in 0..<200 {
            let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
            #expect(Base64.decode(Base64.encode(bytes)) == bytes, "seed 5, length \(length)")
        }
    }
}
