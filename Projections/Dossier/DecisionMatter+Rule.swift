import CanonicalJSON
import Events
import Rules

/// Under which rule a decision was taken, and on what authority.
extension DecisionMatter {
    /// The parameters of the measures that bear on it: the value, whether the bureau had adopted it
    /// or it was the default, and whether the measures leave it open.
    var parameters: [JSON] {
        guard let measures else { return [] }
        return event.event.parametersItRestsOn.map { parameter in
            [
                "adopted": .bool(measures.isAdopted(parameter)),
                "adoptedBy": state.measures.adoptionOf(parameter: parameter, on: event.day).map {
                    .integer(Int64($0))
                } ?? .null,
                "name": .string(parameter.rawValue), "open": .bool(!parameter.isFixed),
                "value": measures[parameter],
            ]
        }
    }

    /// The account it counts as decided by, as it stood that day; null where it is none.
    var authority: JSON {
        let judged = event.actor.judged
        var (basis, positions) = (JSON.null, [JSON]())
        for event in accounts where event.tags.contains(judged.tag) {
            let given: Text?
            switch event.event {
            case .accountOpened(let matter): given = matter.basis
            case .accountAmended(let matter): given = matter.basis
            default: continue
            }
            positions.append(.integer(Int64(event.position)))
            basis = given?.json ?? basis
        }
        guard let account = State(folding: accounts).accounts[judged] else { return .null }
        return [
            "account": judged.json, "basis": basis,
            "district": account.district?.json ?? .null, "name": .string(account.name),
            "organisation": account.organisation?.json ?? .null,
            "person": account.person.map(JSON.string) ?? .null, "positions": .array(positions),
            "role": account.role.json, "until": account.until?.json ?? .null,
        ]
    }

    /// What the measures leave unclear that bears on the decision.
    var notes: [String] {
        switch event.event {
        case .establishmentApproved, .establishmentRefused:
            ["publicity.days-open", "objection.anonymous-open", "panel.experts-open"]
        case .objectionDeclined, .objectionResolved:
            ["publicity.days-open", "objection.anonymous-open", "objection.handling-open"]
        case .deferralGranted, .deferralRefused: ["deferral.limits-open"]
        case .acceptancePassed, .acceptanceFailed: ["acceptance.no-article", "panel.experts-open"]
        case .evaluationGraded(let matter):
            ["grade.end-of-validity", "grade.bands-open"]
                + (matter.grade == .unqualified ? ["rectification.start-open"] : [])
        case .rectificationPassed: ["rectification.start-open", "rectification.grade-open"]
        case .rectificationFailed: ["rectification.start-open", "rectification.overdue-open"]
        case .changeFiled, .changeReturned: ["change.filing-or-approval", "change.days-open"]
        case .centreRevoked: ["revocation.statement-open", "revocation.ban-open"]
        case .revocationDropped: ["revocation.statement-open"]
        default: []
        }
    }
}

extension Event {
    /// The parameters of the measures that bear on a decision.
    fileprivate var parametersItRestsOn: [Parameter] {
        switch self {
        case .establishmentApproved, .establishmentRefused:
            [
                .minInventionPatents, .minUtilityModels, .minSiteArea, .minEquipmentValue,
                .maxConstructionMonths, .publicityWorkingDays, .publicityCountsFirstDay,
                .anonymousObjections, .minExperts, .requireMaterials, .fourEyes,
            ]
        case .objectionDeclined, .objectionResolved:
            [
                .publicityWorkingDays, .publicityCountsFirstDay, .objectionHandlingWorkingDays,
                .anonymousObjections, .requireMaterials, .fourEyes,
            ]
        case .deferralGranted, .deferralRefused:
            [
                .maxConstructionMonths, .deferralMaxMonths, .deferralMaxTimes, .requireMaterials,
                .fourEyes,
            ]
        case .acceptancePassed, .acceptanceFailed:
            [.acceptanceAskMonthsBefore, .minExperts, .requireMaterials, .fourEyes]
        case .evaluationAbsenceRecorded: [.requireMaterials]
        case .evaluationGraded:
            [
                .minExperts, .scoreBands, .gradeValidYears, .rectificationMonths,
                .rectificationStarts, .publishGrades, .requireMaterials, .fourEyes,
            ]
        case .rectificationPassed, .rectificationFailed:
            [
                .rectificationMonths, .rectificationStarts, .rectificationAskWorkingDays,
                .gradeAfterRectification, .gradeValidYears, .minExperts, .requireMaterials,
                .fourEyes,
            ]
        case .changeFiled, .changeReturned: [.changeReportDays, .hostChangeBy, .requireMaterials]
        case .centreRevoked, .revocationDropped:
            [
                .statementWorkingDays, .rectificationAskWorkingDays, .overdueRectificationFails,
                .reapplicationBanYears, .requireMaterials, .fourEyes,
            ]
        case .recordCorrected, .recordSetAside: [.requireMaterials]
        default: []
        }
    }
}
