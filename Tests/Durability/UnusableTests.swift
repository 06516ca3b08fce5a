import Foundation
import Glibc
import Testing

extension Durability {
    @Suite struct `A register that cannot be written` {
        /// What befalls a file of the register.
        enum Harm: String, CaseIterable, Sendable {
            case missing, garbage, cut, unreadable

            func befall(_ path: String) throws {
                let url = URL(fileURLWithPath: path)
                switch self {
                case .missing: try FileManager.default.removeItem(at: url)
                case .garbage: try Data(repeating: 0xA5, count: 32).write(to: url)
                case .cut: try Data(try Data(contentsOf: url).prefix(5)).write(to: url)
                // Permissions bar root from nothing; nobody reads a directory as a file.
                case .unreadable:
                    try FileManager.default.removeItem(at: url)
                    try #require(mkdir(path, 0o700) == 0)
                }
            }
        }

        @Test(arguments: ["master.key", "checkpoint.key", "keys.sqlite"], Harm.allCases)
        func `is not begun without its keys, and the file is named`(
            file: String, harm: Harm
        ) async throws {
            try await withTemporaryDirectory { directory in
                let rehearsal = try await Rehearsal(at: "\(directory)/register")
                let size = try await rehearsal.verifiedSize()
                let path = "\(rehearsal.directory)/keys/\(file)"
                let whole = FileManager.default.contents(atPath: path)
                let anchor = text(of: "\(rehearsal.directory)/keys/anchor")
                try harm.befall(path)
                try await expectNothingBegun(rehearsal, naming: file)

                try FileManager.default.removeItem(atPath: path)
                try #require(FileManager.default.createFile(atPath: path, contents: whole))
                #expect(text(of: "\(rehearsal.directory)/keys/anchor") == anchor)
                #expect(try await rehearsal.verifiedSize() == size)
                let server = try await Server.ready(on: rehearsal.directory)
                try await server.stop()
            }
        }

        @Test func `is not begun with an anchor that is none`() async throws {
            try await withTemporaryDirectory { directory in
                let rehearsal = try await Rehearsal(at: "\(directory)/register")
                try Harm.garbage.befall("\(rehearsal.directory)/keys/anchor")
                try await expectNothingBegun(rehearsal, naming: "keys/anchor")
            }
        }

        @Test(.enabled(if: Volume.isAllowed, "only who may mount can make a disk read-only"))
        func `on a read-only disk is not begun, and is verified all the same`() async throws {
            try await Volume.with(kibibytes: 4096) { volume in
                let rehearsal = try await Rehearsal(at: "\(volume.path)/register")
                let size = try await rehearsal.verifiedSize()
                try volume.makeReadOnly()
                try await expectNothingBegun(rehearsal, naming: rehearsal.directory)
                #expect(try await rehearsal.verifiedSize() == size)
            }
        }

        /// Neither a server nor a script begins, and both name the file.
        private func expectNothingBegun(
            _ rehearsal: Rehearsal, naming file: String
        ) async throws {
            var chance = SplitMix64(seed: 1)
            let outcomes = [
                try await Program.run(["serve", "--data", rehearsal.directory, "--port", "0"]),
                try await rehearsal.play([.account("nobody", &chance)]),
            ]
            for outcome in outcomes {
                #expect(outcome.end == .exit(2), "\(outcome)")
                #expect(outcome.output == "")
                #expect(outcome.sentence.contains(file), "\(outcome)")
            }
        }
    }
}
