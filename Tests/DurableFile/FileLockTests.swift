import DurableFile
import Foundation
import Testing

@Suite struct `A lock on a file` {
    let directory: TemporaryDirectory
    let path: String

    init() throws {
        directory = try TemporaryDirectory()
        path = directory.file("lock")
    }

    @Test func `held exclusively bars everybody until it is let go`() throws {
        do {
            let lock = try #require(try FileLock.attempt(.exclusive, path))
            #expect(try FileLock.attempt(.exclusive, path) == nil)
            #expect(try FileLock.attempt(.shared, path) == nil)
            withExtendedLifetime(lock) {}
        }
        #expect(try FileLock.attempt(.exclusive, path) != nil)
    }

    @Test func `held shared bars only who wants it exclusively`() throws {
        let one = try #require(try FileLock.attempt(.shared, path))
        let other = try #require(try FileLock.attempt(.shared, path))
        #expect(try FileLock.attempt(.exclusive, path) == nil)
        withExtendedLifetime((one, other)) {}
    }

    @Test func `says who holds it`() throws {
        let lock = try #require(try FileLock.attempt(.exclusive, path))
        let process = Int(ProcessInfo.processInfo.processIdentifier)
        #expect(FileLock.holders(path) == [process])
        #expect(FileLock.holdersDescription(path) == "process \(process)")
        #expect(try DurableFile.read(path) == Array("\(process)\n".utf8))
        withExtendedLifetime(lock) {}
    }

    @Test func `changes from exclusive to shared`() throws {
        let lock = try #require(try FileLock.attempt(.exclusive, path))
        #expect(try lock.change(to: .shared, waitMilliseconds: 0))
        let other = try #require(try FileLock.attempt(.shared, path))
        #expect(try !lock.change(to: .exclusive, waitMilliseconds: 40))
        withExtendedLifetime(other) {}
    }

    @Test func `is waited for`() async throws {
        var lock = try FileLock.attempt(.exclusive, path)
        #expect(lock != nil)
        let path = path
        async let waiting = Task.detached {
            try FileLock.acquire(.shared, path, waitMilliseconds: 60_000)
        }.value
        lock = nil
        #expect(try await waiting != nil)
    }
}
