import CanonicalJSON
import Events
import Rules
import Testing

/// Section 1 of the contract: where several refusals apply, the first in its order answers.
@Suite struct `The order of refusals` {
    @Test func `of an approval is: field, list, state, basis, four eyes, document, materials`()
        throws
    {
        let world = try World.inPublicity("ta")
        try world.given(
            "admin", .accountAmend, on: "2024-10-01",
            ["account": "officer", "changes": ["person": "孙某"], "reason": "登记"])
        try world.given(
            "admin", .accountOpen, on: "2024-10-01",
            ["account": "leader-2", "name": "副局长", "role": "leader", "person": "孙某"])
        try world.adopted(
            ["requireMaterials": ["establishment.approved": ["minutes"]]], on: "2024-10-01")
        let approve: (String, String, String, String, String) throws -> String = {
            by, day, list, document, date in
            try world.answer(
                by, .establishmentApprove, on: day,
                ["list": .string(list), "document": .string(document), "date": .string(date)]
            ).code
        }
        let used = "推科发〔2024〕1号"
        #expect(
            try approve("officer", "2024-10-08", "none", used, "2024-10-09") == "authority.role")
        #expect(
            try approve("leader-2", "2024-10-08", "none", used, "2024-10-09") == "effective.ahead")
        #expect(
            try approve("leader-2", "2024-10-08", "none", used, "2024-10-01") == "list.unknown")
        #expect(
            try approve("leader-2", "2024-10-08", "l", used, "2024-10-01")
                == "publicity.not-closed")
        try world.given("officer", .publicityClose, on: "2024-10-09", ["list": "l"])
        #expect(
            try approve("leader-2", "2024-10-09", "l", used, "2024-10-01")
                == "effective.before-basis")
        #expect(
            try approve("leader-2", "2024-10-09", "l", used, "2024-10-09")
                == "authority.four-eyes")
        #expect(try approve("leader", "2024-10-09", "l", used, "2024-10-09") == "document.used")
        #expect(
            try approve("leader", "2024-10-09", "l", "鞍科发〔2024〕12号", "2024-10-09")
                == "material.missing")
        try world.adopted(["requireMaterials": [:]], on: "2024-10-09")
        #expect(try approve("leader", "2024-10-09", "l", "鞍科发〔2024〕12号", "2024-10-09") == "yes")
    }

    @Test func `of a recommendation is: field, centre, district, state, basis, document`() throws {
        let world = try World.staffed().submitted("ta", "tb", "hc", on: "2024-09-02")
        try world.preliminaryPassed(["tb"], on: "2024-09-02")
        try world.given(
            "dept-tiexi", .recommendationIssue, on: "2024-09-02",
            ["centre": "tb", "document": "西科发〔2024〕13号"])
        let recommend: (String, [String], String) throws -> String = { day, centres, date in
            try world.answer(
                "dept-tiexi", .recommendationIssue, on: day,
                [
                    "centres": .strings(centres), "document": "西科发〔2024〕13号",
                    "date": .string(date),
                ]
            ).code
        }
        let all = ["ta", "hc", "tx"]
        #expect(try recommend("2024-09-04", all, "2024-09-05") == "effective.ahead")
        #expect(try recommend("2024-09-04", all, "2024-09-01") == "centre.unknown")
        #expect(try recommend("2024-09-04", ["ta", "hc"], "2024-09-01") == "authority.district")
        #expect(try recommend("2024-09-04", ["ta"], "2024-09-01") == "recommendation.not-passed")
        try world.preliminaryPassed(["ta"], on: "2024-09-04")
        #expect(try recommend("2024-09-04", ["ta"], "2024-09-03") == "effective.before-basis")
        #expect(try recommend("2024-09-04", ["ta"], "2024-09-04") == "document.used")
    }

    @Test func `of a panel is: account and centre, identifier, stage, experts, number, conflict`()
        throws
    {
        let world = try World.assessed("ta").submitted("tb")
        try world.given(
            "admin", .accountOpen, on: "2024-09-02",
            [
                "account": "expert-x", "name": "专家", "role": "expert",
                "organisation": .string(Body.tiexi),
            ])
        let convene: (String, [String], String) throws -> String = { panel, experts, centre in
            try world.answer(
                "officer", .panelConvene, on: "2024-09-02",
                World.panel(panel, [centre], experts: experts)
            ).code
        }
        #expect(try convene("p", ["nobody"], "tx") == "account.unknown")
        #expect(try convene("p", ["leader"], "tx") == "centre.unknown")
        #expect(try convene("p", ["leader"], "tb") == "panel.exists")
        #expect(try convene("p2", ["leader"], "tb") == "panel.not-at-stage")
        try world.preliminaryPassed(["tb"])
        try world.given(
            "dept-tiexi", .recommendationIssue, on: "2024-09-02",
            ["centre": "tb", "document": "推科发〔2024〕9号"])
        try world.bureauPassed(["tb"])
        #expect(try convene("p2", ["leader"], "tb") == "panel.not-an-expert")
        #expect(try convene("p2", ["expert-x"], "tb") == "panel.too-few")
        #expect(try convene("p2", World.experts + ["expert-x"], "tb") == "panel.conflict")
    }

    @Test func `of a closing is: list and centres, day, objections, nothing to close`() throws {
        let world = try World.inPublicity("ta")
        try world.given(
            "public", .objectionRaise, on: "2024-09-27", World.objection("o", "l", "ta"))
        let close: (String, JSON) throws -> String = {
            try world.answer("officer", .publicityClose, on: $0, $1).code
        }
        #expect(try close("2024-10-08", ["list": "none", "except": ["tx"]]) == "list.unknown")
        #expect(try close("2024-10-08", ["list": "l", "except": ["tx"]]) == "centre.unknown")
        #expect(try close("2024-10-08", ["list": "l"]) == "publicity.still-open")
        #expect(try close("2024-10-09", ["list": "l"]) == "publicity.objections-open")
        #expect(
            try close("2024-10-09", ["list": "l", "except": ["ta"]])
                == "publicity.nothing-to-close")
    }

    @Test func `of a grade is: date, evaluation, opinions, reason, basis, four eyes, document`()
        throws
    {
        let world = try World.announced("ta")
        try world.samePerson(as: "expert-1", on: "2025-06-10")
            .adopted(["requireMaterials": ["evaluation.graded": ["minutes"]]], on: "2025-06-10")
        let grade: (String, JSON) throws -> String = {
            let grading = World.grading(["ta"], "good", ["document": "鞍科发〔2024〕1号"])
            return try world.answer($0, .evaluationGrade, on: "2025-06-20", grading.with($1)).code
        }
        #expect(
            try grade("officer", ["date": "2025-06-21", "evaluation": "f"]) == "authority.role")
        #expect(
            try grade("leader-2", ["date": "2025-06-21", "evaluation": "f"])
                == "effective.ahead")
        #expect(
            try grade("leader-2", ["date": "2025-06-01", "evaluation": "f"])
                == "evaluation.unknown")
        #expect(try grade("leader-2", ["date": "2025-06-01"]) == "panel.opinions-missing")
        try world.judged(by: "pe", for: .evaluation, ["ta"], on: "2025-06-10")
        #expect(try grade("leader-2", ["date": "2025-06-01"]) == "evaluation.reason-needed")
        let reason: JSON = ["reason": "综合考虑"]
        #expect(
            try grade("leader-2", reason.with(["date": "2025-06-01"])) == "effective.before-basis")
        #expect(try grade("leader-2", reason) == "authority.four-eyes")
        #expect(try grade("leader", reason) == "document.used")
        #expect(
            try grade("leader", reason.with(["document": "鞍科发〔2025〕21号"]))
                == "material.missing")
    }

    @Test func `of a revocation is: centre, proposal, time, hearing, four eyes, document`() throws {
        let world = try World.proposedForRevocation("ta").carriedOver(["tb"], on: "2024-05-06")
        let proposal = try world.position(of: .revocationProposed)
        try world.given(
            "host-tiexi", .statementSubmit, on: "2024-05-06",
            ["about": .integer(proposal), "text": "x", "hearing": true])
        try world.samePerson(as: "officer", on: "2024-05-06")
            .adopted(["requireMaterials": ["centre.revoked": ["minutes"]]], on: "2024-05-06")
        let decide: (String, [String], String, String) throws -> String = {
            try world.answer(
                $0, .revocationDecide, on: $2, World.revocation($1, ["document": .string($3)])
            ).code
        }
        let used = "鞍科发〔2024〕1号"
        #expect(try decide("leader-2", ["tb", "tx"], "2024-05-07", used) == "centre.unknown")
        #expect(
            try decide("leader-2", ["ta", "tb"], "2024-05-07", used)
                == "revocation.none-proposed")
        #expect(
            try decide("leader-2", ["ta"], "2024-05-07", used) == "revocation.statement-pending")
        #expect(
            try decide("leader-2", ["ta"], "2024-05-13", used) == "revocation.hearing-pending")
        try world.given(
            "officer", .revocationHear, on: "2024-05-13",
            ["centre": "ta", "minutes": "笔录", "date": "2024-05-13"])
        #expect(try decide("leader-2", ["ta"], "2024-05-13", used) == "authority.four-eyes")
        #expect(try decide("leader", ["ta"], "2024-05-13", used) == "document.used")
        #expect(
            try decide("leader", ["ta"], "2024-05-13", "鞍科发〔2024〕50号") == "material.missing")
    }

    @Test func `of filing a change is: role, identifier, who files it, consents, joining`()
        throws
    {
        let world = try World.operating("ta").given(
            "host-tiexi", .changeReport, on: "2024-06-03",
            World.change("k", "ta", "host", ["organisation": .string(Body.haicheng)]))
        let file: (String, String) throws -> String = {
            try world.answer($0, .changeFile, on: "2024-06-03", ["change": .string($1)]).code
        }
        #expect(try file("host-tiexi", "none") == "authority.role")
        #expect(try file("leader", "none") == "change.unknown")
        #expect(try file("leader", "k") == "authority.role")
        #expect(try file("officer", "k") == "change.consent-missing")
        try world.consented("k", "tiexi", "haicheng", on: "2024-06-03")
        #expect(try file("officer", "k") == "change.not-joined")
    }
}
