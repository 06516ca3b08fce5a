import CanonicalJSON
import Events
import Testing

@Suite struct `A text` {
    @Test func `has 1 to 20,000 characters`() throws {
        let longest = String(repeating: "鞍", count: 20_000)
        #expect(try read(Text.self, .string(longest)).value == longest)
        #expect(try read(Text.self, "一\n二").value == "一\n二")
        let refused = fault(.bad(.text(1...20_000)))
        #expect(refusal(of: .string(longest + "山"), as: Text.self) == refused)
        #expect(refusal(of: "", as: Text.self) == refused)
        #expect(refusal(of: .null, as: Text.self) == refused)
        #expect(Text("") == nil)
    }

    @Test func `counts Unicode scalars, not what is seen as one`() {
        // A family of seven scalars that is one character on a page.
        let family = "👨‍👩‍👧‍👦"
        let times = 20_000 / family.unicodeScalars.count
        #expect(Text(String(repeating: family, count: times)) != nil)
        #expect(Text(String(repeating: family, count: times + 1)) == nil)
    }

    @Test func `may be loose, then empty too`() throws {
        #expect(try read(LooseText.self, "").value == "")
        #expect(LooseText(String(repeating: "a", count: 20_001)) == nil)
    }

    @Test func `of a name has 1 to 100 characters on one line`() throws {
        let longest = String(repeating: "名", count: 100)
        #expect(try read(Name.self, .string(longest)).json == .string(longest))
        let refused = fault(.bad(.text(1...100)))
        #expect(refusal(of: .string(longest + "名"), as: Name.self) == refused)
        #expect(refusal(of: "", as: Name.self) == refused)
        for lines in ["一\n二", "一\t二", "一\u{2028}二", "一\r\n二"] {
            #expect(refusal(of: .string(lines), as: Name.self) == fault(.bad(.singleLine)))
        }
        #expect(try read(LooseName.self, "").value == "")
        #expect(refusal(of: "一\n二", as: LooseName.self) == fault(.bad(.singleLine)))
    }
}

@Suite struct `A decimal` {
    @Test(arguments: [
        "0", "0.5", "0.0001", "100", "100.50", "99999999999.9999", "999999999999999", "0.0",
    ])
    func `stands as it was given`(text: String) throws {
        #expect(try read(Decimal4.self, .string(text)).json == .string(text))
    }

    @Test(arguments: [
        "", ".5", "5.", "-1", "+1", "01", "00", "00.5", "1e3", "1,000", "1.23456", "1.2.3", " 1",
        "1 ", "1000000000000000", "999999999999.9999", "１", "0x1", "NaN", ".", "一",
    ])
    func `is strict`(text: String) {
        #expect(refusal(of: .string(text), as: Decimal4.self) == fault(.bad(.decimal)))
    }

    @Test func `may be given as an integer`() throws {
        #expect(try read(Decimal4.self, 320).json == "320")
        #expect(try read(Decimal4.self, 0).text == "0")
        #expect(try read(Decimal4.self, 999_999_999_999_999).text == "999999999999999")
        #expect(refusal(of: -1, as: Decimal4.self) == fault(.bad(.decimal)))
        #expect(refusal(of: 1_000_000_000_000_000, as: Decimal4.self) == fault(.bad(.decimal)))
        let fraction = JSON.unsupportedNumber("320.5")
        #expect(refusal(of: fraction, as: Decimal4.self) == fault(.bad(.decimal)))
    }

    @Test func `art. 1259: is at least a number that it equals`() throws {
        func isAtLeast(_ whole: Int64, _ text: String) throws -> Bool {
            try #require(Decimal4(text)).isAtLeast(whole)
        }
        #expect(try isAtLeast(100, "100"))
        #expect(try isAtLeast(100, "100.0000"))
        #expect(try isAtLeast(100, "100.0001"))
        #expect(try !isAtLeast(100, "99.9999"))
        #expect(try !isAtLeast(500_000, "499999.9999"))
        #expect(try isAtLeast(500_000, "500000"))
        #expect(try isAtLeast(0, "0"))
        #expect(try isAtLeast(-1, "0"))
        #expect(try isAtLeast(999_999_999_999_999, "999999999999999"))
        #expect(try !isAtLeast(Int64.max, "999999999999999"))
    }

    @Test func `is whole where only zeros follow the point`() throws {
        #expect(try #require(Decimal4("100.00")).isWhole)
        #expect(try #require(Decimal4("100")).isWhole)
        #expect(try !#require(Decimal4("100.01")).isWhole)
    }
}
