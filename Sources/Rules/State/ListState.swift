public import Events

/// A proposed list and its publicity (Art. 10(3), (4)).
public struct ListState: Hashable, Sendable {
    /// One showing to the public.
    public struct Round: Hashable, Sendable {
        /// Where its opening stands in the log.
        public let position: Int
        /// The day it was opened.
        public let opened: Day
        /// The first day objections are taken.
        public let from: Day
        /// The last day objections are taken, to its 24:00.
        public var until: Day
        /// The centres it is over for.
        public var closed: Set<CentreID> = []
        /// Whether it was broken off.
        public var isCancelled = false
    }

    /// Its centres in order.
    public let centres: [CentreID]
    /// The account the list counts as proposed by.
    public let proposer: AccountID
    /// The day it was proposed.
    public let proposed: Day
    /// The showings to the public in order.
    public internal(set) var rounds: [Round] = []
    /// Whether it was taken back.
    public internal(set) var isCancelled = false

    /// The showing that stands: the last, unless it was broken off.
    public var round: Round? { rounds.last.flatMap { $0.isCancelled ? nil : $0 } }
}

/// An objection (Art. 10(4)).
public struct ObjectionState: Hashable, Sendable {
    /// How far it has come.
    public enum Progress: String, Hashable, Sendable {
        case raised, accepted, declined, withdrawn, resolved
    }

    /// Who raised it.
    public enum Origin: Hashable, Sendable {
        /// An account, by itself or by a paper entered for it.
        case account(AccountID)
        /// Anyone.
        case `public`
    }

    /// Where it stands in the log.
    public let position: Int
    /// The day it was raised.
    public let raised: Day
    /// The list.
    public let list: ListID
    /// The centre it is about; none for the whole list.
    public let centre: CentreID?
    /// Whether it has neither name nor contact.
    public let isAnonymous: Bool
    /// Who raised it.
    public let origin: Origin
    /// How far it has come.
    public internal(set) var progress = Progress.raised
    /// The account it counts as accepted or declined by.
    public internal(set) var decidedBy: AccountID?
    /// What was found.
    public internal(set) var outcome: ObjectionOutcome?

    /// Whether it holds up what it is about: an anonymous one only once accepted, unless anonymous
    /// objections count like any other.
    public func isOpen(anonymousHold: Bool) -> Bool {
        switch progress {
        case .raised: !isAnonymous || anonymousHold
        case .accepted: true
        case .declined, .withdrawn, .resolved: false
        }
    }
}

/// A call for applications.
public struct CallState: Hashable, Sendable {
    /// The first day.
    public let opens: Day
    /// The last day.
    public internal(set) var closes: Day
}

/// What a document number was used for.
public struct DocumentUse: Hashable, Sendable {
    /// The kind of act: the action.
    public let action: String
    /// The document's date.
    public let date: Day
    /// The list it decides on.
    public let list: ListID?
}
