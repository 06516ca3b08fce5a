import DurableFile
import EventLog
import Synchronization

/// Judges the machine's clock, so that no record of a time that never was closes the register to
/// every later one.
///
/// What the clock shows is held against how much time has passed since it was last found right, by a
/// count that nobody sets; or, where this process has not found it right yet, against the last
/// record.
final class ClockWatch: Sendable {
    /// What the clock showed, and how long the machine had been up.
    struct Look: Sendable {
        let time: Timestamp
        let sinceBootMilliseconds: Int64
    }

    /// What is thought of a look.
    enum Finding: Hashable, Sendable {
        case right
        /// Before the last record by more than is put down to chance.
        case behind(last: Timestamp)
        /// After the latest time there is an explanation for.
        case ahead(latest: Timestamp)
    }

    private let tolerance: ClockTolerance
    private let clock: @Sendable () -> Timestamp
    private let sinceBoot: @Sendable () -> Int64
    private let confirmation: @Sendable () throws -> Timestamp?
    private let trusted = Mutex<Look?>(nil)

    /// - Parameters:
    ///   - sinceBoot: milliseconds that passed, also while the machine slept.
    ///   - confirmation: the time somebody last said was right, asked for only when the clock is
    ///     ahead.
    init(
        _ tolerance: ClockTolerance, clock: @escaping @Sendable () -> Timestamp,
        sinceBoot: @escaping @Sendable () -> Int64,
        confirmation: @escaping @Sendable () throws -> Timestamp?
    ) {
        self.tolerance = tolerance
        self.clock = clock
        self.sinceBoot = sinceBoot
        self.confirmation = confirmation
    }

    /// Looks at the clock.
    func look() -> Look { Look(time: clock(), sinceBootMilliseconds: sinceBoot()) }

    /// What is to be thought of a look when the last record is of `last`. One found right is what
    /// later ones are held against.
    func judge(_ look: Look, after last: Timestamp) throws -> Finding {
        let time = look.time.milliseconds
        guard time >= last.milliseconds - tolerance.behindMilliseconds else {
            return .behind(last: last)
        }
        let expected = trusted.withLock { $0?.expected(at: look.sinceBootMilliseconds) }
        let latest =
            expected.map { $0.advanced(by: tolerance.aheadMilliseconds) }
            ?? last.advanced(by: tolerance.silenceMilliseconds)
        if look.time > latest {
            guard try isConfirmed(look.time, since: expected ?? last) else {
                return .ahead(latest: latest)
            }
        }
        trusted.withLock { trusted in
            // A clock set back and forth again has not jumped, so the furthest counts.
            let before = trusted?.expected(at: look.sinceBootMilliseconds) ?? look.time
            trusted = Look(
                time: max(look.time, before), sinceBootMilliseconds: look.sinceBootMilliseconds)
        }
        return .right
    }

    /// Whether somebody said that it was about this time, after what is known otherwise.
    private func isConfirmed(_ time: Timestamp, since known: Timestamp) throws -> Bool {
        guard let confirmed = try confirmation(), confirmed > known else { return false }
        return time >= confirmed.advanced(by: -tolerance.behindMilliseconds)
            && time <= confirmed.advanced(by: tolerance.silenceMilliseconds)
    }
}

extension ClockWatch.Look {
    /// What the clock must show once the machine has been up for so long.
    fileprivate func expected(at sinceBootMilliseconds: Int64) -> Timestamp {
        time.advanced(by: sinceBootMilliseconds - self.sinceBootMilliseconds)
    }
}

extension Timestamp {
    /// The moment so many milliseconds later.
    fileprivate func advanced(by milliseconds: Int64) -> Timestamp {
        Timestamp(milliseconds: self.milliseconds + milliseconds)
    }
}
