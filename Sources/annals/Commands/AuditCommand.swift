import ArgumentParser
import Register

/// `annals audit`
struct AuditCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "audit",
        abstract: "The whole trail of records by the day they were recorded.",
        discussion: """
            Narrowed by every option that is given. A page ends at --limit; its `next` is what \
            --after takes for the page that follows, and null on the last.

            Examples:
              annals audit --from 2024-10-01 --to 2024-10-31
              annals audit --actor officer --type publicity.closed
              annals audit --unfounded --limit 100 --after 1200 --format json

            \(ExitStatus.help(.done, .unusable))
            """)

    @Option(help: ArgumentHelp("Only what this account did.", valueName: "account"))
    var actor: String?

    @Option(help: ArgumentHelp("Only events of this name.", valueName: "event"))
    var type: String?

    @Option(help: ArgumentHelp("Only what bears on this centre.", valueName: "centre"))
    var centre: String?

    @Option(help: ArgumentHelp("Recorded on this day or later.", valueName: "date"))
    var from: String?

    @Option(help: ArgumentHelp("Recorded on this day or earlier.", valueName: "date"))
    var to: String?

    @Option(
        name: .customLong("for"),
        help: ArgumentHelp(
            "Only what was entered for this account (代录); public for someone without one.",
            valueName: "account"))
    var actedFor: String?

    @Flag(help: "Only what passed a refusal by override.")
    var overridden = false

    @Flag(help: "Only decisions without a document or an attachment.")
    var unfounded = false

    @Option(help: ArgumentHelp("At most so many entries; all, if left out.", valueName: "count"))
    var limit: String?

    @Option(help: ArgumentHelp("From this position on.", valueName: "size"))
    var after: String?

    @OptionGroup var options: QueryOptions

    var language: Language { options.register.language }

    func perform() async throws {
        var filter = TrailFilter()
        filter.actor = try Given.identifier(actor, "actor")
        filter.type = try Given.type(type, "type")
        filter.centre = try Given.identifier(centre, "centre")
        filter.from = try Given.day(from, "from")
        filter.to = try Given.day(to, "to")
        filter.actedFor = try Given.identifier(actedFor, "for")
        filter.overridden = overridden
        filter.unfounded = unfounded
        filter.limit = try Given.size(limit, "limit") ?? Self.everything
        filter.after = try Given.size(after, "after") ?? 0
        try await options.ask(.audit(filter), as: Self.layout)
    }

    /// More entries than any register has records.
    private static let everything = 1 << 40

    private static let layout = Layout.list(
        "entries", "position", "recorded", "effective", "type", "actor.account", "centres",
        "article", "summary", "corrected", "setAside")
}
