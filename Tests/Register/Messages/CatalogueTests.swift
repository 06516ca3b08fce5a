import Events
import Register
import Rules
import Testing

@Suite struct `The catalogue of codes` {
    /// Every argument there is, each with this value.
    static func refusal(_ code: RefusalCode, every value: String) -> Refusal {
        Refusal(
            code, .article(10, 4), unmet: [value], field: "/甲", expectation: .day,
            Argument(.subject, value), Argument(.status, value), Argument(.stage, value),
            Argument(.day, value), Argument(.until, value), Argument(.limit, value),
            Argument(.given, value), Argument(.name, value), Argument(.document, value),
            Argument(.account, value), Argument(.role, value), Argument(.parameter, value),
            Argument(.year, value), Argument(.count, value), Argument(.sizeBytes, value))
    }

    @Test func `has every code once, in the order of release`() {
        #expect(Catalogue.entries().map(\.code) == RefusalCode.allCases)
    }

    @Test func `says of every code something of its own in both languages`() {
        let entries = Catalogue.entries()
        #expect(Set(entries.map(\.chinese)).count == entries.count)
        #expect(Set(entries.map(\.english)).count == entries.count)
        for entry in entries {
            #expect(entry.chinese.hasSuffix("。") && entry.chinese.count > 8, "\(entry.code)")
            #expect(entry.english.hasSuffix(".") && entry.english.count > 20, "\(entry.code)")
        }
    }

    @Test(arguments: RefusalCode.allCases)
    func `keeps the languages apart`(code: RefusalCode) {
        let chinese = Catalogue.message(for: Self.refusal(code, every: "甲"), in: .chinese)
        #expect(Prose.latinWords(in: chinese) == [], "\(chinese)")
        #expect(!chinese.contains("！") && !chinese.contains(" "), "\(chinese)")
        let general = Catalogue.message(for: Refusal(code), in: .chinese)
        #expect(Prose.latinWords(in: general) == [], "\(general)")
        let english = Catalogue.message(for: Refusal(code), in: .english)
        // The form of a centre's name is Chinese.
        #expect(!Prose.hasChinese(english) || code == .centreBadName, "\(english)")
        #expect(!english.contains("!"), "\(english)")
    }

    @Test(arguments: RefusalCode.allCases, Language.allCases)
    func `leaves no slot open`(code: RefusalCode, language: Language) {
        for refusal in [Refusal(code), Self.refusal(code, every: "x-1")] {
            let message = Catalogue.message(for: refusal, in: language)
            for trace in ["{", "}", "\\", "nil", "Optional", "“”", "（）", "()", "。。", ".."] {
                #expect(!message.contains(trace), "\(message)")
            }
        }
    }

    @Test(arguments: RefusalCode.allCases, Language.allCases)
    func `names what a refusal names`(code: RefusalCode, language: Language) {
        let nothingToName: Set<RefusalCode> = [
            .conflictTryAgain, .authorityUnauthenticated, .authorityNoPaper, .objectionAnonymous,
        ]
        // Bytes that are not JSON are told by one of the reasons, nothing else.
        let value = code == .inputMalformed ? "tooDeep" : "zq/7"
        let named = Catalogue.message(for: Self.refusal(code, every: value), in: language)
        let general = Catalogue.message(for: Refusal(code, .article(10, 4)), in: language)
        #expect((named != general) != nothingToName.contains(code), "\(named)")
    }

    @Test func `marks as soft what yields to an override, and says so`() {
        let soft: Set<RefusalCode> = [
            .organisationBadCreditCode, .planTooLong, .callNotOpen, .panelTooFew,
            .applicationBanned, .deferralAfterEnd, .deferralTooLong, .deferralTooMany,
            .reportNotDue, .supervisionNotDue, .evaluationPastDue, .recordRestsOn,
        ]
        for entry in Catalogue.entries() {
            #expect(entry.soft == soft.contains(entry.code), "\(entry.code)")
            let message = Catalogue.message(for: Refusal(entry.code), in: .chinese)
            #expect(message.contains("说明理由后予以办理") == entry.soft, "\(entry.code)")
        }
    }

    @Test func `ends with the article`() {
        let refusal = Refusal(.publicityNotOpen, .article(10, 4), Argument(.subject, "list-1"))
        let chinese = Catalogue.message(for: refusal, in: .chinese)
        #expect(chinese.hasSuffix("依据：管理办法第十条第（四）项。"))
        let english = Catalogue.message(for: refusal, in: .english)
        #expect(english.hasSuffix(" Basis: Article 10(4) of the measures."))
        #expect(!Catalogue.message(for: Refusal(.centreUnknown), in: .chinese).contains("依据"))
    }
}
