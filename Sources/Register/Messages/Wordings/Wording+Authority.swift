import Rules

/// Who acts may not do this.
extension Wording {
    static let authorityUnauthenticated = Wording(
        chinese: Sentences(
            wrong: "尚未登录，或者登录凭证无效。",
            right: "办理该事项应当先登录。"),
        english: Sentences(
            wrong: "Nobody is signed in, or the token is not valid.",
            right: "Sign in first."))

    static let authorityUnknownAccount = Wording(
        chinese: Sentences(
            wrong: "账号不存在。",
            exactly: "账号\(.account)不存在。",
            right: "请使用已开立的账号。"),
        english: Sentences(
            wrong: "There is no such account.",
            exactly: "There is no account \(.account).",
            right: "Act by an account that is open."))

    static let authorityClosedAccount = Wording(
        chinese: Sentences(
            wrong: "账号已注销或者已过有效期。",
            exactly: "账号\(.account)已注销或者已过有效期。",
            right: "请使用有效的账号。"),
        english: Sentences(
            wrong: "The account is closed or its time is over.",
            exactly: "The account \(.account) is closed or its time is over.",
            right: "Act by an account that is open."))

    static let authorityRole = Wording(
        chinese: Sentences(
            wrong: "该账号的角色无权办理该事项。",
            exactly: "账号\(.account)\(.asRole)无权办理该事项。",
            right: "该事项由职责相符的人员办理。"),
        english: Sentences(
            wrong: "The account’s role may not do this.",
            exactly: "The account \(.account)\(.asRole) may not do this.",
            right: "Someone whose task it is has to do it."))

    static let authorityDistrict = Wording(
        chinese: Sentences(
            wrong: "该事项不属于本部门的归口管理范围。",
            exactly: "该事项不属于账号\(.account)所在部门的归口管理范围。",
            right: "归口管理部门办理本地区、本单位的事项。"),
        english: Sentences(
            wrong: "This is not in the department’s charge.",
            exactly: "This is not in the charge of the department of \(.account).",
            right: "A department acts on the centres and hosts of its own district."))

    static let authorityOrganisation = Wording(
        chinese: Sentences(
            wrong: "该事项不属于本单位。",
            exactly: "该事项属于单位\(.subject)，不属于本单位。",
            right: "依托单位办理本单位及其中心的事项。"),
        english: Sentences(
            wrong: "This is not a matter of the account’s own organisation.",
            exactly: "This belongs to the organisation \(.subject), not to the account’s own.",
            right: "A host acts on its own organisation and centres."))

    static let authorityNotOnPanel = Wording(
        chinese: Sentences(
            wrong: "该专家不是专家组成员。",
            exactly: "专家\(.account)不是该专家组成员。",
            right: "评审和回避限于专家组成员。"),
        english: Sentences(
            wrong: "The expert is not on the panel.",
            exactly: "The expert \(.account) is not on the panel.",
            right: "Only its members review or step back."))

    static let authorityNoPaper = Wording(
        chinese: Sentences(
            wrong: "代录未附经签署的书面材料。",
            right: "代录应当附当事人签署的书面材料。"),
        english: Sentences(
            wrong: "An act entered for another has no paper with it.",
            right: "Attach the paper that the party has signed."))

    static let authorityRecused = Wording(
        chinese: Sentences(
            wrong: "该专家已对该中心回避。",
            exactly: "专家\(.account)已对该中心回避。",
            right: "已回避的专家不再参加该中心的评审。"),
        english: Sentences(
            wrong: "The expert has stepped back for this centre.",
            exactly: "The expert \(.account) has stepped back for this centre.",
            right: "An expert who has stepped back takes no further part in its review."))

    static let authorityFourEyes = Wording(
        open: .fourEyes,
        chinese: Sentences(
            wrong: "承办与决定不得为同一人。",
            exactly: "账号\(.account)的使用人参与了该事项的前期办理，不得作出该决定。",
            right: "请由未参与前期办理的人员作出决定。"),
        english: Sentences(
            wrong: "Who prepared a decision may not take it.",
            exactly: "The person behind \(.account) prepared the decision and may not take it.",
            right: "Someone who had no part in preparing it has to decide."))
}
