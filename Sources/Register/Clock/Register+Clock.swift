public import EventLog
import Events
import SQLiteLog

/// What is known of the machine's clock, as a start would see it.
public struct ClockStanding: Hashable, Sendable {
    /// What the clock shows.
    public let now: Timestamp
    /// When the last record was made.
    public let lastRecorded: Timestamp
    /// The time somebody last said was right; nothing where nobody ever did.
    public let confirmed: Timestamp?
    /// Why nothing is written by this clock; nothing where it is right, or the register is a
    /// rehearsal.
    public let trouble: RegisterError?
}

extension Register {
    /// What is known of the machine's clock, for who writes nothing: where a process serves the
    /// register it may know better, for it has seen time pass.
    ///
    /// - Throws: `RegisterError`.
    public static func clockStanding(
        at directory: String, tolerance: ClockTolerance = ClockTolerance(),
        clock: @escaping @Sendable () -> Timestamp = { Timestamp.now() }
    ) async throws -> ClockStanding {
        let register = try await open(
            at: directory, for: .reading, clock: clock, tolerance: tolerance)
        do {
            let health = try await register.health()
            let now = clock()
            let standing = ClockStanding(
                now: now, lastRecorded: health.lastRecorded,
                confirmed: try ConfirmedClock(register.files).read(),
                trouble: try await register.clockTrouble())
            try await register.close()
            return standing
        } catch {
            try await register.close()
            throw RegisterError(error)
        }
    }

    /// Says that the machine's clock is right although it is further ahead than can be explained. A
    /// process that serves the register takes it from there; the time is durable when this returns.
    ///
    /// - Returns: the time confirmed.
    /// - Throws: `RegisterError`, `.clock` where the clock is behind the last record: no word makes
    ///   that right.
    public static func confirmClock(
        at directory: String, clock: @escaping @Sendable () -> Timestamp = { Timestamp.now() }
    ) async throws -> Timestamp {
        let standing = try await clockStanding(at: directory, clock: clock)
        if let trouble = standing.trouble, trouble.code == .clock { throw trouble }
        return try RegisterError.wrapping {
            try ConfirmedClock(RegisterFiles(directory: directory)).write(standing.now)
            return standing.now
        }
    }

    /// Looks at the clock and says why nothing can be written by it: nothing where it is right, or
    /// the register is a rehearsal, which takes the later of the clock and the last record.
    ///
    /// - Throws: `RegisterError` where the last record cannot be read.
    public func clockTrouble() async throws -> RegisterError? {
        guard kind == .live else { return nil }
        let look = clockWatch.look()
        do {
            let last = try await log.read { snapshot in
                var last = Timestamp.earliest
                try snapshot.read(snapshot.size - 1..<snapshot.size) { stored in
                    last = try Record(bytes: stored.bytes).recorded
                    return false
                }
                return last
            }
            return RegisterError(
                clock: try clockWatch.judge(look, after: last), at: look.time, last: last)
        } catch {
            throw RegisterError(error)
        }
    }
}

extension RegisterError {
    /// What is wrong with the clock; nothing where it is right.
    init?(clock finding: ClockWatch.Finding, at now: Timestamp, last: Timestamp) {
        switch finding {
        case .right: return nil
        case .behind:
            self.init(
                .clock, "the machine's clock says \(now), the last record is of \(last)",
                chinese: "系统时钟为 \(now)，早于最后一条记录的时间 \(last)")
        case .ahead(let latest):
            self.init(
                .clockAhead,
                "the machine's clock says \(now), the last record is of \(last) and it can hardly be "
                    + "later than \(latest): put the clock right, or confirm it with "
                    + "`annals clock --confirm`",
                chinese: "系统时钟为 \(now)，最后一条记录的时间为 \(last)，按已过时间推算不应晚于 "
                    + "\(latest)；请校正系统时钟，确认无误的可用 annals clock --confirm 确认")
        }
    }
}
