import Foundation
import Glibc
import Testing

extension Durability {
    /// The `-wal` is carried over page by page; a process that ends meanwhile leaves a file that is
    /// whole with its `-wal` alone.
    @Suite struct `A log half carried over` {
        @Test func `is carried over by the next start`() async throws {
            try await withTemporaryDirectory { directory in
                let rehearsal = try await Rehearsal(at: "\(directory)/register")
                var server = try await Server.ready(on: rehearsal.directory)
                let first = try #require(try await server.size())
                let load = try await Load.run(
                    on: server, rehearsal.tokens, named: "s", seed: 1, until: 200,
                    stop: { [server] in server.send(SIGKILL) })
                _ = try await server.end()
                try carryOverFirstPage(of: "\(rehearsal.directory)/log.sqlite")

                let size = try await rehearsal.verifiedSize()
                #expect(size >= first + load.acknowledged.count)
                server = try await Server.ready(on: rehearsal.directory)
                #expect(try await server.size() == size)
                let witness = Witness(server: server, tokens: rehearsal.tokens)
                try await witness.confirm(load.acknowledged, "after half a checkpoint")
                try await server.stop()
                #expect(try await rehearsal.verifiedSize() >= size)
            }
        }

        /// Does what a checkpoint does first, and no more: page 1, as the last frame of it has it,
        /// says how long the file will be.
        private func carryOverFirstPage(of path: String) throws {
            let (head, frameHead, page) = (32, 24, 4096)
            let wal = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path + "-wal")))
            let places = stride(
                from: head, to: wal.count - frameHead - page + 1, by: frameHead + page)
            // Of four bytes each, the most significant first: a page's number, counted from 1, and
            // in the last frame of a transaction how many pages the file then has.
            let frames = Array(places)
            let end = try #require(frames.lastIndex { wal[$0 + 4..<$0 + 8].contains { $0 != 0 } })
            let last = try #require(
                frames[...end].last { wal[$0..<$0 + 4].elementsEqual([0, 0, 0, 1]) })
            let bytes = wal[(last + frameHead)..<(last + frameHead + page)]
            let log = try #require(FileHandle(forUpdatingAtPath: path))
            try log.write(contentsOf: Data(bytes))
            try log.close()
        }
    }
}
