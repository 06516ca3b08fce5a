/// Accounts, departments, measures and calendar.
extension Wording {
    static let accountUnknown = Wording(
        chinese: Sentences(
            wrong: "所涉账号不存在。",
            exactly: "所涉账号\(.subject)不存在。",
            right: "请核对账号名称。"),
        english: Sentences(
            wrong: "There is no such account.",
            exactly: "There is no account \(.subject).",
            right: "Check its name."))

    static let accountExists = Wording(
        chinese: Sentences(
            wrong: "账号名称已被使用。",
            exactly: "账号\(.subject)已存在。",
            right: "请另选账号名称。"),
        english: Sentences(
            wrong: "The account’s name is taken.",
            exactly: "There is an account \(.subject) already.",
            right: "Choose another name."))

    static let accountClosedAlready = Wording(
        chinese: Sentences(
            wrong: "所涉账号已注销。",
            exactly: "账号\(.subject)已注销。",
            right: "已注销的账号不得变更，也不得承接事项。"),
        english: Sentences(
            wrong: "The account is closed.",
            exactly: "The account \(.subject) is closed.",
            right: "A closed account is not amended and takes nothing over."))

    static let accountLastAdministrator = Wording(
        chinese: Sentences(
            wrong: "登记簿应当至少有一名账号管理员。",
            exactly: "账号\(.subject)是最后一名账号管理员，不得注销、改任或者设为到期。",
            right: "请先开立另一个账号管理员账号。"),
        english: Sentences(
            wrong: "A register always has an administrator.",
            exactly: "The account \(.subject) is the last administrator’s.",
            right: "Open another administrator’s account first."))

    static let districtUnknown = Wording(
        chinese: Sentences(
            wrong: "该归口管理部门不在现行名录中。",
            exactly: "代码\(.subject)不在现行归口管理部门名录中。",
            right: "请使用现行名录中的代码。"),
        english: Sentences(
            wrong: "There is no such department in charge.",
            exactly: "No department in charge has the code \(.subject) today.",
            right: "Give the code of one that is in charge."))

    static let policyUnknownParameter = Wording(
        chinese: Sentences(
            wrong: "没有该参数。",
            exactly: "没有名为\(.parameter)的参数。",
            right: "请采用登记簿列明的参数名称。"),
        english: Sentences(
            wrong: "There is no such parameter.",
            exactly: "There is no parameter \(.parameter).",
            right: "Give the name of one that the register lists."))

    static let policyOutOfRange = Wording(
        chinese: Sentences(
            wrong: "参数值超出允许范围。",
            exactly: "参数\(.parameter)的值超出允许范围\(.expected)。",
            right: "请在允许范围内确定。"),
        english: Sentences(
            wrong: "A parameter is out of its range.",
            exactly: "The parameter \(.parameter) is out of its range\(.expected).",
            right: "Give a value within it."))

    static let policyRetroactive = Wording(
        chinese: Sentences(
            wrong: "施行日期早于当日。",
            exactly: "施行日期\(.given)早于当日（\(.day)）。",
            right: "管理办法及参数自当日或者以后的日期起施行。"),
        english: Sentences(
            wrong: "The measures would take effect before today.",
            exactly: "The measures would take effect on \(.given), before today, \(.day).",
            right: "They take effect today at the earliest."))

    static let policyFixed = Wording(
        chinese: Sentences(
            wrong: "该参数由管理办法规定，不得单独调整。",
            exactly: "参数\(.parameter)由管理办法规定，不得单独调整。",
            right: "须随新的管理办法一并调整。"),
        english: Sentences(
            wrong: "The measures themselves lay the parameter down.",
            exactly: "The measures themselves lay the parameter \(.parameter) down.",
            right: "It changes only with new measures under a name of their own."))

    static let policyNoneInForce = Wording(
        chinese: Sentences(
            wrong: "该日没有已录入的管理办法。",
            exactly: "\(.day)没有已录入的管理办法。",
            right: "规则文本未录入的时期，其事项按承继纸质记录办理。"),
        english: Sentences(
            wrong: "The register holds no measures for that day.",
            exactly: "The register holds no measures for \(.day).",
            right: "What happened then is carried over from paper."))

    static let calendarUnknownYear = Wording(
        chinese: Sentences(
            wrong: "所涉年度的工作日历尚未采用，期限无法计算。",
            exactly: "\(.year)年的工作日历尚未采用，期限无法计算。",
            right: "请先采用该年度的工作日历。"),
        english: Sentences(
            wrong: "The calendar of a year it needs is not adopted.",
            exactly: "The calendar of \(.year), which the period needs, is not adopted.",
            right: "Adopt the calendar of that year first."))

    static let calendarDateDecided = Wording(
        chinese: Sentences(
            wrong: "该工作日历将改变已经确定的期限。",
            exactly: "该工作日历将改变已经确定的期限届满日\(.day)。",
            right: "已经确定的期限不因工作日历的调整而改变。"),
        english: Sentences(
            wrong: "The calendar would change a day that is decided.",
            exactly: "The calendar would change the end of a period that is decided, \(.day).",
            right: "A day that is decided does not move."))

    static let calendarProvisional = Wording(
        chinese: Sentences(
            wrong: "期限届满日所在年度的工作日历尚未采用，届满日为暂定。",
            exactly: "\(.year)年的工作日历尚未采用，期限届满日\(.day)为暂定。",
            right: "该年度的工作日历采用后确定届满日。"),
        english: Sentences(
            wrong:
                "A period ends in a year whose calendar is "
                + "not adopted; its last day is provisional.",
            exactly:
                "The calendar of \(.year) is not adopted; "
                + "the last day \(.day) is provisional.",
            right: "It is settled once the calendar of that year is adopted."))
}
