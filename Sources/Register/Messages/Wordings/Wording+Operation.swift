import Rules

/// Operation, the two annual filings and incidents.
extension Wording {
    static let applicationBanned = Wording(
        isSoft: true, open: .reapplicationBanYears,
        chinese: Sentences(
            wrong: "依托单位仍在撤销后不得申报的期限内。",
            exactly: "依托单位\(.subject)至\(.until)24时止不得申报。",
            briefly: "依托单位\(.subject)仍在撤销后不得申报的期限内。",
            right: "期限届满后方可重新申报。"),
        english: Sentences(
            wrong: "The host may not apply yet after a revocation.",
            exactly: "The host \(.subject) may not apply until the end of \(.until).",
            briefly: "The host \(.subject) may not apply yet after a revocation.",
            right: "It may apply again after that time."))

    static let centreNotManaged = Wording(
        chinese: Sentences(
            wrong: "该中心不在管理名册中。",
            exactly: "中心\(.subject)目前为“\(.standing)”，不在管理名册中。",
            briefly: "中心\(.subject)不在管理名册中。",
            right: "该事项仅对建设期、运行和整改中的中心办理。"),
        english: Sentences(
            wrong: "The centre is not on the roster.",
            exactly: "The centre \(.subject) stands as “\(.standing)” and is not on the roster.",
            briefly: "The centre \(.subject) is not on the roster.",
            right:
                "This is done on a centre in construction, in operation or under rectification."))

    static let directorAssessedAlready = Wording(
        chinese: Sentences(
            wrong: "该年度的中心主任考核已有结论。",
            exactly: "中心\(.subject)主任\(.year)年度的考核已有结论。",
            briefly: "中心\(.subject)主任该年度的考核已有结论。",
            right: "中心主任每年度考核一次。"),
        english: Sentences(
            wrong: "The director has been assessed for that year.",
            exactly: "The director of the centre \(.subject) has been assessed for \(.year).",
            briefly: "The director of the centre \(.subject) has been assessed for that year.",
            right: "There is one assessment a year."))

    static let reportNotDue = Wording(
        isSoft: true,
        chinese: Sentences(
            wrong: "该年度报告尚不应提交。",
            exactly: "中心\(.subject)\(.year)年度的报告尚不应提交。",
            briefly: "中心\(.subject)该年度的报告尚不应提交。",
            right: "年度结束后，当年在管的中心应当提交年度报告。"),
        english: Sentences(
            wrong: "No report is due for that year.",
            exactly: "No report of the centre \(.subject) is due for \(.year).",
            briefly: "No report of the centre \(.subject) is due for that year.",
            right: "A centre reports on a year it was managed in, once the year is over."))

    static let reportFiledAlready = Wording(
        chinese: Sentences(
            wrong: "该年度报告已备案。",
            exactly: "中心\(.subject)\(.year)年度的报告已备案。",
            briefly: "中心\(.subject)该年度的报告已备案。",
            right: "已备案的年度报告不再提交、审核或者退回。"),
        english: Sentences(
            wrong: "The report of that year is on file.",
            exactly: "The report of the centre \(.subject) on \(.year) is on file.",
            briefly: "The report of the centre \(.subject) on that year is on file.",
            right: "After that it is neither submitted, reviewed nor returned."))

    static let reportOutOfOrder = Wording(
        chinese: Sentences(
            wrong: "该年度报告目前不能办理该事项。",
            exactly: "中心\(.subject)\(.year)年度的报告目前不能办理该事项。",
            briefly: "中心\(.subject)的年度报告目前不能办理该事项。",
            right: "年度报告应当依次经提交、依托单位审核和归口管理部门审核。"),
        english: Sentences(
            wrong: "The report does not stand where this can be done.",
            exactly:
                "The report of the centre \(.subject) on \(.year) does not stand where this can "
                + "be done.",
            briefly: "The report of the centre \(.subject) does not stand where this can be done.",
            right: "It is submitted, then reviewed by the host, then by the department in charge."))

    static let reportNotPassed = Wording(
        chinese: Sentences(
            wrong: "年度报告尚未经依托单位和归口管理部门审核通过。",
            exactly: "中心\(.subject)\(.year)年度的报告尚未经依托单位和归口管理部门审核通过。",
            briefly: "中心\(.subject)的年度报告尚未经依托单位和归口管理部门审核通过。",
            right: "两级审核通过后方可备案或者退回。"),
        english: Sentences(
            wrong: "The report has not passed both reviews.",
            exactly:
                "The report of the centre \(.subject) on \(.year) has not passed both reviews.",
            briefly: "The report of the centre \(.subject) has not passed both reviews.",
            right:
                "The bureau files or returns what the host and the department in charge have "
                + "passed."))

    static let supervisionIncomplete = Wording(
        chinese: Sentences(
            wrong: "年度工作报告所附结论与应当涵盖的中心不符。",
            exactly: "年度工作报告所附结论与应当涵盖的中心不符：\(.coverage)。",
            briefly: "归口管理部门\(.subject)的年度工作报告所附结论与应当涵盖的中心不符。",
            right: "应当逐一涵盖该年12月31日本部门归口管理的全部中心，且不含其他中心。"),
        english: Sentences(
            wrong: "The report does not cover the centres it has to.",
            exactly: "The report does not cover the centres it has to: \(.coverage).",
            briefly:
                "The report of the department \(.subject) does not cover the centres it has to.",
            right:
                "It covers every centre managed in the district on 31 December of that year, "
                + "and no other."))

    static let supervisionNotDue = Wording(
        isSoft: true,
        chinese: Sentences(
            wrong: "年度工作报告尚不应提交。",
            exactly: "\(.year)年尚未结束，年度工作报告尚不应提交。",
            briefly: "归口管理部门\(.subject)的年度工作报告尚不应提交。",
            right: "年度结束后方可提交年度工作报告。"),
        english: Sentences(
            wrong: "The report of the department is not due.",
            exactly: "The year \(.year) is not over; the report of the department is not due.",
            briefly: "The report of the department \(.subject) is not due.",
            right: "It is submitted once the year is over."))

    static let supervisionNoneSubmitted = Wording(
        chinese: Sentences(
            wrong: "没有待办理的年度工作报告。",
            exactly: "归口管理部门\(.subject)没有待办理的\(.year)年度工作报告。",
            briefly: "归口管理部门\(.subject)没有待办理的年度工作报告。",
            right: "归口管理部门提交后方可办理。"),
        english: Sentences(
            wrong: "No report of the department is open.",
            exactly: "The department \(.subject) has no open report on \(.year).",
            briefly: "The department \(.subject) has no open report.",
            right: "This is done after the department has submitted it."))

    static let supervisionFiledAlready = Wording(
        chinese: Sentences(
            wrong: "年度工作报告已备案。",
            exactly: "归口管理部门\(.subject)\(.year)年度工作报告已备案。",
            briefly: "归口管理部门\(.subject)的年度工作报告已备案。",
            right: "已备案的年度工作报告不再提交或者退回。"),
        english: Sentences(
            wrong: "The report of the department is on file.",
            exactly: "The report of the department \(.subject) on \(.year) is on file.",
            briefly: "The report of the department \(.subject) is on file.",
            right: "After that it is neither submitted nor returned."))

    static let incidentUnknown = Wording(
        chinese: Sentences(
            wrong: "没有该事件。",
            exactly: "没有标识为\(.subject)的事件。",
            right: "请核对事件标识。"),
        english: Sentences(
            wrong: "There is no such incident.",
            exactly: "There is no incident \(.subject).",
            right: "Check its identifier."))

    static let incidentExists = Wording(
        chinese: Sentences(
            wrong: "事件标识已被使用。",
            exactly: "事件\(.subject)已存在。",
            right: "请另选标识。"),
        english: Sentences(
            wrong: "The incident’s identifier is taken.",
            exactly: "There is an incident \(.subject) already.",
            right: "Choose another identifier."))

    static let incidentConcludedAlready = Wording(
        chinese: Sentences(
            wrong: "该事件已有结论。",
            exactly: "事件\(.subject)已有结论。",
            right: "事件的结论只作一次。"),
        english: Sentences(
            wrong: "The incident is concluded.",
            exactly: "The incident \(.subject) is concluded.",
            right: "It is concluded once."))
}
