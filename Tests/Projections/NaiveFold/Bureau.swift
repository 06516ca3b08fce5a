import CanonicalJSON
import EventLog
import Events
import Rules
import Testing

/// A register in memory that decides acts by the rules: of each it reads what the rules ask for and
/// no more, and what was decided waits to be appended to a log.
final class Bureau {
    /// The day and the time of the next act.
    var day: Day
    private var second: Int64 = 0
    private(set) var records: [RecordedEvent] = []
    /// The appends of a log that has the same records, in order.
    private(set) var appends: [Append] = []
    /// How many acts of each name were accepted.
    private(set) var accepted: [ActionName: Int] = [:]
    /// Why the last act was refused.
    private(set) var refusal: Refusal?

    private var byTag: [String: [Int]] = [:]
    private var byType: [EventType: [Int]] = [:]
    // Every decision reads the framework: it is folded once.
    private var framework = State()

    init(opening day: Day) {
        self.day = day
    }

    /// Decides an act, and records it where it is accepted; whether it was.
    func act(
        _ by: String, _ name: ActionName, _ with: JSON, overriding: Bool = false
    ) throws -> Bool {
        do {
            var fields = try FieldReader(with, at: "/with", from: .input)
            let action = Self.sealed(try Action(name, &fields))
            try fields.end()
            guard let account = AccountID(by) else { return false }
            let state = state(for: action, by: account)
            let party = state.accounts[account].map { Party(account, $0) } ?? .anyone
            guard name.roles.contains(party.role), let measures = state.measures.measures(on: day)
            else { return false }
            let context = Context(
                day: day, party: party, measures: measures, overrides: overriding)
            let decision = try Rules.decide(action, on: state, in: context)
            accepted[name, default: 0] += 1
            record(
                decision.events, of: name.rawValue,
                by: Actor(
                    account: account, role: .of(party.role), via: .play,
                    override: Self.override(decision)), policy: measures.policy)
            return true
        } catch let refusal as Refusal {
            self.refusal = refusal
            return false
        }
    }

    /// What stands, by the records about any of these.
    func state(about tags: Set<String>) -> State {
        var positions: Set<Int> = []
        for tag in tags { positions.formUnion(byTag[tag] ?? []) }
        return fold(positions)
    }

    private func state(for action: Action, by account: AccountID) -> State {
        var reading = Reading(accounts: [account])
        while true {
            var positions = reading.positions.filter(records.indices.contains)
            for tag in reading.tags { positions.formUnion(byTag[tag] ?? []) }
            for type in reading.types { positions.formUnion(byType[type] ?? []) }
            let state = fold(positions)
            let before = reading
            reading.extend(for: action, knowing: state)
            if reading == before { return state }
        }
    }

    private func fold(_ positions: Set<Int>) -> State {
        let events = positions.sorted().map { records[$0] }
        return State(framework, folding: events.filter { !$0.event.isFramework })
    }

    /// Records an act without deciding it.
    func enter(_ event: Event, of action: ActionName, about tags: Set<String>) throws {
        let leader = try #require(AccountID("leader"))
        add(
            [Made(event: event, effective: day, article: "", tags: tags)], of: action.rawValue,
            by: Actor(account: leader, role: .of(.leader), via: .play),
            policy: BuiltInMeasures.policy)
    }

    /// Records what no act decides here: the opening of a register.
    func open(_ events: [(Event, Day)]) {
        add(
            events.map { event, effective in
                var fields = FieldWriter()
                event.write(to: &fields)
                return Made(event: event, effective: effective, article: "", tags: fields.tags)
            }, of: "register.open",
            by: Actor(account: .program, role: .program, via: .program), policy: "")
    }

    private func record(
        _ events: [DecidedEvent], of action: String, by actor: Actor, policy: String
    ) {
        add(
            events.map {
                Made(
                    event: $0.event, effective: $0.effective, article: $0.article?.chinese ?? "",
                    tags: $0.tags)
            }, of: action, by: actor, policy: policy)
    }

    private struct Made {
        let event: Event
        let effective: Day
        let article: String
        let tags: Set<String>
    }

    private func add(_ made: [Made], of action: String, by actor: Actor, policy: String) {
        let digits = String(records.count)
        let command =
            "00000000-0000-7000-8000-" + String(repeating: "0", count: 12 - digits.count) + digits
        // Nine in the morning in Asia/Shanghai, and a second for each act.
        second += 1
        let time = Int64(day.number) * 86_400_000 + (3_600 + second) * 1_000
        var drafts: [Draft] = []
        for made in made {
            var fields = FieldWriter()
            made.event.write(to: &fields)
            let draft = Draft(
                type: made.event.type.rawValue, version: 1, effective: made.effective.description,
                actor: actor.json, action: action, command: command, rules: Rules.edition,
                policy: policy, article: made.article, tags: made.tags,
                data: .object(fields.object))
            drafts.append(draft)
            let record = RecordedEvent(
                position: records.count, recordedMilliseconds: time, effective: made.effective,
                actor: actor, action: action, command: command, rules: Rules.edition,
                policy: policy, article: made.article, tags: draft.tags, event: made.event,
                attachments: [])
            for tag in draft.tags { byTag[tag, default: []].append(record.position) }
            byType[made.event.type, default: []].append(record.position)
            records.append(record)
        }
        appends.append(
            Append(
                drafts, unless: LogQuery(), since: 0,
                time: .exactly(Timestamp(milliseconds: time))))
        if made.contains(where: \.event.isFramework) {
            framework = State(folding: records.filter(\.event.isFramework))
        }
    }

    private static func override(_ decision: Decision) -> Override? {
        let codes = decision.overridden.compactMap { Name($0.rawValue) }
        guard !codes.isEmpty, let reason = Text("特殊情形") else { return nil }
        return Override(reason: reason, attachments: [], codes: codes)
    }

    /// Personal detail is sealed before anything is decided.
    private static func sealed(_ action: Action) -> Action {
        guard case .objectionRaise(var matter) = action, !matter.objector.name.isEmpty else {
            return action
        }
        matter.objector.name = .sealed(key: "k1", box: "AAAA")
        matter.objector.contact = .sealed(key: "k1", box: "BBBB")
        return .objectionRaise(matter)
    }
}
