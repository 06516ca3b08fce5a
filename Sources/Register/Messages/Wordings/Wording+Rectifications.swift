/// Rectification.
extension Wording {
    static let rectificationNoneOrdered = Wording(
        chinese: Sentences(
            wrong: "该中心没有责令整改。",
            exactly: "中心\(.subject)没有责令整改。",
            right: "评估评价不合格的中心方可申请整改验收。"),
        english: Sentences(
            wrong: "No rectification is ordered.",
            exactly: "No rectification of the centre \(.subject) is ordered.",
            right: "It is asked for by a centre that was graded unqualified."))

    static let rectificationFailedAlready = Wording(
        chinese: Sentences(
            wrong: "整改验收已有未通过的结论。",
            exactly: "中心\(.subject)的整改验收已有未通过的结论。",
            right: "未通过整改验收的，不再申请整改验收。"),
        english: Sentences(
            wrong: "The rectification has failed.",
            exactly: "The rectification of the centre \(.subject) has failed.",
            right: "It is not presented again."))

    static let rectificationAlreadyOpen = Wording(
        chinese: Sentences(
            wrong: "已有尚未办结的整改验收申请。",
            exactly: "中心\(.subject)已有尚未办结的整改验收申请。",
            right: "应当待该申请办结。"),
        english: Sentences(
            wrong: "A request for acceptance of the rectification is open.",
            exactly:
                "The centre \(.subject) has an open request for acceptance of its rectification.",
            right: "Wait until it is concluded."))

    static let rectificationNoneOpen = Wording(
        chinese: Sentences(
            wrong: "没有待办理的整改验收申请。",
            exactly: "中心\(.subject)没有待办理的整改验收申请。",
            right: "依托单位提出整改验收申请后方可办理。"),
        english: Sentences(
            wrong: "No request for acceptance of a rectification is open.",
            exactly:
                "The centre \(.subject) has no open request for acceptance of a rectification.",
            right: "This is done after its host has made one."))

    static let rectificationNotReviewed = Wording(
        chinese: Sentences(
            wrong: "整改验收申请尚未经归口管理部门审核。",
            exactly: "中心\(.subject)的整改验收申请尚未经归口管理部门审核。",
            right: "经归口管理部门审核后方可作出整改验收结论。"),
        english: Sentences(
            wrong: "The request for acceptance of the rectification is not reviewed.",
            exactly:
                "The request for acceptance of the rectification of the centre \(.subject) is "
                + "not reviewed.",
            right: "The department in charge reviews it before the bureau concludes on it."))
}
