import Rules

/// Deferral and acceptance of construction.
extension Wording {
    static let deferralAlreadyOpen = Wording(
        chinese: Sentences(
            wrong: "已有尚未决定的延期验收申请。",
            exactly: "中心\(.subject)已有尚未决定的延期验收申请。",
            right: "应当待该申请决定后再行申请。"),
        english: Sentences(
            wrong: "A request for deferral is open.",
            exactly: "The centre \(.subject) has a request for deferral that is not decided.",
            right: "Another can be made after it is decided."))

    static let deferralNoneOpen = Wording(
        chinese: Sentences(
            wrong: "没有待办理的延期验收申请。",
            exactly: "中心\(.subject)没有待办理的延期验收申请。",
            right: "依托单位提出申请后方可办理。"),
        english: Sentences(
            wrong: "No request for deferral is open.",
            exactly: "The centre \(.subject) has no open request for deferral.",
            right: "This is done after its host has made one."))

    static let deferralNotReviewed = Wording(
        chinese: Sentences(
            wrong: "延期验收申请尚未经归口管理部门审核。",
            exactly: "中心\(.subject)的延期验收申请尚未经归口管理部门审核。",
            right: "应当先由归口管理部门审核，再作决定。"),
        english: Sentences(
            wrong: "The request for deferral is not reviewed.",
            exactly: "The request for deferral of the centre \(.subject) is not reviewed.",
            right: "The department in charge reviews it before it is decided."))

    static let deferralAfterEnd = Wording(
        isSoft: true,
        chinese: Sentences(
            wrong: "建设期已经届满，不能申请延期验收。",
            exactly: "中心\(.subject)的建设期已于\(.until)届满，不能申请延期验收。",
            briefly: "中心\(.subject)的建设期已经届满，不能申请延期验收。",
            right: "延期验收应当在建设期届满前申请。"),
        english: Sentences(
            wrong: "The construction period is over.",
            exactly: "The construction period of the centre \(.subject) ended on \(.until).",
            briefly: "The construction period of the centre \(.subject) is over.",
            right: "Deferral is asked for before its end."))

    static let deferralTooLong = Wording(
        isSoft: true, open: .deferralMaxMonths,
        chinese: Sentences(
            wrong: "申请延期的时间超过最长月数。",
            exactly: "申请延期\(.given)个月，超过最长\(.limit)个月。",
            briefly: "中心\(.subject)申请延期的时间超过最长月数。",
            right: "延期时间应当在规定的最长月数以内。"),
        english: Sentences(
            wrong: "The deferral would be longer than it may be.",
            exactly: "A deferral of \(.given) months is longer than the \(.limit) it may be.",
            briefly: "The deferral of the centre \(.subject) would be longer than it may be.",
            right: "It should keep to the longest that is laid down."))

    static let deferralTooMany = Wording(
        isSoft: true, open: .deferralMaxTimes,
        chinese: Sentences(
            wrong: "延期次数超过最多次数。",
            exactly: "中心\(.subject)已延期\(.count)次，最多可以延期\(.limit)次。",
            briefly: "中心\(.subject)的延期次数超过最多次数。",
            right: "延期次数应当在规定的最多次数以内。"),
        english: Sentences(
            wrong: "Acceptance would be deferred more often than it may be.",
            exactly:
                "Acceptance of the centre \(.subject) has been deferred \(.count) times; it may "
                + "be \(.limit) times at most.",
            briefly:
                "Acceptance of the centre \(.subject) would be deferred more often than it may "
                + "be.",
            right: "It should keep to the number that is laid down."))

    static let acceptanceAlreadyOpen = Wording(
        chinese: Sentences(
            wrong: "已有尚未办结的验收申请。",
            exactly: "中心\(.subject)已有尚未办结的验收申请。",
            right: "应当待该申请办结后再行申请。"),
        english: Sentences(
            wrong: "A request for acceptance is open.",
            exactly: "The centre \(.subject) has a request for acceptance that is not concluded.",
            right: "Another can be made after it is concluded."))

    static let acceptanceNoneOpen = Wording(
        chinese: Sentences(
            wrong: "没有待办理的验收申请。",
            exactly: "中心\(.subject)没有待办理的验收申请。",
            right: "依托单位提出验收申请后方可办理。"),
        english: Sentences(
            wrong: "No request for acceptance is open.",
            exactly: "The centre \(.subject) has no open request for acceptance.",
            right: "This is done after its host has asked for acceptance."))

    static let acceptanceNotReviewed = Wording(
        chinese: Sentences(
            wrong: "验收申请尚未经归口管理部门审核。",
            exactly: "中心\(.subject)的验收申请尚未经归口管理部门审核。",
            right: "应当先由归口管理部门审核，再作出验收结论。"),
        english: Sentences(
            wrong: "The request for acceptance is not reviewed.",
            exactly: "The request for acceptance of the centre \(.subject) is not reviewed.",
            right: "The department in charge reviews it before it is concluded."))

    static let panelOpinionsMissing = Wording(
        open: .minExperts,
        chinese: Sentences(
            wrong: "专家意见尚不齐备。",
            exactly: "专家意见尚不齐备：\(.missingByCentre)。",
            briefly: "中心\(.subject)的专家意见尚不齐备。",
            right: "专家组意见齐备后方可作出结论。"),
        english: Sentences(
            wrong: "The opinions of the panel are not complete.",
            exactly: "The opinions of the panel are not complete: \(.missingByCentre).",
            briefly: "The opinions of the panel on the centre \(.subject) are not complete.",
            right: "This is concluded once they are."))
}
