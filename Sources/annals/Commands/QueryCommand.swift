import ArgumentParser
import CanonicalJSON
import Register

/// The options every question takes.
struct QueryOptions: ParsableArguments {
    @OptionGroup var register: RegisterOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var moment: MomentOptions

    /// Asks as the operator of the machine, and prints the answer.
    func ask(_ subject: Query.Subject, as layout: Layout) async throws {
        let query = try moment.query(subject)
        let answer = try await register.reading { register, language in
            try await register.ask(query, as: .operator, in: language)
        }
        try output.print(answer, as: layout, in: register.language)
    }
}

extension RegisterOptions {
    /// Opens the register to read, and closes it afterwards.
    func reading<Answer: Sendable>(
        _ body: (Register, Language) async throws -> Answer
    ) async throws -> Answer {
        let register = try await Register.opened(at: directory, for: .reading)
        do {
            let answer = try await body(register, language)
            try await register.close()
            return answer
        } catch {
            // The first error says more than what closing after it may add.
            try? await register.close()
            throw error
        }
    }
}
