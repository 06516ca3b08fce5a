import CanonicalJSON
import Events
import Rules
import Testing

/// The rules as a register drives them, made lean: one state carried along, one decision a step.
struct Desk {
    enum Outcome: Hashable {
        case yes([String])
        case no(String)
    }

    private(set) var log: [RecordedEvent]
    private var state: State
    private var hasAmendments = false
    /// Whether each decision is taken again on what the register would have read for it.
    var readsByTag = false

    init(opened log: [RecordedEvent]) {
        self.log = log
        state = State(folding: log)
    }

    var size: Int { log.count }

    mutating func answer(_ ask: Ask) -> Outcome {
        do throws(Refusal) {
            guard let name = ActionName(rawValue: ask.action) else {
                throw Refusal(.inputUnknownAction)
            }
            let context = try context(ask, name, state)
            let action = try Self.read(name, ask.with)
            let decided = Result { () throws(Refusal) in
                try Rules.decide(action, on: state, in: context)
            }
            if readsByTag { checkReading(ask, action, context, decided) }
            let decision = try decided.get()
            let records = record(decision, ask)
            take(records)
            return .yes(records.map(\.event.type.rawValue))
        } catch {
            return .no(error.code.rawValue)
        }
    }

    /// A tag missing in what is read shows where the whole log decides otherwise.
    private func checkReading(
        _ ask: Ask, _ action: Action, _ context: Context, _ whole: Result<Decision, Refusal>
    ) {
        let read = read(action, [AccountID(ask.by), AccountID(ask.judged)].compactMap { $0 })
        let again = Result { () throws(Refusal) in
            try Rules.decide(action, on: read, in: context)
        }
        #expect(again == whole, "\(ask.action) reads too little")
    }

    private static func read(_ name: ActionName, _ with: JSON) throws(Refusal) -> Action {
        do throws(FieldError) {
            var fields = try FieldReader(with, at: "/with", from: .input)
            let action = try Action(name, &fields)
            try fields.end()
            return Seal.action(action)
        } catch {
            throw Refusal(error)
        }
    }

    private func read(_ action: Action, _ accounts: [AccountID]) -> State {
        var reading = Reading(accounts: accounts)
        while true {
            let events = log.filter {
                reading.types.contains($0.event.type) || !reading.tags.isDisjoint(with: $0.tags)
                    || reading.positions.contains($0.position)
            }
            let known = State(folding: events)
            let before = reading
            reading.extend(for: action, knowing: known)
            if reading == before { return known }
        }
    }

    private func context(
        _ ask: Ask, _ name: ActionName, _ state: State
    ) throws(Refusal) -> Context {
        let day = Day(number: Int32(ask.day))
        guard let judged = AccountID(ask.judged) else {
            throw Refusal(.authorityUnknownAccount)
        }
        let party: Party
        if judged == .public {
            party = .anyone
        } else if let account = state.accounts[judged] {
            guard account.isOpen(on: day) else { throw Refusal(.authorityClosedAccount) }
            party = Party(judged, account)
        } else {
            throw Refusal(.authorityUnknownAccount)
        }
        guard name.roles.contains(party.role) else { throw Refusal(.authorityRole) }
        guard let measures = state.measures.measures(on: day) else {
            throw Refusal(.policyNoneInForce)
        }
        return Context(
            day: day, limitDay: Day(number: Int32(ask.limitDay)), party: party,
            measures: measures, overrides: ask.overrides)
    }
}

// MARK: Recording

extension Desk {
    private mutating func take(_ records: [RecordedEvent]) {
        let latest = log.map(\.effective).max()
        log += records
        let amends = records.contains {
            ["record.corrected", "record.set-aside"].contains($0.event.type.rawValue)
        }
        hasAmendments = hasAmendments || amends
        let isInOrder = records.allSatisfy { record in
            !record.event.isFramework && latest.map { $0 <= record.effective } ?? false
        }
        state =
            isInOrder && !hasAmendments
            ? State(state, folding: records) : State(folding: log)
    }

    private func record(_ decision: Decision, _ ask: Ask) -> [RecordedEvent] {
        let account = AccountID(ask.by) ?? .public
        let actor = Actor(
            account: account,
            role: .of(account == .public ? .public : state.accounts[account]?.role ?? .public),
            via: .play, actedFor: actedFor(ask), override: override(decision, ask))
        return decision.events.enumerated().map { index, decided in
            RecordedEvent(
                position: log.count + index,
                recordedMilliseconds: Int64(ask.day) * 86_400_000 + 3_600_000,
                effective: decided.effective, actor: actor, action: ask.action,
                command: Self.command(ask.step), rules: Rules.edition,
                policy: BuiltInMeasures.policy, article: decided.article?.chinese ?? "",
                tags: decided.tags.sorted(), event: decided.event, attachments: [])
        }
    }

    private static func command(_ step: Int) -> String {
        let digits = String(step)
        let zeros = String(repeating: "0", count: 12 - digits.count)
        return "00000000-0000-7000-8000-\(zeros)\(digits)"
    }

    private func actedFor(_ ask: Ask) -> ActedFor? {
        ask.paper.flatMap { paper in
            try? Paper.of(
                account: paper.account, received: ModelDays.text(paper.received),
                postmark: paper.postmark.map(ModelDays.text)
            ).recorded()
        }
    }

    private func override(_ decision: Decision, _ ask: Ask) -> Override? {
        guard ask.overrides, let reason = Text("情况特殊") else { return nil }
        return Override(
            reason: reason, attachments: [],
            codes: decision.overridden.compactMap { Name($0.rawValue) })
    }
}

// MARK: What stands

/// Where a centre stands, of the rules and of the model alike.
struct Standing: Hashable, CustomStringConvertible {
    var status: String
    var stage: String?
    var name: String
    var host: String
    var constructionUntil: String?
    var grade: String?
    /// Nothing where it is left open.
    var gradeValidUntil: String?

    var description: String {
        [
            status, stage ?? "-", name, host, constructionUntil ?? "-", grade ?? "-",
            gradeValidUntil ?? "-",
        ].joined(separator: " ")
    }
}

extension Desk {
    var standings: [String: Standing] {
        Dictionary(
            uniqueKeysWithValues: state.centres.map { id, centre in
                (
                    id.rawValue,
                    Standing(
                        status: centre.status.rawValue, stage: centre.stage?.rawValue,
                        name: centre.name.text, host: centre.host.description,
                        constructionUntil: centre.constructionUntil?.description,
                        grade: centre.grade?.rawValue,
                        gradeValidUntil: centre.gradeValidUntil?.description)
                )
            })
    }
}

extension Model {
    func standings(on day: Int) -> [String: Standing] {
        Dictionary(
            uniqueKeysWithValues: scene.centres.map { id, centre in
                (
                    id,
                    Standing(
                        status: centre.status,
                        stage: scene.stage(
                            of: id, minimum: number("minExperts", on: day, else: 5)),
                        name: centre.name, host: centre.host,
                        constructionUntil: centre.constructionUntil.map(ModelDays.text),
                        grade: centre.grade,
                        gradeValidUntil: centre.gradeValidUntil.map(ModelDays.text))
                )
            })
    }
}
