import CanonicalJSON
import Events
import Projections
import Rules
import Testing

/// Answered from the dossier alone.
@Suite struct `What a dossier answers` {
    private func positions(_ life: Life, _ steps: String...) throws -> Set<Int64> {
        Set(try steps.map { Int64(try life.position($0)) })
    }

    private func basis(_ decision: JSON) throws -> Set<Int64> {
        Set(try #require(decision["basis"]?.array).compactMap(\.integer))
    }

    @Test func `what was filed, and when`() async throws {
        let life = try await Life()
        let made = try await life.decision("mg approval")
        let filed = try positions(
            life, "mg application", "mg preliminary", "mg recommendation", "mg bureau",
            "mg panel", "mg expert-1", "mg recusal", "mg inspection", "mg list", "mg publicity",
            "objection", "resolution", "mg closing")
        #expect(filed.isSubset(of: try basis(made)))
        #expect(!(try basis(made)).contains(Int64(try life.position("ls application"))))
        #expect(made["stateBefore"]?["application"]?["siteArea"] == "320")
        #expect(made["stateBefore"]?["status"] == "publicity")
        #expect(made["recorded"] == "2024-10-11T01:00:00.000Z")
        let minutes = try #require(made["materials"]?.array?.first)
        #expect(minutes["position"] == (try life.json("mg minutes")))
        #expect(minutes["kind"] == "minutes" && minutes["title"] == "局务会纪要")
    }

    @Test func `who decided, for whom, and on what authority that day`() async throws {
        var life = try await Life()
        try await life.world.does(
            "admin", .accountAmend, on: "2025-03-02",
            ["account": "leader", "changes": ["person": "钱某"], "reason": "调任"])
        try await life.postpone()
        let approval = try await life.decision("mg approval")
        #expect(approval["decidedBy"]?["account"] == "leader")
        #expect(approval["actedFor"] == .null)
        #expect(approval["authority"]?["role"] == "leader")
        #expect(approval["authority"]?["person"] == "赵某")
        #expect(approval["authority"]?["basis"] == "鞍科任〔2024〕3号")
        let deferral = try await life.decision("deferral")
        #expect(deferral["decidedBy"]?["account"] == "officer")
        #expect(deferral["actedFor"]?["account"] == "leader")
        #expect(deferral["actedFor"]?["basis"] == "签批件")
        #expect(deferral["authority"]?["account"] == "leader")
        #expect(deferral["authority"]?["person"] == "钱某")
        #expect(deferral["authority"]?["positions"]?.array?.count == 2)
    }

    @Test func `under which rule, and whether a parameter was adopted or a default`() async throws {
        var life = try await Life()
        let adopted = try await life.world.does(
            "leader", .policyAdopt, on: "2025-03-01",
            [
                "policy": "鞍科发〔2024〕1号", "title": "补充规定", "from": "2025-03-01",
                "parameters": ["deferralMaxMonths": 9],
            ])
        try await life.postpone()
        let approval = try await life.decision("mg approval")
        #expect(approval["policy"] == "鞍科发〔2024〕1号")
        #expect(approval["article"] == "第十条第（四）项")
        let parameters = try #require(approval["parameters"]?.array)
        #expect(
            parameters.first { $0["name"] == "minSiteArea" } == [
                "name": "minSiteArea", "value": 100, "adopted": false, "adoptedBy": .null,
                "open": false,
            ])
        #expect(parameters.first { $0["name"] == "minExperts" }?["open"] == true)
        #expect(approval["notes"]?.array?.contains(["code": "publicity.days-open"]) == true)
        let deferral = try await life.decision("deferral")
        #expect(
            deferral["parameters"]?.array?.first { $0["name"] == "deferralMaxMonths" } == [
                "name": "deferralMaxMonths", "value": 9, "adopted": true,
                "adoptedBy": .integer(Int64(adopted)), "open": true,
            ])
        #expect(deferral["notes"] == [["code": "deferral.limits-open"]])
    }

    @Test func `what was found on each condition of article 9`() async throws {
        let life = try await Life()
        let checks = try #require(try await life.decision("mg approval")["checks"]?.array)
        #expect(
            checks.first == [
                "condition": "site-area", "claimed": "320", "found": "318.5", "met": true,
                "position": try life.json("mg preliminary"), "by": "dept-tiexi",
                "stage": "preliminary",
            ])
        // What nobody is on record to have checked is said so.
        let unchecked = checks.dropFirst()
        #expect(
            unchecked.map { $0["condition"] } == [
                "patents", "equipment-value", "staff", "cooperation",
            ])
        #expect(unchecked.allSatisfy { $0["found"] == .null && $0["met"] == .null })
        #expect(unchecked.first?["claimed"]?["invention"] == 2)
    }

    @Test func `whether the party was told, heard and answered`() async throws {
        var life = try await Life()
        try await life.revoke()
        let made = try await life.decision("revocation")
        let rests = try positions(
            life, "proposal", "service of the proposal", "incident", "conclusion", "statement",
            "hearing")
        #expect(try basis(made) == rests)
        let told = try #require(made["notices"]?.array?.first)
        #expect(told["of"] == (try life.json("proposal")) && told["date"] == "2025-04-08")
        #expect(made["statements"]?.array?.map { $0["kind"] } == ["statement", "hearing"])
        #expect(made["statements"]?.array?.first?["hearing"] == true)
        #expect(made["statements"]?.array?.first?["text"] == "情节轻微，请求听证")
        #expect(made["answer"] == "情节轻微的意见不予采纳")
        #expect(made["reasons"] == "予以撤销")
        let time = try #require(
            made["reckoning"]?.array?.first { $0["kind"] == "statementUntil" })
        #expect(time["day"] == "2025-04-15")
        #expect(time["how"]?["start"] == "2025-04-08" && time["how"]?["length"] == 5)
        #expect(time["how"]?["provisional"] == false)
    }

    @Test func `how and when it was served, and until when it may be appealed`() async throws {
        var life = try await Life()
        let approved = try life.position("mg approval")
        let before = try await life.decision("mg approval", known: approved + 1)
        #expect(before["appealUntil"] == .null && before["service"] == [])
        let made = try await life.decision("mg approval")
        #expect(
            made["service"] == [
                [
                    "position": try life.json("mg service"), "recipient": "鞍山tiexi有限公司",
                    "method": "direct", "date": "2024-10-14", "remedies": "可在六十日内申请行政复议",
                ]
            ])
        #expect(made["appealUntil"] == "2024-12-13")
        let last = try #require(made["reckoning"]?.array?.last)
        #expect(last["kind"] == "appealUntil" && last["how"]?["length"] == 60)
        #expect(last["how"]?["duty"] == true && last["how"]?["start"] == "2024-10-14")
        try await life.revoke()
        let revoked = try await life.decision("revocation")
        let appeal = try #require(revoked["appeals"]?.array?.first)
        #expect(appeal["appeal"] == "a1" && appeal["state"] == "concluded")
        #expect(appeal["outcome"] == "set-aside")
        #expect(appeal["position"] == (try life.json("appeal")))
        #expect(appeal["concluded"] == (try life.json("outcome")))
        let open = try await life.decision("revocation", known: life.position("outcome"))
        #expect(open["appeals"]?.array?.first?["state"] == "recorded")
        #expect(open["appeals"]?.array?.first?["outcome"] == .null)
    }

    @Test func `whether publicity was real, and what became of each objection`() async throws {
        let life = try await Life()
        let made = try await life.decision("mg approval")
        let publicity = try #require(made["publicity"])
        #expect(publicity["from"] == "2024-09-26" && publicity["until"] == "2024-10-08")
        #expect(publicity["workingDays"] == 5)
        #expect(publicity["untilCountingFirst"] == "2024-10-08")
        #expect(publicity["untilNotCountingFirst"] == "2024-10-09")
        #expect(publicity["closed"] == "2024-10-09")
        #expect(publicity["closing"] == (try life.json("mg closing")))
        #expect(publicity["position"] == (try life.json("mg publicity")))
        #expect(
            made["objections"] == [
                [
                    "objection": "o1", "position": try life.json("objection"),
                    "state": "resolved", "outcome": "dismissed", "findings": "权属清楚",
                ],
                [
                    "objection": "o2", "position": try life.json("second objection"),
                    "state": "declined", "outcome": .null, "findings": .null,
                ],
            ])
        let resolved = try await life.decision("resolution")
        #expect(resolved["publicity"]?["closed"] == .null)
        #expect(resolved["objections"]?.array?.count == 1)
    }

    @Test func `conflicts of interest`() async throws {
        let life = try await Life()
        let made = try await life.decision("mg approval")
        #expect(
            made["conflicts"] == [
                [
                    "expert": "expert-6", "panel": "p-mg", "reason": "曾任该单位顾问",
                    "position": try life.json("mg recusal"),
                ]
            ])
        let opinions = try #require(made["opinions"]?.array)
        let uncounted = opinions.filter { $0["counts"] == false }
        #expect(uncounted.map { $0["by"] } == ["expert-6"])
        #expect(opinions.count == 8)
    }

    @Test func `how like cases were treated`() async throws {
        var life = try await Life()
        let made = try await life.decision("mg approval")
        #expect(
            made["likeCases"] == [
                [
                    "centre": "ls", "position": try life.json("ls approval"),
                    "effective": "2024-05-09", "outcome": "approved", "months": 36,
                ]
            ])
        try await life.setAside("error", life.json("ls approval"), on: "2025-06-02")
        #expect(try await life.decision("mg approval")["likeCases"] == [])
        #expect(
            try await life.decision("mg approval", known: life.position("error"))["likeCases"]?
                .array?.count == 1)
    }

    @Test func `whether anything was late, entered for another, overridden or amended`()
        async throws
    {
        var life = try await Life()
        try await life.postpone()
        let made = try await life.decision("mg approval")
        #expect(made["lateness"]?["days"] == 0 && made["lateness"]?["enteredFor"] == false)
        #expect(
            made["lateness"]?["basis"] == [
                [
                    "position": try life.json("mg application"), "type": "application.submitted",
                    "days": 0, "enteredFor": true, "late": false,
                    "overridden": ["codes": ["plan.too-long"], "reason": "领导同意"],
                    "corrected": false, "setAside": false,
                ]
            ])
        let deferral = try await life.decision("deferral")
        #expect(deferral["lateness"]?["enteredFor"] == true)
        #expect(deferral["document"] == "鞍科发〔2025〕3号")
        #expect(deferral["documentIssued"] == (try life.json("document of the deferral")))
        try await life.correct(
            "correction", life.json("mg inspection"), ["findings": "现场与申报基本一致"],
            on: "2025-06-02")
        let later = try await life.decision("mg approval")
        let inspected = try #require(
            later["lateness"]?["basis"]?.array?.first { $0["type"] == "inspection.recorded" })
        #expect(inspected["corrected"] == true && inspected["setAside"] == false)
    }
}
