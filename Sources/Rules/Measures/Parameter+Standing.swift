public import CanonicalJSON

extension Parameter {
    /// What a parameter's built-in value rests on.
    public enum Standing: Hashable, Sendable {
        /// The measures themselves, that article and its item: it changes only with new measures.
        case fixed(article: Int, item: Int?)
        /// The measures leave it open: the default is taken from practice elsewhere.
        case open
        /// Open, and its default would take a right away from someone: until it is adopted it warns
        /// and never refuses.
        case advisory
    }

    /// What its built-in value rests on.
    public var standing: Standing {
        switch self {
        case .minInventionPatents, .minUtilityModels: .fixed(article: 9, item: 2)
        case .minSiteArea, .minEquipmentValue: .fixed(article: 9, item: 3)
        case .maxConstructionMonths: .fixed(article: 11, item: nil)
        case .gradeValidYears: .fixed(article: 16, item: nil)
        case .rectificationMonths: .fixed(article: 17, item: nil)
        case .deferralMaxMonths, .deferralMaxTimes, .reapplicationBanYears: .advisory
        case .publicityWorkingDays, .publicityCountsFirstDay, .objectionHandlingWorkingDays,
            .anonymousObjections, .supplementWorkingDays, .minExperts, .acceptanceAskMonthsBefore,
            .changeReportDays, .centreReportDue, .supervisionReportDue, .scoreBands,
            .rectificationStarts, .gradeAfterRectification, .publishGrades, .hostChangeBy,
            .requireMaterials, .rectificationAskWorkingDays, .overdueRectificationFails,
            .statementWorkingDays, .retainPersonalYears, .fourEyes:
            .open
        }
    }

    /// Whether the measures themselves lay it down.
    public var isFixed: Bool {
        switch standing {
        case .fixed: true
        case .open, .advisory: false
        }
    }

    /// Where the built-in value comes from: `article` or `default`.
    public var source: String { isFixed ? "article" : "default" }

    /// The value a new register starts with.
    public var builtInValue: JSON {
        switch self {
        case .minInventionPatents: 1
        case .minUtilityModels: 2
        case .minSiteArea: 100
        case .minEquipmentValue: 500_000
        case .maxConstructionMonths: 36
        case .gradeValidYears: 3
        case .rectificationMonths: 12
        case .publicityWorkingDays: 5
        case .publicityCountsFirstDay: true
        case .objectionHandlingWorkingDays: 15
        case .anonymousObjections: "record"
        case .supplementWorkingDays: 10
        case .minExperts: 5
        case .deferralMaxMonths: 12
        case .deferralMaxTimes: 1
        case .acceptanceAskMonthsBefore: 3
        case .changeReportDays: 90
        case .centreReportDue: "01-31"
        case .supervisionReportDue: "02-28"
        case .scoreBands: ["excellent": 85, "good": 75, "qualified": 60]
        case .rectificationStarts: "served"
        case .gradeAfterRectification: "none"
        case .publishGrades: false
        case .hostChangeBy: "officer"
        case .requireMaterials: [:]
        case .rectificationAskWorkingDays: 20
        case .overdueRectificationFails: false
        case .statementWorkingDays: 5
        case .reapplicationBanYears: 3
        case .retainPersonalYears: 0
        case .fourEyes: true
        }
    }
}
