import Events
import Rules

/// Tells what happened, in the words of one language. What is told is the same in both: a phrase.
struct Teller {
    let actor: Actor
    let departments: Departments
    let withOpinions: Bool
    let language: Language

    /// The body that acted: the department of its district, or the bureau.
    var office: Phrase {
        switch actor.role {
        case .of(.department):
            Phrase(department(in: .chinese), department(in: .english))
        case .of(.administrator), .of(.leader), .of(.officer), .of(.host), .of(.expert),
            .of(.auditor), .of(.public), .program:
            Phrase("市科技局", "the bureau")
        }
    }

    /// The department that acted, or whose paper was entered.
    var department: Phrase {
        Phrase(department(in: .chinese), department(in: .english))
    }

    private func department(in language: Language) -> String {
        guard let district = actor.district else {
            return Phrase("归口管理部门", "the department in charge")[language]
        }
        return departments.department(district, in: language)
    }

    /// That it was entered for another, and what was overridden.
    var remarks: String {
        var remarks = ""
        if let actedFor = actor.actedFor {
            let day = (actedFor.postmark ?? actedFor.received).written(in: language)
            remarks +=
                actedFor.postmark == nil
                ? Phrase("（代录，\(day)收件）", " (entered for another, received \(day))")[language]
                : Phrase("（代录，\(day)邮戳）", " (entered for another, postmarked \(day))")[language]
        }
        if let codes = actor.override?.codes, !codes.isEmpty {
            let names = language.listing(codes.map(\.value))
            remarks += Phrase("（破例办理：\(names)）", " (overriding \(names))")[language]
        }
        return remarks
    }
}

extension Phrase {
    /// One phrase right after another.
    static func + (a: Phrase, b: Phrase) -> Phrase {
        Phrase(a.chinese + b.chinese, a.english + b.english)
    }

    /// Nothing.
    static let none = Phrase("", "")

    /// A day in both languages.
    init(_ day: Day) { self.init(day.chinese, day.description) }

    /// The same text in both languages, brought onto one line.
    init(_ text: some BoundedText) {
        let line = text.value.onOneLine(ofAtMost: 100)
        self.init(line, line)
    }
}

extension Optional {
    /// A phrase where there is a value, else nothing.
    func told(_ phrase: (Wrapped) -> Phrase) -> Phrase { map(phrase) ?? .none }
}

/// A count with its noun.
func counted(_ count: Int, _ one: String, _ many: String) -> String {
    "\(count) \(count == 1 ? one : many)"
}
