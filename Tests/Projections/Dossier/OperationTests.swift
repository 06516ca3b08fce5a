import CanonicalJSON
import Events
import Projections
import Rules
import Testing

@Suite struct `What decisions on a centre in operation rest on` {
    private func basis(_ decision: JSON) throws -> [Int64] {
        try #require(decision["basis"]?.array).compactMap(\.integer)
    }

    private func positions(_ life: Life, _ steps: String...) throws -> [Int64] {
        try steps.map { Int64(try life.position($0)) }.sorted()
    }

    private func examined(_ name: String) -> [String] {
        ["\(name) panel"] + DecidedRegister.experts.dropLast().map { "\(name) \($0)" }
    }

    private func all(_ life: Life, _ steps: [String]) throws -> [Int64] {
        try steps.map { Int64(try life.position($0)) }.sorted()
    }

    @Test func `acceptance: the approval, the request, its review and the panel asked for it`()
        async throws
    {
        var life = try await Life()
        try await life.accept()
        let made = try await life.decision("acceptance")
        let steps = ["mg approval", "acceptance request", "acceptance review"]
        #expect(try basis(made) == all(life, steps + examined("acceptance")))
        #expect(
            made["opinions"]?.array?.map { $0["stage"]?.string } == ["department"]
                + Array(repeating: "expert", count: 5))
        #expect(made["opinions"]?.array?.allSatisfy { $0["counts"] == true } == true)
        #expect(made["notes"]?.array?.first == ["code": "acceptance.no-article"])
        #expect(made["document"] == .null && made["publicity"] == .null)
        #expect(made["objections"] == [] && made["checks"] == [])
        #expect(made["stateBefore"]?["status"] == "construction")
    }

    @Test func `a change: its report and the consents`() async throws {
        var life = try await Life()
        try await life.changeDirector()
        let made = try await life.decision("filing")
        #expect(try basis(made) == positions(life, "report", "consent"))
        #expect(made["opinions"]?.array?.first?["stage"] == "consent")
        #expect(made["opinions"]?.array?.first?["by"] == "dept-tiexi")
        #expect(made["notes"]?.array?.first == ["code": "change.filing-or-approval"])
        #expect(made["lateness"]?["basis"]?.array?.first?["late"] == true)
        #expect(made["stateBefore"]?["director"]?["name"] == "王一")
    }

    @Test func `a grade: the announcement, the materials and the panel; its days as served`()
        async throws
    {
        var life = try await Life()
        try await life.accept()
        try await life.grade()
        let made = try await life.decision("grade")
        let steps = ["announcement", "evaluation materials"]
        #expect(try basis(made) == all(life, steps + examined("evaluation")))
        let days = try #require(made["reckoning"]?.array)
        #expect(days.map { $0["kind"] } == ["validUntil", "due", "appealUntil"])
        #expect(days[0]["day"] == "2029-07-15")
        #expect(days[1]["how"]?["start"] == "2026-07-20" && days[1]["day"] == "2027-07-20")
        #expect(days[1]["how"]?["provisional"] == true)
        let before = try await life.decision(
            "grade", known: life.position("service of the grade"))
        #expect(before["reckoning"]?.array?.last?["how"]?["start"] == "2026-07-15")
        #expect(made["notes"]?.array?.contains(["code": "rectification.start-open"]) == true)
    }

    @Test func `a rectification: the grade, its service, the request, its review and the panel`()
        async throws
    {
        var life = try await Life()
        try await life.accept()
        try await life.grade()
        try await life.rectify()
        let made = try await life.decision("rectification")
        let graded = Int64(try life.position("grade"))
        let steps = [
            "grade", "service of the grade", "rectification request", "rectification review",
        ]
        let expected = try all(life, steps + examined("rectification")) + [graded + 1]
        #expect(try basis(made) == expected.sorted())
        #expect(made["notices"]?.array?.first?["of"] == .integer(graded))
        #expect(made["notes"]?.array?.contains(["code": "rectification.grade-open"]) == true)
    }
}

extension Life {
    /// A panel convened and its opinions given.
    private mutating func examine(
        _ name: String, _ purpose: String, score: Int64, on day: String
    ) async throws {
        let experts = Array(DecidedRegister.experts.dropLast())
        try await does(
            "\(name) panel", "officer", .panelConvene, on: day,
            [
                "panel": .string("\(name)-mg"), "purpose": .string(purpose), "centres": ["mg"],
                "experts": .array(experts.map(JSON.string)),
            ])
        for expert in experts {
            try await does(
                "\(name) \(expert)", expert, .reviewExpert, on: day,
                [
                    "panel": .string("\(name)-mg"), "centre": "mg", "score": .integer(score),
                    "opinion": "support", "text": "论证意见",
                ])
        }
    }

    mutating func accept() async throws {
        let day = "2026-03-02"
        try await does(
            "acceptance request", "host-tiexi", .acceptanceRequest, on: day,
            ["centre": "mg", "report": "建设目标全部完成"])
        try await does(
            "acceptance review", "dept-tiexi", .acceptanceReview, on: day,
            ["centre": "mg", "opinion": "pass", "text": "同意验收"])
        try await examine("acceptance", "acceptance", score: 88, on: day)
        try await does(
            "acceptance", "leader", .acceptanceConclude, on: day,
            ["centre": "mg", "passed": true, "text": "通过验收"])
    }

    mutating func changeDirector() async throws {
        try await does(
            "report", "host-tiexi", .changeReport, on: "2025-03-03",
            [
                "change": "c1", "centre": "mg", "kind": "director",
                "to": ["director": ["name": "孙二"]], "reason": "退休",
                "effective": "2024-11-01",
            ])
        try await does(
            "consent", "dept-tiexi", .changeConsent, on: "2025-03-04",
            ["change": "c1", "consent": true, "text": "同意"])
        try await does(
            "filing", "officer", .changeFile, on: "2025-03-05", ["change": "c1"])
    }

    mutating func grade() async throws {
        try await does(
            "announcement", "officer", .evaluationAnnounce, on: "2026-06-01",
            [
                "evaluation": "e26", "year": 2026, "centres": ["mg"],
                "materialsDue": "2026-07-01",
            ])
        try await does(
            "evaluation materials", "host-tiexi", .evaluationSubmit, on: "2026-06-02",
            ["evaluation": "e26", "centre": "mg", "materials": "运行总结"])
        try await examine("evaluation", "evaluation", score: 50, on: "2026-06-03")
        try await does(
            "grade", "leader", .evaluationGrade, on: "2026-07-15",
            [
                "evaluation": "e26", "centre": "mg", "grade": "unqualified",
                "document": "鞍科发〔2026〕31号", "date": "2026-07-15",
            ])
        try await does(
            "service of the grade", "officer", .documentServe, on: "2026-07-20",
            [
                "positions": [try json("grade")], "recipient": "鞍山tiexi有限公司",
                "method": "direct", "date": "2026-07-20", "remedies": "可申请行政复议",
            ])
    }

    mutating func rectify() async throws {
        let day = "2026-09-01"
        try await does(
            "rectification request", "host-tiexi", .rectificationRequest, on: day,
            ["centre": "mg", "report": "整改完成"])
        try await does(
            "rectification review", "dept-tiexi", .rectificationReview, on: day,
            ["centre": "mg", "opinion": "pass", "text": "同意"])
        try await examine("rectification", "rectification", score: 80, on: day)
        try await does(
            "rectification", "leader", .rectificationConclude, on: day,
            ["centre": "mg", "passed": true, "text": "整改通过"])
    }
}
