public import Events

/// Something a host asks for that waits for its department's review and then for a decision.
public struct RequestState: Hashable, Sendable {
    /// Where the request stands in the log.
    public let position: Int
    /// The day it was asked for.
    public let asked: Day
    /// For how many months, of a deferral.
    public let months: Int?
    /// The department's opinion: the latest.
    public internal(set) var opinion: Verdict?
    /// Who gave an opinion on it.
    public internal(set) var reviewers: [AccountID] = []

    init(_ recorded: RecordedEvent, months: Int? = nil) {
        position = recorded.position
        asked = recorded.effective
        self.months = months
    }

    mutating func reviewed(_ review: DepartmentReview, by account: AccountID) {
        opinion = review.opinion
        reviewers.append(account)
    }
}

/// A centre's report on one year (Art. 18).
public struct ReportState: Hashable, Sendable {
    /// How far a report has come.
    public enum Progress: Hashable, Sendable {
        case submitted, passedByHost, passedByDepartment, returned, filed
    }

    /// How far it has come.
    public internal(set) var progress = Progress.submitted
}

/// A centre's part in one evaluation (Art. 16).
public struct EvaluationPart: Hashable, Sendable {
    /// Where the announcement stands in the log.
    public let position: Int
    /// The day it was announced.
    public let announced: Day
    /// The year evaluated.
    public let year: Int
    /// The last day for materials, as announced.
    public let materialsDue: Day
    /// Whether materials were submitted.
    public internal(set) var hasMaterials = false
    /// Whether it took no part, and with a reason.
    public internal(set) var absence: Absence?
    /// The grade.
    public internal(set) var grade: Grade?

    /// Taking no part (Art. 20(2)).
    public enum Absence: Hashable, Sendable {
        case excused, unexcused
    }

    /// Whether it is neither graded nor absent.
    public var isOpen: Bool { grade == nil && absence == nil }
}

/// An evaluation (Art. 16).
public struct EvaluationState: Hashable, Sendable {
    /// The centres named.
    public let centres: [CentreID]
}

/// A rectification (Art. 17).
public struct RectificationState: Hashable, Sendable {
    /// Where the grade stands in the log; nothing where the paper record tells of it.
    public let gradedAt: Int?
    /// Where the order stands in the log; nothing where the paper record tells of it.
    public let orderedAt: Int?
    /// The day it runs from.
    public internal(set) var starts: Day
    /// How many months it has; nothing where the paper record tells only the end.
    public let months: Int?
    /// The last day, as recorded.
    public internal(set) var due: Day
    /// Whether that day hangs on a year whose calendar was not adopted when it was recorded.
    public internal(set) var isProvisional: Bool
    /// Whether it runs from service, and that is not recorded.
    public internal(set) var awaitsService: Bool
    /// Acceptance asked for and not concluded.
    public internal(set) var request: RequestState?
    /// What it came to.
    public internal(set) var passed: Bool?

    /// The last day by a calendar: one recorded before its year was adopted moves with it.
    public func due(by calendar: WorkingCalendar) -> Reckoned {
        guard isProvisional else { return Reckoned(day: due, provisional: awaitsService) }
        let reckoned = calendar.dutyEnd(due)
        return Reckoned(
            day: reckoned.day, provisional: awaitsService || reckoned.provisional)
    }
}

/// A revocation proposed (Art. 20).
public struct RevocationState: Hashable, Sendable {
    /// Where the proposal stands in the log.
    public let position: Int
    /// The day of it.
    public let proposed: Day
    /// On what grounds.
    public let grounds: RevocationGrounds
    /// Who proposed it.
    public let proposer: AccountID
    /// The first day of the host's time for a statement.
    public internal(set) var starts: Day
    /// The last day of it; none where the host asked for the revocation.
    public internal(set) var statementUntil: Day?
    /// Whether that time runs from service, and that is not recorded.
    public internal(set) var awaitsService: Bool
    /// How many working days it has.
    public let workingDays: Int
    /// Whether the host gave up its time.
    public internal(set) var isWaived = false
    /// Whether the host asked for a hearing.
    public internal(set) var isHearingAsked = false
    /// Whether one was held.
    public internal(set) var isHearingHeld = false
}

/// An incident (Art. 20(3)–(6)).
public struct IncidentState: Hashable, Sendable {
    /// The centre.
    public let centre: CentreID
    /// What kind.
    public let kind: IncidentKind
    /// Whether it was so, once concluded.
    public internal(set) var substantiated: Bool?
}

/// A change a host reported (Art. 19).
public struct ChangeState: Hashable, Sendable {
    /// How far a change has come.
    public enum Progress: Hashable, Sendable {
        case reported, consentRefused, filed, returned, withdrawn
    }

    /// The centre.
    public let centre: CentreID
    /// What is to be changed, and to what.
    public let to: ChangeTarget
    /// The day it takes effect, where one was given.
    public let takesEffect: Day?
    /// Whether the new host has joined.
    public internal(set) var isJoined = false
    /// The departments that consented.
    public internal(set) var consents: Set<District> = []
    /// How far it has come.
    public internal(set) var progress = Progress.reported
}

/// A decision that was served and may be appealed.
public struct Served: Hashable, Sendable {
    /// The day it was served.
    public let date: Day
    /// The last day for an appeal, as recorded.
    public let until: Day
    /// Whether that day hangs on a year not adopted when it was recorded.
    public let isProvisional: Bool
    /// Whether it was appealed.
    public internal(set) var isAppealed = false
}

/// An appeal.
public struct AppealState: Hashable, Sendable {
    /// The decision appealed.
    public let position: Int
    /// The centres it bears on.
    public let centres: [CentreID]
    /// What it came to.
    public internal(set) var outcome: AppealOutcome?
}

/// That the host of a revoked centre may not apply again (an open point of Art. 20).
public struct BanState: Hashable, Sendable {
    /// Where the revocation stands in the log.
    public let position: Int
    /// The centre revoked.
    public let centre: CentreID
    /// Its last day.
    public let until: Day
    /// Whether the bureau had adopted it, so that it refuses and does not only warn.
    public let binds: Bool
}

/// A department's report on one year (Art. 18).
public struct SupervisionState: Hashable, Sendable {
    /// How far a report has come.
    public enum Progress: Hashable, Sendable {
        case submitted, returned, filed
    }

    /// How far it has come.
    public internal(set) var progress = Progress.submitted
}

/// Whose report on which year.
public struct SupervisionKey: Hashable, Sendable {
    /// The department.
    public let district: District
    /// The year.
    public let year: Int

    /// A department's year.
    public init(district: District, year: Int) {
        self.district = district
        self.year = year
    }
}
