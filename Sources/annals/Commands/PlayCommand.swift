import ArgumentParser
import CanonicalJSON
import Register

/// `annals play`
struct PlayCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "play",
        abstract: "Perform a script on a rehearsal register.",
        discussion: """
            A script holds one action a line, a JSON object each; one JSON object a line is \
            printed, the answer to each before the next line is read. It goes on after a refusal. \
            A directory that is missing or empty becomes a rehearsal register, which knows one \
            account, `admin`, and whose first records bear the time of the first line that gives \
            one. A live register takes no scripts.

            Examples:
              annals play script.jsonl --data ./rehearsal
              echo '{"at":"2024-02-01T09:00:00+08:00","by":"admin","do":"account.open","with":\
            {"account":"leader","name":"局领导","role":"leader"}}' | annals play - --data ./rehearsal

            \(ExitStatus.help(.done, .unusable))
            It is 0 when every line was answered, refused or not.
            """)

    @ArgumentParser.Argument(
        help: ArgumentHelp("The script; - for standard input.", valueName: "file"))
    var file: String

    @OptionGroup var options: RegisterOptions

    var language: Language { options.language }

    func perform() async throws {
        var lines = try ScriptLines(path: file)
        var register = try await ScriptRegister(at: options.directory)
        do {
            var number = 0
            while let line = try await lines.next() {
                number += 1
                let answer = try await register.answer(to: line)
                let json = answer.json(in: language, line: number)
                try StandardOutput.write(json.canonicalBytes + [UInt8(ascii: "\n")])
            }
            try await register.end()
        } catch {
            // What stopped the script says more than what closing after it may add.
            try? await register.close()
            throw error
        }
    }
}
