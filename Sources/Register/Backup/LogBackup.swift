import DurableFile
import EventLog
import Events
import Projections
import SQLiteLog

/// The log of a register and the attachments it names, brought forward in a back-up: what was
/// backed up before stays as it is, what is new is added, and all that is added is verified from the
/// bytes read back.
struct LogBackup: Sendable {
    let log: SQLiteLog
    let attachments: AttachmentStore
    let directory: BackupDirectory
    let progress: @Sendable (Int, Int) -> Void

    /// What it came to.
    struct Outcome {
        let size: Int
        let root: TreeHash
        /// The files of the log and of attachments, those backed up before among them.
        var files: [BackupManifest.File]
        var records = 0
        var attachments = 0
        var sizeBytes = 0
    }

    /// Adds what the log holds beyond the previous back-up, up to the size it has now.
    ///
    /// - Throws: `BackupError`, `.diverged` where the log does not continue what was backed up;
    ///   `.source` where it does not hold what it should.
    func run(after previous: BackupManifest?) async throws -> Outcome {
        let kept = (previous?.files ?? []).filter {
            switch $0.kind {
            case .records, .commands, .attachment: true
            case .accounts, .config, .keyStore, .masterKey, .checkpointKey: false
            }
        }
        for file in kept { try directory.requireSize(of: file) }
        let (size, root, start) = try await log.read { [directory] snapshot in
            try Self.start(on: snapshot, after: previous, directory)
        }
        var outcome = Outcome(size: size, root: root, files: kept)
        var held = Set(kept.map(\.path))
        var range = start
        while range.size < size {
            progress(range.size, size)
            let first = range.size
            let part = try await log.read { try LogPart.read(from: first, to: size, on: $0) }
            try write(part.segment, leaves: part.leaves, extending: &range, &outcome)
            for (name, position) in part.attachments {
                try copy(name, namedAt: position, &held, &outcome)
            }
        }
        guard range.root == root else {
            throw BackupError(
                .source,
                "the records do not have the root the log says: \(range.root), not \(root)",
                chinese: "记录的根哈希与日志不符：应为\(root)，实为\(range.root)")
        }
        progress(size, size)
        outcome.records = size - start.size
        return outcome
    }

    private static func start(
        on snapshot: SQLiteLogSnapshot, after previous: BackupManifest?,
        _ directory: BackupDirectory
    ) throws -> (Int, TreeHash, VerifiedRange) {
        let size = snapshot.size
        let root = try TreeProof.root(at: size, from: snapshot.tiles)
        guard let previous else { return (size, root, VerifiedRange()) }
        do {
            let start = try VerifiedRange(
                size: previous.size, root: previous.root, from: snapshot.tiles)
            return (size, root, start)
        } catch let failure as IntegrityFailure {
            throw BackupError(
                .diverged,
                "the register does not continue what \(directory.path) holds (\(failure)): look into "
                    + "it, and back up to another place",
                chinese: "登记簿与 \(directory.path) 中已有备份不相接续（\(failure)），请查明原因并另选备份位置",
                place: directory.path)
        }
    }

    private func write(
        _ segment: LogSegment, leaves: [TreeHash], extending range: inout VerifiedRange,
        _ outcome: inout Outcome
    ) throws {
        let name = Self.name(of: segment.positions)
        let (records, recordFrame) = try directory.write(
            LZ4Frame.compress(segment.recordLines), .records, to: "\(name).records.lz4",
            positions: segment.positions)
        let (commands, commandFrame) = try directory.write(
            LZ4Frame.compress(segment.commandLines), .commands, to: "\(name).commands.lz4",
            positions: segment.positions)
        guard let recordLines = LZ4Frame.decompress(recordFrame),
            let commandLines = LZ4Frame.decompress(commandFrame),
            let read = LogSegment(
                recordLines: recordLines, commandLines: commandLines, at: segment.positions)
        else {
            throw BackupError.damaged(
                "\(directory.path)/\(records.path)", "it cannot be read back", chinese: "无法读回")
        }
        for (bytes, leaf) in zip(read.commands.lazy.flatMap(\.records), leaves) {
            let position = range.size
            guard TreeHash.leaf(bytes) == leaf else {
                throw BackupError(
                    .source, "record \(position) is not what the tree says of it",
                    chinese: "位置\(position)的记录与哈希树不符")
            }
            try range.append(StoredRecord(position: position, bytes: bytes))
        }
        outcome.files += [records, commands]
        outcome.sizeBytes += records.sizeBytes + commands.sizeBytes
    }

    private func copy(
        _ name: SHA256Hex, namedAt position: Int, _ held: inout Set<String>,
        _ outcome: inout Outcome
    ) throws {
        let path = "\(BackupDirectory.attachmentsName)/\(AttachmentStore.place(of: name))"
        guard held.insert(path).inserted else { return }
        guard let bytes = try attachments.bytes(of: name) else {
            throw BackupError(
                .source,
                "the attachment \(name), which record \(position) names, is missing or altered",
                chinese: "位置\(position)的记录所列附件 \(name) 缺失或者已被改动",
                place: attachments.path(of: name))
        }
        let (file, frame) = try directory.write(LZ4Frame.compress(bytes), .attachment, to: path)
        guard LZ4Frame.decompress(frame) == bytes else {
            throw BackupError.damaged(
                "\(directory.path)/\(path)", "it cannot be read back", chinese: "无法读回")
        }
        outcome.files.append(file)
        outcome.attachments += 1
        outcome.sizeBytes += file.sizeBytes
    }

    /// `log/0000001206-0000002000`: in the order of positions when sorted by name.
    private static func name(of positions: Range<Int>) -> String {
        func digits(_ number: Int) -> String {
            let text = String(number)
            return String(repeating: "0", count: max(0, 10 - text.utf8.count)) + text
        }
        return "log/\(digits(positions.lowerBound))-\(digits(positions.upperBound))"
    }
}
