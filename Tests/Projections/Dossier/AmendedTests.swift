import CanonicalJSON
import Events
import Projections
import Testing

@Suite struct `What was corrected or set aside` {
    @Test func `a decision reads as corrected, its days reckoned anew`() async throws {
        var life = try await Life()
        let corrected = try life.json("mg approval")
        try await life.correct(
            "correction", corrected, ["date": "2024-10-10"], on: "2025-06-02")
        let made = try await life.decision("mg approval")
        #expect(made["effective"] == "2024-10-10")
        #expect(made["corrected"] == true && made["setAside"] == false)
        #expect(made["correctedBy"] == [try life.json("correction")])
        let until = try #require(
            made["reckoning"]?.array?.first { $0["kind"] == "constructionUntil" })
        #expect(until["day"] == "2027-10-10" && until["how"]?["start"] == "2024-10-10")
        let before = try await life.decision("mg approval", known: life.position("correction"))
        #expect(before["effective"] == "2024-10-11" && before["corrected"] == false)
        let correction = try await life.decision("correction")
        #expect(correction["basis"] == [corrected])
    }

    @Test func `a correction may be corrected, and set aside`() async throws {
        var life = try await Life()
        let approval = Int64(try life.position("mg approval"))
        try await life.correct(
            "first", .integer(approval), ["document": "鞍科发〔2024〕21号"], on: "2025-06-02")
        try await life.correct(
            "second", life.json("first"), ["/changes/document": "鞍科发〔2024〕22号"],
            on: "2025-06-03")
        try await life.setAside("third", life.json("second"), on: "2025-06-04")
        try await life.setAside("fourth", life.json("first"), on: "2025-06-05")
        let documents = [
            ("first", "鞍科发〔2024〕12号"), ("second", "鞍科发〔2024〕21号"),
            ("third", "鞍科发〔2024〕22号"), ("fourth", "鞍科发〔2024〕21号"),
        ]
        for (step, document) in documents {
            let known = try life.position(step)
            let made = try await life.decision("mg approval", known: known)
            #expect(made["document"] == .string(document), "before the \(step)")
            #expect(made["corrected"] == .bool(step != "first"), "before the \(step)")
        }
        let made = try await life.decision("mg approval")
        #expect(made["document"] == "鞍科发〔2024〕12号")
        #expect(made["corrected"] == false && made["correctedBy"] == [])
    }

    @Test func `history marks each record at the size asked about`() async throws {
        var life = try await Life()
        let (list, approval) = (
            Int64(try life.position("mg list")), Int64(try life.position("mg approval"))
        )
        try await life.correct(
            "first", .integer(approval), ["date": "2024-10-10"], on: "2025-06-02")
        try await life.setAside("second", life.json("first"), on: "2025-06-03")
        let first = Int64(try life.position("first"))
        let original = try await life.history(known: Int(first))
        #expect(original[approval]?["corrected"] == false)
        #expect(original[approval]?["effective"] == "2024-10-11")
        let corrected = try await life.history(known: Int(first) + 1)
        #expect(corrected[approval]?["corrected"] == true)
        #expect(corrected[approval]?["effective"] == "2024-10-10")
        #expect(corrected[first]?["setAside"] == false)
        let back = try await life.history()
        #expect(back[approval]?["corrected"] == false)
        #expect(back[approval]?["effective"] == "2024-10-11")
        #expect(back[first]?["setAside"] == true)
        #expect(back[list]?["setAside"] == false)
    }

    @Test func `the audit trail marks what history marks`() async throws {
        var life = try await Life()
        try await life.revoke()
        let approval = try life.json("mg approval")
        try await life.correct("first", approval, ["date": "2024-10-10"], on: "2025-07-02")
        try await life.correct(
            "second", life.json("first"), ["/changes/date": "2024-10-09"], on: "2025-07-03")
        for known in [try life.position("first"), try life.position("second"), life.world.size] {
            var filter = AuditFilter()
            filter.centre = CentreID("mg")
            let page = try await life.world.register.runner.audit(
                known: known, filter: filter, limit: 1_000, summary: byType)
            let entries = try #require(page["entries"]?.array)
            let history = try await life.history(known: known)
            #expect(entries.count == history.count)
            for entry in entries {
                let other = try #require(entry["position"]?.integer.flatMap { history[$0] })
                for field in ["effective", "corrected", "setAside", "summary", "article"] {
                    #expect(entry[field] == other[field], "\(field) of \(entry), known \(known)")
                }
            }
        }
    }

    @Test func `a revoked centre set aside comes back with its terms`() async throws {
        var life = try await Life()
        try await life.revoke()
        let made = try await life.decision("revocation")
        #expect(made["setAside"] == true)
        let outcome = try life.position("outcome")
        #expect(made["setAsideBy"] == .integer(Int64(outcome + 1)))
        let aside = try await life.world.register.runner.dossier(
            of: try #require(CentreID("mg")), decision: outcome + 1,
            on: try #require(Day(iso: "2026-01-01")), known: life.world.size)
        let decision = try #require(aside?["decisions"]?.array?.first)
        #expect(decision["type"] == "record.set-aside")
        #expect(
            decision["basis"] == [
                try life.json("revocation"), try life.json("appeal"), try life.json("outcome"),
            ])
        #expect(decision["stateBefore"]?["status"] == "revoked")
        let centre = try await life.world.register.centre("mg", "2025-07-01")
        #expect(centre?["status"] == "construction")
        #expect(centre?["constructionUntil"] == "2027-10-11")
        let then = try await life.world.register.centre("mg", "2025-07-01", known: outcome)
        #expect(then?["status"] == "revoked")
    }

    @Test func `what stands in the records alone is read as corrected on any day`() async throws {
        var life = try await Life()
        try await life.correct(
            "area", life.json("mg application"), ["siteArea": "330"], on: "2025-06-02")
        try await life.correct(
            "period", life.json("mg publicity"), ["until": "2024-10-10"], on: "2025-06-02")
        try await life.correct(
            "findings", life.json("resolution"), ["findings": "权属无争议"], on: "2025-06-02")
        let register = life.world.register
        let centre = try await register.centre("mg", "2024-12-01")
        #expect(centre?["application"]?["siteArea"] == "330")
        let before = try await register.centre(
            "mg", "2024-12-01", known: life.position("area"))
        #expect(before?["application"]?["siteArea"] == "320")
        let list = try await register.runner.list(
            try #require(ListID("l1")), on: try #require(Day(iso: "2024-12-01")),
            known: life.world.size, summary: byType)
        #expect(list?["rounds"]?.array?.first?["until"] == "2024-10-10")
        let objection = try await register.runner.objection(
            try #require(ObjectionID("o1")), known: life.world.size, summary: byType)
        #expect(objection?["findings"] == "权属无争议")
        let acts = try #require(objection?["acts"]?.array)
        #expect(
            acts.filter { $0["corrected"] == true }.map { $0["type"] } == ["objection.resolved"])
    }

    @Test func `of a centre whose application is set aside the records stay visible`()
        async throws
    {
        var life = try await Life()
        let (mg, day) = (try #require(CentreID("mg")), try #require(Day(iso: "2026-01-01")))
        try await life.setAside("aside", life.json("mg application"), on: "2025-06-02")
        let (runner, size) = (life.world.register.runner, life.world.size)
        #expect(try await runner.centre(mg, on: day, known: size) == nil)
        #expect(try await runner.isSetAside(mg, known: size))
        #expect(try await !runner.isSetAside(mg, known: life.position("aside")))
        let history = try await life.history()
        #expect(history[Int64(try life.position("mg application"))]?["setAside"] == true)
        #expect(history[Int64(try life.position("mg approval"))]?["setAside"] == false)
    }

    @Test func `an objection set aside is shown and marked`() async throws {
        var life = try await Life()
        try await life.setAside("aside", life.json("second objection"), on: "2025-06-02")
        let objection = try #require(ObjectionID("o2"))
        func shown(known: Int) async throws -> JSON? {
            try await life.world.register.runner.objection(
                objection, known: known, summary: byType)
        }
        #expect(try await shown(known: life.world.size)?["setAside"] == true)
        #expect(try await shown(known: life.position("aside"))?["setAside"] == false)
    }
}
