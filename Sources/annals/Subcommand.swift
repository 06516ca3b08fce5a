import ArgumentParser
import Register

/// A subcommand whose failures are said in one sentence on standard error.
protocol Subcommand: AsyncParsableCommand {
    /// The language of what it says.
    var language: Language { get }
    /// Does it.
    /// - Throws: a `Failure`, a refusal, an error of the register, or an `ExitCode` where all has
    ///   been said.
    func perform() async throws
}

extension Subcommand {
    /// Does it, and says what went wrong.
    func run() async throws {
        do {
            try await perform()
        } catch let code as ExitCode {
            throw code
        } catch {
            let failure = Failure(error)
            StandardError.say(failure.sentence(in: language))
            throw ExitCode(failure.status.rawValue)
        }
    }
}
