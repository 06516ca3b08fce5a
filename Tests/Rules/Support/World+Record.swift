import CanonicalJSON
import Events
import Rules
import Testing

/// Records named by where they stand, and what is done about them.
extension World {
    /// Where the last record of a type stands, of those about a centre where one is named.
    func position(of type: EventType, _ centre: String? = nil) throws -> Int64 {
        let record = log.last { record in
            record.event.type == type
                && (centre.map { id in record.centres.contains { $0.rawValue == id } } ?? true)
        }
        return Int64(try #require(record).position)
    }

    /// Where the first record of the last accepted action stands.
    var lastPosition: Int64 {
        get throws { Int64(try last.record.position) }
    }

    static func correction(_ position: Int64, _ changes: JSON, _ others: JSON = [:]) -> JSON {
        let correction: JSON = [
            "position": .integer(position), "changes": changes, "reason": "笔误",
        ]
        return correction.with(others)
    }

    static func settingAside(_ position: Int64, _ others: JSON = [:]) -> JSON {
        let matter: JSON = [
            "position": .integer(position), "authority": "bureau", "reason": "有误",
        ]
        return matter.with(others)
    }

    static func service(
        _ positions: [Int64], on date: String, _ changes: JSON = [:]
    ) -> JSON {
        let service: JSON = [
            "positions": .array(positions.map { .integer($0) }), "recipient": "依托单位",
            "method": "direct", "date": .string(date), "remedies": "无",
        ]
        return service.with(changes)
    }

    @discardableResult
    func served(_ positions: [Int64], on day: String) throws -> World {
        try given("officer", .documentServe, on: day, Self.service(positions, on: day))
    }

    @discardableResult
    func corrected(_ position: Int64, _ changes: JSON, on day: String) throws -> World {
        try given("leader", .recordCorrect, on: day, Self.correction(position, changes))
    }

    @discardableResult
    func setAside(_ position: Int64, on day: String) throws -> World {
        try given("leader", .recordSetAside, on: day, Self.settingAside(position))
    }

    /// The same person behind an account and a second leader, `leader-2`.
    @discardableResult
    func samePerson(as account: String, on day: String) throws -> World {
        try given(
            "admin", .accountAmend, on: day,
            ["account": .string(account), "changes": ["person": "孙某"], "reason": "登记"])
        return try given(
            "admin", .accountOpen, on: day,
            ["account": "leader-2", "name": "副局长", "role": "leader", "person": "孙某"])
    }

    /// The terms of a centre of a kind.
    func terms(_ centre: String, _ kind: TermKind) throws -> [Term] {
        let id = try #require(CentreID(centre))
        return state.terms(of: id).filter { $0.kind == kind }
    }

    /// The last day of the one term of a kind, as the calendar adopted has it.
    func due(_ centre: String, _ kind: TermKind) throws -> Reckoned {
        let terms = try terms(centre, kind)
        try #require(terms.count == 1)
        return terms[0].reckoned(by: state.calendar)
    }
}

extension Reckoned {
    /// A day that stands.
    static func on(_ iso: String) throws -> Reckoned {
        Reckoned(day: try #require(Day(iso: iso)), provisional: false)
    }

    /// A day that may move.
    static func provisional(_ iso: String) throws -> Reckoned {
        Reckoned(day: try #require(Day(iso: iso)), provisional: true)
    }
}
