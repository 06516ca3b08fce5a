import Rules

/// Changes of a centre.
extension Wording {
    static let changeUnknown = Wording(
        chinese: Sentences(
            wrong: "没有该变更事项。",
            exactly: "没有标识为\(.subject)的变更事项。",
            right: "请核对变更标识。"),
        english: Sentences(
            wrong: "There is no such change.",
            exactly: "There is no change \(.subject).",
            right: "Check its identifier."))

    static let changeExists = Wording(
        chinese: Sentences(
            wrong: "变更标识已被使用。",
            exactly: "变更事项\(.subject)已存在。",
            right: "请另选标识。"),
        english: Sentences(
            wrong: "The change’s identifier is taken.",
            exactly: "There is a change \(.subject) already.",
            right: "Choose another identifier."))

    static let changeAlreadyOpen = Wording(
        chinese: Sentences(
            wrong: "已有同类变更事项尚未办结。",
            exactly: "中心\(.subject)已有同类变更事项尚未办结。",
            right: "应当待该事项办结或者撤回后再行报告。"),
        english: Sentences(
            wrong: "A change of that kind is open.",
            exactly: "The centre \(.subject) has an open change of that kind.",
            right: "Another is reported after it is concluded or withdrawn."))

    static let changeOutOfOrder = Wording(
        chinese: Sentences(
            wrong: "该变更事项目前不能办理。",
            exactly: "变更事项\(.subject)目前不能办理该步骤。",
            right: "已备案、退回、撤回或者未获同意的变更事项不再办理。"),
        english: Sentences(
            wrong: "The change does not stand where this can be done.",
            exactly: "The change \(.subject) does not stand where this can be done.",
            right: "One that was filed, returned, withdrawn or refused consent is closed."))

    static let changeConsentMissing = Wording(
        chinese: Sentences(
            wrong: "变更尚未经归口管理部门同意。",
            exactly: "变更尚未经下列归口管理部门同意：\(.districts)。",
            briefly: "变更事项\(.subject)尚未经归口管理部门同意。",
            right: "经归口管理部门同意后方可备案。"),
        english: Sentences(
            wrong: "The change lacks the consent of a department in charge.",
            exactly: "The change lacks the consent of: \(.districts).",
            briefly: "The change \(.subject) lacks the consent of a department in charge.",
            right: "It is filed after the departments in charge have consented."))

    static let changeNotJoined = Wording(
        chinese: Sentences(
            wrong: "新的依托单位尚未确认承接。",
            exactly: "变更事项\(.subject)新的依托单位尚未确认承接。",
            right: "新的依托单位确认承接后方可备案。"),
        english: Sentences(
            wrong: "The new host has not agreed.",
            exactly: "The new host of the change \(.subject) has not agreed.",
            right: "The change is filed after it has."))

    static let changeReportedLate = Wording(
        open: .changeReportDays,
        chinese: Sentences(
            wrong: "变更报告已超过报告期限。",
            exactly: "变更于\(.day)生效，至报告时已超过\(.limit)日的报告期限。",
            briefly: "变更事项\(.subject)的报告已超过报告期限。",
            right: "变更发生后应当按期报告；逾期的予以载明，不影响办理。"),
        english: Sentences(
            wrong: "The change is reported late.",
            exactly:
                "The change took effect on \(.day), more than \(.limit) days before it was "
                + "reported.",
            briefly: "The change \(.subject) is reported late.",
            right: "Changes are to be reported in time; lateness is recorded and bars nothing."))
}
