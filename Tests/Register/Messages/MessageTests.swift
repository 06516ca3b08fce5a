import CanonicalJSON
import Events
import Register
import Rules
import Testing

@Suite struct `What a refusal says` {
    @Test func `days are written as the language writes them`() {
        let refusal = Refusal(
            .publicityStillOpen, .article(10, 4), Argument(.until, "2024-10-09"))
        let chinese = Catalogue.message(for: refusal, in: .chinese)
        #expect(chinese.hasPrefix("公示期至2024年10月9日24时止，尚未届满。公示期满次日起方可结束公示。"))
        let english = Catalogue.message(for: refusal, in: .english)
        #expect(
            english.hasPrefix(
                "Publicity runs to the end of 2024-10-09. It can be closed from the day after its last on."
            ))
    }

    @Test func `every unmet condition is named`() {
        let refusal = Refusal(
            .applicationIneligible, .article(9),
            unmet: ["patents", "site-area", "equipment-value", "staff", "cooperation"])
        let chinese = Catalogue.message(for: refusal, in: .chinese)
        for condition in [
            "至少一项发明专利或两项实用新型专利", "研发场地面积在100平方米以上", "研发设备原值不低于50万元",
            "技术带头人及专职的技术研发与管理人员队伍", "产学研合作的长效机制",
        ] {
            #expect(chinese.contains(condition))
        }
        let english = Catalogue.message(for: refusal, in: .english)
        #expect(
            english.contains("at least 1 invention patent or 2 utility models, a research site"))
        #expect(english.contains("at least 500000 yuan"))
    }

    @Test func `only what is unmet is named`() {
        let refusal = Refusal(.applicationIneligible, .article(9), unmet: ["site-area"])
        #expect(
            Catalogue.message(for: refusal, in: .chinese)
                == "下列申报条件尚不具备：研发场地面积在100平方米以上。各项条件应当全部具备。依据：管理办法第九条。")
    }

    @Test func `conditions have the numbers of the measures in force`() throws {
        let measures = Measures(
            policy: "鞍科发〔2026〕3号", title: "办法", from: try #require(Day(iso: "2026-01-01")),
            values: [.minSiteArea: 200, .minEquipmentValue: 505_000, .minInventionPatents: 12],
            adopted: [])
        let refusal = Refusal(
            .applicationIneligible, .article(9), unmet: ["patents", "site-area", "equipment-value"])
        let message = Catalogue.message(for: refusal, in: .chinese, under: measures)
        #expect(message.contains("至少12项发明专利或两项实用新型专利"))
        #expect(message.contains("200平方米以上") && message.contains("不低于505000元"))
    }

    @Test func `what centres lack is named by centre`() {
        let refusal = Refusal(
            .listIncomplete, .article(10, 3),
            unmet: ["mg/bureau-review", "mg/expert-opinions", "dx/inspection"])
        let chinese = Catalogue.message(for: refusal, in: .chinese)
        #expect(chinese.contains("中心mg尚缺复审通过意见、齐备的专家意见；中心dx尚缺通过的现场考察。"))
        let english = Catalogue.message(for: refusal, in: .english)
        #expect(english.contains("centre dx lacks a passed site inspection"))
    }

    @Test func `open objections and missing materials are named`() {
        let open = Refusal(.publicityObjectionsOpen, .article(10, 4), unmet: ["obj-1", "obj-2"])
        #expect(Catalogue.message(for: open, in: .chinese).contains("obj-1、obj-2"))
        let missing = Refusal(.materialMissing, unmet: ["minutes", "legal-review"])
        let message = Catalogue.message(for: missing, in: .chinese)
        #expect(message.contains("会议纪要、合法性审查意见"))
    }

    @Test func `a centre stands by its status and stage`() {
        let refusal = Refusal(
            .centreOutOfOrder, .article(10), Argument(.subject, "mg"), Argument(.status, "applied"),
            Argument(.stage, "preliminary-passed"))
        let message = Catalogue.message(for: refusal, in: .chinese)
        #expect(message.hasPrefix("中心mg目前为“已申报、初审通过”，不能办理该事项。"))
        let withoutStage = Refusal(
            .centreOutOfOrder, .article(10), Argument(.subject, "mg"),
            Argument(.status, "operating"), Argument(.stage, ""))
        let english = Catalogue.message(for: withoutStage, in: .english)
        #expect(english.hasPrefix("The centre mg stands as “operating”, "))
        let list = Refusal(
            .listOutOfOrder, .article(10, 4), Argument(.subject, "l-1"),
            Argument(.status, "cancelled"))
        #expect(Catalogue.message(for: list, in: .chinese).contains("拟新建名单l-1目前为“已取消”"))
    }

    @Test func `a field is named with what was expected there`() {
        let error = FieldError(.bad(.integer(1...120)), at: "/with/plan/months")
        #expect(
            Catalogue.message(for: Refusal(error), in: .chinese)
                == "字段/with/plan/months的内容不符合要求：应为1至120之间的整数。请更正后重新提交。")
        #expect(
            Catalogue.message(for: Refusal(error), in: .english)
                == "The field /with/plan/months is not what it should be; "
                + "expected: an integer from 1 to 120. Correct it and submit again.")
        let unexplained = Refusal(.inputBadValue, field: "/on")
        #expect(
            Catalogue.message(for: unexplained, in: .chinese).hasPrefix("字段/on的内容不符合要求。"))
    }

    @Test func `every expectation is put in words of its own`() {
        let expectations: [Events.Expectation] = [
            .object, .array(notEmpty: true), .array(notEmpty: false), .noRepetition, .text(1...100),
            .text(0...100), .singleLine, .noControlCharacters, .integer(0...9),
            .integer(0...9_007_199_254_740_991), .boolean, .oneOf(["a", "b"]), .day, .time,
            .identifier, .uuid, .creditCode, .documentNumber, .decimal, .sha256, .base64,
            .attachment, .parameter("publicityWorkingDays"), .parameter("minExperts"),
            .parameter("minSiteArea"), .parameter("scoreBands"), .parameter("requireMaterials"),
            .parameter("?"), .monthDay, .nameAndContactTogether, .notEmptyObject, .knownSize,
            .notReserved,
        ]
        for language in Language.allCases {
            let messages = expectations.map {
                Catalogue.message(
                    for: Refusal(.inputBadValue, field: "/x", expectation: $0), in: language)
            }
            #expect(Set(messages).count == messages.count)
            if language == .chinese {
                for message in messages { #expect(Prose.latinWords(in: message) == []) }
            }
        }
    }

    @Test func `a value of a parameter is told its range`() {
        let refusal = Refusal(
            .policyOutOfRange, field: "/with/parameters/minExperts",
            expectation: .parameter("minExperts"), Argument(.parameter, "minExperts"))
        let message = Catalogue.message(for: refusal, in: .chinese)
        #expect(message.contains("“专家组最低人数”（minExperts）"))
        #expect(message.contains("应为1至15之间的单数"))
    }

    @Test func `input that is not JSON is told why and where`() {
        let refusal = Refusal(
            .inputMalformed, field: "/with",
            Argument(.given, JSONError.Reason.duplicateName.rawValue))
        let message = Catalogue.message(for: refusal, in: .chinese)
        #expect(message.hasPrefix("提交的内容无法识别（位于/with）：字段重复。"))
        let atRoot = Refusal(
            .inputMalformed, field: "", Argument(.given, JSONError.Reason.unexpectedEnd.rawValue))
        let english = Catalogue.message(for: atRoot, in: .english)
        #expect(english.hasPrefix("The input cannot be read: it ends too early."))
    }

    @Test func `whatever a caller gave is repeated on one line and not without end`() {
        let given = "\n\u{7}" + String(repeating: "长", count: 100_000)
        let message = Catalogue.message(
            for: Refusal(.inputUnknownAction, field: "/do", Argument(.given, given)), in: .chinese)
        #expect(message.unicodeScalars.count < 300)
        #expect(message.allSatisfy { !$0.isNewline } && !message.contains("\u{7}"))
    }

    @Test func `a role is named where it is known`() {
        let known = Refusal(
            .authorityRole, Argument(.account, "zj-1"), Argument(.role, "expert"))
        #expect(Catalogue.message(for: known, in: .chinese).contains("账号zj-1（角色为专家）无权"))
        let unknown = Refusal(.authorityRole, Argument(.account, "zj-1"))
        #expect(Catalogue.message(for: unknown, in: .english).contains("account zj-1 may not"))
    }
}

@Suite struct `What the measures leave open` {
    let tooFew = Refusal(
        .panelTooFew, .article(10, 3), Argument(.count, 3), Argument(.limit, 5))

    func measures(adopting adopted: Set<Parameter>) throws -> Measures {
        Measures(
            policy: "鞍科发〔2024〕1号", title: "办法", from: try #require(Day(iso: "2024-01-30")),
            values: [:], adopted: adopted)
    }

    @Test(arguments: [
        RefusalCode.panelTooFew, .publicityTooShort, .publicityStillOpen, .objectionOutsidePeriod,
        .objectionAnonymous, .authorityFourEyes,
    ])
    func `is said to be open`(code: RefusalCode) {
        #expect(Catalogue.message(for: Refusal(code), in: .chinese).contains("本局尚未规定"))
        #expect(Catalogue.message(for: Refusal(code), in: .english).contains("not laid it down"))
    }

    @Test func `is said plainly where the measures are known`() throws {
        let open = Catalogue.message(for: tooFew, in: .chinese, under: try measures(adopting: []))
        #expect(open.hasSuffix("“专家组最低人数”管理办法未作规定，本局尚未规定，暂按默认值执行。"))
    }

    @Test func `is not said to be open once the bureau has laid it down`() throws {
        let message = Catalogue.message(
            for: tooFew, in: .chinese, under: try measures(adopting: [.minExperts]))
        #expect(!message.contains("尚未规定"))
    }

    @Test func `is no matter where something else is lacking`() {
        let inspection = Refusal(.listIncomplete, .article(10, 3), unmet: ["mg/inspection"])
        #expect(!Catalogue.message(for: inspection, in: .chinese).contains("尚未规定"))
        let opinions = Refusal(.listIncomplete, .article(10, 3), unmet: ["mg/expert-opinions"])
        #expect(Catalogue.message(for: opinions, in: .chinese).contains("尚未规定"))
    }
}

@Suite struct `What a warning says` {
    @Test func `is what was allowed, without the way to have it allowed`() {
        let arguments = [Argument(.given, 48), Argument(.limit, 36)]
        let warning = Warning(.planTooLong, .article(11), arguments)
        #expect(
            Catalogue.message(for: warning, in: .chinese)
                == "建设期为48个月，超过一般最长期限36个月。建设期一般不超过管理办法规定的最长期限。依据：管理办法第十一条。")
    }
}
