import EventLog
import Events
import Projections

/// A back-up of data, read from its first byte to its last.
struct BackupReading: Sendable {
    let directory: BackupDirectory
    let manifest: BackupManifest

    /// What the restored register must be told beside the files.
    struct Content: Sendable {
        /// The keys whose destruction stands on the record.
        var erasures: [DestroyedKeys.Entry] = []
        var attachments = 0
    }

    /// - Throws: `BackupError`, `.missing` where there is no back-up of that part.
    init(_ path: String, _ part: BackupManifest.Part) throws {
        directory = BackupDirectory(path: path)
        guard let manifest = try directory.manifest(), manifest.part == part else {
            throw BackupError(
                .missing,
                part == .data
                    ? "there is no back-up of a register in \(path)"
                    : "there is no back-up of keys in \(path)",
                chinese: part == .data ? "\(path) 中没有登记簿备份" : "\(path) 中没有密钥备份", place: path)
        }
        self.manifest = manifest
    }

    /// Verifies everything: each file against the manifest, each record up to the root, each
    /// attachment a record names.
    ///
    /// - Parameter anchor: a checkpoint that the records must be a continuation of.
    /// - Throws: `BackupError`, `.damaged` with the file that is not what it was, `.anchor` where the
    ///   records are not those that were signed.
    func verify(
        against anchor: Checkpoint?, _ progress: @Sendable (Int, Int) -> Void
    ) throws -> Content {
        var content = Content()
        var range = VerifiedRange()
        if let anchor, anchor.size > manifest.size {
            throw Self.otherThanSigned(
                "it holds \(manifest.size) records, and \(anchor.size) have been signed",
                chinese: "备份有\(manifest.size)条记录，而已签名的检查点含\(anchor.size)条")
        }
        var named: [SHA256Hex: Int] = [:]
        try forEachCommand { command, place in
            for bytes in command.records {
                let stored = StoredRecord(position: range.size, bytes: bytes)
                try range.append(stored)
                if let anchor, anchor.size == range.size, anchor.root != range.root {
                    throw Self.otherThanSigned(
                        "at size \(range.size) its root is \(range.root), and \(anchor.root) was "
                            + "signed",
                        chinese: "记录数为\(range.size)时根哈希为\(range.root)，已签名的为\(anchor.root)")
                }
                let event = try Self.event(of: stored, command.id, place)
                for name in event.attachmentNames where named[name] == nil {
                    named[name] = stored.position
                }
                if case .personalErased(let matter) = event.event {
                    let time = Timestamp(milliseconds: event.recordedMilliseconds)
                    content.erasures.append(
                        DestroyedKeys.Entry(id: matter.subject.value, time: "\(time)"))
                }
            }
            progress(range.size, manifest.size)
        }
        guard range.size == manifest.size, range.root == manifest.root else {
            throw BackupError.damaged(
                directory.manifestPath,
                "the records have the root \(range.root) at size \(range.size), "
                    + "not \(manifest.root) at \(manifest.size)",
                chinese: "记录数\(range.size)、根哈希\(range.root)与清单所列\(manifest.size)、\(manifest.root)不符"
            )
        }
        try verifyAttachments(&named)
        content.attachments = manifest.files(.attachment).count
        for file in manifest.files where file.kind == .accounts || file.kind == .config {
            _ = try directory.bytes(of: file)
        }
        return content
    }

    /// The files of the log, in the order of their records.
    var segments: [BackupManifest.File] { manifest.files(.records) }

    /// Each command with its records, in order, and the file it was read from.
    private func forEachCommand(_ body: (LogSegment.Command, String) throws -> Void) throws {
        var next = 0
        for file in segments {
            guard file.positions.lowerBound == next else {
                throw BackupError.damaged(
                    directory.manifestPath, "it names no records from position \(next) on",
                    chinese: "清单缺少自位置\(next)起的记录")
            }
            for command in try read(file).commands {
                try body(command, "\(directory.path)/\(file.path)")
            }
            next = file.positions.upperBound
        }
    }

    /// The commands of one file of the log.
    func read(_ records: BackupManifest.File) throws -> LogSegment {
        let place = "\(directory.path)/\(records.path)"
        let commands = manifest.files(.commands).first { $0.positions == records.positions }
        guard let commands else {
            throw BackupError.damaged(
                place, "the manifest names no commands of it", chinese: "清单缺少其命令")
        }
        guard let recordLines = LZ4Frame.decompress(try directory.bytes(of: records)),
            let commandLines = LZ4Frame.decompress(try directory.bytes(of: commands)),
            let segment = LogSegment(
                recordLines: recordLines, commandLines: commandLines, at: records.positions)
        else {
            throw BackupError.damaged(place, "it holds no whole commands", chinese: "内容不完整")
        }
        return segment
    }

    private static func otherThanSigned(_ what: String, chinese: String) -> BackupError {
        BackupError(
            .anchor, "the back-up is not what was signed last: \(what)",
            chinese: "备份与最近签名的检查点不符：\(chinese)")
    }

    private static func event(
        of stored: StoredRecord, _ command: String, _ place: String
    ) throws -> RecordedEvent {
        do {
            let event = try RecordedEvent(stored)
            if event.position == stored.position, event.command == command { return event }
        } catch {
            throw BackupError.damaged(
                place, "record \(stored.position): \(error)",
                chinese: "位置\(stored.position)的记录：\(error)")
        }
        throw BackupError.damaged(
            place, "record \(stored.position) is not of its command or place",
            chinese: "位置\(stored.position)的记录与所属命令或者位置不符")
    }

    private func verifyAttachments(_ named: inout [SHA256Hex: Int]) throws {
        for file in manifest.files(.attachment) {
            let bytes = LZ4Frame.decompress(try directory.bytes(of: file))
            guard let name = bytes.map(AttachmentStore.name),
                file.path == "\(BackupDirectory.attachmentsName)/\(AttachmentStore.place(of: name))"
            else {
                throw BackupError.damaged(
                    "\(directory.path)/\(file.path)", "it is not the attachment of its name",
                    chinese: "内容与附件名不符")
            }
            named[name] = nil
        }
        if let missing = named.min(by: { $0.value < $1.value }) {
            throw BackupError.damaged(
                directory.manifestPath,
                "it names no attachment \(missing.key), which record \(missing.value) names",
                chinese: "清单缺少位置\(missing.value)的记录所列附件 \(missing.key)")
        }
    }
}
