import CanonicalJSON
import Events
import Rules

/// What may come next for a centre on the roster.
extension Lives {
    mutating func building(_ scene: Scene) -> [Act] {
        let (with, centre) = (scene.with, scene.centre)
        var acts: [Act] = []
        if let deferral = centre.deferral {
            acts.append(review(scene, .deferralReview))
            if deferral.opinion != nil {
                acts.append(
                    Act(
                        "leader", .deferralDecide,
                        with.and(["granted": .bool(percent(75)), "text": "决定"])))
            }
        } else if percent(25) {
            let months = JSON.integer(Int64(int(1...12)))
            acts.append(
                Act(
                    scene.host, .deferralRequest, with.and(["months": months, "reason": "延期"]),
                    overriding: true))
        }
        guard let acceptance = centre.acceptance else {
            acts.append(Act(scene.host, .acceptanceRequest, with.and(["report": "完成"])))
            return acts + (percent(30) ? evaluating(scene) : [])
        }
        guard acceptance.opinion != nil else {
            return acts + [review(scene, .acceptanceReview)]
        }
        acts += judging(scene, .acceptance, after: acceptance.position)
        acts.append(conclusion(scene, .acceptanceConclude))
        return acts
    }

    private mutating func review(_ scene: Scene, _ name: ActionName) -> Act {
        Act(
            scene.department, name,
            scene.with.and(["opinion": .string(percent(90) ? "pass" : "reject"), "text": "意见"]))
    }

    private mutating func conclusion(_ scene: Scene, _ name: ActionName) -> Act {
        var with = scene.with.and(["passed": .bool(percent(75)), "text": "结论"])
        if percent(50) { with = with.and(["document": document()]) }
        return Act("leader", name, with)
    }

    mutating func evaluating(_ scene: Scene) -> [Act] {
        guard let (id, part) = scene.centre.evaluations.first(where: \.value.isOpen) else {
            return [
                Act(
                    "officer", .evaluationAnnounce,
                    [
                        "evaluation": new("e"), "year": .integer(Int64(bureau.day.year)),
                        "centres": [scene.id.json],
                        "materialsDue": bureau.day.adding(days: int(5...30)).json,
                    ])
            ]
        }
        let with = scene.with.and(["evaluation": id.json])
        if percent(10) {
            return [
                Act(
                    "officer", .evaluationAbsence,
                    with.and(["excused": .bool(percent(50)), "reason": "未参加"]))
            ]
        }
        var acts = judging(scene, .evaluation, after: part.position)
        let grade = pick(["excellent", "good", "qualified", "unqualified", "unqualified"])
        acts.append(
            Act(
                "leader", .evaluationGrade,
                with.and([
                    "grade": .string(grade), "document": document(), "date": day(back: 10),
                    "reason": "综合考虑",
                ])))
        return acts
    }

    mutating func rectifying(_ scene: Scene) -> [Act] {
        guard let request = scene.centre.rectification?.request else {
            return [Act(scene.host, .rectificationRequest, scene.with.and(["report": "整改完成"]))]
        }
        guard request.opinion != nil else { return [review(scene, .rectificationReview)] }
        return judging(scene, .rectification, after: request.position)
            + [conclusion(scene, .rectificationConclude)]
    }

    /// Changes, reports, incidents, revocation: whatever its status.
    mutating func managed(_ scene: Scene) -> [Act] {
        var acts: [Act] = []
        let open = scene.state.changes.filter {
            $0.value.centre == scene.id && $0.value.progress == .reported
        }
        for (id, change) in open.sorted(by: { $0.key < $1.key }) {
            acts += filing(id, change, scene)
        }
        if open.isEmpty || percent(20) { acts += [changing(scene), changing(scene)] }
        if percent(15) { acts += papers(scene) }
        if percent(15) {
            let year: JSON = ["year": .integer(Int64(bureau.day.year - 1))]
            acts.append(
                Act(scene.host, .reportSubmit, scene.with.and(year).and(["report": "进展"])))
            acts.append(
                Act(
                    scene.host, .directorAssess,
                    scene.with.and(year).and(["conclusion": "称职", "text": "考核"])))
            acts.append(Act(scene.host, .committeeForm, scene.with.and(["members": ["甲", "乙"]])))
        }
        let leaves = scene.centre.revocation != nil || scene.centre.relinquished != nil
        if leaves || percent(8) { acts += revoking(scene) }
        return acts
    }

    private mutating func changing(_ scene: Scene) -> Act {
        let body = pick(Bureau.bodies)
        let (kind, to) = pick(
            [
                ("rename", ["name": name()]), ("director", ["director": person()]),
                ("direction", ["field": .string("方向\(number())")]),
                ("host", ["organisation": .string(body.code)]),
                ("host", ["organisation": .string(body.code)]),
                (
                    "co-builders",
                    ["coBuilders": [["organisation": .string(body.code), "name": "共建单位"]]]
                ),
            ] as [(String, JSON)])
        var with = scene.with.and([
            "change": new("g"), "kind": .string(kind), "to": to, "reason": "调整",
        ])
        if percent(60) { with = with.and(["effective": day(back: 120)]) }
        return Act(scene.host, .changeReport, with)
    }

    private mutating func filing(_ id: ChangeID, _ change: ChangeState, _ scene: Scene) -> [Act] {
        let with: JSON = ["change": id.json]
        if percent(4) { return [Act("officer", .changeReturn, with.and(Self.reason))] }
        var acts: [Act] = []
        var districts = [scene.department]
        if case .host(let code) = change.to {
            if !change.isJoined {
                acts.append(
                    Act(Bureau.host(code.rawValue), .changeJoin, with.and(["text": "承接"])))
            }
            if let other = scene.state.organisations[code]?.district {
                districts.append("dept-\(other.rawValue)")
            }
        }
        for department in districts {
            acts.append(
                Act(
                    department, .changeConsent,
                    with.and(["consent": .bool(percent(95)), "text": "意见"])))
        }
        return acts + [Act("officer", .changeFile, with), Act("leader", .changeFile, with)]
    }

    private mutating func revoking(_ scene: Scene) -> [Act] {
        let (with, centre) = (scene.with, scene.centre)
        guard centre.revocation != nil else {
            guard centre.relinquished != nil else {
                return [Act(scene.host, .centreRelinquish, with.and(Self.reason))]
            }
            return [
                Act(
                    "officer", .revocationPropose,
                    with.and(["grounds": ["request"], "facts": "主动终止"]))
            ]
        }
        return [
            Act(
                "leader", .revocationDecide,
                with.and(["revoke": .bool(percent(60)), "text": "决定"]))
        ]
    }

    /// Papers about a decision on the centre.
    mutating func papers(_ scene: Scene) -> [Act] {
        let decisions = bureau.records.filter {
            $0.event.isDecision && $0.centres.contains(scene.id)
        }
        guard let decision = decisions.randomElement(using: &random) else { return [] }
        let position: JSON = .integer(Int64(decision.position))
        let served: JSON = [
            "positions": [position], "recipient": "依托单位", "date": bureau.day.json,
            "method": .string(pick(["direct", "published", "post"])), "remedies": "可复议",
        ]
        let filed: JSON = [
            "kind": "minutes", "date": bureau.day.json, "title": "纪要", "text": "要点",
        ]
        return [
            Act("officer", .documentServe, served),
            Act("officer", .materialFile, scene.with.and(filed)),
            Act(
                "officer", .documentIssue,
                ["positions": [position], "document": document(), "date": bureau.day.json]),
        ]
    }
}
