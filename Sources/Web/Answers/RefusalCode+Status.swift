import HTTPTypes
import Rules

extension RefusalCode {
    /// The status of a refusal: 400 the input, 401 and 403 who acts, 404 what does not exist, 413
    /// what is too large, 409 every other.
    ///
    /// Who gave no credentials is asked for them where anyone may not act. A time that went back is
    /// the script's on a rehearsal and the server's own on a live register.
    func status(isAnonymous: Bool, isRehearsal: Bool) -> HTTPResponse.Status {
        switch self {
        case .inputTooLarge: return .contentTooLarge
        case .authorityUnauthenticated: return .unauthorized
        case .authorityRole where isAnonymous: return .unauthorized
        case .clockWentBack where !isRehearsal: return .serviceUnavailable
        case .clockJumpedAhead: return .serviceUnavailable
        case _: break
        }
        if rawValue.hasPrefix("input.") { return .badRequest }
        if rawValue.hasPrefix("authority.") { return .forbidden }
        if rawValue.hasSuffix(".unknown") { return .notFound }
        return .conflict
    }
}
