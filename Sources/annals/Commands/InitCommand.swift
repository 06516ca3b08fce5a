public import ArgumentParser
import CanonicalJSON
import EventLog
public import Events
import Register

/// `annals init`
struct InitCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Open a new register.",
        discussion: """
            Makes the directory and its first records: the register itself, the departments, the \
            measures and the calendar built in, and one account, the administrator's. A directory \
            that holds anything is left as it is. A live register keeps its own clock and takes no \
            scripts; on a rehearsal both come from outside, and every page of it says so.

            Examples:
              annals init --data /srv/annals --kind live --origin log.kjj.example.cn/centres
              annals init --data ./rehearsal --kind rehearsal --administrator wangyan

            \(ExitStatus.help(.done, .unusable))
            """)

    @OptionGroup var options: RegisterOptions
    @OptionGroup var output: OutputOptions

    @Option(help: "live or rehearsal.")
    var kind = RegisterKind.live

    @Option(help: "What the register is called; a name of its kind, if left out.")
    var title: String?

    @Option(
        help: ArgumentHelp(
            "The first line of its checkpoints, which tells this log from every other.",
            valueName: "name"))
    var origin: String?

    @Option(help: ArgumentHelp("The first administrator.", valueName: "account"))
    var administrator = "admin"

    var language: Language { options.language }

    func perform() async throws {
        var opening = Register.Opening(
            kind: kind, administrator: administrator, at: Timestamp.now())
        if let title { opening.title = title }
        if let origin { opening.origin = origin }
        if !Register.exists(at: options.directory) {
            try Directory.requireEmpty(options.directory)
        }
        try await Register.create(at: options.directory, opening)
        let made: JSON = [
            "data": .string(options.directory), "kind": kind.json,
            "title": .string(opening.title), "origin": .string(opening.origin),
            "administrator": .string(opening.administrator),
        ]
        try output.print(made, as: .thing, in: language)
    }
}

extension RegisterKind: ExpressibleByArgument {}
