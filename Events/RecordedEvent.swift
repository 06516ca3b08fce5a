/// An event as the log holds it, with who did it, when, and under which measures.
public struct RecordedEvent: Hashable, Sendable {
    /// Its leaf index.
    public let position: Int
    /// When it was recorded, in milliseconds since 1970-01-01T00:00:00Z.
    public let recordedMilliseconds: Int64
    /// The day it took effect.
    public let effective: Day
    /// Who acted.
    public let actor: Actor
    /// The action's name.
    public let action: String
    /// The command's UUID.
    public let command: String
    /// The edition of the rules that decided it.
    public let rules: Int
    /// The measures in force for the act, empty for the opening of the register.
    public let policy: String
    /// The article it rests on, empty for none.
    public let article: String
    /// What it is about.
    public let tags: [String]
    /// What happened.
    public let event: Event
    /// The papers given with it.
    public let attachments: [Attachment]

    /// An event as the log holds it.
    public init(
        position: Int, recordedMilliseconds: Int64, effective: Day, actor: Actor, action: String,
        command: String, rules: Int, policy: String, article: String, tags: [String],
        event: Event, attachments: [Attachment]
    ) {
        self.position = position
        self.recordedMilliseconds = recordedMilliseconds
        self.effective = effective
        self.actor = actor
        self.action = action
        self.command = command
        self.rules = rules
        self.policy = policy
        self.article = article
        self.tags = tags
        self.event = event
        self.attachments = attachments
    }

    /// The day it was recorded, in the calendar of Asia/Shanghai.
    public var day: Day { Day(shanghaiMilliseconds: recordedMilliseconds) }

    /// The centres it bears on, by its tags.
    public var centres: [CentreID] {
        tags.compactMap { tag in
            tag.hasPrefix("centre:") ? CentreID(String(tag.dropFirst("centre:".utf8.count))) : nil
        }
    }
}

extension Day {
    /// The day in Asia/Shanghai (+08:00) of a time in milliseconds since 1970-01-01T00:00:00Z.
    public init(shanghaiMilliseconds milliseconds: Int64) {
        let local = milliseconds + 8 * 3_600_000
        let day: Int64 = 86_400_000
        self.init(number: Int32((local - (local % day + day) % day) / day))
    }
}
