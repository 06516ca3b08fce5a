public import CanonicalJSON

/// A record before the log has given it its place and time.
public struct Draft: Hashable, Sendable {
    /// The event's name, `publicity.opened`.
    public let type: String
    /// The version of the event's form.
    public let version: Int
    /// The day it took effect, `YYYY-MM-DD`.
    public let effective: String
    /// Who acted.
    public let actor: JSON
    /// The action's name.
    public let action: String
    /// The command's UUID in lower case.
    public let command: String
    /// The edition of the rules that decided it.
    public let rules: Int
    /// The measures in force for the act.
    public let policy: String
    /// The article it rests on, empty for none.
    public let article: String
    /// What it is about, sorted and unique.
    public let tags: [String]
    /// What happened.
    public let data: JSON

    /// A record to be appended; its tags are put in order.
    public init(
        type: String, version: Int, effective: String, actor: JSON, action: String,
        command: String, rules: Int, policy: String, article: String, tags: Set<String>, data: JSON
    ) {
        self.type = type
        self.version = version
        self.effective = effective
        self.actor = actor
        self.action = action
        self.command = command
        self.rules = rules
        self.policy = policy
        self.article = article
        self.tags = tags.sorted(by: JSONObject.precedes)
        self.data = data
    }
}

/// One action's records and the condition under which they may stand.
public struct Append: Sendable {
    /// The records, at least one, all of the same command.
    public let drafts: [Draft]
    /// The append is refused when a record that matches stands at or after `since`.
    public let unless: LogQuery
    /// The size at which the decision was taken.
    public let since: Int
    /// When it is to be recorded.
    public let time: AppendTime
    /// HMAC of what the caller gave, kept to tell a repeated command from a reused one.
    public let digest: [UInt8]
    /// The answer's warnings, kept so that a repeated command answers the same.
    public let warnings: [UInt8]

    /// An append of one action.
    public init(
        _ drafts: [Draft], unless: LogQuery, since: Int, time: AppendTime, digest: [UInt8] = [],
        warnings: [UInt8] = []
    ) {
        precondition(!drafts.isEmpty, "an append holds at least one record")
        precondition(
            drafts.allSatisfy { $0.command == drafts[0].command },
            "the records of an append are of one command")
        self.drafts = drafts
        self.unless = unless
        self.since = since
        self.time = time
        self.digest = digest
        self.warnings = warnings
    }
}

/// How the time of an append is settled by the writer; `recorded` never decreases.
public enum AppendTime: Hashable, Sendable {
    /// The later of this time and the last record's; a conflict where that is not before `until`
    /// (the end of the day the action was decided on).
    case clock(Timestamp, until: Timestamp)
    /// Exactly this time; refused when it is before the last record's.
    case exactly(Timestamp)
}

/// What became of an append.
public enum AppendOutcome: Hashable, Sendable {
    /// Durable, at these adjacent positions.
    case appended(positions: Range<Int>, recorded: Timestamp)
    /// A record that the decision did not see stands at `position`.
    case conflict(position: Int)
    /// The day the action was decided on ended before it could be recorded.
    case dayEnded
    /// The time given is before the last record's.
    case clockWentBack(last: Timestamp)
    /// The command was accepted before.
    case repeated(RememberedCommand)
    /// A record would be longer than 65,535 bytes.
    case tooLarge(index: Int, sizeBytes: Int)
}

/// What the log remembers of an accepted command, beside the records and outside the tree.
public struct RememberedCommand: Hashable, Sendable {
    /// The positions of its records.
    public let positions: Range<Int>
    /// The HMAC it was accepted with.
    public let digest: [UInt8]
    /// The warnings it was answered with.
    public let warnings: [UInt8]

    /// What is remembered of one command.
    public init(positions: Range<Int>, digest: [UInt8], warnings: [UInt8]) {
        self.positions = positions
        self.digest = digest
        self.warnings = warnings
    }
}
