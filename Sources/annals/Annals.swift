import ArgumentParser

/// The command line of the register.
@main
struct Annals: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "annals",
        abstract: "The register of Anshan's centres of professional technological innovation.",
        discussion: """
            A register is a directory. Everything done to it is one record after another in a log \
            that is only ever added to; every answer is worked out from that log.

            Examples:
              annals play script.jsonl --data ./rehearsal
              annals roster --data ./rehearsal --on 2024-10-09
              annals dossier dx-mg --data ./rehearsal --format json
              annals serve --data ./annals-data --port 8080

            Standard output holds the answer and nothing else; all that is said beside it goes to \
            standard error, in Chinese, or with --lang en in English. --format json, the default \
            where standard output is not a terminal, is the contract; tables are for people, and \
            csv for spreadsheets.

            Exit codes:
            \(ExitStatus.allCases.map(\.help).joined(separator: "\n"))
            """,
        version: "0.1.0",
        groupedSubcommands: [
            CommandGroup(
                name: "Keeping a register:",
                subcommands: [
                    InitCommand.self, PlayCommand.self, ServeCommand.self, TokenCommand.self,
                    AttachCommand.self, AttachmentsCommand.self, ClockCommand.self,
                ]),
            CommandGroup(
                name: "Keeping it safe:",
                subcommands: [BackupCommand.self, RestoreCommand.self]),
            CommandGroup(
                name: "Asking it:",
                subcommands: [
                    RosterCommand.self, CentreCommand.self, HistoryCommand.self,
                    DossierCommand.self, AuditCommand.self, PublicityCommand.self,
                    ListCommand.self, ObjectionCommand.self, OrganisationCommand.self,
                    DeadlinesCommand.self, ExplainDateCommand.self, StatisticsCommand.self,
                    CompareCommand.self, CodesCommand.self,
                ]),
            CommandGroup(
                name: "Proving it:",
                subcommands: [VerifyCommand.self, ReceiptCommand.self, RebuildCommand.self]),
        ])
}
