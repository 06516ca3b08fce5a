/// What the measures lay down or leave open, by the name a `policy.adopt` gives it.
public enum Parameter: String, CaseIterable, Hashable, Sendable {
    /// How many invention patents suffice (Art. 9(2)).
    case minInventionPatents
    /// How many utility models suffice instead (Art. 9(2)).
    case minUtilityModels
    /// The least area for research in m², inclusive (Art. 9(3)).
    case minSiteArea
    /// The least value of the equipment in yuan, inclusive (Art. 9(3)).
    case minEquipmentValue
    /// The longest construction period in months, inclusive (Art. 11).
    case maxConstructionMonths
    /// How many years a grade is valid (Art. 16).
    case gradeValidYears
    /// How many months a rectification has (Art. 17).
    case rectificationMonths
    /// How many working days a list is made public (Art. 10(4)).
    case publicityWorkingDays
    /// Whether the first day of publicity counts.
    case publicityCountsFirstDay
    /// Within how many working days an objection is to be handled.
    case objectionHandlingWorkingDays
    /// What an anonymous objection does.
    case anonymousObjections
    /// How many working days a host has to supplement what was returned.
    case supplementWorkingDays
    /// How many experts a panel needs; odd.
    case minExperts
    /// For how many months acceptance may be deferred at most (Art. 6(4)).
    case deferralMaxMonths
    /// How often acceptance may be deferred at most (Art. 6(4)).
    case deferralMaxTimes
    /// How many months before the end of construction acceptance is to be asked for.
    case acceptanceAskMonthsBefore
    /// Within how many days a change is to be reported (Art. 19).
    case changeReportDays
    /// When a centre's report is due, a day of the next year (Art. 18).
    case centreReportDue
    /// When a department's report is due, a day of the next year (Art. 18).
    case supervisionReportDue
    /// From which score on which grade is suggested.
    case scoreBands
    /// From when a rectification runs (Art. 17).
    case rectificationStarts
    /// Which grade a centre has that passed rectification.
    case gradeAfterRectification
    /// Whether the public roster shows grades.
    case publishGrades
    /// Who files a change of host (Art. 19, 4(3)).
    case hostChangeBy
    /// Which materials a decision needs.
    case requireMaterials
    /// Within how many working days after its term a rectification is to be presented.
    case rectificationAskWorkingDays
    /// Whether a rectification never presented has failed (Art. 20(1)).
    case overdueRectificationFails
    /// How many working days a host has for a statement before revocation.
    case statementWorkingDays
    /// For how many years after revocation a host may not apply again.
    case reapplicationBanYears
    /// For how many years personal detail is kept at least.
    case retainPersonalYears
    /// Whether who prepared a decision may not take it.
    case fourEyes
}

extension Parameter {
    /// What kind of value a parameter has.
    public enum Kind: Hashable, Sendable {
        /// An integer in this range.
        case integer(ClosedRange<Int64>)
        /// An odd integer in this range.
        case oddInteger(ClosedRange<Int64>)
        /// A whole amount of yuan or m², an integer or a decimal string.
        case amount
        /// `true` or `false`.
        case boolean
        /// One of these words.
        case choice([String])
        /// A month and a day, `MM-DD`.
        case monthDay
        /// The least scores of the grades, see `ScoreBands`.
        case scoreBands
        /// Kinds of material by decision, see `RequiredMaterials`.
        case materials
    }

    /// The kind of its value, with the range it has to lie in.
    public var kind: Kind {
        switch self {
        case .minInventionPatents, .minUtilityModels: .integer(0...9_007_199_254_740_991)
        case .minSiteArea, .minEquipmentValue: .amount
        case .maxConstructionMonths: .integer(1...60)
        case .gradeValidYears: .integer(1...5)
        case .rectificationMonths: .integer(1...24)
        case .publicityWorkingDays: .integer(1...30)
        case .objectionHandlingWorkingDays: .integer(5...60)
        case .anonymousObjections: .choice(AnonymousObjections.allCases.map(\.rawValue))
        case .supplementWorkingDays: .integer(1...60)
        case .minExperts: .oddInteger(1...15)
        case .deferralMaxMonths: .integer(0...24)
        case .deferralMaxTimes: .integer(0...3)
        case .acceptanceAskMonthsBefore: .integer(0...12)
        case .changeReportDays: .integer(15...180)
        case .centreReportDue, .supervisionReportDue: .monthDay
        case .scoreBands: .scoreBands
        case .rectificationStarts: .choice(RectificationStart.allCases.map(\.rawValue))
        case .gradeAfterRectification: .choice(GradeAfterRectification.allCases.map(\.rawValue))
        case .hostChangeBy: .choice(HostChangeDecider.allCases.map(\.rawValue))
        case .requireMaterials: .materials
        case .rectificationAskWorkingDays: .integer(5...60)
        case .statementWorkingDays: .integer(3...30)
        case .reapplicationBanYears: .integer(0...5)
        case .retainPersonalYears: .integer(0...50)
        case .publicityCountsFirstDay, .publishGrades, .overdueRectificationFails, .fourEyes:
            .boolean
        }
    }
}
