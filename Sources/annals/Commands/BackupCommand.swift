import ArgumentParser
import CanonicalJSON
import EventLog
import Register

/// `annals backup`
struct BackupCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Back up a register, also while it is served.",
        discussion: """
            The back-up is of one size of the log: its records, the attachments they name, the \
            accounts and the settings. A later back-up to the same directory writes only what is \
            new. Everything written is read back and verified, the records up to the root of the \
            tree; the manifest is written last, so that a back-up cut short leaves the earlier one \
            as it was.

            Keys are backed up apart, with --keys-to, to a place that is kept elsewhere: whoever \
            holds both can read what is sealed. The last checkpoint signed and the list of \
            destroyed keys (DIR/keys/destroyed-keys) are part of neither; keep copies of both where \
            no back-up goes.

            Examples:
              annals backup --data ./annals-data --to /mnt/backup/annals
              annals backup --to /mnt/backup/annals --keys-to /media/safe/annals-keys
              annals backup --keys-to /media/safe/annals-keys

            \(ExitStatus.help(.done, .verificationFailed, .unusable))
            """)

    @Option(help: ArgumentHelp("Where the data goes: a directory of its own.", valueName: "dir"))
    var to: String?

    @Option(help: ArgumentHelp("Where the keys go: a directory elsewhere.", valueName: "dir"))
    var keysTo: String?

    @OptionGroup var options: RegisterOptions
    @OptionGroup var output: OutputOptions

    var language: Language { options.language }

    func validate() throws {
        guard to != nil || keysTo != nil else {
            throw ValidationError("Say where to: --to for the data, --keys-to for the keys.")
        }
    }

    func perform() async throws {
        let bar = ProgressBar()
        defer { bar.end() }
        let program = "annals \(Annals.configuration.version)"
        let (to, keysTo) = (to, keysTo)
        let answer = try await options.reading { register, _ in
            try register.requireBackupPlaces(data: to, keys: keysTo)
            var answer = JSONObject()
            if let to {
                let backedUp = try await register.backUp(to: to, by: program) {
                    bar.show($0, of: $1)
                }
                answer["to"] = .string(to)
                answer["origin"] = .string(backedUp.origin)
                answer["size"] = .integer(Int64(backedUp.size))
                answer["root"] = .string(backedUp.root.base64)
                answer["made"] = .string(backedUp.made.description)
                answer["new"] = [
                    "records": .integer(Int64(backedUp.newRecords)),
                    "attachments": .integer(Int64(backedUp.newAttachments)),
                    "bytes": .integer(Int64(backedUp.writtenBytes)),
                ]
            }
            if let keysTo {
                try await register.backUpKeys(to: keysTo, by: program)
                answer["keysTo"] = .string(keysTo)
            }
            return JSON.object(answer)
        }
        bar.end()
        try output.print(answer, as: .thing, in: language)
    }
}
