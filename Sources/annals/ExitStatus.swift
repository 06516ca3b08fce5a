/// What the program says to whoever started it. 64 is the argument parser's own.
enum ExitStatus: Int32, CaseIterable {
    /// All was done.
    case done = 0
    /// The register is not what it says it is.
    case verificationFailed = 1
    /// The input or the register could not be used.
    case unusable = 2
    /// What was asked for is not known.
    case unknown = 3
    /// It may not be.
    case refused = 4
    /// The command line was not understood.
    case usage = 64

    /// The line about it in the help.
    var help: String {
        switch self {
        case .done: "   0  done"
        case .verificationFailed: "   1  verification failed"
        case .unusable: "   2  the input or the register could not be used"
        case .unknown: "   3  what was asked for is unknown"
        case .refused: "   4  refused"
        case .usage: "  64  the command line was not understood"
        }
    }

    /// The paragraph about these in the help of a subcommand.
    static func help(_ statuses: ExitStatus...) -> String {
        (["Exit codes:"] + (statuses + [.usage]).map(\.help)).joined(separator: "\n")
    }
}
