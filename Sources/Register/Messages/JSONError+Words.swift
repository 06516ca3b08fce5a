import CanonicalJSON

extension JSONError.Reason {
    /// Why the input is not JSON as the register accepts it.
    func words(in language: Language) -> String {
        let phrase =
            switch self {
            case .unexpectedEnd: Phrase("内容不完整", "it ends too early")
            case .unexpectedByte: Phrase("含有不符合JSON语法的字符", "it has a byte where none may stand")
            case .byteOrderMark: Phrase("开头不得有字节顺序标记", "it starts with a byte order mark")
            case .invalidUTF8: Phrase("不是有效的UTF-8编码", "it is not UTF-8")
            case .controlCharacter:
                Phrase("文字中有未转义的控制字符", "a text has a control character without an escape")
            case .invalidEscape: Phrase("转义有误", "an escape is none")
            case .loneSurrogate: Phrase("转义的代理对不完整", "an escape is half a surrogate pair")
            case .invalidNumber: Phrase("数字的写法有误", "a number is not written as it should be")
            case .duplicateName: Phrase("字段重复", "a field stands twice")
            case .tooDeep: Phrase("嵌套过深", "it is nested too deep")
            case .trailingBytes: Phrase("末尾有多余内容", "something follows its end")
            case .notCanonical: Phrase("不是规范形式", "it is not in canonical form")
            }
        return phrase[language]
    }
}
