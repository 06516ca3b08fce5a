import CanonicalJSON
import Events
import Rules

/// Random but lawful lives of some centres: what is drawn is what may come next, and the rules say
/// whether it does.
struct Lives {
    /// An act that may come next.
    struct Act {
        let by: String
        let name: ActionName
        let with: JSON
        var overriding = false

        init(_ by: String, _ name: ActionName, _ with: JSON, overriding: Bool = false) {
            self.by = by
            self.name = name
            self.with = with
            self.overriding = overriding
        }
    }

    let bureau: Bureau
    var random: SplitMix64
    let centres: [String]
    private var made = 0
    /// A centre just shown to the public: objections have a few days only.
    private var inPublicity: String?

    /// The lives of that seed, after so many draws.
    init(seed: UInt64, draws: Int) throws {
        random = SplitMix64(seed: seed)
        bureau = try Bureau.opened(on: Day(number: 19_754))
        centres = (0..<Int.random(in: 6...12, using: &random)).map { "c\($0)" }
        for _ in 0..<draws { try draw() }
    }

    private mutating func draw() throws {
        if let centre = inPublicity, percent(75) {
            try perform(some(acts(of: centre)))
            return
        }
        inPublicity = nil
        let days = percent(4) ? int(20...90) : percent(40) ? 0 : int(1...4)
        bureau.day = bureau.day.adding(days: days)
        switch int(0..<100) {
        case 0..<7: try perform([ofOrganisation()])
        case 7..<9: try perform([ofFramework()])
        case 9..<24: try perform([onRecord(), onRecord()].compactMap(\.self))
        default:
            let centre = pick(centres)
            if try perform(some(acts(of: centre)))?.name == .publicityOpen { inPublicity = centre }
        }
    }

    private mutating func some(_ acts: [Act]) -> [Act] {
        (0..<3).compactMap { _ in acts.randomElement(using: &random) }
    }

    /// The first that is accepted happens.
    @discardableResult
    private func perform(_ acts: [Act]) throws -> Act? {
        try acts.first { try bureau.act($0.by, $0.name, $0.with, overriding: $0.overriding) }
    }
}

// MARK: Chance

extension Lives {
    mutating func int(_ range: Range<Int>) -> Int { Int.random(in: range, using: &random) }
    mutating func int(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
    mutating func percent(_ chance: Int) -> Bool { int(0..<100) < chance }

    mutating func pick<Element>(_ elements: [Element]) -> Element {
        elements[int(0..<elements.count)]
    }

    /// Today, or up to so many days ago.
    mutating func day(back days: Int) -> JSON {
        let back = percent(40) ? 0 : int(0...days)
        return bureau.day.adding(days: -back).json
    }

    /// A number that nobody had.
    mutating func number() -> Int {
        made += 1
        return made
    }

    mutating func new(_ prefix: String) -> JSON { .string("\(prefix)\(number())") }

    mutating func document(_ issuer: String = "鞍科发") -> JSON {
        .string("\(issuer)〔\(bureau.day.year)〕\(number())号")
    }

    mutating func name() -> JSON {
        let material = pick(["轴承", "特钢", "菱镁", "耐火", "数控", "焊接"])
        return .string("鞍山市\(material)\(number())号专业技术创新中心")
    }

    mutating func person() -> JSON {
        ["name": .string(pick(["王一", "李二", "赵三", "孙四", "周五"]))]
    }
}

// MARK: What is not of one centre

extension Lives {
    private mutating func ofOrganisation() -> Act {
        let body = pick(Bureau.bodies)
        let code: JSON = .string(body.code)
        let tag = "organisation:\(body.code)"
        let known = CreditCode(body.code).flatMap { bureau.state(about: [tag]).organisations[$0] }
        guard let known else {
            return Act(
                "officer", .organisationRegister,
                [
                    "organisation": code, "name": "鞍山新立有限公司", "kind": "institute",
                    "district": .string(body.district), "legalRepresentative": "张三",
                ])
        }
        if known.needsVerification {
            return Act(
                percent(50) ? "officer" : "dept-\(known.districtOfRegistration.rawValue)",
                .organisationVerify,
                ["organisation": code, "passed": .bool(percent(85)), "opinion": "意见"])
        }
        let changes: [JSON] = [
            ["name": .string("鞍山更名\(number())有限公司")],
            ["district": .string(pick(Bureau.districts))], ["legalRepresentative": "李四"],
            ["address": "某路1号"], ["name": "鞍山合并有限公司", "district": "gaoxin"],
        ]
        return Act(
            Bureau.host(body.code), .organisationAmend,
            ["organisation": code, "changes": pick(changes), "reason": "变更"])
    }

    private mutating func ofFramework() -> Act {
        switch int(0..<4) {
        case 0:
            let (from, until) = (bureau.day, bureau.day.adding(days: int(0...200)))
            let pair = pick([("tiexi", "lishan"), ("lishan", "gaoxin"), ("taian", "haicheng")])
            return Act(
                "leader", .departmentAdopt,
                [
                    "district": .string(pair.0), "name": "科技局", "kind": "area",
                    "from": from.json, "until": until.json, "successor": .string(pair.1),
                ])
        case 1:
            let last = BuiltInCalendar.years.map(\.year).max() ?? bureau.day.year
            return Act(
                "officer", .calendarAdopt,
                [
                    "year": .integer(Int64(last + int(1...2))), "off": [], "work": [],
                    "document": document("国办发明电"),
                ])
        default:
            let parameters: [JSON] = [
                ["minExperts": .integer(percent(50) ? 1 : 3)], ["supplementWorkingDays": 15],
                ["publicityWorkingDays": .integer(Int64(int(3...7)))],
                ["gradeAfterRectification": "qualified"], ["rectificationStarts": "decided"],
                ["hostChangeBy": .string(percent(50) ? "officer" : "leader")],
            ]
            return Act(
                "leader", .policyAdopt,
                [
                    "policy": .string(BuiltInMeasures.policy), "title": "补充规定",
                    "from": bureau.day.adding(days: percent(60) ? 0 : int(1...30)).json,
                    "parameters": pick(parameters),
                ])
        }
    }
}
