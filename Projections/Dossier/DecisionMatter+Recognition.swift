import Events
import Rules

/// What decisions on establishment, and on the objections before it, rest on (Art. 8–10).
extension DecisionMatter {
    /// The application and its examination; the list, its last showing, and what was objected in it.
    var recognition: Set<Int> {
        let list = list
        let opening = list.flatMap(opening)?.position ?? .max
        let objection = event.event.objection
        return Set(
            standing.filter { event in
                guard let list else { return event.event.standing == .examination }
                let isOfList = event.tags.contains(list.tag)
                return switch event.event.standing {
                case .examination: decision.event.event.decidesOnEstablishment
                case .list: isOfList
                // Of a list shown anew only the last showing, and what was raised in it, counts.
                case .publicity: isOfList && event.position >= opening
                case .objection:
                    isOfList && event.position >= opening
                        && (objection.map { event.tags.contains($0.tag) } ?? true)
                case .none: false
                }
            }.map(\.position))
    }

    /// The list the decision is about: the one it names, that of the objection, or the one the
    /// centre stood on.
    var list: ListID? {
        switch event.event {
        case .establishmentApproved(let matter): matter.list
        case .establishmentRefused(let matter) where matter.list != nil: matter.list
        case .objectionDeclined(let matter): list(of: matter.objection)
        case .objectionResolved(let matter): list(of: matter.objection)
        case .establishmentRefused: own?.list
        default: nil
        }
    }

    private func list(of objection: ObjectionID) -> ListID? {
        for event in standing {
            if case .objectionRaised(let matter) = event.event, matter.objection == objection {
                return matter.list
            }
        }
        return nil
    }

    /// The last showing of a list to the public.
    func opening(of list: ListID) -> RecordedEvent? {
        standing.last { event in
            if case .publicityOpened = event.event { event.tags.contains(list.tag) } else { false }
        }
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
}
