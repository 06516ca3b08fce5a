import ArgumentParser
import CanonicalJSON
import Register

/// `annals verify`
struct VerifyCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Check everything from the stored bytes.",
        discussion: """
            Recomputes the hash of every record and of the tree over them, checks the last \
            checkpoint signed, the form and order of every record, the attachments they name, and \
            that the indexes of types, tags and commands say exactly what the records say; opens \
            the keys of persons and holds those destroyed against the record; decides every action \
            again on what stood before it and compares with the records it gave; and compares the \
            projections in use with ones built anew. Prints the size, the root and the \
            last checkpoint signed; or the first record that fails, with what was expected and what \
            was found. Records of an older edition of the rules that would be decided otherwise now \
            are listed as such, and are no failure.

            Examples:
              annals verify --data ./annals-data
              annals verify --integrity --format json

            \(ExitStatus.help(.done, .verificationFailed, .unusable))
            """)

    @OptionGroup var options: RegisterOptions
    @OptionGroup var output: OutputOptions

    @Flag(help: "Check the bytes stored alone: hashes, tree, checkpoints, attachments.")
    var integrity = false

    var language: Language { options.language }

    func perform() async throws {
        // Nothing to verify is no finding; all else that is no sound register is one.
        if (try? Directory.holdsSomething(at: options.directory)) == false {
            throw Failure(
                chinese: "目录 \(options.directory) 中没有登记簿。",
                english: "There is no register in \(options.directory).")
        }
        let bar = ProgressBar()
        let verification = await Register.verify(
            at: options.directory, depth: integrity ? .integrity : .meaning
        ) { bar.show($0, of: $1) }
        bar.end()
        try output.print(Self.json(of: verification), as: .thing, in: language)
        if let failure = verification.failure { throw Self.failure(failure) }
    }

    /// What the program says of a finding.
    static func failure(_ failure: Verification.Failure) -> Failure {
        let place = failure.position.map { ("位置\($0)，", " at position \($0)") } ?? ("", "")
        return Failure(
            .verificationFailed,
            chinese: """
                校验未通过：\(place.0)\(failure.what)，应为“\(failure.expected)”，\
                实为“\(failure.found)”。
                """,
            english: """
                Verification failed\(place.1): \(failure.what), expected \(failure.expected), \
                found \(failure.found).
                """)
    }

    private static func json(of verification: Verification) -> JSON {
        var json = JSONObject()
        json["ok"] = .bool(verification.isSound)
        json["size"] = .integer(Int64(verification.size))
        json["root"] = .string(verification.root)
        json["checkpoint"] = verification.checkpoint.map { .string($0) } ?? .null
        if !verification.olderDifferences.isEmpty {
            json["olderRules"] = .array(
                verification.olderDifferences.map { difference in
                    [
                        "position": difference.position.map { .integer(Int64($0)) } ?? .null,
                        "expected": .string(difference.expected),
                        "found": .string(difference.found),
                    ]
                })
        }
        if let failure = verification.failure { json["failure"] = Self.json(of: failure) }
        return .object(json)
    }

    /// A finding as it is printed.
    static func json(of failure: Verification.Failure) -> JSON {
        [
            "position": failure.position.map { .integer(Int64($0)) } ?? .null,
            "what": .string(failure.what), "expected": .string(failure.expected),
            "found": .string(failure.found),
        ]
    }
}
