import CanonicalJSON
import Events
import Rules
import Testing

/// The life of a centre after its establishment, each step on what stands before it.
extension World {
    /// Every centre of the list `l` established on 2024-10-09, to be built by 2027-10-09.
    static func established(_ centres: String...) throws -> World { try established(centres) }

    static func established(_ centres: [String]) throws -> World {
        let world = try proposed(centres).given(
            "officer", .publicityOpen, on: "2024-09-26", ["list": "l", "from": "2024-09-26"])
        try world.given("officer", .publicityClose, on: "2024-10-09", ["list": "l"])
        return try world.given("leader", .establishmentApprove, on: "2024-10-09", approval)
    }

    /// Every centre carried over on 2024-03-01 as operating since 2022-05-01.
    static func operating(_ centres: String...) throws -> World {
        try staffed().carriedOver(centres)
    }

    /// A centre taken over from paper, its host the one of its name.
    static func carried(_ centre: String, _ changes: JSON = [:]) -> JSON {
        let carried: JSON = [
            "centre": .string(centre), "name": .string("鞍山市\(centre)工艺专业技术创新中心"),
            "organisation": ["organisation": .string(code(of: centre)), "name": "依托单位"],
            "district": .string(district(of: centre)), "field": "新材料",
            "director": ["name": "王一"], "status": "operating", "statusSince": "2022-05-01",
            "established": "2019-05-01", "source": "档案2019-5",
        ]
        return carried.with(changes)
    }

    @discardableResult
    func carriedOver(
        _ centres: [String], _ changes: JSON = [:], on day: String = "2024-03-01"
    ) throws -> World {
        for centre in centres {
            try given("leader", .centreCarryOver, on: day, Self.carried(centre, changes))
        }
        return self
    }

    /// The department's opinion on what a host asked for.
    @discardableResult
    func reviewed(
        _ name: ActionName, _ centre: String, _ opinion: String = "pass", on day: String
    ) throws -> World {
        try given(
            "dept-\(Self.district(of: centre))", name, on: day,
            ["centre": .string(centre), "opinion": .string(opinion), "text": "审核意见"])
    }

    /// A panel convened for a purpose, every member with its opinion.
    @discardableResult
    func judged(
        by panel: String, for purpose: PanelPurpose, _ centres: [String],
        scores: [Int64] = [88, 88, 88, 88, 88], on day: String
    ) throws -> World {
        try given(
            "officer", .panelConvene, on: day,
            Self.panel(panel, centres).with(["purpose": .string(purpose.rawValue)]))
        for centre in centres {
            for (expert, score) in zip(Self.experts, scores) {
                try given(
                    expert, .reviewExpert, on: day, Self.review(panel, centre, score: score))
            }
        }
        return self
    }

    static func asking(_ centre: String) -> JSON {
        ["centre": .string(centre), "report": "报告"]
    }

    func host(of centre: String) -> String { "host-\(Self.district(of: centre))" }
}

/// Evaluation and what follows from it.
extension World {
    static func evaluation(
        _ evaluation: String, _ centres: [String], due: String = "2025-05-30",
        _ changes: JSON = [:]
    ) -> JSON {
        let announcement: JSON = [
            "evaluation": .string(evaluation), "year": 2025, "centres": .strings(centres),
            "materialsDue": .string(due),
        ]
        return announcement.with(changes)
    }

    /// Every centre operating and named in the evaluation `e`, materials being due 2025-05-30.
    static func announced(_ centres: String...) throws -> World { try announced(centres) }

    private static func announced(_ centres: [String]) throws -> World {
        try staffed().carriedOver(centres).given(
            "officer", .evaluationAnnounce, on: "2025-05-06", evaluation("e", centres))
    }

    /// Every centre with its opinions in the evaluation `e` on 2025-06-10.
    static func evaluated(
        _ centres: String..., scores: [Int64] = [88, 88, 88, 88, 88]
    ) throws -> World {
        try announced(centres).judged(
            by: "pe", for: .evaluation, centres, scores: scores, on: "2025-06-10")
    }

    /// A grade, given on 2025-06-20.
    static func grading(
        _ centres: [String], _ grade: String = "excellent", _ changes: JSON = [:]
    ) -> JSON {
        let grading: JSON = [
            "evaluation": "e", "centres": .strings(centres), "grade": .string(grade),
            "document": "鞍科发〔2025〕21号", "date": "2025-06-20",
        ]
        return grading.with(changes)
    }

    /// Every centre graded in the evaluation `e` on 2025-06-20.
    static func graded(_ grade: String, _ centres: String...) throws -> World {
        try graded(grade, centres)
    }

    private static func graded(_ grade: String, _ centres: [String]) throws -> World {
        let score: Int64 =
            switch grade {
            case "excellent": 90
            case "good": 80
            case "qualified": 70
            default: 50
            }
        return try announced(centres).judged(
            by: "pe", for: .evaluation, centres,
            scores: [score, score, score, score, score], on: "2025-06-10"
        ).given("leader", .evaluationGrade, on: "2025-06-20", grading(centres, grade))
    }

    /// Every centre to rectify from 2025-06-20, not served.
    static func rectifying(_ centres: String...) throws -> World {
        try graded("unqualified", centres)
    }

    /// Acceptance of a rectification asked for and reviewed on that day.
    @discardableResult
    func rectificationAsked(
        _ centre: String, _ opinion: String = "pass", on day: String
    ) throws -> World {
        try given(host(of: centre), .rectificationRequest, on: day, Self.asking(centre))
        return try reviewed(.rectificationReview, centre, opinion, on: day)
    }
}

/// Revocation and what it rests on.
extension World {
    /// An incident found to be so, or not.
    @discardableResult
    func incident(
        _ incident: String, _ centre: String, _ kind: String, substantiated: Bool = true,
        on day: String
    ) throws -> World {
        try given(
            "officer", .incidentReport, on: day, Self.incident(incident, centre, kind, on: day))
        return try given(
            "officer", .incidentConclude, on: day,
            [
                "incident": .string(incident), "substantiated": .bool(substantiated),
                "text": "查明",
            ])
    }

    static func incident(
        _ incident: String, _ centre: String, _ kind: String, on date: String
    ) -> JSON {
        [
            "incident": .string(incident), "centre": .string(centre), "kind": .string(kind),
            "date": .string(date), "facts": "事实",
        ]
    }

    static func proposal(_ centres: [String], grounds: JSON = [4]) -> JSON {
        ["centres": .strings(centres), "grounds": grounds, "facts": "事实"]
    }

    /// Every centre proposed for revocation on 2024-05-06 for an accident: the host has until
    /// 2024-05-11, a Saturday worked.
    static func proposedForRevocation(_ centres: String...) throws -> World {
        try proposedForRevocation(centres)
    }

    private static func proposedForRevocation(_ centres: [String]) throws -> World {
        let world = try staffed().carriedOver(centres)
        for centre in centres {
            try world.incident("i-\(centre)", centre, "safety", on: "2024-04-29")
        }
        return try world.given(
            "officer", .revocationPropose, on: "2024-05-06", proposal(centres))
    }

    static func revocation(_ centres: [String], _ changes: JSON = [:]) -> JSON {
        let decision: JSON = ["centres": .strings(centres), "revoke": true, "text": "撤销"]
        return decision.with(changes)
    }

    /// Every centre revoked on 2024-05-13.
    static func revoked(_ centres: String..., document: String? = nil) throws -> World {
        let changes: JSON = document.map { ["document": .string($0)] } ?? [:]
        return try proposedForRevocation(centres).given(
            "leader", .revocationDecide, on: "2024-05-13", revocation(centres, changes))
    }
}
