/// What was given is no action, or cannot be taken now.
extension Wording {
    static let inputMalformed = Wording(
        chinese: Sentences(
            wrong: "提交的内容无法识别。",
            exactly: "提交的内容无法识别\(.place)：\(.reason)。",
            right: "应为一个采用UTF-8编码的JSON对象，字段不得重复，嵌套不超过64层。"),
        english: Sentences(
            wrong: "The input cannot be read.",
            exactly: "The input cannot be read\(.place): \(.reason).",
            right:
                "It should be one JSON object in UTF-8 with "
                + "no field twice, nested no deeper than 64."))

    static let inputUnknownAction = Wording(
        chinese: Sentences(
            wrong: "没有所提交的办理事项。",
            exactly: "没有名为“\(.given)”的办理事项。",
            right: "请采用登记簿列明的事项名称。"),
        english: Sentences(
            wrong: "There is no such action.",
            exactly: "There is no action “\(.given)”.",
            right: "Give the name of an action that the register lists."))

    static let inputMissingField = Wording(
        chinese: Sentences(
            wrong: "缺少必填字段。",
            exactly: "缺少必填字段\(.field)。",
            right: "请补充该字段后重新提交。"),
        english: Sentences(
            wrong: "A field is missing.",
            exactly: "The field \(.field) is missing.",
            right: "Add it and submit again."))

    static let inputBadValue = Wording(
        chinese: Sentences(
            wrong: "字段内容不符合要求。",
            exactly: "字段\(.field)的内容不符合要求\(.expected)。",
            right: "请更正后重新提交。"),
        english: Sentences(
            wrong: "A field is not what it should be.",
            exactly: "The field \(.field) is not what it should be\(.expected).",
            right: "Correct it and submit again."))

    static let inputUnknownField = Wording(
        chinese: Sentences(
            wrong: "含有该事项没有的字段。",
            exactly: "字段\(.field)不属于该事项。",
            right: "请删除该字段后重新提交。"),
        english: Sentences(
            wrong: "There is a field that is no part of the action.",
            exactly: "The field \(.field) is no part of the action.",
            right: "Leave it out and submit again."))

    static let inputTooLarge = Wording(
        chinese: Sentences(
            wrong: "提交的内容过大。",
            exactly: "提交的内容为\(.sizeBytes)字节，超过\(.limit)字节的上限。",
            right: "单条记录不超过65535字节，单次提交不超过16兆字节；篇幅较大的材料应作为附件上传。"),
        english: Sentences(
            wrong: "The input is too large.",
            exactly: "The input has \(.sizeBytes) bytes, more than the \(.limit) allowed.",
            right:
                "A record has at most 65,535 bytes and what is submitted "
                + "at once 16 MiB; larger material belongs in an attachment."))

    static let commandReused = Wording(
        chinese: Sentences(
            wrong: "该命令编号已用于其他内容。",
            exactly: "命令编号\(.subject)已用于其他内容。",
            right: "内容不同的事项应使用新的命令编号。"),
        english: Sentences(
            wrong: "The command has been used for something else.",
            exactly: "The command \(.subject) has been used for something else.",
            right: "A different act needs a command of its own."))

    static let clockWentBack = Wording(
        chinese: Sentences(
            wrong: "办理时间早于登记簿的最后一条记录。",
            exactly: "办理时间\(.given)早于登记簿最后一条记录的时间\(.limit)。",
            right: "办理时间不得早于最后一条记录，请核对时间。"),
        english: Sentences(
            wrong: "The time is before that of the last record.",
            exactly: "The time \(.given) is before that of the last record, \(.limit).",
            right: "No act is dated before the last record; check the time."))

    static let clockJumpedAhead = Wording(
        chinese: Sentences(
            wrong: "系统时钟超前，未经确认，暂停办理。",
            exactly: "系统时钟为\(.given)，按已过时间推算不应晚于\(.limit)，未经确认，暂停办理。",
            right: "请运维人员校正或者确认系统时钟。"),
        english: Sentences(
            wrong: "The machine's clock has jumped ahead, and nobody has confirmed it.",
            exactly: "The machine's clock says \(.given), later than the \(.limit) that can be "
                + "explained, and nobody has confirmed it.",
            right: "Whoever operates the machine puts its clock right, or confirms it."))

    static let conflictTryAgain = Wording(
        chinese: Sentences(
            wrong: "办理期间有关记录已发生变化，本次未能办结。",
            right: "请核对最新情况后重新提交。"),
        english: Sentences(
            wrong: "What the act rests on kept changing while it was decided.",
            right: "Look at how things stand now and submit again."))

    static let recordUnknown = Wording(
        chinese: Sentences(
            wrong: "没有该记录。",
            exactly: "没有位置为\(.given)的记录；登记簿现有\(.limit)条记录。",
            right: "记录的位置自0起编号，请核对。"),
        english: Sentences(
            wrong: "There is no such record.",
            exactly: "There is no record at position \(.given); the register holds \(.limit).",
            right: "Positions count from 0; check it."))

    static let attachmentUnknown = Wording(
        chinese: Sentences(
            wrong: "所引用的附件尚未上传。",
            exactly: "附件\(.subject)尚未上传。",
            right: "请先上传附件，再办理该事项。"),
        english: Sentences(
            wrong: "An attachment that is named is not stored.",
            exactly: "The attachment \(.subject) is not stored.",
            right: "Store its bytes first, then submit again."))

    static let effectiveAhead = Wording(
        chinese: Sentences(
            wrong: "生效日期晚于办理当日。",
            exactly: "日期\(.given)晚于办理当日（\(.day)）。",
            right: "生效日期不得晚于办理当日。"),
        english: Sentences(
            wrong: "The day is after the day of the act.",
            exactly: "The day \(.given) is after the day of the act, \(.day).",
            right: "It may be the day of the act at the latest."))

    static let effectiveBeforeBasis = Wording(
        chinese: Sentences(
            wrong: "日期早于所依据的记录。",
            exactly: "日期\(.given)早于所依据记录的日期\(.day)。",
            right: "日期不得早于所依据的记录。"),
        english: Sentences(
            wrong: "The day is before the records it rests on.",
            exactly: "The day \(.given) is before \(.day), that of the records it rests on.",
            right: "It may be the day of the last of them at the earliest."))

    static let documentUsed = Wording(
        chinese: Sentences(
            wrong: "该文号已用于其他公文。",
            exactly: "文号\(.document)已用于其他公文。",
            right: "一个文号只对应一份公文，请核对文号。"),
        english: Sentences(
            wrong: "The document number names another document.",
            exactly: "The number \(.document) names another document.",
            right: "A number names one document; check it."))

    static let materialMissing = Wording(
        chinese: Sentences(
            wrong: "作出该决定所需的材料尚不齐全。",
            exactly: "作出该决定尚缺以下材料：\(.materials)。",
            right: "请先归入所需材料，再作决定。"),
        english: Sentences(
            wrong: "Material that the decision needs is not filed.",
            exactly: "The decision needs material that is not filed: \(.materials).",
            right: "File it first, then decide."))
}
