import CanonicalJSON
import EventLog
import Events
import Foundation
import Register
import Rules
import Synchronization
import Testing

/// A clock that can be set, on a machine whose uptime cannot.
private final class SettableClock: Sendable {
    private struct State {
        var time: Timestamp
        var uptimeMilliseconds: Int64
    }
    private let state: Mutex<State>

    static let hour: Int64 = 3_600_000
    static let day = 24 * hour

    init(_ text: String) {
        state = Mutex(State(time: .at(text), uptimeMilliseconds: 77_000))
    }

    var now: Timestamp { state.withLock { $0.time } }
    var uptimeMilliseconds: Int64 { state.withLock { $0.uptimeMilliseconds } }

    /// Time passes, and the clock goes with it.
    func pass(_ milliseconds: Int64) {
        state.withLock { $0.uptimeMilliseconds += milliseconds }
        step(milliseconds)
    }

    /// The clock is set forward, or back.
    func step(_ milliseconds: Int64) {
        state.withLock { $0.time = Timestamp(milliseconds: $0.time.milliseconds + milliseconds) }
    }

    func set(_ text: String) { state.withLock { $0.time = .at(text) } }
}

@Suite struct `A clock that jumps` {
    private let clock = SettableClock("2024-02-01T09:00:00+08:00")

    /// Makes a live register, and calls `body` with its directory.
    private func withLive(
        _ kind: RegisterKind = .live, _ body: (String) async throws -> Void
    ) async throws {
        try await withTemporaryDirectory { directory in
            try await Register.create(
                at: directory,
                Register.Opening(kind: kind, title: "登记簿", origin: "test/annals", at: clock.now))
            try await body(directory)
        }
    }

    /// Opens the register, as a start of the program does, and calls `body`.
    private func started(
        _ directory: String, tolerance: ClockTolerance = ClockTolerance(),
        _ body: (Register) async throws -> Void
    ) async throws {
        let register = try await Register.open(
            at: directory, for: .writing, clock: { [clock] in clock.now },
            sinceBoot: { [clock] in clock.uptimeMilliseconds }, tolerance: tolerance)
        do {
            try await body(register)
            try await register.close()
        } catch {
            try await register.close()
            throw error
        }
    }

    /// Opens an account; how the register answers.
    private func act(_ register: Register, _ account: String) async throws -> Answer {
        let with: JSON = ["account": .string(account), "name": "某", "role": "leader"]
        var action: JSON = ["do": "account.open", "with": with]
        if register.kind == .rehearsal { action = action.with(["by": "admin"]) }
        let entry: Entry = register.kind == .live ? .api(AccountID("admin")) : .script
        return try await register.perform(action.canonicalBytes, as: entry)
    }

    private func accept(
        _ register: Register, _ account: String, sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
        let answer = try await act(register, account)
        #expect(answer.acceptance != nil, "\(answer)", sourceLocation: sourceLocation)
        let recorded = try await register.health().lastRecorded
        #expect(recorded == clock.now, sourceLocation: sourceLocation)
        #expect(try await register.clockTrouble() == nil, sourceLocation: sourceLocation)
    }

    private func stop(
        _ register: Register, _ account: String, as code: RegisterError.Code = .clockAhead,
        sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
        let size = try await register.health().size
        let error = await #expect(throws: RegisterError.self, sourceLocation: sourceLocation) {
            try await act(register, account)
        }
        #expect(error?.code == code, sourceLocation: sourceLocation)
        #expect(try await register.health().size == size, sourceLocation: sourceLocation)
        #expect(
            try await register.clockTrouble()?.code == code, sourceLocation: sourceLocation)
    }

    @Test func `goes with the time that passes, however long nothing is recorded`() async throws {
        try await withLive { directory in
            try await started(directory) { register in
                clock.pass(400 * SettableClock.day)
                try await accept(register, "a")
            }
        }
    }

    @Test func `may be set forward by an hour, and no more`() async throws {
        try await withLive { directory in
            try await started(directory) { register in
                clock.step(SettableClock.hour + 1)
                try await stop(register, "a")
                clock.step(-1)
                try await accept(register, "a")
                clock.pass(SettableClock.day)
                clock.step(8 * SettableClock.hour)
                try await stop(register, "b")
            }
        }
    }

    @Test func `does not close the register by one record of 2099`() async throws {
        try await withLive { directory in
            try await started(directory) { register in
                clock.set("2099-01-01T00:00:00Z")
                try await stop(register, "a")
                clock.set("2024-02-01T09:00:01+08:00")
                try await accept(register, "a")
            }
        }
    }

    @Test func `goes on once somebody has confirmed it, also in a process that runs`() async throws
    {
        try await withLive { directory in
            try await started(directory) { register in
                clock.step(3 * SettableClock.day)
                try await stop(register, "a")
                let confirmed = try await Register.confirmClock(
                    at: directory, clock: { [clock] in clock.now })
                #expect(confirmed == clock.now)
                clock.pass(60_000)
                try await accept(register, "a")
                // What was confirmed once explains no other jump.
                clock.step(3 * SettableClock.day)
                try await stop(register, "b")
            }
            clock.step(-3 * SettableClock.day)
            try await started(directory) { try await accept($0, "b") }
        }
    }

    @Test func `confirmed in error and put right is held against the records again`() async throws {
        try await withLive { directory in
            try await started(directory) { register in
                clock.set("2099-01-01T00:00:00Z")
                _ = try await Register.confirmClock(
                    at: directory, clock: { [clock] in clock.now })
                clock.set("2024-02-01T09:00:01+08:00")
                try await accept(register, "a")
                clock.set("2098-12-31T00:00:00Z")
                try await stop(register, "b")
            }
        }
    }

    @Test func `may be thirty days after the last record at a start, and no more`() async throws {
        try await withLive { directory in
            clock.step(30 * SettableClock.day + 1)
            try await started(directory) { try await stop($0, "a") }
            clock.step(-1)
            try await started(directory) { try await accept($0, "a") }
            clock.step(31 * SettableClock.day)
            let before = try await Register.clockStanding(
                at: directory, clock: { [clock] in clock.now })
            #expect(before.trouble?.code == .clockAhead)
            #expect(before.confirmed == nil)
            try await started(directory) { try await stop($0, "b") }
            _ = try await Register.confirmClock(at: directory, clock: { [clock] in clock.now })
            try await started(directory) { try await accept($0, "b") }
        }
    }

    @Test func `is held against the spans that were set`() async throws {
        var tolerance = ClockTolerance()
        tolerance.aheadMilliseconds = 60_000
        tolerance.silenceMilliseconds = SettableClock.day
        try await withLive { directory in
            clock.step(SettableClock.day + 1)
            try await started(directory, tolerance: tolerance) { register in
                try await stop(register, "a")
                clock.step(-1)
                try await accept(register, "a")
                clock.step(60_001)
                try await stop(register, "b")
            }
        }
    }

    @Test func `put right from behind is no jump`() async throws {
        try await withLive { directory in
            try await started(directory) { register in
                try await accept(register, "a")
                // A machine that woke up with an old time, and was set right by the network.
                clock.step(-20 * SettableClock.day)
                try await stop(register, "b", as: .clock)
                clock.step(20 * SettableClock.day)
                clock.pass(5)
                try await accept(register, "b")
            }
            clock.step(-20 * SettableClock.day)
            try await started(directory) { register in
                try await stop(register, "c", as: .clock)
                clock.step(20 * SettableClock.day + 9 * SettableClock.hour)
                try await accept(register, "c")
            }
        }
    }

    @Test func `set back and forth within what was seen is no jump`() async throws {
        try await withLive { directory in
            try await started(directory) { register in
                clock.pass(10 * SettableClock.hour)
                #expect(try await register.clockTrouble() == nil)
                clock.step(-9 * SettableClock.hour)
                try await accept(register, "a")
                clock.step(9 * SettableClock.hour)
                try await accept(register, "b")
            }
        }
    }

    @Test func `behind the last record cannot be confirmed`() async throws {
        try await withLive { directory in
            clock.step(-6000)
            let error = await #expect(throws: RegisterError.self) {
                try await Register.confirmClock(at: directory, clock: { [clock] in clock.now })
            }
            #expect(error?.code == .clock)
        }
    }

    @Test func `stops no rehearsal`() async throws {
        try await withLive(.rehearsal) { directory in
            try await started(directory) { register in
                clock.set("2099-01-01T00:00:00Z")
                try await accept(register, "a")
            }
        }
    }

    @Test func `answers a repeated command all the same`() async throws {
        try await withLive { directory in
            try await started(directory) { register in
                let action: JSON = [
                    "command": "0190a5c4-0000-7000-8000-000000000001", "do": "account.open",
                    "with": ["account": "a", "name": "某", "role": "leader"],
                ]
                let entry = Entry.api(AccountID("admin"))
                let first = try await register.perform(action.canonicalBytes, as: entry)
                clock.set("2099-01-01T00:00:00Z")
                let again = try await register.perform(action.canonicalBytes, as: entry)
                #expect(again.acceptance?.position == first.acceptance?.position)
                #expect(again.acceptance?.repeated == true)
            }
        }
    }
}
