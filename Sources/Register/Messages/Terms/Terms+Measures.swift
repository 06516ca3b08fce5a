public import Rules

extension Terms {
    /// The word for a parameter of the measures, with its unit.
    public static func word(for parameter: Parameter, in language: Language) -> String {
        phrase(for: parameter)[language]
    }

    private static func phrase(for parameter: Parameter) -> Phrase {
        switch parameter {
        case .minInventionPatents: Phrase("发明专利最低项数", "least invention patents")
        case .minUtilityModels: Phrase("实用新型专利最低项数", "least utility models")
        case .minSiteArea: Phrase("研发场地最低面积（平方米）", "least area of the site (m²)")
        case .minEquipmentValue: Phrase("研发设备最低原值（元）", "least value of equipment (yuan)")
        case .maxConstructionMonths: Phrase("建设期最长月数", "longest construction period (months)")
        case .gradeValidYears: Phrase("评估评价有效期（年）", "validity of a grade (years)")
        case .rectificationMonths: Phrase("整改期限（月）", "term of rectification (months)")
        case .publicityWorkingDays: Phrase("公示期（工作日）", "length of publicity (working days)")
        case .publicityCountsFirstDay:
            Phrase("公示首日是否计入", "whether the first day of publicity counts")
        case .objectionHandlingWorkingDays:
            Phrase("异议办理期限（工作日）", "term to handle an objection (working days)")
        case .anonymousObjections: Phrase("匿名异议的处理", "treatment of anonymous objections")
        case .supplementWorkingDays:
            Phrase("补正期限（工作日）", "term to supplement an application (working days)")
        case .minExperts: Phrase("专家组最低人数", "least experts of a panel")
        case .deferralMaxMonths: Phrase("延期验收最长月数", "longest deferral of acceptance (months)")
        case .deferralMaxTimes: Phrase("延期验收最多次数", "most deferrals of acceptance")
        case .acceptanceAskMonthsBefore:
            Phrase("提前申请验收的月数", "months to ask for acceptance ahead")
        case .changeReportDays: Phrase("变更报告期限（日）", "term to report a change (days)")
        case .centreReportDue: Phrase("年度报告截止日", "due day of annual reports")
        case .supervisionReportDue: Phrase("年度工作报告截止日", "due day of supervision reports")
        case .scoreBands: Phrase("各档次最低分", "least scores of the grades")
        case .rectificationStarts: Phrase("整改期限的起算", "start of rectification")
        case .gradeAfterRectification: Phrase("通过整改验收后的档次", "grade after rectification")
        case .publishGrades: Phrase("是否公开档次", "whether grades are public")
        case .hostChangeBy: Phrase("依托单位变更的备案人", "who files a change of host")
        case .requireMaterials: Phrase("作出决定所需材料", "materials a decision needs")
        case .rectificationAskWorkingDays:
            Phrase(
                "整改到期后申请验收的期限（工作日）",
                "term to ask for acceptance after rectification (working days)")
        case .overdueRectificationFails:
            Phrase(
                "逾期未申请整改验收是否视为未通过",
                "whether a rectification never presented has failed")
        case .statementWorkingDays:
            Phrase("陈述申辩期限（工作日）", "term for a statement (working days)")
        case .reapplicationBanYears:
            Phrase("撤销后不得申报的年数", "years without application after revocation")
        case .retainPersonalYears:
            Phrase("个人信息最短保存年数", "least years personal detail is kept")
        case .fourEyes: Phrase("承办与决定分离", "four eyes")
        }
    }

    /// The word for what an anonymous objection does.
    public static func word(for choice: AnonymousObjections, in language: Language) -> String {
        let phrase =
            switch choice {
            case .record: Phrase("作为线索留存", "kept as a lead")
            case .hold: Phrase("按一般异议办理", "counts like any other")
            }
        return phrase[language]
    }

    /// The word for when a rectification starts.
    public static func word(for choice: RectificationStart, in language: Language) -> String {
        let phrase =
            switch choice {
            case .decided: Phrase("自决定之日起", "from the date of the grade")
            case .served: Phrase("自送达之日起", "from service")
            }
        return phrase[language]
    }

    /// The word for the grade after rectification.
    public static func word(for choice: GradeAfterRectification, in language: Language) -> String {
        let phrase =
            switch choice {
            case .noGrade: Phrase("无档次", "none")
            case .qualified: Phrase("合格", "qualified")
            }
        return phrase[language]
    }

    /// The word for who files a change of host.
    public static func word(for choice: HostChangeDecider, in language: Language) -> String {
        let phrase =
            switch choice {
            case .officer: Phrase("经办人员", "officer")
            case .leader: Phrase("局领导", "leader")
            }
        return phrase[language]
    }
}
