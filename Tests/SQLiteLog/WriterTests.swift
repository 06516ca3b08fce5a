import CanonicalJSON
import EventLog
import SQLite
import SQLiteLog
import Synchronization
import Testing

/// Remembers the failures a log has told.
private final class Failures: Sendable {
    private let told = Mutex<[LogError]>([])

    var all: [LogError] { told.withLock { $0 } }

    func tell(_ error: LogError) { told.withLock { $0.append(error) } }
}

@Suite struct `The writer of a log` {
    let directory: LogDirectory

    init() throws {
        directory = try LogDirectory()
    }

    @Test func `that finds no room takes the batch back and goes on`() async throws {
        let failures = Failures()
        var options = SQLiteLog.Options()
        options.fileSizeBytesMax = 200_000
        let log = try directory.open(options: options) { failures.tell($0) }
        var random = SplitMix64(seed: 1)
        var accepted = 0
        var error: LogError?
        while error == nil, accepted < 100 {
            // What cannot be compressed.
            let text = (0..<2000).map { _ in String(random.next(), radix: 36) }.joined()
            do {
                let outcome = try await log.append(
                    append(accepted, tags: [["tag:\(accepted)"]], data: ["text": .string(text)]))
                #expect(outcome.positions == accepted..<(accepted + 1))
                accepted += 1
            } catch let failure as LogError {
                error = failure
            }
        }
        #expect(error?.code == .full)
        #expect(accepted > 1)
        #expect(failures.all == [])
        #expect(try await log.size == accepted)
        // What needs no room is answered, and nothing of what was taken back is left.
        guard case .repeated = try await log.append(append(0)) else {
            Issue.record("the command is known")
            return
        }
        let refused = accepted
        #expect(try await log.read { try $0.command(commandID(refused)) } == nil)
        try await log.close()
        let again = try directory.open()
        #expect(
            try await again.append(append(accepted, tags: [["tag:\(accepted)"]])).positions != nil)
        #expect(try await again.read { try $0.verifyIndexes() } == nil)
        try await again.close()
    }

    @Test func `that fails stops for good and says so once`() async throws {
        let failures = Failures()
        let log = try directory.open { failures.tell($0) }
        _ = try await log.append(append(1))
        // Somebody pulls the floor away.
        try directory.connection().execute("DROP TABLE records")
        let error = await #expect(throws: LogError.self) { try await log.append(append(2)) }
        #expect(error?.code == .store)
        for command in 3..<6 {
            let error = await #expect(throws: LogError.self) {
                try await log.append(append(command))
            }
            #expect(error?.code == .stopped)
        }
        #expect(failures.all.count == 1)
        try await log.close()
    }

    @Test func `has a bounded queue`() async throws {
        var options = SQLiteLog.Options()
        options.waitingMax = 1
        let log = try directory.open(options: options)
        // The writer waits for this transaction, so that of many appends one is with it at most and
        // one waits; the others are refused.
        let other = try directory.connection()
        try other.begin(.immediate)
        let (accepted, refused) = try await withThrowingTaskGroup(of: LogError?.self) { group in
            for command in 0..<40 {
                group.addTask {
                    do {
                        _ = try await log.append(append(command))
                        return nil
                    } catch let error as LogError {
                        return error
                    }
                }
            }
            let first = try await group.next()
            try other.rollBack()
            var outcomes = [first ?? nil]
            for try await outcome in group { outcomes.append(outcome) }
            return (outcomes.count { $0 == nil }, outcomes.compactMap { $0?.code })
        }
        #expect(refused.contains(.busy))
        // Where the machine let it wait too long, the writer gave up waiting for the other.
        #expect(refused.allSatisfy { $0 == .busy || $0 == .locked })
        #expect(try await log.size == accepted)
        try await log.close()
    }

    @Test func `commits what waits before it closes`() async throws {
        let log = try directory.open()
        let outcomes = await withTaskGroup(of: Bool.self) { group in
            for command in 0..<200 {
                group.addTask { (try? await log.append(append(command))) != nil }
            }
            group.addTask {
                (try? await log.close()) == nil
            }
            return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        let again = try directory.open()
        #expect(try await again.size == outcomes)
        try await again.close()
    }

    @Test func `carries its -wal over when that has grown long`() async throws {
        var options = SQLiteLog.Options()
        options.checkpointFrames = 10
        let log = try directory.open(options: options)
        let empty = try directory.bytes().count
        for command in 0..<50 {
            _ = try await log.append(append(command, tags: Array(repeating: ["x"], count: 20)))
        }
        #expect(try directory.bytes().count > empty)
        #expect(try await log.read { try $0.verifyIndexes() } == nil)
        try await log.close()
    }
}
