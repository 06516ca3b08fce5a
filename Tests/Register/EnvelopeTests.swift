import CanonicalJSON
import EventLog
import Register
import Rules
import Testing

@Suite struct `What is not an action` {
    private func expect(
        _ code: RefusalCode, at field: String?, _ bytes: [UInt8], _ desk: Desk,
        sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
        let before = try await desk.size
        let refusal = try #require(
            try await desk.perform(bytes).refusal, sourceLocation: sourceLocation)
        #expect(refusal.code == code, "\(refusal)", sourceLocation: sourceLocation)
        #expect(refusal.field == field, "\(refusal)", sourceLocation: sourceLocation)
        #expect(try await desk.size == before, sourceLocation: sourceLocation)
    }

    /// Whatever was refused, the register goes on.
    private func expectGoesOn(_ desk: Desk) async throws {
        try await desk.accept(
            "admin", "account.open", ["account": "officer", "name": "经办人", "role": "officer"])
    }

    @Test(arguments: [
        ("", ""), (" ", ""), (#"{"by":"admin""#, ""), (#"{"by":"admin"} {}"#, ""), ("[]", ""),
        ("null", ""), ("12", ""), (#"{"by":"admin","by":"admin"}"#, "/by"),
        (#"{"with":{"x":{"a":1,"a":2}}}"#, "/with/x/a"),
        (#"{"with":{"a":1,"\u0061":2}}"#, "/with/a"),
        (#"{"with":{"text":"\ud800"}}"#, "/with/text"),
        (#"{"with":{"text":"\udc00\ud800"}}"#, "/with/text"), (#"{"with":{"n":01}}"#, "/with/n"),
        (#"{"with":{"n":NaN}}"#, "/with/n"), ("\u{FEFF}{}", ""),
        ("{\"with\":{\"text\":\"a\u{1}\"}}", "/with/text"),
    ])
    func `what is not JSON is malformed, with its place`(text: String, place: String) async throws {
        try await Desk.with { desk in
            try await expect(.inputMalformed, at: place, Array(text.utf8), desk)
            try await expectGoesOn(desk)
        }
    }

    @Test(arguments: [
        [0xFF], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE4, 0xB8],
    ])
    func `what is not UTF-8 is malformed`(bytes: [UInt8]) async throws {
        try await Desk.with { desk in
            let line = Array(#"{"do":""#.utf8) + bytes + Array(#""}"#.utf8)
            try await expect(.inputMalformed, at: "/do", line, desk)
            try await expectGoesOn(desk)
        }
    }

    @Test func `nesting counts to 64 and no further`() async throws {
        try await Desk.with { desk in
            // The envelope and its matter are two; what is left over is one array in another.
            func line(_ depth: Int) -> [UInt8] {
                let text =
                    #"{"by":"admin","do":"account.open","with":{"account":"#
                    + String(repeating: "[", count: depth - 2)
                    + String(repeating: "]", count: depth - 2) + "}}"
                return Array(text.utf8)
            }
            try await expect(.inputBadValue, at: "/with/account", line(64), desk)
            for depth in [65, 100_000] {
                let refusal = try #require(try await desk.perform(line(depth)).refusal)
                #expect(refusal.code == .inputMalformed)
                #expect(refusal["given"] == "tooDeep")
            }
            let objects = String(repeating: #"{"a":"#, count: 100_000)
            #expect(try await desk.perform(objects).refusal?.code == .inputMalformed)
            try await expectGoesOn(desk)
        }
    }

    @Test func `an action has 16 MiB at most`() async throws {
        try await Desk.with { desk in
            func line(_ sizeBytes: Int) -> [UInt8] {
                let start = Array(#"{"by":"admin","x":""#.utf8)
                let end = Array(#""}"#.utf8)
                let filling = [UInt8](
                    repeating: UInt8(ascii: "a"), count: sizeBytes - start.count - end.count)
                return start + filling + end
            }
            try await expect(.inputMissingField, at: "/do", line(16 << 20), desk)
            try await expect(.inputTooLarge, at: nil, line((16 << 20) + 1), desk)
            try await expectGoesOn(desk)
        }
    }

    @Test func `a record has 65,535 bytes at most`() async throws {
        try await Desk.with { desk in
            try await desk.openApplication()
            func review(_ count: Int) -> JSON {
                let text = String(repeating: "文", count: 15_000)
                let found = String(repeating: "文", count: 1_000)
                let check: JSON = [
                    "condition": "场地", "claimed": "有", "found": .string(found), "met": true,
                ]
                return [
                    "centre": "mg", "opinion": "pass",
                    "text": .string(text + String(repeating: "a", count: count)),
                    "checks": .array(Array(repeating: check, count: 6)),
                ]
            }
            // What the record has besides the text is found from a small one.
            let refusal = try await desk.refuse("dept-tiexi", "review.preliminary", review(5_000))
            let over = try #require(refusal["sizeBytes"].flatMap(Int.init)) - 65_535
            try #require((1..<5_000).contains(over))
            #expect(refusal.code == .inputTooLarge)
            #expect(refusal["limit"] == "65535")
            let one = try await desk.refuse(
                "dept-tiexi", "review.preliminary", review(5_001 - over))
            #expect(one["sizeBytes"] == "65536")
            try await desk.accept("dept-tiexi", "review.preliminary", review(5_000 - over))
            #expect(try await desk.stored.last?.bytes.count == 65_535)
        }
    }
}

extension Refusal {
    /// The value of an argument, by its name.
    subscript(name: String) -> String? {
        arguments.first { $0.name.rawValue == name }?.value
    }
}
