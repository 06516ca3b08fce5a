import ArgumentParser
import CanonicalJSON
import EventLog
import Register

/// `annals restore`
struct RestoreCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "restore",
        abstract: "Put a register back from its back-up, or rehearse it.",
        discussion: """
            Verifies the whole back-up first: each file, each record up to the root of the tree, \
            each attachment. Then the register is built beside its place and put there by one \
            rename; a directory that holds anything is left as it is. Every erasure on the record \
            is applied again to the keys put back, and every key on the list of destroyed keys \
            (--destroyed) is destroyed, whatever the log says.

            The last checkpoint signed is part of no back-up. With --anchor, the latest that is known \
            outside, the restored register must hold what it covers, and signs on from it; without \
            it, it takes actions and signs nothing. Without --keys-from it cannot be opened: what \
            is sealed, and the key of checkpoints, are in the back-up of the keys.

            --rehearse does all of it in a temporary directory (TMPDIR), verifies the register there \
            as `annals verify` does, works its projections out twice, says what it found, and \
            removes it.

            Examples:
              annals restore /mnt/backup/annals --rehearse
              annals restore /mnt/backup/annals --data ./annals-data \\
                --keys-from /media/safe/annals-keys --destroyed /media/safe/destroyed-keys

            \(ExitStatus.help(.done, .verificationFailed, .unusable))
            """)

    @ArgumentParser.Argument(help: "Where the data was backed up.", completion: .directory)
    var backup: String

    @Option(help: ArgumentHelp("Where the keys were backed up.", valueName: "dir"))
    var keysFrom: String?

    @Option(
        help: ArgumentHelp(
            "The list of destroyed keys, as it was kept outside back-ups.", valueName: "file"))
    var destroyed: String?

    @Option(
        help: ArgumentHelp(
            "The latest checkpoint known outside; with --keys-from.", valueName: "file"))
    var anchor: String?

    @Flag(help: "Do it in a temporary directory, verify it there, and remove it.")
    var rehearse = false

    @OptionGroup var options: RegisterOptions
    @OptionGroup var output: OutputOptions

    var language: Language { options.language }

    func perform() async throws {
        let source = Register.RestoreSource(
            data: backup, keys: keysFrom, destroyed: destroyed, anchor: anchor)
        let bar = ProgressBar()
        defer { bar.end() }
        guard rehearse else {
            let restored = try await Register.restore(
                source, to: options.directory, progress: { bar.show($0, of: $1) })
            bar.end()
            var answer = Self.json(of: restored)
            answer["data"] = .string(options.directory)
            try output.print(.object(answer), as: .thing, in: language)
            for remark in remarks(on: restored) { StandardError.say(remark) }
            return
        }
        let (restored, verification) = try await Register.rehearseRestoring(source) {
            bar.show($0, of: $1)
        }
        bar.end()
        var answer = Self.json(of: restored)
        answer["ok"] = .bool(verification.isSound)
        if let failure = verification.failure {
            answer["failure"] = VerifyCommand.json(of: failure)
        }
        try output.print(.object(answer), as: .thing, in: language)
        if let failure = verification.failure { throw VerifyCommand.failure(failure) }
    }

    private static func json(of restored: Register.Restored) -> JSONObject {
        var json = JSONObject()
        json["origin"] = .string(restored.origin)
        json["made"] = .string(restored.made.description)
        json["size"] = .integer(Int64(restored.size))
        json["root"] = .string(restored.root.base64)
        json["attachments"] = .integer(Int64(restored.attachments))
        json["keys"] = .bool(restored.hasKeys)
        json["destroyedKeys"] = .integer(Int64(restored.destroyedKeys))
        json["anchor"] = restored.anchoredSize.map { .integer(Int64($0)) } ?? .null
        return json
    }

    /// What whoever restores should know.
    private func remarks(on restored: Register.Restored) -> [String] {
        var remarks: [(chinese: String, english: String)] = []
        if !restored.hasKeys {
            remarks.append(
                (
                    "未恢复密钥，登记簿尚不能打开；请连同密钥备份（--keys-from）重新恢复。",
                    "No keys were put back, so that the register cannot be opened; restore it again "
                        + "with the back-up of its keys (--keys-from)."
                ))
        }
        if restored.hasKeys, destroyed == nil {
            remarks.append(
                (
                    "未给出已销毁密钥清单（--destroyed），只重新执行了记录在册的销毁。",
                    "No list of destroyed keys was given (--destroyed); the erasures on the record "
                        + "alone were applied again."
                ))
        }
        if restored.anchoredSize == nil {
            remarks.append(
                (
                    "恢复的登记簿没有锚点：最近签名的检查点不入备份，也未给出（--anchor），因此不签名任何检查点。",
                    "The restored register has no anchor: the last checkpoint signed is part of no "
                        + "back-up and was not given (--anchor), so that nothing is signed."
                ))
        }
        return remarks.map { language == .chinese ? $0.chinese : $0.english }
    }
}
