import Rules

/// Records, their papers, correction and setting aside, appeals and personal detail.
extension Wording {
    static let documentIssuedAlready = Wording(
        chinese: Sentences(
            wrong: "所列决定已有文号。",
            exactly: "位置为\(.subject)的决定已有文号。",
            right: "一项决定只编一个文号；有误的应当更正记录。"),
        english: Sentences(
            wrong: "A decision has its document already.",
            exactly: "The decision at position \(.subject) has its document already.",
            right: "A decision has one document; correct the record where it is wrong."))

    static let recordNotADecision = Wording(
        chinese: Sentences(
            wrong: "该记录不是可以办理该事项的行为。",
            exactly: "位置为\(.subject)的记录不是可以办理该事项的行为。",
            right: "请核对记录的位置。"),
        english: Sentences(
            wrong: "The record is no act this can be done on.",
            exactly: "The record at position \(.subject) is no act this can be done on.",
            right: "Check its position."))

    static let recordNotCorrectable = Wording(
        chinese: Sentences(
            wrong: "该内容不得更正。",
            exactly: "位置为\(.subject)的记录，其\(.given)不得更正。",
            briefly: "位置为\(.subject)的记录，其所列内容不得更正。",
            right: "意见、评分、结论、办理人和标识不得更正，确有错误的应当撤销该记录。"),
        english: Sentences(
            wrong: "This cannot be corrected.",
            exactly: "In the record at position \(.subject), \(.given) cannot be corrected.",
            briefly: "What is named of the record at position \(.subject) cannot be corrected.",
            right:
                "An opinion, score, outcome, actor or identifier is not corrected; set the "
                + "record aside instead."))

    static let recordCannotBeSetAside = Wording(
        chinese: Sentences(
            wrong: "该记录不得撤销。",
            exactly: "位置为\(.subject)的记录不得撤销。",
            right: "账号、管理办法、工作日历以及撤销记录本身不得撤销，应当另行作出新的决定。"),
        english: Sentences(
            wrong: "The record cannot be set aside.",
            exactly: "The record at position \(.subject) cannot be set aside.",
            right:
                "Accounts, measures, the calendar and a setting-aside cannot; what reverses "
                + "them is a new decision."))

    static let recordSetAsideAlready = Wording(
        chinese: Sentences(
            wrong: "该记录已被撤销。",
            exactly: "位置为\(.subject)的记录已被撤销。",
            right: "已被撤销的记录不再更正、撤销或者作为依据。"),
        english: Sentences(
            wrong: "The record is set aside.",
            exactly: "The record at position \(.subject) is set aside.",
            right: "It is neither corrected nor set aside again, and nothing rests on it."))

    static let recordRestsOn = Wording(
        isSoft: true,
        chinese: Sentences(
            wrong: "后续记录以该记录为依据。",
            exactly: "位置为\(.laterRecords)的后续记录以该记录为依据。",
            briefly: "后续记录以位置为\(.subject)的记录为依据。",
            right: "后续记录应当先行或者一并处理。"),
        english: Sentences(
            wrong: "Later acts rest on the record.",
            exactly: "Later acts rest on the record, at positions \(.laterRecords).",
            briefly: "Later acts rest on the record at position \(.subject).",
            right: "They are to be dealt with first or together with it."))

    static let correctionNoSuchRequest = Wording(
        chinese: Sentences(
            wrong: "所引用的记录不是对该记录的更正申请。",
            exactly: "位置为\(.subject)的记录不是对该记录的更正申请。",
            right: "请核对更正申请的位置。"),
        english: Sentences(
            wrong: "What is named is no request to correct this record.",
            exactly: "The record at position \(.subject) is no request to correct this one.",
            right: "Check the position of the request."))

    static let appealUnknown = Wording(
        chinese: Sentences(
            wrong: "没有该复议或者诉讼。",
            exactly: "没有标识为\(.subject)的复议或者诉讼。",
            right: "请核对标识。"),
        english: Sentences(
            wrong: "There is no such appeal.",
            exactly: "There is no appeal \(.subject).",
            right: "Check its identifier."))

    static let appealExists = Wording(
        chinese: Sentences(
            wrong: "复议或者诉讼的标识已被使用。",
            exactly: "复议或者诉讼\(.subject)已存在。",
            right: "请另选标识。"),
        english: Sentences(
            wrong: "The appeal’s identifier is taken.",
            exactly: "There is an appeal \(.subject) already.",
            right: "Choose another identifier."))

    static let appealConcludedAlready = Wording(
        chinese: Sentences(
            wrong: "该复议或者诉讼已有结果。",
            exactly: "复议或者诉讼\(.subject)已有结果。",
            right: "结果只记录一次；有误的应当更正记录。"),
        english: Sentences(
            wrong: "The appeal is concluded.",
            exactly: "The appeal \(.subject) is concluded.",
            right: "That is recorded once; correct the record where it is wrong."))

    static let personalUnknown = Wording(
        chinese: Sentences(
            wrong: "没有以该密钥封存的个人信息。",
            exactly: "没有以密钥\(.subject)封存的个人信息。",
            right: "请核对封存字段中的密钥标识。"),
        english: Sentences(
            wrong: "No personal detail is sealed under that key.",
            exactly: "No personal detail is sealed under the key \(.subject).",
            right: "Check the identifier that stands in the sealed field."))

    static let personalUnderRetention = Wording(
        open: .retainPersonalYears,
        chinese: Sentences(
            wrong: "个人信息的保存期限尚未届满。",
            exactly: "密钥\(.subject)所封存的个人信息应当保存至\(.until)。",
            briefly: "密钥\(.subject)所封存的个人信息，其保存期限尚未届满。",
            right: "保存期限届满后方可销毁。"),
        english: Sentences(
            wrong: "The personal detail has to be kept.",
            exactly:
                "The personal detail under the key \(.subject) has to be kept until \(.until).",
            briefly: "The personal detail under the key \(.subject) has to be kept.",
            right: "It is erased after that time."))
}
