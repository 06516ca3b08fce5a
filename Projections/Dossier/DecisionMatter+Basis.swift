import Events
import Rules

/// What a decision rests on.
extension DecisionMatter {
    /// The positions of the acts it rests on.
    var basisPositions: Set<Int> {
        switch event.event {
        case .establishmentApproved, .establishmentRefused, .objectionDeclined,
            .objectionResolved:
            recognition
        case .deferralGranted, .deferralRefused:
            places(own?.constructionSetAt).union(asked(own?.deferral, .deferralReviewed))
        case .acceptancePassed, .acceptanceFailed:
            places(own?.constructionSetAt).union(asked(own?.acceptance, .acceptanceReviewed))
                .union(examination)
        case .evaluationGraded(let matter): evaluation(matter.evaluation).union(examination)
        case .evaluationAbsenceRecorded(let matter): evaluation(matter.evaluation)
        case .rectificationPassed, .rectificationFailed: rectification.union(examination)
        case .changeFiled(let matter): tagged(matter.change.tag)
        case .changeReturned(let matter): tagged(matter.change.tag)
        case .centreRevoked, .revocationDropped: revocation
        case .recordCorrected(let matter): correction(matter)
        case .recordSetAside(let matter): settingAside(of: matter.position.value)
        default: []
        }
    }

    /// What the panels asked for this decision are for, and the record after which they were
    /// convened.
    var examining: (purpose: PanelPurpose, after: Int)? {
        switch event.event {
        case .establishmentApproved, .establishmentRefused: (.recognition, -1)
        case .acceptancePassed, .acceptanceFailed:
            (own?.acceptance).map { (.acceptance, $0.position) }
        case .evaluationGraded(let matter):
            (own?.evaluations[matter.evaluation]).map { (.evaluation, $0.position) }
        case .rectificationPassed, .rectificationFailed:
            (own?.rectification?.request).map { (.rectification, $0.position) }
        default: nil
        }
    }

    /// The panels asked for this decision.
    var panels: [CentreState.Panel] {
        guard let (purpose, after) = examining else { return [] }
        return own?.panels.filter { $0.purpose == purpose && $0.position > after } ?? []
    }

    /// The panel whose opinions count: the one the decision names, else the last.
    var panel: CentreState.Panel? {
        let named: PanelID? =
            switch event.event {
            case .acceptancePassed(let matter), .acceptanceFailed(let matter): matter.panel
            case .rectificationPassed(let matter), .rectificationFailed(let matter): matter.panel
            default: nil
            }
        return panels.last { named == nil || $0.panel == named }
    }

    private func places(_ positions: Int?...) -> Set<Int> { Set(positions.compactMap(\.self)) }

    private func positions(_ isBasis: (RecordedEvent) -> Bool) -> Set<Int> {
        Set(standing.filter(isBasis).map(\.position))
    }

    private func tagged(_ tag: String) -> Set<Int> { positions { $0.tags.contains(tag) } }

    /// What was asked for, and the department's reviews of it.
    private func asked(_ request: RequestState?, _ review: EventType) -> Set<Int> {
        guard let request else { return [] }
        return places(request.position).union(
            positions { $0.position > request.position && $0.event.type == review })
    }

    /// The panels, what they found, and who stepped back.
    private var examination: Set<Int> {
        let panels = Set(panels.map(\.panel.tag))
        return positions { event in
            switch event.event {
            case .panelConvened, .panelAmended, .expertRecused, .opinionRecorded,
                .inspectionRecorded:
                !panels.isDisjoint(with: event.tags)
            default: false
            }
        }
    }

    private func evaluation(_ id: EvaluationID) -> Set<Int> {
        places(own?.evaluations[id]?.position).union(
            positions { event in
                switch event.event {
                case .evaluationMaterialsSubmitted(let matter): matter.evaluation == id
                default: false
                }
            })
    }

    private var rectification: Set<Int> {
        guard let rectification = own?.rectification else { return [] }
        let ordered = places(rectification.gradedAt, rectification.orderedAt)
        return ordered.union(asked(rectification.request, .rectificationReviewed))
            .union(services(of: ordered))
    }

    private var revocation: Set<Int> {
        guard let proposed = own?.revocation else { return [] }
        let heard = positions { event in
            switch event.event {
            case .statementSubmitted(let matter): matter.about.value == proposed.position
            case .revocationHearingHeld: event.position > proposed.position
            default: false
            }
        }
        let grounds: Set<Int> =
            switch proposed.grounds {
            case .request: places(own?.relinquished)
            case .items(let items): items.reduce(into: []) { $0.formUnion(ground($1)) }
            }
        return places(proposed.position).union(heard).union(grounds)
            .union(services(of: [proposed.position]))
    }

    /// What bears out an item of Art. 20.
    private func ground(_ item: Int) -> Set<Int> {
        switch item {
        case 1:
            let rectification = own?.rectification
            return places(rectification?.gradedAt, rectification?.orderedAt).union(
                positions { $0.event.type == .rectificationFailed })
        case 2:
            return positions { event in
                if case .evaluationAbsenceRecorded(let matter) = event.event {
                    !matter.excused
                } else {
                    false
                }
            }
        default:
            var incidents: Set<String> = []
            for (id, incident) in state.incidents
            where incident.centre == centre && incident.substantiated == true
                && incident.kind.ground == item
            {
                incidents.insert(id.tag)
            }
            return positions { event in
                switch event.event {
                case .incidentReported, .incidentConcluded:
                    !incidents.isDisjoint(with: event.tags)
                default: false
                }
            }
        }
    }

    private func correction(_ matter: RecordCorrected) -> Set<Int> {
        let earlier = before.recorded.filter { event in
            if case .recordCorrected(let other) = event.event {
                other.position == matter.position
            } else {
                false
            }
        }
        return places(matter.position.value, matter.request?.value)
            .union(earlier.map(\.position))
    }

    /// The record and, where an appeal led to it, that appeal.
    private func settingAside(of position: Int) -> Set<Int> {
        let appeals = Set(
            standing.compactMap { event -> AppealID? in
                guard case .appealRecorded(let matter) = event.event,
                    matter.position.value == position
                else { return nil }
                return matter.appeal
            })
        return places(position).union(
            positions { event in
                switch event.event {
                case .appealRecorded(let matter): appeals.contains(matter.appeal)
                case .appealConcluded(let matter): appeals.contains(matter.appeal)
                default: false
                }
            })
    }

    private func services(of served: Set<Int>) -> Set<Int> {
        positions { event in
            guard case .documentServed(let matter) = event.event else { return false }
            return matter.positions.contains { served.contains($0.value) }
        }
    }
}
