import EventLog

/// An append with all done that needs neither the writer nor the log.
struct PreparedAppend: Sendable {
    struct Item: Sendable {
        let encoded: EncodedDraft
        let body: [UInt8]
        let terms: [Term]
    }

    let items: [Item]
    let command: CommandID
    /// The dictionary that the bodies were compressed against.
    let dictionary: Int
    let unless: LogQuery
    let since: Int
    let time: AppendTime
    let digest: [UInt8]
    let warnings: [UInt8]

    /// - Throws: `RecordError` where a draft cannot be a record, `LogError` where there is no memory.
    init(_ append: Append, with compressor: Compressor) async throws {
        guard let command = CommandID(append.drafts[0].command) else {
            throw RecordError.malformed(field: "command")
        }
        self.command = command
        dictionary = compressor.dictionary
        items = try await Self.items(append.drafts, compressor)
        unless = append.unless
        since = append.since
        time = append.time
        digest = append.digest
        warnings = append.warnings
    }
    /// Many are prepared side by side.
    private static func items(
        _ drafts: [Draft], _ compressor: Compressor
    ) async throws -> [Item] {
        guard drafts.count > shareMax else {
            return try drafts.map { try Item($0, compressor) }
        }
        let starts = stride(from: 0, to: drafts.count, by: shareMax)
        return try await withThrowingTaskGroup(of: (Int, [Item]).self) { group in
            for start in starts {
                group.addTask {
                    let share = drafts[start..<min(start + shareMax, drafts.count)]
                    return (start, try share.map { try Item($0, compressor) })
                }
            }
            var shares: [Int: [Item]] = [:]
            for try await (start, items) in group { shares[start] = items }
            return starts.flatMap { shares[$0] ?? [] }
        }
    }

    private static let shareMax = 64
}

extension PreparedAppend.Item {
    fileprivate init(_ draft: Draft, _ compressor: Compressor) throws {
        encoded = try EncodedDraft(draft)
        body = try compressor.body(of: encoded)
        terms =
            [Term(kind: .type, text: draft.type)]
            + draft.tags.map { Term(kind: .tag, text: $0) }
    }
}
