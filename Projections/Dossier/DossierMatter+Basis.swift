import Events
import Rules

extension DossierMatter {
    /// The acts on the centre that a decision rests on, in the order of position.
    func basis(of decision: RecordedEvent, _ before: [RecordedEvent]) -> [RecordedEvent] {
        guard let list = list(of: decision, before) else {
            return before.filter { $0.event.standing == .examination }
        }
        let lastOpening = before.last { event in
            if case .publicityOpened = event.event { event.tags.contains(list.tag) } else { false }
        }
        let opening = lastOpening?.position ?? .max
        return before.filter { event in
            switch event.event.standing {
            case .examination: decision.event.decidesOnEstablishment
            case .list: event.tags.contains(list.tag)
            // Of a list shown anew only the last showing, and what was raised in it, counts.
            case .publicity: event.tags.contains(list.tag) && event.position >= opening
            case .objection:
                event.tags.contains(list.tag) && event.position >= opening
                    && (decision.event.objection.map { event.tags.contains($0.tag) } ?? true)
            case .none: false
            }
        }
    }

    /// The list a decision is about: the one it names, that of the objection, or the one the centre
    /// stood on.
    private func list(of decision: RecordedEvent, _ before: [RecordedEvent]) -> ListID? {
        switch decision.event {
        case .establishmentApproved(let matter): return matter.list
        case .establishmentRefused(let matter) where matter.list != nil: return matter.list
        case .objectionDeclined(let matter): return list(of: matter.objection, before)
        case .objectionResolved(let matter): return list(of: matter.objection, before)
        default: return State(folding: before).centres[centre]?.list
        }
    }

    private func list(of objection: ObjectionID, _ before: [RecordedEvent]) -> ListID? {
        for event in before {
            if case .objectionRaised(let matter) = event.event, matter.objection == objection {
                return matter.list
            }
        }
        return nil
    }
}

extension Event {
    /// What an act is to a decision that rests on it.
    fileprivate enum Standing {
        /// The application and what was found on it.
        case examination
        /// The list proposed.
        case list
        /// A showing to the public.
        case publicity
        /// An objection and what became of it.
        case objection
        /// No decision of these rests on it.
        case none
    }

    fileprivate var standing: Standing {
        switch type.chapter {
        case .recognition:
            switch type {
            case .applicationReturned, .applicationWithdrawn, .callOpened, .callExtended: .none
            default: .examination
            }
        case .publicity:
            switch type {
            case .listProposed: .list
            case .publicityOpened, .publicityExtended, .publicityClosed: .publicity
            case .objectionRaised, .objectionAccepted, .objectionDeclined, .objectionWithdrawn,
                .objectionResolved:
                .objection
            default: .none
            }
        case .framework, .account, .organisation, .carryingOver, .construction, .operation,
            .change, .evaluation, .revocation, .paper, .record:
            .none
        }
    }

    /// Whether it establishes a centre or refuses to.
    var decidesOnEstablishment: Bool {
        switch type {
        case .establishmentApproved, .establishmentRefused: true
        default: false
        }
    }

    /// The objection that a decision on one is about.
    var objection: ObjectionID? {
        switch self {
        case .objectionDeclined(let matter): matter.objection
        case .objectionResolved(let matter): matter.objection
        default: nil
        }
    }

    /// The parameters of the measures that bear on a decision.
    var parametersItRestsOn: [Parameter] {
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
        default: []
        }
    }
}
