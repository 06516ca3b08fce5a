/// What may not stand in prose of one language.
enum Prose {
    /// Names of techniques, which Chinese text has as they are.
    static let techniques: Set<String> = ["JSON", "UTF", "SHA", "UUID", "Base", "true", "false"]

    /// Latin words of a Chinese text that name no technique.
    static func latinWords(in chinese: String) -> [String] {
        chinese.split { !$0.isASCII || !$0.isLetter }.map(String.init)
            .filter { $0.count > 1 && !techniques.contains($0) }
    }

    /// Whether a text has a Chinese character or Chinese punctuation.
    static func hasChinese(_ text: String) -> Bool {
        text.unicodeScalars.contains {
            0x3000...0x9FFF ~= $0.value || 0xFF00...0xFF60 ~= $0.value
        }
    }
}
