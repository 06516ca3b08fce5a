import EventLog

/// A record to be appended: one action of its own.
struct Planned: Sendable {
    let draft: Draft
    /// When it is recorded, where nothing later stands already.
    let time: Timestamp
    /// The round it belongs to. Records of one round follow one another and are guarded by each
    /// other; rounds have nothing in common.
    let round: Int
    /// The condition the register would give: the measures, calendars and departments, and all that
    /// bears the record's own tags.
    let unless: LogQuery
    /// The tags that this condition asks for.
    let guardTags: [String]
    /// As long as the HMAC a register keeps of a command, and as hard to compress.
    private let digest: [UInt8]

    init(draft: Draft, time: Timestamp, round: Int) {
        self.draft = draft
        self.time = time
        self.round = round
        digest = TreeHash.leaf(Array(draft.command.utf8)).bytes
        // A district is shared by all rounds; the register does not read by it either.
        guardTags = draft.tags.filter { !$0.hasPrefix("district:") }
        unless = LogQuery(
            Set(guardTags.map { LogQuery.Item(tags: [$0]) } + [Self.framework]))
    }

    /// The types of what every decision reads.
    static let frameworkTypes = ["department.adopted", "policy.adopted", "calendar.adopted"]

    /// What every decision reads.
    static let framework = LogQuery.Item(types: Set(frameworkTypes))

    /// The append of it by someone who saw the log at size `since`.
    func append(since: Int) -> Append {
        Append(
            [draft], unless: unless, since: since, time: .clock(time, until: .latest),
            digest: digest)
    }
}
