import Events
import Register

/// What the pages say, in one language.
struct PageWording: Sendable {
    let language: Language
    let bureau: String
    let roster: String
    let rehearsal: String
    let skip: String
    let otherLanguage: String
    let inEffect: String
    let managed: String
    let filters: String
    let day: String
    let dayHint: String
    let department: String
    let status: String
    let all: String
    let show: String
    let reset: String
    let caption: String
    let columns: Columns
    let empty: String
    let emptyHint: String
    let legend: String
    let basis: String
    let drawnFrom: (before: String, after: String)
    let data: String
    let back: String
    let code: String
    let article: String

    /// The heads of the roster's columns.
    struct Columns: Sendable {
        let number: String
        let centre: String
        let host: String
        let department: String
        let field: String
        let director: String
        let approved: String
        let document: String
        let status: String
        let until: String
    }

    /// The wording in a language.
    static func of(_ language: Language) -> PageWording {
        switch language {
        case .chinese: chinese
        case .english: english
        }
    }

    /// A day as the language writes it.
    func day(_ day: Day) -> String {
        switch language {
        case .chinese: day.chinese
        case .english: day.description
        }
    }

    /// A number of centres.
    func count(_ number: Int) -> String {
        switch language {
        case .chinese: "\(number) 家"
        case .english: "\(number)"
        }
    }

    /// A status as shown, or the stable name of one that has no word.
    func status(_ name: String) -> String {
        CentreStatus(rawValue: name).map { Terms.word(for: $0, in: language).capitalised } ?? name
    }

    /// A grade as shown.
    func grade(_ name: String) -> String {
        Grade(rawValue: name).map { Terms.word(for: $0, in: language).capitalised } ?? name
    }
}

extension String {
    /// The text with its first letter a capital one, as a heading or a cell begins.
    fileprivate var capitalised: String { prefix(1).uppercased() + dropFirst() }
}
