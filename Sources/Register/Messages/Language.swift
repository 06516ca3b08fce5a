/// A language the register speaks.
public enum Language: String, CaseIterable, Sendable {
    /// Chinese, the language of the record and what is spoken where nobody asks for another.
    case chinese = "zh"
    /// English.
    case english = "en"
}

extension Language {
    /// The language asked for by an `Accept-Language` field (RFC 9110 §12.5.4): the one of the
    /// higher quality, of equals the one named first. `*` stands for whichever is not named, Chinese
    /// before English. A range that is not well formed counts for nothing.
    ///
    /// Nothing where the field accepts neither; the register then speaks Chinese.
    public init?(acceptLanguage field: String) {
        let ranges = field.split(separator: ",").compactMap(LanguageRange.init)
        let named = ranges.enumerated().compactMap { place, range in
            range.language.map { Choice(language: $0, quality: range.quality, place: place) }
        }
        let others = ranges.first { $0.language == nil && $0.isWildcard }
        let unnamed = Language.allCases.enumerated().compactMap { place, language in
            named.contains { $0.language == language }
                ? nil
                : others.map {
                    Choice(language: language, quality: $0.quality, place: ranges.count + place)
                }
        }
        let acceptable = (named + unnamed).filter { $0.quality > 0 }
        guard let best = acceptable.min(by: { $0.isPreferred(to: $1) }) else { return nil }
        self = best.language
    }

    private struct Choice {
        let language: Language
        let quality: Int
        let place: Int

        func isPreferred(to other: Choice) -> Bool {
            quality == other.quality ? place < other.place : quality > other.quality
        }
    }
}
