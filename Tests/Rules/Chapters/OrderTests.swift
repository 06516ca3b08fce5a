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
}
