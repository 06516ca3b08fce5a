import CanonicalJSON
import Events
import Testing

@Suite struct `A credit code` {
    @Test(arguments: [
        "91210302MA0TE5T16F", "91210303MA0TE5T24Q", "91210304MA0TE5T322", "91210311MA0TE5T401",
        "91210321MA0TE5T59D", "91210323MA0TE5T675", "91210381MA0TE5T750", "91210300MA0TE5T83G",
        "12210300412345670R",
    ])
    func `bears the check character of GB 32100`(text: String) throws {
        let code = try #require(CreditCode(text))
        #expect(code.hasValidCheckCharacter)
        #expect(code.json == .string(text))
        #expect(code.tags == ["organisation:\(text)"])
    }

    @Test func `may be lawful and fail the check`() throws {
        #expect(try #require(CreditCode("91350100M0001TGQXM")).hasValidCheckCharacter == false)
    }

    @Test func `fails the check whenever one character is another`() throws {
        let valid = Array("91210302MA0TE5T16F")
        let alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY")
        for place in valid.indices {
            for character in alphabet where character != valid[place] {
                var other = valid
                other[place] = character
                let code = try #require(CreditCode(String(other)))
                #expect(!code.hasValidCheckCharacter, "\(code)")
            }
        }
    }

    @Test(arguments: [
        "", "91210302MA0TE5T16", "91210302MA0TE5T16FF", "91210302ma0te5t16f",
        "91210302MA0TE5T1IF", "91210302MA0TE5T1OF", "91210302MA0TE5T1SF", "91210302MA0TE5T1VF",
        "91210302MA0TE5T1ZF", "91210302MA0TE5T1 F", "９1210302MA0TE5T16", "91210302MA0TE5T16Ｆ",
    ])
    func `is 18 characters of its alphabet`(text: String) {
        #expect(refusal(of: .string(text), as: CreditCode.self) == fault(.bad(.creditCode)))
    }
}

@Suite struct `An identifier` {
    @Test func `is lower-case letters, digits and hyphens, 1 to 64`() throws {
        let longest = String(repeating: "a", count: 64)
        for text in ["a", "0", "dx-mg", "a-", "1--2", longest] {
            #expect(try read(CentreID.self, .string(text)).rawValue == text)
        }
        for text in ["", "-a", "A", "a_b", "a b", "é", "铁", "a.b", longest + "a"] {
            #expect(refusal(of: .string(text), as: CentreID.self) == fault(.bad(.identifier)))
        }
        #expect(refusal(of: 1, as: CentreID.self) == fault(.bad(.identifier)))
    }

    @Test func `is tagged with what it is of`() throws {
        #expect(try #require(CentreID("x")).tags == ["centre:x"])
        #expect(try #require(ListID("x")).tags == ["list:x"])
        #expect(try #require(PanelID("x")).tags == ["panel:x"])
        #expect(try #require(ChangeID("x")).tags == ["change:x"])
        #expect(try #require(ObjectionID("x")).tags == ["objection:x"])
        #expect(try #require(EvaluationID("x")).tags == ["evaluation:x"])
        #expect(try #require(CallID("x")).tags == ["call:x"])
        #expect(try #require(IncidentID("x")).tags == ["incident:x"])
        #expect(try #require(AppealID("x")).tags == ["appeal:x"])
        #expect(try #require(AccountID("x")).tags == ["account:x"])
        #expect(try #require(District("x")).tags == ["district:x"])
    }
}

@Suite struct `A SHA-256` {
    static let empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"

    @Test func `is 64 lower-case hexadecimal digits`() throws {
        #expect(try read(SHA256Hex.self, .string(Self.empty)).rawValue == Self.empty)
        for text in ["", String(Self.empty.dropLast()), Self.empty + "0", Self.empty.uppercased()] {
            #expect(refusal(of: .string(text), as: SHA256Hex.self) == fault(.bad(.sha256)))
        }
        let other = "g" + Self.empty.dropFirst()
        #expect(refusal(of: .string(other), as: SHA256Hex.self) == fault(.bad(.sha256)))
    }
}

@Suite struct `A command's UUID` {
    let text = "0190a000-0000-7abc-8def-0123456789ab"

    @Test func `stands in lower case`() throws {
        #expect(try read(CommandID.self, .string(text)).json == .string(text))
        #expect(try read(CommandID.self, .string(text.uppercased())).json == .string(text))
    }

    @Test func `may be of any version`() {
        #expect(CommandID("00000000-0000-0000-0000-000000000000") != nil)
        #expect(CommandID("ffffffff-ffff-ffff-ffff-ffffffffffff") != nil)
    }

    @Test(arguments: [
        "", "0190a00000007abc8def0123456789ab", "{0190a000-0000-7abc-8def-0123456789ab}",
        "0190a000-0000-7abc-8def-0123456789a", "0190a000-0000-7abc-8def-0123456789abc",
        "0190a0000-000-7abc-8def-0123456789ab", "g190a000-0000-7abc-8def-0123456789ab",
    ])
    func `is 8-4-4-4-12 hexadecimal digits`(text: String) {
        #expect(refusal(of: .string(text), as: CommandID.self) == fault(.bad(.uuid)))
    }
}
