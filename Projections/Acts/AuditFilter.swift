public import Events

/// Which acts of the audit trail are asked for: those that every filter given lets through.
public struct AuditFilter: Hashable, Sendable {
    /// Acts by this account.
    public var actor: AccountID?
    /// Acts of this type.
    public var type: EventType?
    /// Acts that bear on this centre.
    public var centre: CentreID?
    /// Acts recorded on this day or later.
    public var from: Day?
    /// Acts recorded on this day or earlier.
    public var to: Day?
    /// Acts entered for this account; `public` stands for a paper of someone without an account.
    public var actedFor: AccountID?
    /// Only acts that passed a refusal.
    public var overridden = false
    /// Only decisions without a document or attachment.
    public var unfounded = false

    /// A filter that lets everything through.
    public init() {}
}

extension AuditFilter {
    /// The question for positions, with the values to bind after the range of positions and the
    /// limit. One filter that has an index leads, so that no more than its acts are looked at.
    var query: (sql: String, values: [String]) {
        var values: [String] = []
        func parameter(_ value: String) -> String {
            values.append(value)
            return "?\(values.count + 3)"
        }
        var index: String?
        var conditions: [String] = []
        func add(_ condition: String, index name: String) {
            conditions.append(condition)
            index = index ?? name
        }
        if let actedFor {
            add("acted_for = \(parameter(actedFor.rawValue))", index: "acts_by_acted_for")
        }
        if unfounded { add("unfounded = 1", index: "acts_unfounded") }
        if overridden { add("overridden = 1", index: "acts_overridden") }
        if let type { add("type = \(parameter(type.rawValue))", index: "acts_by_type") }
        if let actor { add("account = \(parameter(actor.rawValue))", index: "acts_by_account") }
        var tables = "acts" + (index.map { " INDEXED BY \($0)" } ?? "")
        var position = "position"
        if let centre {
            // A centre has fewer acts than any other filter lets through.
            tables = "act_centres CROSS JOIN acts USING (position)"
            position = "act_centres.position"
            conditions.append("act_centres.centre = \(parameter(centre.rawValue))")
        }
        let range = "\(position) >= ?1 AND \(position) < ?2"
        let sql = """
            SELECT \(position) FROM \(tables) WHERE \(([range] + conditions).joined(separator: " AND "))
            ORDER BY \(position) LIMIT ?3
            """
        return (sql, values)
    }
}
