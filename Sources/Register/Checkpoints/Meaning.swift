import CanonicalJSON
import EventLog
import Events
import Projections
import Rules

/// Decides every action of a log again, on what stood before it, and compares with the records it
/// gave: the meaning of the record, as `record-format.md` has it verified.
struct Meaning<Snapshot: LogSnapshot> {
    let snapshot: Snapshot
    let progress: @Sendable (Int, Int) -> Void
    private let loader = Loader()

    /// What is not as it would be decided.
    struct Difference {
        let position: Int
        /// The edition of the rules the record was decided under.
        let rules: Int
        let expected: String
        let found: String
    }

    init(of snapshot: Snapshot, progress: @escaping @Sendable (Int, Int) -> Void) {
        self.snapshot = snapshot
        self.progress = progress
    }

    /// The first difference under the running edition, after those under older ones.
    func run() throws -> (older: [Difference], failure: Difference?) {
        var older: [Difference] = []
        var failure: Difference?
        var group: [Record] = []
        func close() throws {
            guard let first = group.first, failure == nil else { return }
            if let found = try difference(in: group) {
                if first.rules == Rules.edition { failure = found } else { older.append(found) }
            }
            group = []
        }
        try snapshot.read(0..<snapshot.size) { stored in
            let record = try Record(bytes: stored.bytes)
            if group.first.map({ $0.command != record.command }) ?? false { try close() }
            group.append(record)
            if stored.position % 1024 == 0 { progress(stored.position, snapshot.size) }
            return failure == nil
        }
        try close()
        progress(snapshot.size, snapshot.size)
        return (older, failure)
    }

    private func difference(in records: [Record]) throws -> Difference? {
        let events = try records.map { try RecordedEvent($0) }
        guard let first = events.first else { return nil }
        func differs(_ index: Int, _ expected: String, _ found: String) -> Difference {
            Difference(
                position: first.position + index, rules: first.rules, expected: expected,
                found: found)
        }
        let decided: [Draft]
        do {
            decided = try drafts(of: events, records)
        } catch let refusal as Refusal {
            return differs(0, "a refusal: \(refusal.code.rawValue)", "\(first.action) accepted")
        } catch is Unreadable {
            return differs(0, "an action that can be read back", first.action)
        }
        for (index, record) in records.enumerated() {
            guard index < decided.count else {
                return differs(index, "no further record of this action", record.type)
            }
            let expected = Self.text(of: decided[index])
            let found = Self.text(of: record)
            if expected != found { return differs(index, expected, found) }
        }
        if decided.count > records.count {
            return differs(
                records.count - 1, "\(decided.count) records of this action", "\(records.count)")
        }
        return nil
    }

    private struct Unreadable: Error {}

    private func drafts(of events: [RecordedEvent], _ records: [Record]) throws -> [Draft] {
        guard let first = events.first, let record = records.first else { throw Unreadable() }
        if first.position == 0 { return try Self.genesis(events, record) }
        guard let action = Action.readBack(from: events) else { throw Unreadable() }
        let before = PrefixSnapshot(whole: snapshot, size: first.position)
        let accounts = [first.actor.account, first.actor.judged]
        var known = try loader.start(accounts, on: before)
        let judged = first.actor.judged
        if let organisation = known.state.accounts[judged]?.organisation {
            known.reading.add(organisation.tag)
        }
        try loader.load(&known, on: before) { $0.extend(for: action, knowing: $1) }
        try requireAuthority(of: first, action.name, known.state)
        guard let decision = try Redeciding.decide(events, on: known.state) else {
            throw Unreadable()
        }
        let actor = first.actor.passing(decision.overridden)
        return decision.events.map { decided in
            var data = FieldWriter()
            decided.event.write(to: &data)
            data.write("attachments", first.attachments)
            return Draft(
                type: decided.event.type.rawValue, version: decided.event.type.version,
                effective: decided.effective.description, actor: actor.json,
                action: record.action, command: record.command, rules: record.rules,
                policy: known.state.measures.measures(on: first.day)?.policy ?? "",
                article: decided.article?.chinese ?? "", tags: decided.tags,
                data: .object(data.object))
        }
    }

    /// Who acted was open and in a role that may, and a paper was there where one was entered.
    private func requireAuthority(
        of first: RecordedEvent, _ name: ActionName, _ state: State
    ) throws(Refusal) {
        for account in [first.actor.account, first.actor.judged] where account != .public {
            guard let known = state.accounts[account] else {
                throw Refusal(.authorityUnknownAccount, Argument(.account, account))
            }
            guard known.isOpen(on: first.day) else {
                throw Refusal(.authorityClosedAccount, Argument(.account, account))
            }
        }
        let role = state.accounts[first.actor.judged]?.role ?? .public
        guard name.roles.contains(role) else {
            throw Refusal(.authorityRole, Argument(.role, role.rawValue))
        }
        if let paper = first.actor.actedFor, paper.attachments.isEmpty {
            throw Refusal(.authorityNoPaper)
        }
    }

    /// The first records are a function of the opening and of the data built in.
    private static func genesis(_ events: [RecordedEvent], _ record: Record) throws -> [Draft] {
        guard case .registerOpened(let opening) = events[0].event,
            case .accountOpened(let administrator) = events[events.count - 1].event
        else { throw Unreadable() }
        let append = try Genesis.append(
            Register.Opening(
                kind: opening.kind, title: opening.title.value, origin: opening.origin.value,
                administrator: administrator.account.rawValue, at: record.recorded))
        return append.drafts
    }

    /// What of a record is decided: all but where it stands, when it was accepted and by which
    /// command.
    private static func text(of record: Record) -> String {
        text(
            record.type, record.version, record.effective, record.actor, record.action,
            record.policy, record.article, Set(record.tags), record.data)
    }

    private static func text(of draft: Draft) -> String {
        text(
            draft.type, draft.version, draft.effective, draft.actor, draft.action, draft.policy,
            draft.article, Set(draft.tags), draft.data)
    }

    private static func text(
        _ type: String, _ version: Int, _ effective: String, _ actor: JSON, _ action: String,
        _ policy: String, _ article: String, _ tags: Set<String>, _ data: JSON
    ) -> String {
        let object: JSON = [
            "action": .string(action), "actor": actor, "article": .string(article),
            "data": data, "effective": .string(effective), "policy": .string(policy),
            "tags": .array(tags.sorted().map(JSON.string)), "type": .string(type),
            "version": .integer(Int64(version)),
        ]
        return String(decoding: object.canonicalBytes, as: UTF8.self)
    }
}

extension Actor {
    /// The same actor with the refusals a decision passed.
    fileprivate func passing(_ codes: [RefusalCode]) -> Actor {
        guard let override else { return self }
        return Actor(
            account: account, role: role, organisation: organisation, district: district, via: via,
            actedFor: actedFor,
            override: Override(
                reason: override.reason, attachments: override.attachments,
                codes: codes.compactMap { Name($0.rawValue) }))
    }
}
