import Glibc
import Register
import Synchronization

/// What is known of the terminal, if there is one.
enum Terminal {
    /// Whether standard output is a terminal.
    static var isOutput: Bool { isatty(STDOUT_FILENO) == 1 }

    /// Whether standard output takes colour.
    static var isOutputColoured: Bool { isOutput && allowsColour }

    /// Whether standard error takes colour, and a bar that moves.
    static var isErrorColoured: Bool { isatty(STDERR_FILENO) == 1 && allowsColour }

    /// Colour is what https://no-color.org says: wanted, unless NO_COLOR has a value.
    private static var allowsColour: Bool {
        guard let value = getenv("NO_COLOR") else { return true }
        return value.pointee == 0
    }
}

/// A bar on standard error that shows how far a long work has come; nothing where that is no
/// terminal.
final class ProgressBar: Sendable {
    private let shown = Mutex(-1)
    private let isShown = Terminal.isErrorColoured
    private static let width = 40

    /// Shows that so many of so many are done.
    func show(_ done: Int, of total: Int) {
        guard isShown, total > 0 else { return }
        let percent = min(100, done * 100 / total)
        let isNews = shown.withLock { shown in
            defer { shown = percent }
            return shown != percent
        }
        guard isNews else { return }
        let filled = percent * Self.width / 100
        let bar =
            String(repeating: "█", count: filled)
            + String(repeating: "░", count: Self.width - filled)
        StandardError.write("\r\(bar) \(percent) %")
    }

    /// Takes the bar away.
    func end() {
        guard isShown, shown.withLock({ $0 >= 0 }) else { return }
        StandardError.write("\r\u{1B}[K")
    }
}
