import CanonicalJSON
import Events
import Rules

/// What may come next for one centre.
extension Lives {
    mutating func acts(of name: String) -> [Act] {
        let bodies = Bureau.bodies.map { "organisation:\($0.code)" }
        let state = bureau.state(about: Set(bodies + ["centre:\(name)"]))
        let with: JSON = ["centre": .string(name)]
        guard let id = CentreID(name), let centre = state.centres[id] else {
            return beginning(with)
        }
        let scene = Scene(
            id: id, centre: centre, state: state, host: Bureau.host(centre.host.rawValue),
            department: "dept-\(state.district(of: centre)?.rawValue ?? "tiexi")", with: with)
        switch centre.status {
        case .applied: return applying(scene)
        case .proposed, .publicity: return shown(scene)
        case .construction: return building(scene) + managed(scene)
        case .operating: return evaluating(scene) + managed(scene) + managed(scene)
        case .rectifying: return rectifying(scene) + managed(scene)
        case .revoked: return percent(20) ? papers(scene) : []
        case .withdrawn, .rejected: return []
        }
    }

    /// A centre with what is known about it.
    struct Scene {
        let id: CentreID
        let centre: CentreState
        let state: State
        let host: String
        let department: String
        let with: JSON
    }

    private mutating func beginning(_ with: JSON) -> [Act] {
        let body = pick(Bureau.bodies)
        if percent(35) { return [Act("leader", .centreCarryOver, carried(with, body))] }
        let application: JSON = [
            "name": name(), "field": "新材料", "organisation": .string(body.code),
            "director": person(), "siteArea": 320, "equipmentValue": "1250000.00",
            "patents": ["invention": 2, "utilityModel": 1],
            "staff": ["fullTime": 18, "leaders": 2], "cooperation": "与高校签有合作协议",
            "plan": ["months": .integer(Int64(int(3...24))), "goals": ["建成中试线"]],
        ]
        return [Act(Bureau.host(body.code), .applicationSubmit, with.and(application))]
    }

    private mutating func carried(_ with: JSON, _ body: (code: String, district: String)) -> JSON {
        let status = pick(["construction", "operating", "operating", "rectifying", "revoked"])
        let established = bureau.day.adding(days: -int(300...1200))
        let since = established.adding(days: int(30...250))
        var paper: JSON = [
            "name": name(),
            "organisation": ["organisation": .string(body.code), "name": "纸上单位"],
            "district": .string(pick(Bureau.districts)), "field": "新材料", "director": person(),
            "status": .string(status), "established": established.json, "source": "纸质档案",
            "unknown": ["coBuilders"],
        ]
        if percent(60) { paper = paper.and(["statusSince": since.json]) }
        if status == "construction" {
            paper = paper.and(["constructionUntil": bureau.day.adding(days: int(-60...400)).json])
        } else if percent(70) {
            paper = paper.and([
                "grade": "good", "gradeValidUntil": bureau.day.adding(days: int(-50...500)).json,
            ])
        }
        if status == "rectifying" {
            paper = paper.and(["rectificationDue": bureau.day.adding(days: int(-60...300)).json])
        }
        if percent(60) {
            let until = established.adding(days: int(10...200))
            paper = paper.and([
                "was": [
                    ["until": until.json, "name": name()],
                    ["until": until.adding(days: int(1...60)).json, "director": person()],
                ]
            ])
        }
        return with.and(paper)
    }

    // MARK: From the application to the approval

    private mutating func applying(_ scene: Scene) -> [Act] {
        let (with, department) = (scene.with, scene.department)
        var acts: [Act] = []
        if percent(2) { acts.append(Act(scene.host, .applicationWithdraw, with.and(Self.reason))) }
        let back = Act(
            percent(50) ? department : "officer", .applicationReturn, with.and(["reasons": "缺件"]))
        switch scene.centre.stage {
        case .submitted:
            acts += opinions(department, .reviewPreliminary, with) + [back]
        case .returned:
            let changes: [JSON] = [
                ["siteArea": 150], ["field": "耐火材料"], ["name": name()], ["director": person()],
            ]
            acts.append(
                Act(scene.host, .applicationSupplement, with.and(["changes": pick(changes)])))
        case .preliminaryPassed:
            acts.append(
                Act(
                    department, .recommendationIssue,
                    with.and(["document": document("区科发"), "date": day(back: 5)])))
        case .recommended: acts += opinions("officer", .reviewBureau, with) + [back]
        case .bureauPassed: acts += judging(scene, .recognition)
        case .assessed:
            acts.append(
                Act("officer", .listPropose, ["list": new("l"), "centres": [scene.id.json]]))
            let others = centres.filter { $0 != scene.id.rawValue }
            let together: [JSON] = [scene.id.json, .string(pick(others))]
            acts.append(
                Act("officer", .listPropose, ["list": new("l"), "centres": .array(together)]))
        case .preliminaryRejected, .bureauRejected, nil:
            acts.append(back)
            if percent(20) {
                acts.append(Act("leader", .establishmentRefuse, with.and(Self.reason)))
            }
        }
        return acts
    }

    private mutating func opinions(_ by: String, _ name: ActionName, _ with: JSON) -> [Act] {
        let pass = Act(by, name, with.and(["opinion": "pass", "text": "同意"]))
        return percent(12)
            ? [Act(by, name, with.and(["opinion": "reject", "text": "不同意"]))] : [pass, pass]
    }

    /// A panel, its opinions, and the look at the site.
    mutating func judging(_ scene: Scene, _ purpose: PanelPurpose, after: Int = -1) -> [Act] {
        guard let panel = scene.centre.panel(for: purpose, after: after) else {
            let experts = percent(60) ? ["expert-1"] : Bureau.experts
            return [
                Act(
                    "officer", .panelConvene,
                    [
                        "panel": new("p"), "purpose": purpose.json, "centres": [scene.id.json],
                        "experts": .array(experts.map(JSON.string)),
                    ], overriding: true)
            ]
        }
        let with = scene.with.and(["panel": panel.panel.json])
        let given = Set(scene.centre.counting(panel).map(\.account))
        var acts = panel.members.filter { !given.contains($0) && !panel.recused.contains($0) }.map {
            Act(
                $0.rawValue, .reviewExpert,
                with.and(["score": 88, "opinion": "support", "text": "论证意见"]))
        }
        if percent(5), let member = panel.members.last {
            acts.append(
                Act(
                    "officer", .panelRecuse,
                    with.and(["reason": "回避", "expert": member.json])))
        }
        if purpose == .recognition, scene.centre.inspections.last?.passed != true {
            acts.append(
                Act(
                    "officer", .inspectionRecord,
                    with.and([
                        "date": day(back: 3), "inspectors": ["专家"], "findings": "一致",
                        "passed": .bool(percent(85)),
                    ])))
        }
        return acts
    }

    private mutating func shown(_ scene: Scene) -> [Act] {
        guard let id = scene.centre.list, let list = scene.state.lists[id] else { return [] }
        let with: JSON = ["list": id.json]
        var acts: [Act] = []
        if percent(12) { acts.append(Act("officer", .listCancel, with.and(Self.reason))) }
        guard let round = list.round, scene.centre.status == .publicity else {
            let from = bureau.day.adding(days: percent(70) ? 0 : int(0...5))
            return acts + [Act("officer", .publicityOpen, with.and(["from": from.json]))]
        }
        if percent(12) { acts.append(Act("officer", .publicityCancel, with.and(Self.reason))) }
        if percent(8) {
            let later = round.until.adding(days: int(1...7)).json
            acts.append(
                Act("officer", .publicityExtend, with.and(["until": later, "reason": "延长"])))
        }
        if percent(60) { acts += [objecting(id, scene), objecting(id, scene)] }
        for (objection, known) in scene.state.objections.sorted(by: { $0.key < $1.key })
        where known.list == id { acts += handling(objection, known) }
        acts.append(Act("officer", .publicityClose, with))
        acts.append(
            Act(
                "leader", .establishmentApprove,
                with.and(["document": document(), "date": day(back: 4)])))
        return acts
    }

    private mutating func objecting(_ list: ListID, _ scene: Scene) -> Act {
        let isAnonymous = percent(20)
        var with: JSON = [
            "objection": new("o"), "list": list.json, "grounds": "权属有争议",
            "objector": isAnonymous
                ? ["name": "", "contact": ""] : ["name": "赵六", "contact": "13900000000"],
        ]
        if percent(60) { with = with.and(scene.with) }
        return Act(pick(["public", "expert-1"]), .objectionRaise, with)
    }

    private mutating func handling(_ objection: ObjectionID, _ known: ObjectionState) -> [Act] {
        let with: JSON = ["objection": objection.json]
        switch known.progress {
        case .raised:
            return [
                Act("expert-1", .objectionWithdraw, with.and(Self.reason)),
                Act("officer", .objectionAccept, with.and(Self.reason)),
                Act("officer", .objectionDecline, with.and(Self.reason)),
            ]
        case .accepted:
            let outcome = pick(["dismissed", "dismissed", "partly", "upheld"])
            return [
                Act(
                    "leader", .objectionResolve,
                    with.and(["outcome": .string(outcome), "findings": "查明"]))
            ]
        case .declined, .withdrawn, .resolved: return []
        }
    }

    static let reason: JSON = ["reason": "理由"]
}

extension JSON {
    /// The object with the members of another.
    func and(_ other: JSON) -> JSON {
        var members = object ?? JSONObject()
        for member in other.object?.members ?? [] { members[member.name] = member.value }
        return .object(members)
    }
}
