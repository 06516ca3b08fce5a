import ArgumentParser
import CanonicalJSON
import Events
import Register

/// `annals attachments`
struct AttachmentsCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "attachments",
        abstract: "The attachments that are kept, and those no record names.",
        discussion: """
            Each with its SHA-256, its size, the day it was kept and how many records name it. An \
            orphan was brought with an action that was refused, or for one that is still to come. An \
            attachment without a size is not what its name says; which record names it `annals \
            verify` tells.

            Examples:
              annals attachments --orphans
              annals attachments --data ./annals-data --format csv > attachments.csv

            \(ExitStatus.help(.done, .unusable))
            """)

    @Flag(help: "Those alone that no record names.")
    var orphans = false

    @OptionGroup var options: RegisterOptions
    @OptionGroup var output: OutputOptions

    var language: Language { options.language }

    func perform() async throws {
        let kept = try await options.reading { register, _ in
            try await register.keptAttachments(orphansOnly: orphans)
        }
        let rows = kept.map { attachment -> JSON in
            [
                "sha256": attachment.sha256.json,
                "bytes": attachment.sizeBytes.map { .integer(Int64($0)) } ?? .null,
                "day": attachment.day.json, "records": .integer(Int64(attachment.records)),
            ]
        }
        try output.print(
            ["attachments": .array(rows)],
            as: .list("attachments", "sha256", "bytes", "day", "records"), in: language)
    }
}
