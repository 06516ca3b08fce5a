/// Centres, applications and reviews.
extension Wording {
    static let centreUnknown = Wording(
        chinese: Sentences(
            wrong: "没有该中心。",
            exactly: "没有标识为\(.subject)的中心。",
            right: "请核对中心标识。"),
        english: Sentences(
            wrong: "There is no such centre.",
            exactly: "There is no centre \(.subject).",
            right: "Check its identifier."))

    static let centreExists = Wording(
        chinese: Sentences(
            wrong: "中心标识已被使用。",
            exactly: "标识为\(.subject)的中心或者申报已存在。",
            right: "请另选标识。"),
        english: Sentences(
            wrong: "The centre’s identifier is taken.",
            exactly: "There is a centre or an application \(.subject) already.",
            right: "Choose another identifier."))

    static let centreBadName = Wording(
        chinese: Sentences(
            wrong: "中心名称不符合命名规则。",
            exactly: "中心名称“\(.name)”不符合命名规则。",
            right: "应当为“鞍山市”加2至30个字符再加“专业技术创新中心”，不含空格和不可见字符。"),
        english: Sentences(
            wrong: "The centre’s name is not formed as it should be.",
            exactly: "The name “\(.name)” is not formed as it should be.",
            right:
                "It should be 鞍山市, then 2 to 30 characters, then "
                + "专业技术创新中心, without spaces or invisible characters."))

    static let centreNameTaken = Wording(
        chinese: Sentences(
            wrong: "中心名称已被使用。",
            exactly: "中心名称“\(.name)”已由其他申报或者中心使用。",
            right: "请另拟名称。"),
        english: Sentences(
            wrong: "The centre’s name is taken.",
            exactly: "The name “\(.name)” is held by another application or centre.",
            right: "Choose another name."))

    static let centreOutOfOrder = Wording(
        chinese: Sentences(
            wrong: "中心目前所处的状态和阶段不能办理该事项。",
            exactly: "中心\(.subject)目前为“\(.standing)”，不能办理该事项。",
            right: "应当按照规定的程序依次办理。"),
        english: Sentences(
            wrong: "The centre does not stand where this can be done.",
            exactly: "The centre \(.subject) stands as “\(.standing)”, where this cannot be done.",
            right: "The steps have to be taken in their order."))

    static let applicationIneligible = Wording(
        chinese: Sentences(
            wrong: "尚不具备规定的申报条件。",
            exactly: "下列申报条件尚不具备：\(.conditions)。",
            right: "各项条件应当全部具备。"),
        english: Sentences(
            wrong: "The conditions of an application are not met.",
            exactly: "These conditions are not met: \(.conditions).",
            right: "All of them have to be met."))

    static let planTooLong = Wording(
        isSoft: true,
        chinese: Sentences(
            wrong: "建设期超过一般最长期限。",
            exactly: "建设期为\(.given)个月，超过一般最长期限\(.limit)个月。",
            right: "建设期一般不超过管理办法规定的最长期限。"),
        english: Sentences(
            wrong: "The construction period is longer than it generally may be.",
            exactly:
                "The construction period of \(.given) months is "
                + "longer than the \(.limit) it generally may be.",
            right: "It should generally keep to the longest period of the measures."))

    static let recommendationNotPassed = Wording(
        chinese: Sentences(
            wrong: "初审尚未通过，不能出具推荐文件。",
            exactly: "中心\(.subject)初审尚未通过，不能出具推荐文件。",
            right: "初审通过后方可推荐。"),
        english: Sentences(
            wrong: "The preliminary review is not passed.",
            exactly: "The centre \(.subject) has not passed the preliminary review.",
            right: "A recommendation comes after it is passed."))

    static let reviewNoRecommendation = Wording(
        chinese: Sentences(
            wrong: "尚无归口管理部门的推荐文件，不能复审。",
            exactly: "中心\(.subject)尚无归口管理部门的推荐文件，不能复审。",
            right: "收到推荐文件后方可复审。"),
        english: Sentences(
            wrong: "The department in charge has not recommended it.",
            exactly: "The centre \(.subject) has no recommendation to be reviewed on.",
            right: "The bureau reviews what the department in charge has recommended."))

    static let reviewTwice = Wording(
        chinese: Sentences(
            wrong: "该专家已对该中心提交评审意见。",
            exactly: "专家\(.account)已对该中心提交评审意见。",
            right: "每名专家对一个中心提交一次评审意见。"),
        english: Sentences(
            wrong: "The expert has given an opinion on this centre.",
            exactly: "The expert \(.account) has given an opinion on this centre.",
            right: "Each expert gives one."))
}
