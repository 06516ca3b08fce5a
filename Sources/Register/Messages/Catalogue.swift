public import Rules

/// The wording of every refusal and warning.
public enum Catalogue {
    /// What a refusal says: what was wrong, what would be right, whether it yields, the article it
    /// rests on, and whether the bureau has laid down what it rests on.
    ///
    /// `measures` are those the action was judged under. With them numbers are theirs, and a
    /// parameter is said to be laid down or not; without them the measures built in are meant, and
    /// the message says what holds where the bureau has laid nothing down.
    public static func message(
        for refusal: Refusal, in language: Language, under measures: Measures? = nil
    ) -> String {
        let particulars = Particulars(refusal, language, measures)
        let wording = refusal.code.wording
        return message(
            particulars, remarks: wording.isSoft ? [Wording.yielding[language]] : [], wording)
    }

    /// What a warning says, as a refusal by the same code would.
    public static func message(
        for warning: Warning, in language: Language, under measures: Measures? = nil
    ) -> String {
        message(Particulars(warning, language, measures), remarks: [], warning.code.wording)
    }

    /// Every code in the order it was released, with its general wording.
    public static func entries() -> [CodeEntry] {
        RefusalCode.allCases.map { code in
            let wording = code.wording
            func general(_ language: Language) -> String {
                let sentences = wording[language]
                return language.running([sentences.wrong, sentences.right])
            }
            return CodeEntry(
                code: code, soft: wording.isSoft, chinese: general(.chinese),
                english: general(.english))
        }
    }

    private static func message(
        _ particulars: Particulars, remarks: [String], _ wording: Wording
    ) -> String {
        let sentences = wording[particulars.language]
        return particulars.language.running(
            [sentences.wrong { particulars[$0] }, sentences.right] + remarks
                + [particulars.basis, particulars.openPoint].compactMap(\.self))
    }
}
