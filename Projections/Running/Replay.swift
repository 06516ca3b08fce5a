import EventLog

/// Applies what a log has and a file does not cover.
struct Replay<Log: EventLog> {
    /// Up to how many records are read and applied in one go, without a second thread.
    static var shortMax: Int { 256 }

    private let log: Log
    private let writer: WriterCell
    private let options: ProjectionOptions

    init(log: Log, file: ProjectionFile, options: ProjectionOptions) throws {
        guard let writer = file.writer else { throw ProjectionError.noFile(path: file.path) }
        self.log = log
        self.writer = writer
        self.options = options
    }

    /// - Parameters:
    ///   - checking: whether to look that the file was made from this log; one that was not is
    ///     made anew.
    ///   - limit: to go no further than this size.
    /// - Returns: the size covered.
    @discardableResult
    func run(checking: Bool, upTo limit: Int = .max) async throws -> Int {
        let (writer, options) = (writer, options)
        let (size, target) = try await log.read { snapshot in
            if checking { try Self.check(writer, against: snapshot) }
            let size = try writer.progress().size
            let target = min(snapshot.size, limit)
            guard size < target, target - size <= Self.shortMax else { return (size, target) }
            let batch = try DecodedBatch(size..<target, of: snapshot)
            try writer.apply(batch, reading: snapshot, options: options)
            return (target, target)
        }
        if size < target { try await replay(size..<target) }
        return max(size, target)
    }

    /// While one batch is applied the next is read and decoded.
    private func replay(_ positions: Range<Int>) async throws {
        var batch = try await decode(next(in: positions))
        while batch.end < positions.upperBound {
            let range = next(in: batch.end..<positions.upperBound)
            async let following = decode(range)
            try await apply(batch)
            batch = try await following
        }
        try await apply(batch)
    }

    private func next(in positions: Range<Int>) -> Range<Int> {
        positions
            .lowerBound..<min(
                positions.upperBound, positions.lowerBound + max(options.batchSize, 1))
    }

    private func decode(_ positions: Range<Int>) async throws -> DecodedBatch {
        try await log.read { try DecodedBatch(positions, of: $0) }
    }

    private func apply(_ batch: DecodedBatch) async throws {
        let (writer, options) = (writer, options)
        try await log.read { try writer.apply(batch, reading: $0, options: options) }
    }

    /// Builds a file from nothing. What stands at the path is removed; on failure nothing is left.
    static func build(
        _ path: String, from log: Log, upTo size: Int, options: ProjectionOptions
    ) async throws {
        let builder = try FileBuilder(path: path, options: options)
        do {
            if size > 0 { try await fill(builder, from: log, upTo: size, options: options) }
            try await log.read { _ in try builder.finish() }
        } catch {
            // What failed first is what the caller must know.
            try? builder.close(isFinished: false)
            throw error
        }
        try builder.close(isFinished: true)
    }

    /// One batch is decoded, the one before it folded, and the one before that written, at a time.
    private static func fill(
        _ builder: FileBuilder, from log: Log, upTo size: Int, options: ProjectionOptions
    ) async throws {
        let step = max(options.batchSize, 1)
        var batch = try await log.read { try DecodedBatch(0..<min(size, step), of: $0) }
        while true {
            let range = batch.end..<min(size, batch.end + step)
            async let following = decoded(range, of: log)
            async let written: Void = log.read { _ in try builder.write() }
            let present = batch
            try await log.read { try builder.fold(present, reading: $0) }
            try await written
            guard let next = try await following else { return }
            batch = next
        }
    }

    private static func decoded(_ range: Range<Int>, of log: Log) async throws -> DecodedBatch? {
        range.isEmpty ? nil : try await log.read { try DecodedBatch(range, of: $0) }
    }

    /// The file was made from this log if the log has the last record the file covers.
    private static func check(_ writer: WriterCell, against log: Log.Snapshot) throws {
        let progress = try writer.progress()
        guard progress.size > 0 else { return }
        var leaf: [UInt8] = []
        if progress.size <= log.size {
            try log.read(progress.size - 1..<progress.size) { stored in
                leaf = TreeHash.leaf(stored.bytes).bytes
                return true
            }
        }
        if leaf != progress.leaf { try writer.clear() }
    }
}
