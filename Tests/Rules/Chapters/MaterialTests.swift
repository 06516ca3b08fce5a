import CanonicalJSON
import Events
import Rules
import Testing

/// Where the bureau has laid down which materials a decision needs.
@Suite struct `Materials a decision needs` {
    static let today = "2024-10-09"

    func require(_ materials: JSON, on world: World) throws -> World {
        try world.adopted(["requireMaterials": materials], on: Self.today)
    }

    func missing(_ kinds: String...) -> Answer { .no("material.missing", unmet: kinds) }

    @Test func `for approval are named, all that are missing`() throws {
        let world = try require(
            ["establishment.approved": ["minutes", "legal-review"]], on: .closed("ta", "tb"))
        #expect(
            try world.answer("leader", .establishmentApprove, on: Self.today, World.approval)
                == missing("minutes", "legal-review"))
    }

    @Test func `for another decision are not asked for`() throws {
        let world = try require(["centre.revoked": ["minutes"]], on: .closed("ta"))
        #expect(
            try world.answer("leader", .establishmentApprove, on: Self.today, World.approval)
                == .yes(.establishmentApproved))
    }

    @Test func `for refusing are asked for by both acts that refuse`() throws {
        let closed = try World.inPublicity("ta", "tb")
        try closed.given(
            "public", .objectionRaise, on: "2024-09-27", World.objection("o", "l", "ta"))
        try closed.given(
            "officer", .objectionAccept, on: "2024-09-27", ["objection": "o", "reason": "受理"])
        try closed.given(
            "leader", .objectionResolve, on: "2024-09-27",
            ["objection": "o", "outcome": "upheld", "findings": "属实"])
        try closed.given("officer", .publicityClose, on: Self.today, ["list": "l"])

        let one = try require(["establishment.refused": ["letter"]], on: closed.fork())
        #expect(
            try one.answer("leader", .establishmentApprove, on: Self.today, World.approval)
                == missing("letter"))
        #expect(
            try one.answer(
                "leader", .establishmentRefuse, on: Self.today, ["centre": "tb", "reason": "x"])
                == missing("letter"))
        let both = try require(
            [
                "establishment.refused": ["letter", "minutes"],
                "establishment.approved": ["minutes"],
            ], on: closed)
        #expect(
            try both.answer("leader", .establishmentApprove, on: Self.today, World.approval)
                == missing("minutes", "letter"))
    }

    @Test func `for declining and resolving an objection are asked for`() throws {
        for (name, decision) in [
            (ActionName.objectionDecline, "objection.declined"),
            (.objectionResolve, "objection.resolved"),
        ] {
            let world = try World.inPublicity("ta", "tb")
            try world.given(
                "public", .objectionRaise, on: "2024-09-27", World.objection("o", "l", nil))
            var with: JSON = ["objection": "o", "reason": "无证据"]
            if name == .objectionResolve {
                try world.given(
                    "officer", .objectionAccept, on: "2024-09-27",
                    ["objection": "o", "reason": "受理"])
                with = ["objection": "o", "outcome": "dismissed", "findings": "经查"]
            }
            let by = name == .objectionResolve ? "leader" : "officer"
            let required = try require([decision: ["investigation"]], on: world.fork())
            #expect(
                try required.answer(by, name, on: Self.today, with) == missing("investigation"))
            let accepting = try require(["objection.declined": ["investigation"]], on: world)
            if name == .objectionDecline {
                #expect(
                    try accepting.answer("officer", .objectionAccept, on: Self.today, with)
                        == .yes(.objectionAccepted), "accepting decides nothing yet")
            }
        }
    }
}
