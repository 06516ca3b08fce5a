import Rules

/// How a code is worded: what was wrong and what would be right, each a sentence.
struct Wording: Sendable {
    /// The sentences of one language.
    struct Sentences: Sendable {
        /// What was wrong, in general.
        let wrong: String
        /// What was wrong, with what the refusal names.
        let exactly: Template?
        /// What was wrong, where the refusal names only some of that.
        let briefly: Template?
        /// What would be right.
        let right: String

        init(
            wrong: String, exactly: Template? = nil, briefly: Template? = nil, right: String
        ) {
            self.wrong = wrong
            self.exactly = exactly
            self.briefly = briefly
            self.right = right
        }

        /// What was wrong, as exactly as what fills the slots allows.
        func wrong(filling value: (Template.Slot) -> String?) -> String {
            exactly?.filled(value) ?? briefly?.filled(value) ?? wrong
        }
    }

    /// Whether the refusal yields to an override.
    let isSoft: Bool
    /// The parameter the measures leave open that the rule rests on.
    let open: Parameter?
    let chinese: Sentences
    let english: Sentences

    init(
        isSoft: Bool = false, open: Parameter? = nil, chinese: Sentences, english: Sentences
    ) {
        self.isSoft = isSoft
        self.open = open
        self.chinese = chinese
        self.english = english
    }

    subscript(language: Language) -> Sentences {
        switch language {
        case .chinese: chinese
        case .english: english
        }
    }

    /// Says that a refusal yields.
    static let yielding = Phrase(
        "确有必要的，可由经办人员或者局领导说明理由后予以办理。",
        "An officer or a leader may let it pass, giving the reason.")
}
