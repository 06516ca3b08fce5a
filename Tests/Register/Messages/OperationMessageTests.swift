import CanonicalJSON
import Events
import Register
import Rules
import Testing

@Suite struct `What a refusal says of what happens to a centre` {
    func said(
        _ refusal: Refusal, _ language: Language = .chinese, under measures: Measures? = nil
    ) -> String {
        Catalogue.message(for: refusal, in: language, under: measures)
    }

    @Test func `the grounds nothing bears out are named`() {
        let refusal = Refusal(
            .revocationNoGround, .article(20), unmet: ["2", "6", "request"],
            Argument(.subject, "mg"))
        #expect(
            said(refusal).hasPrefix(
                "中心mg没有支持下列撤销情形的记录：第二十条第（二）项、第二十条第（六）项、主动终止。"))
        #expect(
            said(refusal, .english).contains(
                "bears out: Article 20(2), Article 20(6), the host’s request."))
        let unnamed = Refusal(.revocationNoGround, .article(20), unmet: ["3"])
        #expect(said(unnamed).hasPrefix("登记簿中没有支持下列撤销情形的记录：第二十条第（三）项。"))
    }

    @Test func `that an overdue rectification may not count is said of ground 1 alone`() {
        let first = Refusal(.revocationNoGround, .article(20, 1), unmet: ["1", "2"])
        #expect(said(first).contains("“逾期未申请整改验收是否视为未通过”"))
        let second = Refusal(.revocationNoGround, .article(20, 2), unmet: ["2"])
        #expect(!said(second).contains("尚未规定"))
    }

    @Test func `centres a report lacks and those too many are told apart`() {
        let both = Refusal(
            .supervisionIncomplete, .article(18), unmet: ["missing/mg", "missing/ls", "extra/dx"])
        #expect(said(both).contains("不符：缺少中心mg、ls；不应包含中心dx。"))
        #expect(said(both, .english).contains("has to: missing mg, ls; not to be in it dx."))
        let extra = Refusal(.supervisionIncomplete, .article(18), unmet: ["extra/dx"])
        #expect(said(extra).contains("不符：不应包含中心dx。"))
    }

    @Test func `departments that did not consent have name and code`() {
        let refusal = Refusal(.changeConsentMissing, .article(19), unmet: ["tiexi", "gxj"])
        #expect(said(refusal).hasPrefix("变更尚未经下列归口管理部门同意：铁西区（tiexi）、gxj。"))
    }

    @Test func `centres, opinions and positions that stand in the way are named`() {
        let construction = Refusal(
            .evaluationInConstruction, .article(16), unmet: ["mg", "dx"])
        #expect(said(construction).contains("尚未届满且未开放运行：mg、dx。"))
        let opinions = Refusal(
            .panelOpinionsMissing, .article(17), unmet: ["mg/expert-opinions"])
        #expect(said(opinions).hasPrefix("专家意见尚不齐备：中心mg尚缺齐备的专家意见。"))
        let later = Refusal(.recordRestsOn, unmet: ["37", "41"], Argument(.subject, "12"))
        #expect(said(later).hasPrefix("位置为37、41的后续记录以该记录为依据。"))
        let warning = Warning(
            .recordRestsOn, nil, [Argument(.subject, "12"), Argument(.given, "37、41")])
        #expect(
            Catalogue.message(for: warning, in: .chinese)
                == "位置为37、41的后续记录以该记录为依据。后续记录应当先行或者一并处理。")
    }

    @Test func `what is not named leaves a whole sentence`() {
        let full = Refusal(
            .deferralTooLong, .article(6, 4), Argument(.subject, "mg"), Argument(.given, 18),
            Argument(.limit, 12))
        #expect(said(full).hasPrefix("申请延期18个月，超过最长12个月。"))
        let brief = Refusal(.deferralTooLong, .article(6, 4), Argument(.subject, "mg"))
        #expect(said(brief).hasPrefix("中心mg申请延期的时间超过最长月数。"))
        #expect(said(Refusal(.deferralTooLong)).hasPrefix("申请延期的时间超过最长月数。"))
        let day = Refusal(
            .revocationStatementPending, .article(20), Argument(.subject, "mg"),
            Argument(.until, "2028-10-17"))
        #expect(said(day).hasPrefix("中心mg依托单位陈述申辩的期限至2028年10月17日24时止，尚未届满。"))
    }

    @Test func `grades are put in words`() {
        let refusal = Refusal(
            .evaluationReasonNeeded, .article(16), Argument(.subject, "mg"),
            Argument(.given, "good"), Argument(.limit, "qualified"))
        #expect(said(refusal).hasPrefix("中心mg所评档次为“良好”，专家评分对应的档次为“合格”。"))
        #expect(said(refusal, .english).contains("is graded “good”, while the scores suggest"))
    }

    @Test func `a centre not on the roster stands by its status`() {
        let refusal = Refusal(
            .centreNotManaged, .article(11), Argument(.subject, "mg"), Argument(.status, "revoked"))
        #expect(said(refusal).hasPrefix("中心mg目前为“已撤销”，不在管理名册中。"))
    }
}

@Suite struct `What an advisory parameter is said to do` {
    func measures(adopting adopted: Set<Parameter>) throws -> Measures {
        Measures(
            policy: "鞍科发〔2024〕1号", title: "办法", from: try #require(Day(iso: "2024-01-30")),
            values: [:], adopted: adopted)
    }

    @Test(arguments: [
        RefusalCode.deferralTooLong, .deferralTooMany, .applicationBanned,
    ])
    func `is to warn until the bureau has laid it down`(code: RefusalCode) throws {
        let warning = Warning(code, .article(6, 4), [Argument(.subject, "mg")])
        let open = Catalogue.message(
            for: warning, in: .chinese, under: try measures(adopting: []))
        #expect(open.hasSuffix("管理办法未作规定，本局尚未规定，仅作提示，不作为限制。"))
        #expect(!open.contains("说明理由后予以办理"))
        let laidDown = Catalogue.message(
            for: warning, in: .chinese,
            under: try measures(adopting: [
                .deferralMaxMonths, .deferralMaxTimes, .reapplicationBanYears,
            ]))
        #expect(!laidDown.contains("尚未规定"))
    }

    @Test(arguments: [
        RefusalCode.deferralTooLong, .deferralTooMany, .applicationBanned,
    ])
    func `is not said to be open where it refuses`(code: RefusalCode) {
        let refusal = Refusal(code, .article(6, 4), Argument(.subject, "mg"))
        let message = Catalogue.message(for: refusal, in: .chinese)
        #expect(!message.contains("尚未规定"))
        #expect(message.contains("说明理由后予以办理"))
    }
}

@Suite struct `An answer` {
    let refusal = Refusal(.panelTooFew, .article(10, 3), Argument(.count, 3), Argument(.limit, 7))

    func measures(adopting adopted: Set<Parameter>) throws -> Measures {
        Measures(
            policy: "鞍科发〔2024〕1号", title: "办法", from: try #require(Day(iso: "2024-01-30")),
            values: [:], adopted: adopted)
    }

    @Test func `tells of the measures it was judged under whether the bureau laid them down`()
        throws
    {
        func message(_ measures: Measures?) -> String? {
            Answer.refused(Refused(refusal, under: measures)).json(in: .chinese, line: nil)[
                "message"]?.string
        }
        #expect(message(try measures(adopting: []))?.contains("本局尚未规定，") == true)
        #expect(message(try measures(adopting: [.minExperts]))?.contains("尚未规定") == false)
        #expect(message(nil)?.contains("本局尚未规定的，") == true)
    }

    @Test func `quotes the numbers of those measures`() throws {
        let ineligible = Refusal(.applicationIneligible, .article(9), unmet: ["site-area"])
        let measures = Measures(
            policy: "鞍科发〔2026〕3号", title: "办法", from: try #require(Day(iso: "2026-01-01")),
            values: [.minSiteArea: 200], adopted: [.minSiteArea])
        let answer = Answer.refused(Refused(ineligible, under: measures))
        let message = answer.json(in: .chinese, line: 3)["message"]?.string
        #expect(message?.contains("200平方米以上") == true)
    }

    @Test func `names code, article and what is unmet under any measures`() throws {
        let ineligible = Refusal(.applicationIneligible, .article(9), unmet: ["site-area"])
        for measures in [nil, try measures(adopting: [])] {
            let json = Answer.refused(Refused(ineligible, under: measures)).json(
                in: .chinese, line: nil)
            #expect(json["code"] == "application.ineligible")
            #expect(json["article"] == "第九条")
            #expect(json["unmet"] == ["site-area"])
            #expect(json["ok"] == false)
        }
    }
}
