import CanonicalJSON
import DurableFile
import EventLog
import FaultInjection
import SQLiteLog

/// A log used at random until something fails, and what it promised meanwhile.
struct LogLife {
    /// One append, as it was asked for.
    struct Act {
        let command: Int
        let drafts: [Draft]
        /// A file that was durable before the append that names it.
        let attachment: (path: String, bytes: [UInt8])?
        /// Where its records stand; nothing where it was not acknowledged.
        var positions: Range<Int>?
    }

    private(set) var acts: [Act]
    private var chance: SplitMix64
    private let steps: Int

    /// - Parameter acts: what was done in an earlier life on the same disk.
    init(seed: UInt64, after acts: [Act] = []) {
        chance = SplitMix64(seed: seed)
        steps = Int.random(in: 4...14, using: &chance)
        self.acts = acts
    }

    /// Opens the log of a disk and uses it until all steps are done, or one fails.
    mutating func run(on disk: Disk) async {
        var log: SQLiteLog?
        do {
            log = try open(disk)
            for _ in 0..<steps {
                guard let present = log else { break }
                if chance.once(in: 6) {
                    log = nil
                    try await present.close()
                    log = try open(disk)
                } else {
                    try await act(on: present, of: disk)
                }
            }
        } catch {}
        // A log that failed is let go of as a process that ends lets go: nothing is asked of it.
        try? await log?.close()
    }

    private mutating func open(_ disk: Disk) throws -> SQLiteLog {
        var options = SQLiteLog.Options()
        options.readers = 1
        options.checkpointFrames = [3, 12, 60, 16_000].randomElement(using: &chance) ?? 3
        options.runRecords = [1, 5, 30, 100_000].randomElement(using: &chance) ?? 5
        return try SQLiteLog.open(
            directory: disk.path, mode: .writing, options: options, onFailure: { _ in })
    }

    private mutating func act(on log: SQLiteLog, of disk: Disk) async throws {
        let command = acts.count
        let drafts = (0..<Int.random(in: 1...4, using: &chance)).map { number in
            Self.draft(command, number, &chance)
        }
        var attachment: (path: String, bytes: [UInt8])?
        if chance.once(in: 4) {
            let bytes = (0..<Int.random(in: 1...3000, using: &chance)).map { _ in
                UInt8.random(in: .min ... .max, using: &chance)
            }
            let directory = "attachments/\(String(UInt8(truncatingIfNeeded: command), radix: 16))"
            attachment = ("\(directory)/\(command)", bytes)
            acts.append(Act(command: command, drafts: drafts, attachment: attachment))
            try Self.keep(acts[acts.count - 1], on: disk)
        } else {
            acts.append(Act(command: command, drafts: drafts, attachment: nil))
        }
        if case .appended(let positions, _) = try await log.append(Self.append(drafts)) {
            acts[acts.count - 1].positions = positions
        }
        // The writer looks after the file once it has acknowledged. This is refused after that, so
        // that what comes next finds it at rest and the same seed gives the same calls.
        _ = try await log.append(
            Append(
                [Self.draft(0xffff, 0, &chance)], unless: LogQuery([LogQuery.Item()]), since: 0,
                time: .exactly(Self.time)))
    }

    /// Keeps what an act names; it is durable when this returns.
    static func keep(_ act: Act, on disk: Disk) throws {
        guard let (name, bytes) = act.attachment else { return }
        let path = "\(disk.path)/\(name)"
        try DurableFile.makeDirectory(DurableFile.directory(of: path))
        try DurableFile.write(bytes, to: path)
    }

    static let time = Timestamp(milliseconds: 1_700_000_000_000)

    static func append(_ drafts: [Draft]) -> Append {
        Append(drafts, unless: LogQuery(), since: 0, time: .exactly(time))
    }

    static func draft(_ command: Int, _ number: Int, _ chance: inout SplitMix64) -> Draft {
        let length = chance.once(in: 5) ? Int.random(in: 1...6000, using: &chance) : 40
        let filler = (0..<length).map { _ in
            UInt8(ascii: "a") + UInt8.random(in: 0..<26, using: &chance)
        }
        let digits = String(command, radix: 16)
        return Draft(
            type: "centre.noted", version: 1, effective: "2026-03-01",
            actor: ["account": "wang", "role": "officer", "via": "page"], action: "centre.note",
            command: "00000000-0000-4000-8000-"
                + String(repeating: "0", count: 12 - digits.count) + digits,
            rules: 1, policy: "2025", article: "20",
            tags: ["centre:c\(Int.random(in: 0..<20, using: &chance))", "list:l\(command)"],
            data: [
                "number": .integer(Int64(number)),
                "text": .string(String(decoding: filler, as: UTF8.self)),
            ])
    }
}
