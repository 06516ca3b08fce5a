import Events

/// The same words in both languages.
struct Phrase: Sendable {
    let chinese: String
    let english: String

    init(_ chinese: String, _ english: String) {
        self.chinese = chinese
        self.english = english
    }

    subscript(language: Language) -> String {
        switch language {
        case .chinese: chinese
        case .english: english
        }
    }
}

extension Language {
    /// Words one after another, as a sentence lists them.
    func listing(_ words: [String]) -> String {
        switch self {
        case .chinese: words.joined(separator: "、")
        case .english: words.joined(separator: ", ")
        }
    }

    /// Sentences one after another, each with its full stop.
    func running(_ sentences: [String]) -> String {
        switch self {
        case .chinese: sentences.joined()
        case .english: sentences.joined(separator: " ")
        }
    }
}

extension Day {
    /// `2024年1月30日` in Chinese, `2024-01-30` in English.
    func written(in language: Language) -> String {
        switch language {
        case .chinese: chinese
        case .english: description
        }
    }
}

extension String {
    /// The text on one line, cut with `…` where it has more than `limit` characters.
    func onOneLine(ofAtMost limit: Int) -> String {
        var line = String.UnicodeScalarView()
        for (index, scalar) in unicodeScalars.enumerated() {
            if index == limit {
                line.append("…")
                break
            }
            switch scalar.properties.generalCategory {
            case .control, .lineSeparator, .paragraphSeparator: line.append(" ")
            default: line.append(scalar)
            }
        }
        return String(line)
    }
}
