import Rules

/// Revocation and leaving.
extension Wording {
    static let relinquishmentAlreadyRequested = Wording(
        chinese: Sentences(
            wrong: "依托单位已申请终止该中心。",
            exactly: "依托单位已申请终止中心\(.subject)。",
            right: "同一申请无需重复提出。"),
        english: Sentences(
            wrong: "The host has asked to give the centre up.",
            exactly: "The host has asked to give the centre \(.subject) up.",
            right: "It need not ask again."))

    static let revocationAlreadyProposed = Wording(
        chinese: Sentences(
            wrong: "已有尚未决定的撤销提议。",
            exactly: "中心\(.subject)已有尚未决定的撤销提议。",
            right: "应当先就该提议作出决定。"),
        english: Sentences(
            wrong: "A revocation is proposed already.",
            exactly: "A revocation of the centre \(.subject) is proposed and not decided.",
            right: "Decide on that one first."))

    static let revocationNoneProposed = Wording(
        chinese: Sentences(
            wrong: "没有待决定的撤销提议。",
            exactly: "中心\(.subject)没有待决定的撤销提议。",
            right: "提出撤销提议后方可办理。"),
        english: Sentences(
            wrong: "No revocation is proposed.",
            exactly: "No revocation of the centre \(.subject) is proposed.",
            right: "This is done after one has been."))

    static let revocationNoGround = Wording(
        open: .overdueRectificationFails,
        chinese: Sentences(
            wrong: "登记簿中没有支持该撤销情形的记录。",
            exactly: "中心\(.subject)没有支持下列撤销情形的记录：\(.grounds)。",
            briefly: "登记簿中没有支持下列撤销情形的记录：\(.grounds)。",
            right: "第（一）项应当有未通过的整改验收，第（二）项应当有无故不参加评估评价的记录，第（三）至（六）项应当有查证属实的相应事件，主动终止应当有依托单位的申请。"),
        english: Sentences(
            wrong: "The register has nothing that bears the ground out.",
            exactly:
                "The register has nothing on the centre \(.subject) that bears out: \(.grounds).",
            briefly: "The register has nothing that bears out: \(.grounds).",
            right:
                "Item (1) needs a failed rectification, (2) an absence without excuse, (3) to "
                + "(6) a substantiated incident of a matching kind, and a request that of the "
                + "host."))

    static let revocationStatementPending = Wording(
        open: .statementWorkingDays,
        chinese: Sentences(
            wrong: "依托单位陈述申辩的期限尚未届满。",
            exactly: "中心\(.subject)依托单位陈述申辩的期限至\(.until)24时止，尚未届满。",
            briefly: "中心\(.subject)依托单位陈述申辩的期限尚未届满。",
            right: "期限届满、依托单位放弃陈述申辩或者举行听证后方可决定。"),
        english: Sentences(
            wrong: "The host’s time for a statement is not over.",
            exactly:
                "The host of the centre \(.subject) has to the end of \(.until) for its "
                + "statement.",
            briefly: "The time of the host of the centre \(.subject) for a statement is not over.",
            right:
                "It is decided after that time, or once the host has given it up or a hearing "
                + "was held."))

    static let revocationHearingPending = Wording(
        chinese: Sentences(
            wrong: "依托单位要求听证，尚未举行。",
            exactly: "中心\(.subject)的依托单位要求听证，尚未举行。",
            right: "举行听证后方可决定。"),
        english: Sentences(
            wrong: "The hearing the host asked for was not held.",
            exactly: "The hearing that the host of the centre \(.subject) asked for was not held.",
            right: "It is decided after the hearing."))
}
