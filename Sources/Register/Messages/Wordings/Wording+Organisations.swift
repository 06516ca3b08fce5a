/// Organisations and calls.
extension Wording {
    static let organisationUnknown = Wording(
        chinese: Sentences(
            wrong: "该单位尚未注册。",
            exactly: "单位\(.subject)尚未注册。",
            right: "请核对统一社会信用代码，或者先行注册。"),
        english: Sentences(
            wrong: "The organisation is not registered.",
            exactly: "The organisation \(.subject) is not registered.",
            right: "Check the code or register it first."))

    static let organisationExists = Wording(
        chinese: Sentences(
            wrong: "该单位已注册并通过审核。",
            exactly: "单位\(.subject)已注册并通过审核。",
            right: "信息有变化的，请办理单位信息变更。"),
        english: Sentences(
            wrong: "The organisation is registered and verified.",
            exactly: "The organisation \(.subject) is registered and verified.",
            right: "Amend it where something has changed."))

    static let organisationBadCreditCode = Wording(
        isSoft: true,
        chinese: Sentences(
            wrong: "统一社会信用代码的校验位不符。",
            exactly: "统一社会信用代码\(.subject)的校验位不符。",
            right: "请核对登记证照上的代码；早期赋码确有不符的，应当说明情况。"),
        english: Sentences(
            wrong: "The check character of the credit code does not fit.",
            exactly: "The check character of the credit code \(.subject) does not fit.",
            right:
                "Compare it with the certificate; some "
                + "early codes are lawful and fail the check."))

    static let organisationOutsideCity = Wording(
        chinese: Sentences(
            wrong: "单位不在本市归口管理范围内。",
            exactly: "“\(.subject)”不在本市现行归口管理部门名录中。",
            right: "申报组建的单位应当在本市区域内注册。"),
        english: Sentences(
            wrong: "The organisation is not in the city.",
            exactly: "“\(.subject)” is no department in charge within the city today.",
            right: "Who applies has to be registered in the city."))

    static let organisationNotVerified = Wording(
        chinese: Sentences(
            wrong: "单位信息尚未通过审核。",
            exactly: "单位\(.subject)的信息尚未通过审核。",
            right: "应当先完成注册和信息审核。"),
        english: Sentences(
            wrong: "The organisation is not verified.",
            exactly: "The organisation \(.subject) is not verified.",
            right: "Registration and verification come first."))

    static let organisationNothingToVerify = Wording(
        chinese: Sentences(
            wrong: "单位没有待审核的信息。",
            exactly: "单位\(.subject)没有待审核的信息。",
            right: "单位注册或者变更信息后方可审核。"),
        english: Sentences(
            wrong: "There is nothing to verify.",
            exactly: "There is nothing to verify of the organisation \(.subject).",
            right: "It is verified after it has registered or amended something."))

    static let callUnknown = Wording(
        chinese: Sentences(
            wrong: "没有该申报通知。",
            exactly: "没有标识为\(.subject)的申报通知。",
            right: "请核对申报通知的标识。"),
        english: Sentences(
            wrong: "There is no such call.",
            exactly: "There is no call \(.subject).",
            right: "Check its identifier."))

    static let callExists = Wording(
        chinese: Sentences(
            wrong: "申报通知的标识已被使用。",
            exactly: "申报通知\(.subject)已存在。",
            right: "请另选标识。"),
        english: Sentences(
            wrong: "The call’s identifier is taken.",
            exactly: "There is a call \(.subject) already.",
            right: "Choose another identifier."))

    static let callClosesBeforeOpening = Wording(
        chinese: Sentences(
            wrong: "申报截止日早于开始日。",
            exactly: "申报截止日\(.given)早于开始日\(.day)。",
            right: "截止日不得早于开始日。"),
        english: Sentences(
            wrong: "The call would close before it opens.",
            exactly: "The call would close on \(.given), before it opens on \(.day).",
            right: "It may close on the day it opens at the earliest."))

    static let callShortened = Wording(
        chinese: Sentences(
            wrong: "申报截止日不得提前。",
            exactly: "新的截止日\(.given)早于原截止日\(.day)。",
            right: "申报期只能延长。"),
        english: Sentences(
            wrong: "The call would close earlier than before.",
            exactly: "The call would close on \(.given), earlier than \(.day).",
            right: "A call can only be extended."))

    static let callNotOpen = Wording(
        isSoft: true,
        chinese: Sentences(
            wrong: "不在申报期内。",
            exactly: "申报通知\(.subject)的申报期为\(.day)至\(.until)，当日不在申报期内。",
            right: "应当在申报期内提交。"),
        english: Sentences(
            wrong: "The call is not open.",
            exactly: "The call \(.subject) is open from \(.day) to \(.until) only.",
            right: "Applications are taken while it is."))
}
