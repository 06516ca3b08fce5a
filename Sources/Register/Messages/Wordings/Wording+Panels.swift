import Rules

/// Panels of experts and the proposed list.
extension Wording {
    static let panelUnknown = Wording(
        chinese: Sentences(
            wrong: "没有该专家组。",
            exactly: "没有标识为\(.subject)的专家组。",
            right: "请核对专家组标识。"),
        english: Sentences(
            wrong: "There is no such panel.",
            exactly: "There is no panel \(.subject).",
            right: "Check its identifier."))

    static let panelExists = Wording(
        chinese: Sentences(
            wrong: "专家组标识已被使用。",
            exactly: "专家组\(.subject)已存在。",
            right: "请另选标识。"),
        english: Sentences(
            wrong: "The panel’s identifier is taken.",
            exactly: "There is a panel \(.subject) already.",
            right: "Choose another identifier."))

    static let panelTooFew = Wording(
        isSoft: true, open: .minExperts,
        chinese: Sentences(
            wrong: "专家人数不足。",
            exactly: "专家为\(.count)名，少于规定的\(.limit)名。",
            right: "专家组应当达到规定的最低人数。"),
        english: Sentences(
            wrong: "The panel has too few experts.",
            exactly: "The panel has \(.count) experts, fewer than \(.limit).",
            right: "A panel has to reach the least number laid down."))

    static let panelConflict = Wording(
        chinese: Sentences(
            wrong: "专家与所评审的中心有利害关系。",
            exactly: "专家\(.account)所在单位\(.subject)是所评审中心的依托单位或者共建单位。",
            right: "请另选没有利害关系的专家。"),
        english: Sentences(
            wrong: "An expert has an interest in a centre under review.",
            exactly:
                "The organisation of the expert \(.account), "
                + "\(.subject), hosts or co-builds a centre under review.",
            right: "Choose an expert without such an interest."))

    static let panelNotAtStage = Wording(
        chinese: Sentences(
            wrong: "中心尚未进入或者已经经过专家评审阶段。",
            exactly: "中心\(.subject)目前为“\(.standing)”，不在专家评审阶段。",
            right: "复审通过后方可交专家组评审。"),
        english: Sentences(
            wrong: "The centre is not at the stage of expert review.",
            exactly:
                "The centre \(.subject) stands as “\(.standing)”, "
                + "not at the stage of expert review.",
            right: "A panel looks at what has passed the review before."))

    static let panelNotAnExpert = Wording(
        chinese: Sentences(
            wrong: "所列人员不是有效的专家账号。",
            exactly: "账号\(.account)不是有效的专家账号。",
            right: "专家组成员应当为专家，且账号有效。"),
        english: Sentences(
            wrong: "A member is not the open account of an expert.",
            exactly: "The account \(.account) is not the open account of an expert.",
            right: "The members of a panel are experts whose accounts are open."))

    static let panelAlreadyMember = Wording(
        chinese: Sentences(
            wrong: "该专家已是专家组成员。",
            exactly: "专家\(.account)已是专家组成员。",
            right: "请增补其他专家。"),
        english: Sentences(
            wrong: "The expert is on the panel already.",
            exactly: "The expert \(.account) is on the panel already.",
            right: "Add others."))

    static let panelNotItsCentre = Wording(
        chinese: Sentences(
            wrong: "该中心不由该专家组评审。",
            exactly: "中心\(.subject)不由专家组\(.name)评审。",
            right: "请核对专家组和中心。"),
        english: Sentences(
            wrong: "The centre is not before this panel.",
            exactly: "The centre \(.subject) is not before the panel \(.name).",
            right: "Check both."))

    static let listUnknown = Wording(
        chinese: Sentences(
            wrong: "没有该拟新建名单。",
            exactly: "没有标识为\(.subject)的拟新建名单。",
            right: "请核对名单标识。"),
        english: Sentences(
            wrong: "There is no such list.",
            exactly: "There is no list \(.subject).",
            right: "Check its identifier."))

    static let listExists = Wording(
        chinese: Sentences(
            wrong: "拟新建名单的标识已被使用。",
            exactly: "拟新建名单\(.subject)已存在。",
            right: "请另选标识。"),
        english: Sentences(
            wrong: "The list’s identifier is taken.",
            exactly: "There is a list \(.subject) already.",
            right: "Choose another identifier."))

    static let listIncomplete = Wording(
        open: .minExperts,
        chinese: Sentences(
            wrong: "名单所列中心的评审和考察尚不齐全。",
            exactly: "名单所列中心的评审和考察尚不齐全：\(.missingByCentre)。",
            right: "复审通过、专家意见齐备并通过现场考察后，方可列入拟新建名单。"),
        english: Sentences(
            wrong: "Centres on the list are not fully assessed.",
            exactly: "Centres on the list are not fully assessed: \(.missingByCentre).",
            right:
                "A centre is proposed after the bureau review, the "
                + "opinions of the experts and a passed inspection."))

    static let listOutOfOrder = Wording(
        chinese: Sentences(
            wrong: "拟新建名单目前的状态不能办理该事项。",
            exactly: "拟新建名单\(.subject)目前为“\(.standing)”，不能办理该事项。",
            right: "应当按照规定的程序依次办理。"),
        english: Sentences(
            wrong: "The list does not stand where this can be done.",
            exactly: "The list \(.subject) stands as “\(.standing)”, where this cannot be done.",
            right: "The steps have to be taken in their order."))

    static let establishmentDecided = Wording(
        chinese: Sentences(
            wrong: "该中心已有决定。",
            exactly: "中心\(.subject)目前为“\(.standing)”，已有决定。",
            right: "已有决定的，不再作不予组建的决定。"),
        english: Sentences(
            wrong: "The centre is decided on.",
            exactly: "The centre \(.subject) stands as “\(.standing)” and is decided on.",
            right: "What is decided is not refused again."))
}
