import Rules

/// Evaluations.
extension Wording {
    static let evaluationUnknown = Wording(
        chinese: Sentences(
            wrong: "没有该评估评价。",
            exactly: "没有标识为\(.subject)的评估评价。",
            right: "请核对评估评价标识。"),
        english: Sentences(
            wrong: "There is no such evaluation.",
            exactly: "There is no evaluation \(.subject).",
            right: "Check its identifier."))

    static let evaluationExists = Wording(
        chinese: Sentences(
            wrong: "评估评价标识已被使用。",
            exactly: "评估评价\(.subject)已存在。",
            right: "请另选标识。"),
        english: Sentences(
            wrong: "The evaluation’s identifier is taken.",
            exactly: "There is an evaluation \(.subject) already.",
            right: "Choose another identifier."))

    static let evaluationOpenAlready = Wording(
        chinese: Sentences(
            wrong: "所列中心已列入另一尚未评定的评估评价。",
            exactly: "中心\(.subject)已列入另一尚未评定的评估评价。",
            right: "应当待该评估评价评定后再行列入。"),
        english: Sentences(
            wrong: "A centre is in another evaluation.",
            exactly: "The centre \(.subject) is in another evaluation that has not graded it.",
            right: "It is named again after that one has."))

    static let evaluationInConstruction = Wording(
        chinese: Sentences(
            wrong: "所列中心建设期尚未届满且未开放运行。",
            exactly: "下列中心建设期尚未届满且未开放运行：\(.identifiers)。",
            briefly: "中心\(.subject)建设期尚未届满且未开放运行。",
            right: "评估评价的对象是建设期满开放运行的中心。"),
        english: Sentences(
            wrong: "A centre is still in construction.",
            exactly: "These centres are still in construction: \(.identifiers).",
            briefly: "The centre \(.subject) is still in construction.",
            right: "An evaluation is of centres whose construction is over and that operate."))

    static let evaluationNotAccepted = Wording(
        chinese: Sentences(
            wrong: "所列中心建设期已满而未验收。",
            exactly: "中心\(.subject)建设期已满而未验收。",
            right: "列入评估评价并显示为“未验收”；评定为合格以上的视为通过验收，不合格的进入整改。"),
        english: Sentences(
            wrong: "A centre is past its construction period without acceptance.",
            exactly: "The centre \(.subject) is past its construction period without acceptance.",
            right:
                "It is evaluated and shown as not accepted; passing counts as acceptance, "
                + "unqualified it stands under rectification."))

    static let evaluationDueBeforeToday = Wording(
        chinese: Sentences(
            wrong: "评估材料提交截止日早于当日。",
            exactly: "评估材料提交截止日\(.given)早于当日（\(.day)）。",
            briefly: "评估评价\(.subject)的材料提交截止日早于当日。",
            right: "截止日应当为当日或者以后的日期。"),
        english: Sentences(
            wrong: "Materials would be due before today.",
            exactly: "Materials would be due on \(.given), before today, \(.day).",
            briefly: "Materials of the evaluation \(.subject) would be due before today.",
            right: "They are due today at the earliest."))

    static let evaluationNotNamed = Wording(
        chinese: Sentences(
            wrong: "该中心未列入该次评估评价。",
            exactly: "中心\(.subject)未列入评估评价\(.name)。",
            briefly: "中心\(.subject)未列入该次评估评价。",
            right: "请核对评估评价和中心。"),
        english: Sentences(
            wrong: "The centre is not in that evaluation.",
            exactly: "The centre \(.subject) is not in the evaluation \(.name).",
            briefly: "The centre \(.subject) is not in that evaluation.",
            right: "Check both of them."))

    static let evaluationPastDue = Wording(
        isSoft: true,
        chinese: Sentences(
            wrong: "评估材料提交期限已过。",
            exactly: "中心\(.subject)的评估材料应当于\(.until)24时前提交，期限已过。",
            briefly: "中心\(.subject)的评估材料提交期限已过。",
            right: "评估材料应当在截止日24时前提交。"),
        english: Sentences(
            wrong: "The materials are past due.",
            exactly: "The materials of the centre \(.subject) were due on \(.until).",
            briefly: "The materials of the centre \(.subject) are past due.",
            right: "They are submitted by the end of the day they are due."))

    static let evaluationNotDue = Wording(
        chinese: Sentences(
            wrong: "评估材料提交期限尚未届满。",
            exactly: "评估材料提交期限至\(.until)24时止，尚未届满。",
            briefly: "中心\(.subject)的评估材料提交期限尚未届满。",
            right: "截止日次日起方可记录未参加评估评价。"),
        english: Sentences(
            wrong: "The materials are not past due.",
            exactly: "Materials may be submitted to the end of \(.until).",
            briefly: "The materials of the centre \(.subject) are not past due.",
            right: "An absence is recorded from the day after."))

    static let evaluationMaterialsSubmitted = Wording(
        chinese: Sentences(
            wrong: "该中心已提交评估材料。",
            exactly: "中心\(.subject)已提交评估材料。",
            right: "已提交材料的，不得记录为未参加评估评价。"),
        english: Sentences(
            wrong: "The centre has submitted its materials.",
            exactly: "The centre \(.subject) has submitted its materials.",
            right: "No absence is recorded of one that has."))

    static let evaluationAbsent = Wording(
        chinese: Sentences(
            wrong: "该中心已记录为未参加该次评估评价。",
            exactly: "中心\(.subject)已记录为未参加该次评估评价。",
            right: "未参加评估评价的，不再提交材料或者评定档次。"),
        english: Sentences(
            wrong: "The centre is recorded as absent from the evaluation.",
            exactly: "The centre \(.subject) is recorded as absent from the evaluation.",
            right: "It neither submits materials nor is graded."))

    static let evaluationGradedAlready = Wording(
        chinese: Sentences(
            wrong: "该中心在该次评估评价中已评定档次。",
            exactly: "中心\(.subject)在该次评估评价中已评定档次。",
            right: "一次评估评价只评定一次。"),
        english: Sentences(
            wrong: "The centre is graded in that evaluation.",
            exactly: "The centre \(.subject) is graded in that evaluation.",
            right: "An evaluation grades once."))

    static let evaluationReasonNeeded = Wording(
        open: .scoreBands,
        chinese: Sentences(
            wrong: "所评档次与专家评分对应的档次不一致。",
            exactly: "中心\(.subject)所评档次为“\(.gradeGiven)”，专家评分对应的档次为“\(.gradeSuggested)”。",
            briefly: "中心\(.subject)所评档次与专家评分对应的档次不一致。",
            right: "评定为其他档次的，应当说明理由。"),
        english: Sentences(
            wrong: "The grade is not the one the scores suggest.",
            exactly:
                "The centre \(.subject) is graded “\(.gradeGiven)”, while the scores suggest "
                + "“\(.gradeSuggested)”.",
            briefly: "The grade of the centre \(.subject) is not the one the scores suggest.",
            right: "Another grade needs a reason."))
}
