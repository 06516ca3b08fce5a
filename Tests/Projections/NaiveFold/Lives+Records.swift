import CanonicalJSON
import Events
import Rules

/// Corrections, corrections of corrections, and settings-aside of both acts and corrections.
extension Lives {
    mutating func onRecord() -> Act? {
        let acts = bureau.records.filter {
            !$0.event.isFramework && $0.event.type.chapter != .account
        }
        guard !acts.isEmpty else { return nil }
        let corrections = acts.filter { $0.event.type == .recordCorrected }
        let record =
            percent(30) ? corrections.randomElement(using: &random) ?? pick(acts) : pick(acts)
        let position: JSON = ["position": .integer(Int64(record.position))]
        if percent(25) {
            return Act(
                "leader", .recordSetAside,
                position.and(["authority": "entry-error", "reason": "有误"]),
                overriding: percent(70))
        }
        return Act(
            "leader", .recordCorrect,
            position.and(["changes": changes(of: record), "reason": "笔误"]), overriding: percent(50))
    }

    private mutating func changes(of record: RecordedEvent) -> JSON {
        let back = record.effective.adding(days: int(-40...20))
        let name = name()
        var changes: [JSON] = [["effective": back.json], ["/effective": back.json]]
        switch record.event {
        case .applicationSubmitted, .centreCarriedOver:
            changes += [
                ["/name": name], ["director": person()], ["/director/name": "郑六"],
                ["field": "更正方向"],
            ]
            if case .centreCarriedOver = record.event {
                changes += [
                    ["/established": back.json], ["statusSince": back.json],
                    ["/was/0/until": back.json], ["/source": "更正来源"],
                    ["/organisation/name": "更正单位"], ["/gradeValidUntil": back.json],
                ]
            } else {
                changes += [["/siteArea": "480.5"], ["/plan/goals/0": "更正目标"]]
            }
        case .centreRenamed: changes += [["name": name], ["/data/name": name]]
        case .centreDirectorChanged: changes += [["/director/name": "郑六"], ["director": person()]]
        case .centreDirectionChanged: changes += [["field": "更正方向"]]
        case .centreCoBuildersChanged: changes += [["/coBuilders/0/name": "更正共建"]]
        case .organisationRegistered: changes += [["name": "鞍山更正有限公司"]]
        case .organisationAmended: changes += [["/changes/name": "鞍山再更正有限公司"]]
        case .establishmentApproved, .evaluationGraded:
            changes += [["/date": back.json], ["date": back.json], ["document": document()]]
        case .rectificationOrdered, .inspectionRecorded, .recommendationIssued, .documentServed:
            changes += [["date": back.json]]
        case .objectionRaised: changes += [["grounds": "更正理由"]]
        case .objectionResolved: changes += [["findings": "更正结论"]]
        case .recordCorrected(let matter):
            changes = [["reason": "更正更正"]]
            for member in matter.changes.object.members where !member.name.hasPrefix("/") {
                switch member.name {
                case "effective", "date": changes += [["/changes/\(member.name)": back.json]]
                case "name" where member.value.string?.hasPrefix("鞍山市") == true:
                    changes += [["/changes/name": name]]
                case "director": changes += [["/changes/director/name": "更正主任"]]
                default: break
                }
            }
        default: break
        }
        return pick(changes)
    }
}
