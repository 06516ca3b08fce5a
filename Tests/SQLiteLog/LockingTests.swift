import DurableFile
import EventLog
import Foundation
import SQLiteLog
import Testing

@Suite struct `A log that is in use` {
    let directory: LogDirectory
    let process = ProcessInfo.processInfo.processIdentifier

    init() throws {
        directory = try LogDirectory()
    }

    @Test func `has one writer, whose number the refusal names`() async throws {
        let log = try directory.open()
        let error = #expect(throws: LogError.self) { try directory.open() }
        #expect(error?.code == .locked)
        #expect(error?.description.hasSuffix("open for writing in process \(process)") == true)
        try await log.close()
        withExtendedLifetime(log) {}
    }

    @Test func `is read while it is written`() async throws {
        let log = try directory.open()
        let reader = try directory.open(.reading)
        for command in 0..<3 {
            _ = try await log.append(append(command))
            #expect(try await reader.size == command + 1)
        }
        #expect(try await reader.read { try $0.verifyIndexes() } == nil)
        try await log.close()
        #expect(try await reader.size == 3)
        try await reader.close()
    }

    @Test func `makes a start of the writer say who reads`() async throws {
        do {
            let reader = try directory.open(.reading)
            let error = #expect(throws: LogError.self) {
                try directory.open(options: LogDirectory.impatient)
            }
            #expect(error?.code == .locked)
            #expect(error?.description.hasSuffix("being read by process \(process)") == true)
            #expect(try await reader.size == 0)
        }
        let log = try directory.open(options: LogDirectory.impatient)
        #expect(try await log.append(append(1)).positions == 0..<1)
    }

    @Test func `refuses a reader only while a start is at the files`() throws {
        let start = try FileLock.attempt(.exclusive, directory.path + "/readers.lock")
        let error = #expect(throws: LogError.self) {
            try directory.open(.reading, options: LogDirectory.impatient)
        }
        #expect(error?.code == .locked)
        withExtendedLifetime(start) {}
    }
}
