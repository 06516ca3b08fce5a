import Foundation
import Testing

extension Durability {
    /// The last checkpoint signed is kept apart from what is backed up; it tells that what was put
    /// back is not what others were shown.
    @Suite struct `A register put back from an older copy` {
        @Test func `is not written again, and nothing is signed`() async throws {
            try await withTemporaryDirectory { directory in
                let rehearsal = try await Rehearsal(at: "\(directory)/register")
                let size = try await rehearsal.verifiedSize()
                let copy = try Copy(of: rehearsal, at: "\(directory)/copy")
                var chance = SplitMix64(seed: 1)
                let played = try await rehearsal.play([.account("later", &chance)])
                #expect(played.end == .exit(0), "\(played)")
                try copy.putBack()
                try await expectRefusal(
                    of: rehearsal, size: size, saying: "\(size)", "\(size + 1)")
            }
        }

        @Test func `is not written again where it was continued otherwise`() async throws {
            try await withTemporaryDirectory { directory in
                let rehearsal = try await Rehearsal(at: "\(directory)/register")
                let size = try await rehearsal.verifiedSize()
                let other = try Copy(of: rehearsal, at: "\(directory)/other")
                var chance = SplitMix64(seed: 1)
                let acts = (0..<3).map { Act.account("a\($0)", &chance) }
                let here = try await rehearsal.play([acts[0]])
                #expect(here.end == .exit(0), "\(here)")
                let there = try await other.rehearsal.play([acts[1], acts[2]])
                #expect(there.end == .exit(0), "\(there)")
                try other.putBack()
                try await expectRefusal(of: rehearsal, size: size + 2, saying: "root")
            }
        }

        /// Neither a server nor a script begins, both say why, and the files stay as they are.
        private func expectRefusal(
            of rehearsal: Rehearsal, size: Int, saying words: String...
        ) async throws {
            let anchor = text(of: "\(rehearsal.directory)/keys/anchor")
            #expect(!anchor.isEmpty)
            var chance = SplitMix64(seed: 2)
            let outcomes = [
                try await Program.run(["serve", "--data", rehearsal.directory, "--port", "0"]),
                try await rehearsal.play([.account("too-late", &chance)]),
            ]
            for outcome in outcomes {
                #expect(outcome.end == .exit(2))
                #expect(outcome.output == "")
                #expect(words.allSatisfy { outcome.sentence.contains($0) }, "\(outcome)")
            }
            #expect(text(of: "\(rehearsal.directory)/keys/anchor") == anchor)
            let trail = try await Program.succeed(
                "audit", "--data", rehearsal.directory, "--after", "\(size - 1)")
            #expect(!trail.contains("too-late"))
            let verification = try await Program.run(["verify", "--data", rehearsal.directory])
            #expect(verification.end == .exit(1), "\(verification)")
        }
    }
}

/// A copy of a register's log.
private struct Copy {
    /// The copy as a register of its own.
    let rehearsal: Rehearsal
    private let original: String

    init(of rehearsal: Rehearsal, at directory: String) throws {
        original = rehearsal.directory
        self.rehearsal = Rehearsal(at: directory, with: rehearsal.tokens)
        try FileManager.default.copyItem(atPath: original, toPath: directory)
    }

    /// Puts the log back in the place of the original, whose keys and anchor stay.
    func putBack() throws {
        let files = FileManager.default
        for file in try files.contentsOfDirectory(atPath: original)
        where file.hasPrefix("log.sqlite") || file.hasPrefix("projections.sqlite") {
            try files.removeItem(atPath: "\(original)/\(file)")
        }
        for file in try files.contentsOfDirectory(atPath: rehearsal.directory)
        where file.hasPrefix("log.sqlite") {
            try files.copyItem(
                atPath: "\(rehearsal.directory)/\(file)", toPath: "\(original)/\(file)")
        }
    }
}
