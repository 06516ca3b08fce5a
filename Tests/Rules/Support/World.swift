import CanonicalJSON
import Events
import Rules
import Testing

/// A register in memory, driven the way a register drives the rules: it reads what an action needs
/// and no more, decides on that alone, and records what was decided.
final class World {
    private(set) var log: [RecordedEvent]
    /// What the last accepted action came to.
    private(set) var last = Done(decision: nil, records: [])

    /// What an accepted action came to.
    struct Done {
        let decision: Decision?
        let records: [RecordedEvent]

        var warnings: [String] { decision?.warnings.map(\.code.rawValue) ?? [] }
        var overridden: [String] { decision?.overridden.map(\.rawValue) ?? [] }

        /// The first of its records.
        var record: RecordedEvent {
            get throws { try record(0) }
        }

        /// The record at that place.
        func record(_ index: Int) throws -> RecordedEvent {
            try #require(records.indices.contains(index) ? records[index] : nil)
        }

        /// The data of the event at that place, `null` where there is none.
        func data(_ index: Int = 0) -> JSON {
            guard records.indices.contains(index) else { return .null }
            var fields = FieldWriter()
            records[index].event.write(to: &fields)
            return .object(fields.object)
        }
    }

    init(_ log: [RecordedEvent] = []) { self.log = log }

    func fork() -> World { World(log) }

    var state: State { State(folding: log) }

    func centre(_ id: String) throws -> CentreState {
        let id = try #require(CentreID(id))
        return try #require(state.centres[id])
    }

    func account(_ id: String) throws -> AccountState {
        let id = try #require(AccountID(id))
        return try #require(state.accounts[id])
    }

    /// Does what has to be accepted.
    @discardableResult
    func given(
        _ by: String, _ name: ActionName, on time: String, _ with: JSON, override: String? = nil,
        for paper: Paper? = nil
    ) throws -> World {
        let answer = try answer(by, name, on: time, with, override: override, for: paper)
        guard case .yes = answer else { throw answer }
        return self
    }

    /// Does it, or says why not. `time` is a day, or a day and a time in Asia/Shanghai.
    func answer(
        _ by: String, _ name: ActionName, on time: String, _ with: JSON, override: String? = nil,
        for paper: Paper? = nil, holding: Holding? = nil
    ) throws -> Answer {
        let milliseconds = try Self.milliseconds(time)
        precondition(milliseconds >= log.last?.recordedMilliseconds ?? 0, "time does not go back")
        do {
            let action = try Self.read(name, with)
            let actor = try AccountID(by) ?? { throw Refusal(.authorityUnknownAccount) }()
            let judged = try paper.map { try $0.recorded().account ?? .public } ?? actor
            let known = read(action, [actor, judged])
            let context = try context(
                judged, action, milliseconds, known, overrides: override != nil, paper, holding)
            let decided = Self.decide(action, on: known, in: context)
            // A tag missing in what was read shows where the whole log decides otherwise.
            let whole = Self.decide(action, on: state, in: context)
            #expect(decided == whole, "\(name.rawValue) reads too little")
            let decision = try decided.get()
            last = Done(
                decision: decision,
                records: try record(decision, of: name, by: actor, milliseconds, override, paper))
            return .yes(last.records.map(\.event.type.rawValue))
        } catch let refusal as Refusal {
            return .because(refusal)
        }
    }

    private static func decide(
        _ action: Action, on state: State, in context: Context
    ) -> Result<Decision, Refusal> {
        do throws(Refusal) {
            return .success(try Rules.decide(action, on: state, in: context))
        } catch {
            return .failure(error)
        }
    }

    /// Records events that no action makes here: the opening of a register.
    func open(_ events: [(Event, Day)], on time: String) throws {
        for (event, effective) in events {
            var fields = FieldWriter()
            event.write(to: &fields)
            log.append(
                RecordedEvent(
                    position: log.count, recordedMilliseconds: try Self.milliseconds(time),
                    effective: effective,
                    actor: Actor(account: .program, role: .program, via: .program),
                    action: "register.open", command: "00000000-0000-7000-8000-000000000000",
                    rules: Rules.edition, policy: "", article: "", tags: fields.tags.sorted(),
                    event: event, attachments: []))
        }
    }
}

extension World {
    /// The action as it is decided: read strictly from what was given, then sealed.
    private static func read(_ name: ActionName, _ with: JSON) throws(Refusal) -> Action {
        do {
            var fields = try FieldReader(with, at: "/with", from: .input)
            let action = try Action(name, &fields)
            try fields.end()
            return Seal.action(action)
        } catch {
            throw Refusal(error)
        }
    }

    /// The state of the records read: those that match, until what is to be read grows no more.
    private func read(_ action: Action, _ accounts: [AccountID]) -> State {
        var reading = Reading(accounts: accounts)
        while true {
            let events = log.filter {
                reading.types.contains($0.event.type) || !reading.tags.isDisjoint(with: $0.tags)
                    || reading.positions.contains($0.position)
            }
            let state = State(folding: events)
            let before = reading
            reading.extend(for: action, knowing: state)
            if reading == before { return state }
        }
    }

    private func context(
        _ judged: AccountID, _ action: Action, _ milliseconds: Int64, _ state: State,
        overrides: Bool, _ paper: Paper?, _ holding: Holding?
    ) throws -> Context {
        let day = Day(shanghaiMilliseconds: milliseconds)
        let party: Party
        if judged == .public {
            party = .anyone
        } else if let account = state.accounts[judged] {
            guard account.isOpen(on: day) else { throw Refusal(.authorityClosedAccount) }
            party = Party(judged, account)
        } else {
            throw Refusal(.authorityUnknownAccount)
        }
        guard action.name.roles.contains(party.role) else { throw Refusal(.authorityRole) }
        return Context(
            day: day, limitDay: (paper?.postmark ?? paper?.received).flatMap(Day.init(iso:)),
            party: party, measures: try #require(state.measures.measures(on: day)),
            overrides: overrides, byObjector: paper?.byObjector ?? false, holding: holding)
    }

    private func record(
        _ decision: Decision, of name: ActionName, by account: AccountID, _ milliseconds: Int64,
        _ override: String?, _ paper: Paper?
    ) throws -> [RecordedEvent] {
        let actor = Actor(
            account: account,
            role: account == .public
                ? .of(.public) : .of(try #require(state.accounts[account]).role),
            via: .play, actedFor: try paper?.recorded(),
            override: try override.map {
                Override(
                    reason: try #require(Text($0)), attachments: [],
                    codes: try decision.overridden.map { try #require(Name($0.rawValue)) })
            })
        let records = try decision.events.enumerated().map { index, decided in
            RecordedEvent(
                position: log.count + index, recordedMilliseconds: milliseconds,
                effective: decided.effective, actor: actor, action: name.rawValue,
                command: Self.command(log.count), rules: Rules.edition,
                policy: BuiltInMeasures.policy, article: decided.article?.chinese ?? "",
                tags: decided.tags.sorted(), event: try Self.reread(decided.event),
                attachments: [])
        }
        log += records
        return records
    }

    /// The command of the action whose first record stands at `position`.
    private static func command(_ position: Int) -> String {
        let digits = String(position)
        return "00000000-0000-7000-8000-"
            + String(repeating: "0", count: 12 - digits.count) + digits
    }

    /// The event as it comes back from its canonical bytes.
    private static func reread(_ event: Event) throws -> Event {
        var written = FieldWriter()
        event.write(to: &written)
        let json = try JSONReader.readCanonical(JSON.object(written.object).canonicalBytes)
        var fields = try FieldReader(json, at: "/data", from: .record)
        let reread = try Event(event.type, &fields)
        try fields.end()
        #expect(reread == event)
        return reread
    }

    /// A day, at nine in the morning where no time is said, in Asia/Shanghai.
    static func milliseconds(_ time: String) throws -> Int64 {
        let parts = time.split(separator: " ").map(String.init)
        let day = try #require(Day(iso: parts[0]))
        let clock = (parts.count > 1 ? parts[1] : "09:00:00").split(separator: ":").compactMap {
            Int64($0)
        }
        try #require(clock.count == 3)
        let seconds = clock[0] * 3_600 + clock[1] * 60 + clock[2]
        return Int64(day.number) * 86_400_000 + (seconds - 8 * 3_600) * 1_000
    }
}
