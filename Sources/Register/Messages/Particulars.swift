import CanonicalJSON
import Events
import Rules

/// What a refusal or a warning names, in the words of one language.
struct Particulars {
    let language: Language
    private let code: RefusalCode
    private let article: Article?
    private let unmet: [String]
    private let field: String?
    private let expectation: Expectation?
    private let arguments: [Argument]
    private let measures: Measures?
    private let isRefused: Bool

    init(_ refusal: Refusal, _ language: Language, _ measures: Measures?) {
        self.language = language
        self.measures = measures
        code = refusal.code
        article = refusal.article
        unmet = refusal.unmet
        field = refusal.field
        expectation = refusal.expectation
        arguments = refusal.arguments
        isRefused = true
    }

    init(_ warning: Warning, _ language: Language, _ measures: Measures?) {
        self.language = language
        self.measures = measures
        code = warning.code
        article = warning.article
        arguments = warning.arguments
        isRefused = false
        (unmet, field, expectation) = ([], nil, nil)
    }

    /// What stands in a slot, or nothing where the refusal does not name it.
    subscript(slot: Template.Slot) -> String? {
        switch slot {
        case .subject: argument(.subject) ?? argument(.account)
        case .account: argument(.account) ?? argument(.subject)
        case .given: (argument(.given) ?? argument(.name)).map(day)
        case .day: argument(.day).map(day)
        case .until: argument(.until).map(day)
        case .limit: argument(.limit).map(day)
        case .name: argument(.name)
        case .document: argument(.document)
        case .parameter: argument(.parameter).map(parameter)
        case .year: argument(.year)
        case .count: argument(.count)
        case .sizeBytes: argument(.sizeBytes)
        case .standing: standing
        case .asRole: argument(.role).map(role) ?? ""
        case .field: field.map { $0.isEmpty ? Phrase("（整体）", "(the whole)")[language] : brief($0) }
        case .place: place
        case .reason: argument(.given).flatMap(JSONError.Reason.init).map { $0.words(in: language) }
        case .expected: expected
        case .conditions: listed { Unmet.condition($0, in: language, under: measures) }
        case .missingByCentre: unmet.isEmpty ? nil : Unmet.byCentre(unmet, in: language)
        case .materials: listed { Terms.material($0, in: language) }
        case .identifiers: listed { $0 }
        case .laterRecords: listed { $0 } ?? argument(.given)
        case .grounds: listed { Unmet.ground($0, in: language) }
        case .coverage: unmet.isEmpty ? nil : Unmet.coverage(unmet, in: language)
        case .districts: listed { Unmet.district($0, in: language) }
        case .gradeGiven: argument(.given).map(grade)
        case .gradeSuggested: argument(.limit).map(grade)
        }
    }

    /// The article it rests on, as a sentence.
    var basis: String? {
        article.map {
            Phrase("依据：管理办法\($0.chinese)。", "Basis: \($0.english) of the measures.")[language]
        }
    }

    /// That the measures leave open what the rule rests on, unless the bureau has laid it down.
    var openPoint: String? {
        guard let parameter = code.wording.open, measures?.isAdopted(parameter) != true else {
            return nil
        }
        // A list may lack other things than experts, a ground something else than a rectification.
        if code == .listIncomplete, !Unmet.lacksOpinions(unmet) { return nil }
        if code == .revocationNoGround, !unmet.isEmpty, !unmet.contains("1") { return nil }
        // An advisory default takes no right away: what refuses has been laid down.
        if parameter.standing == .advisory, isRefused { return nil }
        let name = Terms.word(for: parameter, in: language)
        let meanwhile =
            parameter.standing == .advisory
            ? Phrase("仅作提示，不作为限制", "this is a notice and bars nothing")
            : Phrase("暂按默认值执行", "the default applies")
        let phrase =
            measures == nil
            ? Phrase(
                "“\(name)”管理办法未作规定，本局尚未规定的，\(meanwhile.chinese)。",
                "The measures leave “\(name)” open; where the bureau has not laid it down, "
                    + "\(meanwhile.english).")
            : Phrase(
                "“\(name)”管理办法未作规定，本局尚未规定，\(meanwhile.chinese)。",
                "The measures leave “\(name)” open and the bureau has not laid it down; "
                    + "\(meanwhile.english).")
        return phrase[language]
    }

    private func argument(_ name: Argument.Name) -> String? {
        arguments.first { $0.name == name && !$0.value.isEmpty }.map { brief($0.value) }
    }

    /// A caller may have given anything: a message repeats no more than the start, on one line.
    private func brief(_ value: String) -> String { value.onOneLine(ofAtMost: 200) }

    private func listed(_ word: (String) -> String) -> String? {
        unmet.isEmpty ? nil : language.listing(unmet.map(word))
    }

    /// A day as the language writes it; anything else as it is.
    private func day(_ value: String) -> String {
        Day(iso: value).map { $0.written(in: language) } ?? value
    }

    private func role(_ value: String) -> String {
        let word = Role(rawValue: value).map { Terms.word(for: $0, in: language) } ?? value
        return Phrase("（角色为\(word)）", " (\(word))")[language]
    }

    private func grade(_ value: String) -> String {
        Grade(rawValue: value).map { Terms.word(for: $0, in: language) } ?? value
    }

    private var place: String {
        guard let field, !field.isEmpty else { return "" }
        return Phrase("（位于\(brief(field))）", " (at \(brief(field)))")[language]
    }

    private var expected: String {
        guard let expectation else { return "" }
        let words = expectation.words(in: language)
        return Phrase("：\(words)", "; expected: \(words)")[language]
    }

    private func parameter(_ value: String) -> String {
        guard let parameter = Parameter(rawValue: value) else { return value }
        let name = Terms.word(for: parameter, in: language)
        return Phrase("“\(name)”（\(value)）", "“\(name)” (\(value))")[language]
    }

    private var standing: String? {
        guard let value = argument(.status) else { return nil }
        let status = CentreStatus(rawValue: value).map { Terms.word(for: $0, in: language) }
        let word = status ?? ListWord(rawValue: value)?.phrase[language] ?? value
        guard let stage = argument(.stage).flatMap(ApplicationStage.init(rawValue:)) else {
            return word
        }
        return language.listing([word, Terms.word(for: stage, in: language)])
    }

    /// What may be said of a list that is not also said of a centre.
    private enum ListWord: String {
        case cancelled

        var phrase: Phrase {
            switch self {
            case .cancelled: Phrase("已取消", "cancelled")
            }
        }
    }
}
