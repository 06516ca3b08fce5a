internal import CanonicalJSON

extension Measures {
    /// How many invention patents suffice (Art. 9(2)).
    public var minInventionPatents: Int { integer(.minInventionPatents) }
    /// How many utility models suffice instead (Art. 9(2)).
    public var minUtilityModels: Int { integer(.minUtilityModels) }
    /// The least area for research in m², inclusive (Art. 9(3)).
    public var minSiteArea: Int64 { amount(.minSiteArea) }
    /// The least value of the equipment in yuan, inclusive (Art. 9(3)).
    public var minEquipmentValue: Int64 { amount(.minEquipmentValue) }
    /// The longest construction period in months, inclusive (Art. 11).
    public var maxConstructionMonths: Int { integer(.maxConstructionMonths) }
    /// How many years a grade is valid (Art. 16).
    public var gradeValidYears: Int { integer(.gradeValidYears) }
    /// How many months a rectification has (Art. 17).
    public var rectificationMonths: Int { integer(.rectificationMonths) }
    /// How many working days a list is made public (Art. 10(4)).
    public var publicityWorkingDays: Int { integer(.publicityWorkingDays) }
    /// Whether the first day of publicity counts.
    public var publicityCountsFirstDay: Bool { boolean(.publicityCountsFirstDay) }
    /// Within how many working days an objection is to be handled.
    public var objectionHandlingWorkingDays: Int { integer(.objectionHandlingWorkingDays) }
    /// What an anonymous objection does.
    public var anonymousObjections: AnonymousObjections { choice(.anonymousObjections) }
    /// How many working days a host has to supplement what was returned.
    public var supplementWorkingDays: Int { integer(.supplementWorkingDays) }
    /// How many experts a panel needs.
    public var minExperts: Int { integer(.minExperts) }
    /// For how many months acceptance may be deferred at most; binds once adopted.
    public var deferralMaxMonths: Int { integer(.deferralMaxMonths) }
    /// How often acceptance may be deferred at most; binds once adopted.
    public var deferralMaxTimes: Int { integer(.deferralMaxTimes) }
    /// How many months before the end of construction acceptance is to be asked for.
    public var acceptanceAskMonthsBefore: Int { integer(.acceptanceAskMonthsBefore) }
    /// Within how many days a change is to be reported (Art. 19).
    public var changeReportDays: Int { integer(.changeReportDays) }
    /// When a centre's report is due, a day of the next year (Art. 18).
    public var centreReportDue: MonthDay {
        value(.centreReportDue) { $0.string.flatMap(MonthDay.init) }
    }
    /// When a department's report is due, a day of the next year (Art. 18).
    public var supervisionReportDue: MonthDay {
        value(.supervisionReportDue) { $0.string.flatMap(MonthDay.init) }
    }
    /// From which mean score on which grade is suggested.
    public var scoreBands: ScoreBands { value(.scoreBands, ScoreBands.init) }
    /// From when a rectification runs (Art. 17).
    public var rectificationStarts: RectificationStart { choice(.rectificationStarts) }
    /// Which grade a centre has that passed rectification.
    public var gradeAfterRectification: GradeAfterRectification { choice(.gradeAfterRectification) }
    /// Whether the public roster shows grades.
    public var publishGrades: Bool { boolean(.publishGrades) }
    /// Who files a change of host.
    public var hostChangeBy: HostChangeDecider { choice(.hostChangeBy) }
    /// The kinds of material the decision of that name needs.
    public func requiredMaterials(for decision: String) -> [String] {
        value(.requireMaterials, RequiredMaterials.init)[decision]
    }
    /// Within how many working days after its term a rectification is to be presented.
    public var rectificationAskWorkingDays: Int { integer(.rectificationAskWorkingDays) }
    /// Whether a rectification never presented has failed (Art. 20(1)).
    public var overdueRectificationFails: Bool { boolean(.overdueRectificationFails) }
    /// How many working days a host has for a statement before revocation.
    public var statementWorkingDays: Int { integer(.statementWorkingDays) }
    /// For how many years after revocation a host may not apply again; binds once adopted.
    public var reapplicationBanYears: Int { integer(.reapplicationBanYears) }
    /// For how many years personal detail is kept at least.
    public var retainPersonalYears: Int { integer(.retainPersonalYears) }
    /// Whether who prepared a decision may not take it.
    public var fourEyes: Bool { boolean(.fourEyes) }

    private func integer(_ parameter: Parameter) -> Int {
        Int(value(parameter) { $0.integer })
    }

    private func amount(_ parameter: Parameter) -> Int64 { value(parameter, Parameter.amount) }

    private func boolean(_ parameter: Parameter) -> Bool { value(parameter) { $0.bool } }

    private func choice<Choice: RawRepresentable<String>>(_ parameter: Parameter) -> Choice {
        value(parameter) { $0.string.flatMap(Choice.init) }
    }

    private func value<Value>(_ parameter: Parameter, _ read: (JSON) -> Value?) -> Value {
        guard let value = read(self[parameter]) else {
            preconditionFailure("\(parameter) has a value of its kind")
        }
        return value
    }
}
