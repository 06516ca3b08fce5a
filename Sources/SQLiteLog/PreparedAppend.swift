import EventLog

/// An append with all done that needs neither the writer nor the log.
struct PreparedAppend: Sendable {
    struct Item: Sendable {
        let encoded: EncodedDraft
        let terms: [Term]
    }

    let items: [Item]
    let command: [UInt8]
    let unless: LogQuery
    let since: Int
    let time: AppendTime
    let digest: [UInt8]
    let warnings: [UInt8]

    init(_ append: Append) throws {
        items = try append.drafts.map { draft in
            Item(
                encoded: try EncodedDraft(draft),
                terms: [Term(kind: .type, text: draft.type)]
                    + draft.tags.map { Term(kind: .tag, text: $0) })
        }
        guard let command = CommandID.bytes(append.drafts[0].command) else {
            throw RecordError.malformed(field: "command")
        }
        self.command = command
        unless = append.unless
        since = append.since
        time = append.time
        digest = append.digest
        warnings = append.warnings
    }
}
