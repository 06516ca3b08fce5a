import HTTPTypes
import Hummingbird
import Register

extension Request {
    /// The language of an answer of the API: what `lang` says, else what `Accept-Language` prefers,
    /// else Chinese.
    var language: Language {
        languageAsked ?? headers[.acceptLanguage].flatMap(Language.init(acceptLanguage:))
            ?? .chinese
    }

    /// The language that the parameter `lang` asks for.
    var languageAsked: Language? {
        for part in (uri.query ?? "").split(separator: "&") where part.hasPrefix("lang=") {
            return Language(rawValue: String(part.dropFirst(5)))
        }
        return nil
    }

    /// Whether the caller would rather have a page than JSON.
    var prefersPage: Bool { headers[.accept]?.contains("text/html") ?? false }
}

extension StringProtocol {
    /// The text without the spaces and tabs around it.
    var trimmingSpaces: String {
        var rest = self[...]
        while let first = rest.first, first == " " || first == "\t" { rest.removeFirst() }
        while let last = rest.last, last == " " || last == "\t" { rest.removeLast() }
        return String(rest)
    }
}
