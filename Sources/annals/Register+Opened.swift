import Register

extension Register {
    /// Opens a register for a command. That its writer has stopped is said on standard error; what
    /// is asked of it afterwards fails, and ends a command that asks.
    static func opened(
        at directory: String, for use: Use, tolerance: ClockTolerance = ClockTolerance(),
        afterFailure: @escaping @Sendable () -> Void = {}
    ) async throws -> Register {
        let onFailure: @Sendable (String) -> Void = { sentence in
            StandardError.say(sentence)
            afterFailure()
        }
        return try await open(
            at: directory, for: use, tolerance: tolerance, onFailure: onFailure)
    }
}
