import ArgumentParser
import CanonicalJSON
import DurableFile
import Events
import Register

/// `annals attach`
struct AttachCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "attach",
        abstract: "Keep the bytes of a file, for actions to name.",
        discussion: """
            Prints the SHA-256 by which an action names the attachment. The bytes are durable when \
            it is printed; the same file kept twice is kept once. A server may be running.

            Examples:
              annals attach minutes.pdf
              annals attach minutes.pdf --data ./rehearsal --format json

            \(ExitStatus.help(.done, .unusable))
            """)

    @ArgumentParser.Argument(help: "The file.", completion: .file())
    var file: String

    @OptionGroup var options: RegisterOptions
    @OptionGroup var output: OutputOptions

    var language: Language { options.language }

    func perform() async throws {
        let bytes: [UInt8]
        do {
            bytes = try DurableFile.read(file)
        } catch {
            throw Failure(
                chinese: "无法读取文件 \(file)：\(error)", english: "\(file) cannot be read: \(error)")
        }
        let attached = try await options.reading { register, _ in
            try await register.attach(bytes, by: nil)
        }
        let answer: JSON = [
            "sha256": attached.sha256.json, "size": .integer(Int64(attached.sizeBytes)),
        ]
        try output.print(answer, as: .thing, in: language)
    }
}
