import Events
import Projections
import SQLite
import Testing

@Suite struct `How the file is asked` {
    private func plans(_ queries: [(String, String)]) async throws -> [String] {
        let register = try await RehearsedRegister()
        try await register.runner.catchUp()
        let connection = try Connection(path: register.projections, mode: .readOnly)
        return try queries.map { name, sql in
            var steps: [String] = []
            try connection.prepare("EXPLAIN QUERY PLAN \(sql)").forEachRow {
                steps.append($0.string(3))
            }
            return "\(name): \(steps.joined(separator: "; "))"
        }
    }

    @Test func `each question is a seek`() async throws {
        let seek = "USING PRIMARY KEY (centre=? AND known<?)"
        #expect(
            try await plans(ProjectionQueries.all.map { ($0.name, $0.sql) }) == [
                "roster: SCAN rostered; CORRELATED SCALAR SUBQUERY 1; SEARCH timelines \(seek)",
                "hosted: SEARCH hosts USING PRIMARY KEY (organisation=?); "
                    + "CORRELATED SCALAR SUBQUERY 1; SEARCH timelines \(seek)",
                "centre: SEARCH timelines \(seek)",
                "things: SEARCH things USING PRIMARY KEY (kind=?)",
                "thing: SEARCH things USING PRIMARY KEY (kind=? AND id=?)",
                "number: SEARCH applications USING INTEGER PRIMARY KEY (rowid=?)",
                "application: SEARCH applications USING COVERING INDEX "
                    + "sqlite_autoindex_applications_1 (year=? AND ordinal=?)",
                "days: SEARCH days USING INTEGER PRIMARY KEY (rowid>?)",
            ])
    }

    @Test func `no page of the audit trail looks at more acts than its filter lets through`()
        async throws
    {
        var filters: [(String, AuditFilter)] = [("all", AuditFilter())]
        func add(_ name: String, _ change: (inout AuditFilter) -> Void) {
            var filter = AuditFilter()
            change(&filter)
            filters.append((name, filter))
        }
        add("actor") { $0.actor = AccountID("a") }
        add("type") { $0.type = .listProposed }
        add("for") { $0.actedFor = AccountID("a") }
        add("overridden") { $0.overridden = true }
        add("unfounded") { $0.unfounded = true }
        add("centre") { $0.centre = CentreID("a") }
        add("several") {
            $0.type = .listProposed
            $0.actor = AccountID("a")
            $0.overridden = true
        }
        let plans = try await plans(filters.map { ($0.0, ProjectionQueries.audit($0.1)) })
        let range = "AND rowid>? AND rowid<?"
        #expect(
            plans == [
                "all: SEARCH acts USING INTEGER PRIMARY KEY (rowid>? AND rowid<?)",
                "actor: SEARCH acts USING COVERING INDEX acts_by_account (account=? \(range))",
                "type: SEARCH acts USING COVERING INDEX acts_by_type (type=? \(range))",
                "for: SEARCH acts USING COVERING INDEX acts_by_acted_for (acted_for=? \(range))",
                "overridden: SEARCH acts USING COVERING INDEX acts_overridden "
                    + "(overridden=? \(range))",
                "unfounded: SEARCH acts USING COVERING INDEX acts_unfounded "
                    + "(unfounded=? \(range))",
                "centre: SEARCH act_centres USING PRIMARY KEY "
                    + "(centre=? AND position>? AND position<?); "
                    + "SEARCH acts USING INTEGER PRIMARY KEY (rowid=?)",
                "several: SEARCH acts USING INDEX acts_overridden (overridden=? \(range))",
            ])
    }
}
