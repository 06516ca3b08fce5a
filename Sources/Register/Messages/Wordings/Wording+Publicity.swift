import Rules

/// Publicity and objections.
extension Wording {
    static let publicityBeforeToday = Wording(
        chinese: Sentences(
            wrong: "公示开始日早于当日。",
            exactly: "公示开始日\(.given)早于当日（\(.day)）。",
            right: "公示自当日或者以后的日期开始。"),
        english: Sentences(
            wrong: "Publicity would start before today.",
            exactly: "Publicity would start on \(.given), before today, \(.day).",
            right: "It starts today at the earliest."))

    static let publicityTooShort = Wording(
        open: .publicityWorkingDays,
        chinese: Sentences(
            wrong: "公示期短于规定的工作日数。",
            exactly: "公示截止日\(.given)早于应当公示到的\(.day)。",
            right: "截止日可以延后，不得提前。"),
        english: Sentences(
            wrong: "Publicity would be too short.",
            exactly: "Publicity would end on \(.given), before \(.day), the day reckoned.",
            right: "It may end later, never earlier."))

    static let publicityShortened = Wording(
        chinese: Sentences(
            wrong: "公示截止日不得提前。",
            exactly: "新的截止日\(.given)早于原截止日\(.day)。",
            right: "公示期只能延长。"),
        english: Sentences(
            wrong: "Publicity would end earlier than before.",
            exactly: "Publicity would end on \(.given), earlier than \(.day).",
            right: "It can only be extended."))

    static let publicityNotOpen = Wording(
        chinese: Sentences(
            wrong: "该名单不在公示中。",
            exactly: "拟新建名单\(.subject)不在公示中。",
            right: "该事项应当在名单公示后办理。"),
        english: Sentences(
            wrong: "The list is not in publicity.",
            exactly: "The list \(.subject) is not in publicity.",
            right: "This is done once it is."))

    static let publicityClosedAlready = Wording(
        chinese: Sentences(
            wrong: "该名单的公示已经结束。",
            exactly: "拟新建名单\(.subject)的公示已经结束。",
            right: "公示结束后不再延长或者取消。"),
        english: Sentences(
            wrong: "Publicity of the list is closed.",
            exactly: "Publicity of the list \(.subject) is closed.",
            right: "After that it is neither extended nor cancelled."))

    static let publicityStillOpen = Wording(
        open: .publicityWorkingDays,
        chinese: Sentences(
            wrong: "公示期尚未届满。",
            exactly: "公示期至\(.until)24时止，尚未届满。",
            right: "公示期满次日起方可结束公示。"),
        english: Sentences(
            wrong: "Publicity is still open.",
            exactly: "Publicity runs to the end of \(.until).",
            right: "It can be closed from the day after its last on."))

    static let publicityObjectionsOpen = Wording(
        chinese: Sentences(
            wrong: "尚有异议未处理完毕。",
            exactly: "下列异议尚未处理完毕：\(.identifiers)。",
            right: "应当先处理异议；仅涉及个别中心的，可以将其除外后结束公示。"),
        english: Sentences(
            wrong: "Objections are open.",
            exactly: "These objections are open: \(.identifiers).",
            right:
                "They have to be settled first; a centre "
                + "with an objection of its own may be excepted."))

    static let publicityNoObjectionOfItsOwn = Wording(
        chinese: Sentences(
            wrong: "所除外的中心没有仅针对其本身的未决异议。",
            exactly: "中心\(.subject)没有仅针对其本身的未决异议，不得除外。",
            right: "只有受未决异议所指的中心可以除外。"),
        english: Sentences(
            wrong: "An excepted centre has no open objection of its own.",
            exactly: "The centre \(.subject) has no open objection of its own.",
            right: "Only a centre with one can be excepted."))

    static let publicityNothingToClose = Wording(
        chinese: Sentences(
            wrong: "没有可以结束公示的中心。",
            exactly: "拟新建名单\(.subject)没有可以结束公示的中心。",
            right: "除外的中心待异议处理后结束公示。"),
        english: Sentences(
            wrong: "There is no centre to close publicity for.",
            exactly: "There is no centre of the list \(.subject) to close publicity for.",
            right: "An excepted centre is closed once its objection is settled."))

    static let publicityNotClosed = Wording(
        chinese: Sentences(
            wrong: "公示尚未结束。",
            exactly: "拟新建名单\(.subject)没有公示结束而待批准的中心。",
            right: "经公示无异议后方可批准组建。"),
        english: Sentences(
            wrong: "Publicity is not closed.",
            exactly:
                "The list \(.subject) has no centre whose "
                + "publicity is closed and that awaits approval.",
            right: "Approval comes after publicity without objection."))

    static let objectionUnknown = Wording(
        chinese: Sentences(
            wrong: "没有该异议。",
            exactly: "没有标识为\(.subject)的异议。",
            right: "请核对异议标识。"),
        english: Sentences(
            wrong: "There is no such objection.",
            exactly: "There is no objection \(.subject).",
            right: "Check its identifier."))

    static let objectionExists = Wording(
        chinese: Sentences(
            wrong: "异议标识已被使用。",
            exactly: "异议\(.subject)已存在。",
            right: "请另选标识。"),
        english: Sentences(
            wrong: "The objection’s identifier is taken.",
            exactly: "There is an objection \(.subject) already.",
            right: "Choose another identifier."))

    static let objectionOutsidePeriod = Wording(
        open: .publicityWorkingDays,
        chinese: Sentences(
            wrong: "不在公示期内。",
            exactly: "公示期为\(.day)至\(.until)，当日不在公示期内。",
            right: "异议应当在公示期内提出，至最后一日24时止；邮寄的以邮戳日期为准。"),
        english: Sentences(
            wrong: "Publicity is not open.",
            exactly: "Publicity runs from \(.day) to the end of \(.until) only.",
            right:
                "Objections are taken to the end of its last "
                + "day; a posted letter counts by its postmark."))

    static let objectionNotOnList = Wording(
        chinese: Sentences(
            wrong: "所指中心不在该名单上。",
            exactly: "中心\(.subject)不在该名单上。",
            right: "异议应当针对名单所列中心或者整个名单。"),
        english: Sentences(
            wrong: "The centre is not on the list.",
            exactly: "The centre \(.subject) is not on the list.",
            right: "An objection is to a centre on the list or to all of it."))

    static let objectionDecidedAlready = Wording(
        chinese: Sentences(
            wrong: "该异议是否受理已有决定。",
            exactly: "异议\(.subject)是否受理已有决定。",
            right: "是否受理只决定一次；不予受理的异议不再撤回。"),
        english: Sentences(
            wrong: "Whether the objection is taken up is decided.",
            exactly: "Whether the objection \(.subject) is taken up is decided.",
            right: "That is decided once; one that was declined is not withdrawn."))

    static let objectionNotAccepted = Wording(
        chinese: Sentences(
            wrong: "该异议尚未受理或者不予受理。",
            exactly: "异议\(.subject)尚未受理或者不予受理。",
            right: "受理后方可作出处理决定。"),
        english: Sentences(
            wrong: "The objection is not accepted.",
            exactly: "The objection \(.subject) is not accepted.",
            right: "It is resolved after it has been accepted."))

    static let objectionResolvedAlready = Wording(
        chinese: Sentences(
            wrong: "该异议已处理或者已撤回。",
            exactly: "异议\(.subject)已处理或者已撤回。",
            right: "已办结的异议不再办理。"),
        english: Sentences(
            wrong: "The objection is resolved or withdrawn.",
            exactly: "The objection \(.subject) is resolved or withdrawn.",
            right: "What is settled is not taken up again."))

    static let objectionNotTheObjector = Wording(
        chinese: Sentences(
            wrong: "不是该异议的提出人。",
            exactly: "异议\(.subject)不是由该当事人提出。",
            right: "异议由提出人撤回，或者凭提出人签署的书面材料代录。"),
        english: Sentences(
            wrong: "This is not who raised the objection.",
            exactly: "This is not who raised the objection \(.subject).",
            right:
                "It is withdrawn by who raised it, or "
                + "entered on a paper the objector has signed."))

    static let objectionAnonymous = Wording(
        open: .anonymousObjections,
        chinese: Sentences(
            wrong: "该异议未署真实姓名和联系方式，作为线索留存，不影响公示结束。",
            right: "署真实姓名和联系方式的异议，以及经受理的异议，影响公示结束。"),
        english: Sentences(
            wrong:
                "The objection has neither name nor contact; "
                + "it is kept as a lead and holds nothing up.",
            right: "One with name and contact, or one that is accepted, holds publicity up."))
}
