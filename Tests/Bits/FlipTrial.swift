import EventLog
import Foundation
import Register
import Testing

/// Flips bits of a store one after another, has the store verified after each, and holds what was
/// found against what the store then reads as.
struct FlipTrial: Sendable {
    let files: StoreFiles
    let questions: LogQuestions
    /// The positions of each command's records.
    let positions: [String: [Int]]

    /// No page holds more records; a flip may take what stands beside it on its page with it, and
    /// further records only where it hits what leads to them.
    private static let recordsAPage = 100

    /// Runs one worker's share of the flips.
    func run(
        on files: StoreFiles, share: (worker: Int, of: Int), of asked: String?, seed: UInt64,
        failuresMax: Int, closely: Int
    ) async throws -> FlipCounts {
        var counts = FlipCounts()
        var failures = 0
        let before = await Reading(of: files, questions)
        let sound = await Register.verify(at: files.directory, depth: .storage)
        try #require(sound.isSound, "\(String(describing: sound.failure))")
        func take(_ flip: Flip, number: Int) async throws {
            try files.apply(flip)
            let found = await Register.verify(at: files.directory, depth: .storage)
            let isClose = found.isSound || number.isMultiple(of: closely)
            let changes =
                isClose ? before.changes(to: await Reading(of: files, questions)) : []
            try files.apply(flip, undo: true)
            if let failure = found.failure {
                counts.report(Self.kind(of: failure))
                guard isClose else { return }
                let records = changes.filter { if case .record = $0 { true } else { false } }
                counts.hit(records: records.count, of: questions.size)
                let isStructure = ["store", "register"].contains(failure.what)
                if records.count > Self.recordsAPage, !isStructure {
                    failures += 1
                    Issue.record(
                        "\(flip) of seed \(seed): \(failure) hits \(records.count) records")
                }
                if changes.isEmpty {
                    counts.contradict()
                } else if !names(failure, oneOf: changes) {
                    failures += 1
                    Issue.record(
                        "\(flip) of seed \(seed): \(failure) names none of \(Self.list(changes))")
                }
            } else {
                counts.beSilent(Self.kind(of: flip.file))
                if !changes.isEmpty {
                    failures += 1
                    Issue.record("\(flip) of seed \(seed) is not reported: \(Self.list(changes))")
                }
            }
        }
        if asked == "all" {
            for index in stride(from: share.worker, to: files.bitCount, by: share.of) {
                try await take(files.flip(index), number: index / share.of)
                if failures >= failuresMax { break }
                if index % 65_536 == share.worker { print("bit \(index) of \(files.bitCount)") }
            }
        } else {
            var chance = SplitMix64(seed: seed)
            let flips = files.flips(asked.flatMap { Int($0) } ?? 2000, &chance)
            for index in stride(from: share.worker, to: flips.count, by: share.of) {
                try await take(flips[index], number: index / share.of)
                if failures >= failuresMax { break }
            }
        }
        // Neither verifying nor reading has written anything.
        #expect(try files.changed() == [])
        return counts
    }

    /// Whether a failure tells where the flip is: the record, or the structure.
    private func names(_ failure: Verification.Failure, oneOf changes: Set<Part>) -> Bool {
        guard let position = failure.position else { return true }
        return changes.contains { part in
            switch part {
            // Of two times out of order, either may be the false one.
            case .record(let record):
                record == position || failure.what == "recorded" && record == position - 1
            case .tile(let level, let index):
                (index << 8 * (level + 1)..<(index + 1) << 8 * (level + 1)).contains(position)
            case .command(let id): positions[id]?.contains(position) ?? false
            // A type or a tag stands at many records; a key and a file are named by themselves.
            case .term, .key, .file: true
            }
        }
    }

    private static func list(_ changes: Set<Part>) -> String {
        changes.prefix(5).map(\.description).joined(separator: ", ")
    }

    /// What a failure is of, without what is particular to it.
    private static func kind(of failure: Verification.Failure) -> String {
        let word = failure.what.split { " (.".contains($0) }.first.map(String.init) ?? ""
        return word == "register" ? "not opened" : word
    }

    private static func kind(of file: String) -> String {
        file.hasPrefix("attachments") ? "attachments" : file
    }
}
