import EventLog
import SQLiteLog
import Testing

@Suite struct `A log in SQLite keeps what every log promises` {
    @Test(arguments: Promise.all)
    func promise(_ promise: Promise) async throws {
        let directory = try LogDirectory()
        let log = try directory.open()
        try await promise.check(log)
        #expect(try await log.read { try $0.verifyIndexes() } == nil)
        try await log.close()
    }
}
