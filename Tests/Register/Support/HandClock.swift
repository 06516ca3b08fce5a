import EventLog
import Synchronization

/// A clock that stands until the test moves it.
final class HandClock: Sendable {
    private let time: Mutex<Timestamp>

    init(_ time: Timestamp) { self.time = Mutex(time) }

    var now: Timestamp { time.withLock { $0 } }

    func set(_ text: String) { time.withLock { $0 = .at(text) } }

    func move(byMilliseconds milliseconds: Int64) {
        time.withLock { $0 = Timestamp(milliseconds: $0.milliseconds + milliseconds) }
    }
}

extension Timestamp {
    /// The time of RFC 3339 text that a test wrote.
    static func at(_ text: String) -> Timestamp { Timestamp(rfc3339: text)! }
}
