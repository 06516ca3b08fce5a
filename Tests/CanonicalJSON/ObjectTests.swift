import CanonicalJSON
import Testing

@Suite struct `Members of an object` {
    @Test func `a name precedes another by UTF-16 code units`() {
        let ordered = [
            "", "\u{0}", "A", "AA", "B", "a", "\u{7F}", "\u{80}", "\u{7FF}", "\u{800}", "中",
            "\u{D7FF}", "\u{10000}", "\u{10000}a", "😀", "\u{10FFFF}", "\u{E000}", "\u{FB33}",
            "\u{FFFF}", "\u{FFFF}\u{10000}", "\u{FFFF}\u{E000}",
        ]
        for (i, a) in ordered.enumerated() {
            for (j, b) in ordered.enumerated() {
                #expect(JSONObject.precedes(a, b) == (i < j), "\(a.utf16) \(b.utf16)")
            }
        }
    }

    @Test func `the order is that of UTF-16 for any two names`() {
        for seed in UInt64(0)..<20_000 {
            var source = RandomJSON(seed: seed)
            let shared = source.text()
            let a = shared + source.text()
            let b = shared + source.text()
            let expected = a.utf16.lexicographicallyPrecedes(b.utf16)
            #expect(JSONObject.precedes(a, b) == expected, "seed \(seed)")
        }
    }

    @Test func `members that come in any order are put in order, unless a name stands twice`() {
        let members = ["b", "", "a"].map { JSONObject.Member(name: $0, value: .string($0)) }
        #expect(JSONObject(unique: members)?.names == ["", "a", "b"])
        #expect(JSONObject(unique: members + [members[2]]) == nil)
        let equivalent = ["\u{E9}", "e\u{301}"].map { JSONObject.Member(name: $0, value: 1) }
        #expect(JSONObject(unique: equivalent)?.members.count == 2)
    }

    @Test func `a member is read, set, replaced and removed by name`() {
        var object = JSONObject()
        for seed in UInt64(0)..<200 { object["\(seed * 7919 % 200)"] = .integer(Int64(seed)) }
        #expect(object.members.count == 200)
        #expect(object["0"] == 0)
        object["0"] = "zero"
        #expect(object["0"] == "zero")
        object["0"] = nil
        object["none"] = nil
        #expect(object["0"] == nil)
        #expect(object.members.count == 199)
        for (a, b) in zip(object.names, object.names.dropFirst()) {
            #expect(JSONObject.precedes(a, b))
        }
    }

    @Test func `a name or text that only begins like another is another`() {
        let object: JSON = ["ab": "x"]
        #expect(object["a"] == nil)
        #expect(object["abc"] == nil)
        #expect(object["ab"] == "x")
        #expect(JSON.string("a") != JSON.string("ab"))
        #expect(JSON.string("ab") != JSON.string("a"))
        #expect(object != ["a": "x"])
    }
}
