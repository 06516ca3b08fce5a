import Register
import Rules

/// Why a command could not do what it was asked: what the program ends with and the sentence it
/// says.
struct Failure: Error {
    /// What the program ends with.
    let status: ExitStatus
    /// The code, where it is one of the catalogue.
    let code: String?
    /// The sentence in Chinese.
    let chinese: String
    /// The sentence in English.
    let english: String

    /// A failure; one of the program's own surroundings has no code.
    init(
        _ status: ExitStatus = .unusable, code: String? = nil, chinese: String, english: String
    ) {
        self.status = status
        self.code = code
        self.chinese = chinese
        self.english = english
    }

    /// What any error means to whoever started the program.
    init(_ error: any Error) {
        switch error {
        case let failure as Failure: self = failure
        case let refusal as Refusal:
            self.init(
                Self.status(of: refusal.code.rawValue), code: refusal.code.rawValue,
                chinese: Catalogue.message(for: refusal, in: .chinese),
                english: Catalogue.message(for: refusal, in: .english))
        case let error as BackupError:
            self.init(
                Self.status(of: error.code), code: error.code.rawValue,
                chinese: "\(error.chinese)。", english: "\(error.description).")
        case let error as RegisterError:
            self.init(chinese: error.chinese, english: error.description)
        default:
            self.init(chinese: "未能完成：\(error)", english: "It could not be done: \(error)")
        }
    }

    /// The line for standard error.
    func sentence(in language: Language) -> String {
        let sentence =
            switch language {
            case .chinese: chinese
            case .english: english
            }
        return code.map { "\(sentence) [\($0)]" } ?? sentence
    }

    private static func status(of code: BackupError.Code) -> ExitStatus {
        switch code {
        case .damaged, .diverged, .source: .verificationFailed
        case .missing, .place, .keysWithData, .other, .newer, .locked, .exists, .anchor, .noList:
            .unusable
        }
    }

    private static func status(of code: String) -> ExitStatus {
        if code.hasPrefix("input.") { return .unusable }
        if code.hasSuffix(".unknown") { return .unknown }
        return .refused
    }
}
