import Register

extension Register {
    /// Opens a register for a command. That its writer has stopped is said on standard error: what
    /// is asked of it afterwards fails, and ends the command.
    static func opened(at directory: String, for use: Use) async throws -> Register {
        try await open(at: directory, for: use, onFailure: { StandardError.say($0) })
    }
}
