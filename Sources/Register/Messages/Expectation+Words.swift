import Events
import Rules

extension Expectation {
    /// What the field should have been: `应为…` in Chinese, what is expected in English.
    func words(in language: Language) -> String { phrase[language] }

    private var phrase: Phrase {
        switch self {
        case .object: Phrase("应为由字段组成的对象", "an object")
        case .array(notEmpty: true): Phrase("应为至少有一个元素的数组", "an array that is not empty")
        case .array(notEmpty: false): Phrase("应为数组", "an array")
        case .noRepetition: Phrase("同一元素不得重复", "no element twice")
        case .text(let length): Self.text(length)
        case .singleLine: Phrase("应为单行文字，不含换行和制表符", "a text on one line")
        case .noControlCharacters:
            Phrase(
                "除制表符和换行外不得含控制字符", "no control character but tab and line feed")
        case .integer(let range): Self.integer(range)
        case .boolean: Phrase("应为true或者false", "true or false")
        case .oneOf(let words):
            Phrase(
                "应为下列之一：\(words.joined(separator: "、"))",
                "one of \(words.joined(separator: ", "))")
        case .day:
            Phrase(
                "应为符合要求的日期，格式如2024-01-30",
                "a day that may stand there, written as 2024-01-30")
        case .time:
            Phrase(
                "应为带时区的时间，格式如2024-01-30T09:30:00+08:00",
                "a time with its offset, written as 2024-01-30T09:30:00+08:00")
        case .identifier:
            Phrase(
                "应为1至64个小写字母、数字或者连字符，且不以连字符开头",
                "1 to 64 lower-case letters, digits or hyphens, no hyphen first")
        case .uuid: Phrase("应为UUID", "a UUID")
        case .creditCode:
            Phrase(
                "应为18位统一社会信用代码，由数字和大写字母组成，不含I、O、S、V、Z",
                "a unified social credit code: 18 digits or capital letters other than "
                    + "I, O, S, V and Z")
        case .documentNumber:
            Phrase("应为公文文号，如鞍科发〔2024〕12号", "a document number, such as 鞍科发〔2024〕12号")
        case .decimal:
            Phrase(
                "应为不超过15位数字的非负数，小数不超过4位",
                "a number of at most 15 digits, 4 of them decimals, without a sign")
        case .sha256:
            Phrase(
                "应为64位小写十六进制的SHA-256值",
                "a SHA-256 in 64 lower-case hexadecimal digits")
        case .base64: Phrase("应为带填充的Base64编码", "base64 with its padding")
        case .attachment:
            Phrase(
                "应为附件，即已上传文件的SHA-256值，或者写明名称和种类的附件说明",
                "an attachment: the SHA-256 of a file stored before, or an object that gives its "
                    + "title and kind")
        case .parameter(let name): Self.parameter(name)
        case .monthDay: Phrase("应为月和日，格式如01-31", "a month and a day, written as 01-31")
        case .nameAndContactTogether:
            Phrase("姓名与联系方式应同时填写或者同时不填", "name and contact, both or neither")
        case .notEmptyObject: Phrase("应按要求填写，至少填写一项", "members as asked for, at least one")
        case .knownSize:
            Phrase("不得超过登记簿现有的记录数", "no more records than the register holds")
        case .notReserved: Phrase("不得使用保留的名称", "a name that is not reserved")
        }
    }

    private static func text(_ length: ClosedRange<Int>) -> Phrase {
        length.lowerBound == 0
            ? Phrase(
                "应为不超过\(length.upperBound)个字符的文字",
                "a text of up to \(length.upperBound) characters")
            : Phrase(
                "应为\(length.lowerBound)至\(length.upperBound)个字符的文字",
                "a text of \(length.lowerBound) to \(length.upperBound) characters")
    }

    private static func integer(_ range: ClosedRange<Int64>) -> Phrase {
        // Beyond that no number can be given at all (RFC 8785), so that it bounds nothing.
        let isOpen = range.upperBound >= 9_007_199_254_740_991
        return isOpen
            ? Phrase(
                "应为不小于\(range.lowerBound)的整数", "an integer of at least \(range.lowerBound)")
            : Phrase(
                "应为\(range.lowerBound)至\(range.upperBound)之间的整数",
                "an integer from \(range.lowerBound) to \(range.upperBound)")
    }

    private static func parameter(_ name: String) -> Phrase {
        guard let parameter = Parameter(rawValue: name) else {
            return Phrase("应为该参数允许的值", "a value the parameter may have")
        }
        switch parameter.kind {
        case .integer(let range): return integer(range)
        case .oddInteger(let range):
            return Phrase(
                "应为\(range.lowerBound)至\(range.upperBound)之间的单数",
                "an odd integer from \(range.lowerBound) to \(range.upperBound)")
        case .amount: return Phrase("应为非负整数", "a whole amount without a sign")
        case .boolean: return Expectation.boolean.phrase
        case .choice(let words): return Expectation.oneOf(words).phrase
        case .monthDay: return Expectation.monthDay.phrase
        case .scoreBands:
            return Phrase(
                "应为优秀、良好、合格三档的最低分，后者不高于前者",
                "the least scores of excellent, good and qualified, none above the one before")
        case .materials:
            return Phrase(
                "应为各项决定所需材料的种类，不得为空或者重复",
                "the kinds of material each decision needs, not none and none twice")
        }
    }
}
