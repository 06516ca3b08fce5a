import CanonicalJSON
import Events
import Projections
import Rules
import Testing

/// The life of one centre from its application to its revocation and back, with one established
/// before it, and where each step stands.
struct Life {
    let world: DecidedRegister
    private(set) var at: [String: Int] = [:]

    init() async throws {
        world = try await DecidedRegister()
        try await establish("ls", "l0", 1)
        try await establish("mg", "l1", 2, withTrouble: true)
    }

    mutating func does(
        _ step: String, _ by: String, _ name: ActionName, on day: String, _ with: JSON,
        overriding reason: String? = nil, for paper: JSON? = nil
    ) async throws {
        at[step] = try await world.does(
            by, name, on: day, with, overriding: reason, for: paper)
    }

    func position(_ step: String) throws -> Int { try #require(at[step]) }
    func json(_ step: String) throws -> JSON { .integer(Int64(try position(step))) }

    private struct Days {
        let applied: String
        let opened: String
        let closed: String
        let approved: String
        let served: String

        static let smooth = Days(
            applied: "2024-04-02", opened: "2024-04-26", closed: "2024-05-08",
            approved: "2024-05-09", served: "2024-05-10")
        static let withTrouble = Days(
            applied: "2024-09-02", opened: "2024-09-26", closed: "2024-10-09",
            approved: "2024-10-11", served: "2024-10-14")
    }

    /// From application to approval and its service. With trouble: entered by an officer from the
    /// host's paper with too long a plan let pass, an expert who steps back, two objections.
    private mutating func establish(
        _ centre: String, _ list: String, _ number: Int, withTrouble: Bool = false
    ) async throws {
        func step(_ name: String) -> String { "\(centre) \(name)" }
        let id = JSON.string(centre)
        let days = withTrouble ? Days.withTrouble : Days.smooth
        let months: Int64 = withTrouble ? 40 : 36
        let application: JSON = [
            "centre": id, "name": .string("鞍山市\(centre)工艺专业技术创新中心"), "field": "新材料",
            "organisation": .string(RehearsedRegister.tiexi), "director": ["name": "王一"],
            "siteArea": 320, "equipmentValue": "1250000.00",
            "patents": ["invention": 2, "utilityModel": 1],
            "staff": ["fullTime": 18, "leaders": 2], "cooperation": "与高校签有合作协议",
            "plan": ["months": .integer(months), "goals": ["建成中试线"]],
        ]
        let paper: JSON = [
            "account": "host-tiexi", "basis": "纸质申报书", "received": "2024-09-02",
        ]
        try await does(
            step("application"), withTrouble ? "officer" : "host-tiexi", .applicationSubmit,
            on: days.applied, application, overriding: withTrouble ? "领导同意" : nil,
            for: withTrouble ? paper : nil)
        try await does(
            step("preliminary"), "dept-tiexi", .reviewPreliminary, on: days.applied,
            [
                "centre": id, "opinion": "pass", "text": "同意推荐",
                "checks": [
                    ["condition": "site-area", "claimed": "320", "found": "318.5", "met": true]
                ],
            ])
        try await does(
            step("recommendation"), "dept-tiexi", .recommendationIssue, on: days.applied,
            ["centre": id, "document": .string("西科发〔2024〕\(number)号")])
        try await does(
            step("bureau"), "officer", .reviewBureau, on: days.applied,
            ["centre": id, "opinion": "pass", "text": "符合条件"])
        let panel = JSON.string("p-\(centre)")
        try await does(
            step("panel"), "officer", .panelConvene, on: days.applied,
            [
                "panel": panel, "purpose": "recognition", "centres": [id],
                "experts": .array(DecidedRegister.experts.map(JSON.string)),
            ])
        for expert in DecidedRegister.experts {
            try await does(
                step(expert), expert, .reviewExpert, on: days.applied,
                [
                    "panel": panel, "centre": id, "score": 88, "opinion": "support",
                    "text": "论证意见",
                ])
        }
        if withTrouble {
            try await does(
                step("recusal"), "expert-6", .panelRecuse, on: days.applied,
                ["panel": panel, "centre": id, "reason": "曾任该单位顾问"])
        }
        try await does(
            step("inspection"), "officer", .inspectionRecord, on: days.applied,
            [
                "panel": panel, "centre": id, "date": .string(days.applied),
                "inspectors": ["专家", "经办人"], "findings": "现场与申报一致", "passed": true,
            ])
        try await does(
            step("list"), "officer", .listPropose, on: days.applied,
            ["list": .string(list), "centres": [id]])
        try await does(
            step("publicity"), "officer", .publicityOpen, on: days.opened,
            ["list": .string(list), "from": .string(days.opened)])
        if withTrouble { try await object(to: id, on: list) }
        try await does(
            step("closing"), "officer", .publicityClose, on: days.closed,
            ["list": .string(list)])
        try await does(
            step("minutes"), "officer", .materialFile, on: days.closed,
            [
                "centre": id, "kind": "minutes", "date": .string(days.closed),
                "title": "局务会纪要", "text": "同意组建",
            ])
        try await does(
            step("approval"), "leader", .establishmentApprove, on: days.approved,
            [
                "list": .string(list), "document": .string("鞍科发〔2024〕\(number + 10)号"),
                "date": .string(days.approved), "constructionMonths": 36,
            ])
        try await does(
            step("service"), "officer", .documentServe,
            on: days.served,
            [
                "positions": [try json(step("approval"))], "recipient": "鞍山tiexi有限公司",
                "method": "direct", "date": .string(days.served),
                "remedies": "可在六十日内申请行政复议",
            ])
    }

    private mutating func object(to centre: JSON, on list: String) async throws {
        let list = JSON.string(list)
        try await does(
            "objection", "public", .objectionRaise, on: "2024-09-27",
            [
                "objection": "o1", "list": list, "centre": centre, "grounds": "权属有争议",
                "objector": ["name": "赵六", "contact": "13900000000"],
            ])
        try await does(
            "acceptance of the objection", "officer", .objectionAccept, on: "2024-09-29",
            ["objection": "o1", "reason": "实名"])
        try await does(
            "resolution", "leader", .objectionResolve, on: "2024-09-30",
            ["objection": "o1", "outcome": "dismissed", "findings": "权属清楚"])
        try await does(
            "second objection", "public", .objectionRaise, on: "2024-09-30",
            [
                "objection": "o2", "list": list, "centre": centre, "grounds": "不实",
                "objector": ["name": "", "contact": ""],
            ])
        try await does(
            "declining", "officer", .objectionDecline, on: "2024-09-30",
            ["objection": "o2", "reason": "匿名且无线索"])
        try await does(
            "service on the objector", "officer", .documentServe, on: "2024-09-30",
            [
                "positions": [try json("resolution")], "recipient": "赵六", "method": "post",
                "date": "2024-09-30", "remedies": "无",
            ])
    }
}

extension Life {
    /// The dossier's decision at a step.
    func decision(_ step: String, known: Int? = nil) async throws -> JSON {
        let dossier = try await world.register.runner.dossier(
            of: try #require(CentreID("mg")), decision: try position(step),
            on: try #require(Day(iso: "2027-01-01")), known: known ?? world.size)
        return try #require(dossier?["decisions"]?.array?.first)
    }

    /// The history of the centre by position.
    func history(known: Int? = nil) async throws -> [Int64: JSON] {
        let history = try await world.register.runner.history(
            of: try #require(CentreID("mg")), known: known ?? world.size, summary: byType)
        let entries = try #require(history?["entries"]?.array)
        return Dictionary(
            uniqueKeysWithValues: try entries.map { (try #require($0["position"]?.integer), $0) })
    }
}
