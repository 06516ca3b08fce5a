import EventLog

/// Applies what a log has and a file does not cover.
struct Replay<Log: EventLog> {
    /// Up to how many records are read and applied in one go, without a second thread.
    private static var shortMax: Int { 256 }

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
