import CanonicalJSON
import EventLog
import Events
import Projections
import Rules
import SQLiteLog
import Testing

/// A register that records what the rules decide: each step is judged on all that stands before it.
final class DecidedRegister {
    let register: RehearsedRegister
    private var events: [RecordedEvent] = []
    private var command = 0

    /// With departments, calendars, an account of every kind, and two hosts verified.
    init() async throws {
        register = try await RehearsedRegister()
        let opening = "2024-01-31T10:00:00+08:00"
        for known in BuiltInDepartments.departments {
            try await register.record(
                opening,
                Happening(
                    .departmentAdopted,
                    [
                        "district": known.district.json, "name": .string(known.name),
                        "kind": known.kind.json, "from": "2024-01-31",
                    ]))
        }
        for year in BuiltInCalendar.years {
            try await register.record(
                opening,
                Happening(
                    .calendarAdopted,
                    [
                        "year": .integer(Int64(year.year)),
                        "off": .array(year.off.map(\.json)),
                        "work": .array(year.work.map(\.json)),
                    ]))
        }
        for account in Self.accounts {
            try await register.record(opening, Happening(.accountOpened, account))
        }
        try await catchUp()
        for (district, code) in [
            ("tiexi", RehearsedRegister.tiexi), ("haicheng", RehearsedRegister.haicheng),
        ] {
            try await does(
                "host-\(district)", .organisationRegister, on: "2024-02-01",
                [
                    "organisation": .string(code), "name": .string("鞍山\(district)有限公司"),
                    "kind": "enterprise", "district": .string(district),
                    "legalRepresentative": "张三",
                ])
            try await does(
                "dept-\(district)", .organisationVerify, on: "2024-02-01",
                ["organisation": .string(code), "passed": true])
        }
    }

    static let experts = (1...6).map { "expert-\($0)" }

    private static var accounts: [JSON] {
        var accounts: [JSON] = [
            [
                "account": "leader", "name": "局领导", "role": "leader", "person": "赵某",
                "basis": "鞍科任〔2024〕3号",
            ],
            ["account": "officer", "name": "经办人", "role": "officer"],
            ["account": "admin", "name": "管理员", "role": "administrator"],
        ]
        for (district, code) in [
            ("tiexi", RehearsedRegister.tiexi), ("haicheng", RehearsedRegister.haicheng),
        ] {
            accounts.append([
                "account": .string("dept-\(district)"), "name": "科技局", "role": "department",
                "district": .string(district),
            ])
            accounts.append([
                "account": .string("host-\(district)"), "name": "依托单位", "role": "host",
                "organisation": .string(code),
            ])
        }
        for expert in experts {
            accounts.append(["account": .string(expert), "name": "专家", "role": "expert"])
        }
        return accounts
    }

    /// Does what has to be accepted, at nine in the morning of a day.
    ///
    /// - Parameters:
    ///   - reason: why refusals that yield are to be passed.
    ///   - paper: whose signed paper it is, as a record has it.
    /// - Returns: the position of its first record.
    @discardableResult
    func does(
        _ by: String, _ name: ActionName, on day: String, _ with: JSON,
        overriding reason: String? = nil, for paper: JSON? = nil
    ) async throws -> Int {
        let time = try #require(Timestamp(rfc3339: "\(day)T09:00:00+08:00"))
        var fields = try FieldReader(with, at: "/with", from: .input)
        let action = Self.sealed(try Action(name, &fields))
        try fields.end()
        let state = State(folding: events)
        let account = try #require(AccountID(by))
        let judged: AccountID
        if let paper {
            judged = paper["account"]?.string.flatMap(AccountID.init) ?? .public
        } else {
            judged = account
        }
        let today = Day(shanghaiMilliseconds: time.milliseconds)
        let party = state.accounts[judged].map { Party(judged, $0) } ?? .anyone
        let decision = try Rules.decide(
            action, on: state,
            in: Context(
                day: today, party: party,
                measures: try #require(state.measures.measures(on: today)),
                overrides: reason != nil, byObjector: false))
        var actor = JSONObject()
        actor["account"] = .string(by)
        actor["role"] = state.accounts[account]?.role.json ?? "public"
        actor["via"] = "play"
        actor["for"] = paper
        if let reason {
            actor["override"] = [
                "codes": .array(decision.overridden.map { .string($0.rawValue) }),
                "reason": .string(reason),
            ]
        }
        return try await append(decision, by: .object(actor), name, at: time)
    }

    private func append(
        _ decision: Decision, by actor: JSON, _ name: ActionName, at time: Timestamp
    ) async throws -> Int {
        command += 1
        let digits = String(command)
        let id =
            "00000000-0000-7000-9000-" + String(repeating: "0", count: 12 - digits.count) + digits
        let drafts = decision.events.map { decided in
            var written = FieldWriter()
            decided.event.write(to: &written)
            return Draft(
                type: decided.event.type.rawValue, version: 1,
                effective: decided.effective.description, actor: actor, action: name.rawValue,
                command: id, rules: Rules.edition, policy: BuiltInMeasures.policy,
                article: decided.article?.chinese ?? "", tags: decided.tags,
                data: .object(written.object))
        }
        let first = events.count
        _ = try await register.log.append(
            Append(drafts, unless: LogQuery(), since: 0, time: .exactly(time)))
        try await catchUp()
        try #require(events.count == first + drafts.count)
        return first
    }

    private func catchUp() async throws {
        let known = events.count
        events += try await register.log.read { log in
            var events: [RecordedEvent] = []
            try log.read(known..<log.size) { stored in
                events.append(try RecordedEvent(stored))
                return true
            }
            return events
        }
    }

    private static func sealed(_ action: Action) -> Action {
        guard case .objectionRaise(var matter) = action, !matter.objector.isAnonymous else {
            return action
        }
        matter.objector.name = .sealed(key: "k1", box: "AAAA")
        matter.objector.contact = .sealed(key: "k1", box: "BBBB")
        return .objectionRaise(matter)
    }

    var size: Int { events.count }
}
