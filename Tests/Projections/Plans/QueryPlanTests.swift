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

    /// What reads all rows of a table, each with the reason why it may.
    private static let allowed: [String: String] = [
        "roster": "a row a centre that was ever on it, each of which is asked for",
        "centres": "a row a centre, each of which is asked for",
        "compared centres": "a row a centre that was ever on the roster, each asked for",
        "progress": "a row a projection, all alike, of which the first is read",
        "progress made": "a row a projection, each of which is changed",
    ]

    @Test func `each question is a seek`() async throws {
        let size = "INDEX standings_by_size (centre=? AND known<?)"
        let key = "USING INTEGER PRIMARY KEY (rowid=?)"
        let number = "SEARCH centres USING COVERING INDEX sqlite_autoindex_centres_1 (centre=?)"
        // The last row known, the one of the day, and the one that this refers to.
        let standing =
            "SEARCH last \(key); CORRELATED SCALAR SUBQUERY 1; "
            + "SEARCH standings USING COVERING \(size); SEARCH found \(key); "
            + "CORRELATED SCALAR SUBQUERY 2; SEARCH standings USING COVERING INDEX "
            + "standings_by_day (centre=? AND series=? AND day<?); SEARCH base \(key) LEFT-JOIN"
        #expect(
            try await plans(ProjectionQueries.all.map { ($0.name, $0.sql) }) == [
                "roster: SCAN rostered; \(standing)",
                "hosted: SEARCH hosts USING PRIMARY KEY (organisation=?); \(number); \(standing)",
                "centre: \(number); \(standing)",
                "known: SEARCH standings USING \(size); SCALAR SUBQUERY 1; \(number)",
                "timeline: SEARCH standings USING INDEX standings_by_size "
                    + "(centre=? AND known>? AND known<?); SCALAR SUBQUERY 1; \(number); "
                    + "SCALAR SUBQUERY 3; SEARCH standings USING \(size); SCALAR SUBQUERY 2; "
                    + "\(number); SEARCH base \(key) LEFT-JOIN",
                "centres: SCAN centres USING COVERING INDEX sqlite_autoindex_centres_1",
                "things: SEARCH things USING PRIMARY KEY (kind=?)",
                "thing: SEARCH things USING PRIMARY KEY (kind=? AND id=?)",
                "number: SEARCH applications USING INTEGER PRIMARY KEY (rowid=?)",
                "application: SEARCH applications USING COVERING INDEX "
                    + "sqlite_autoindex_applications_1 (year=? AND ordinal=?)",
                "days: SEARCH days USING INTEGER PRIMARY KEY (rowid>?)",
                "amendments: SEARCH amendments USING PRIMARY KEY (record=? AND position<?)",
                "compared centres: SCAN rostered",
            ])
    }

    @Test func `what keeps the rows finds each by a key`() async throws {
        let writing = ProjectionQueries.writing.filter { !$0.name.hasPrefix("dump of ") }
        #expect(
            try await plans(writing.map { ($0.name, $0.sql) }) == [
                "act: ", "act's centre: ", "day: ", "amendment: ", "application: ",
                "last ordinal: SEARCH applications USING COVERING INDEX "
                    + "sqlite_autoindex_applications_1 (year=?)",
                "thing: ", "centre: ",
                "centre's number: SEARCH centres USING COVERING INDEX "
                    + "sqlite_autoindex_centres_1 (centre=?)",
                "last centre: SEARCH centres", "standing: ", "last standing: SEARCH standings",
                "rostered: ", "host: ",
                "hosted centres: SEARCH hosts USING PRIMARY KEY (organisation=?)",
                "first of day: SEARCH days USING INTEGER PRIMARY KEY (rowid=?)",
                "progress: SCAN progress", "progress made: SCAN progress",
            ])
    }

    @Test func `all rows of a table are read by those alone that have a reason`() async throws {
        let asked = ProjectionQueries.all + ProjectionQueries.writing
        let reading = try await plans(asked.map { ($0.name, $0.sql) })
            .filter { $0.contains("SCAN ") || $0.contains("TEMP B-TREE") }
            .map { String($0.prefix { $0 != ":" }) }
        // A dump shows all rows, and is made where two files are compared.
        let dumps = ProjectionQueries.writing.map(\.name).filter { $0.hasPrefix("dump of ") }
        #expect(reading.sorted() == (Array(Self.allowed.keys) + dumps).sorted())
    }

    @Test func `a dump reads each table in the order of its key, without sorting`() async throws {
        let dumps = ProjectionQueries.writing.filter { $0.name.hasPrefix("dump of ") }
        let plans = try await plans(dumps.map { ($0.name, $0.sql) })
        #expect(plans == dumps.map { "\($0.name): SCAN \($0.name.dropFirst("dump of ".count))" })
    }

    @Test func `no page of the audit trail looks at more acts than its filter lets through`()
        async throws
    {
        let range = "AND rowid>? AND rowid<?"
        let centre =
            "SEARCH act_centres USING PRIMARY KEY (centre=? AND position>? AND position<?); "
            + "SEARCH acts USING "
        // An index of few acts tells of the one act looked at, where nothing else is asked of it.
        let alone = [
            "for": "COVERING INDEX acts_by_acted_for (acted_for=? AND rowid=?)",
            "unfounded": "COVERING INDEX acts_unfounded (unfounded=? AND rowid=?)",
            "overridden": "COVERING INDEX acts_overridden (overridden=? AND rowid=?)",
        ]
        // The index that leads, and what of an act is read beside it.
        let leading: [(String, String)] = [
            ("for", "acts_by_acted_for (acted_for=? \(range))"),
            ("unfounded", "acts_unfounded (unfounded=? \(range))"),
            ("overridden", "acts_overridden (overridden=? \(range))"),
            ("type", "acts_by_type (type=? \(range))"),
            ("actor", "acts_by_account (account=? \(range))"),
        ]
        let changes: [(String, (inout AuditFilter) -> Void)] = [
            ("for", { $0.actedFor = AccountID("a") }), ("unfounded", { $0.unfounded = true }),
            ("overridden", { $0.overridden = true }), ("type", { $0.type = .listProposed }),
            ("actor", { $0.actor = AccountID("a") }), ("centre", { $0.centre = CentreID("a") }),
        ]
        var queries: [(String, String)] = []
        var expected: [String] = []
        for choice in 0..<(1 << changes.count) {
            let chosen = changes.enumerated().filter { choice & (1 << $0.offset) != 0 }
                .map(\.element)
            var filter = AuditFilter()
            for (_, change) in chosen { change(&filter) }
            let names = chosen.map(\.0)
            let name = names.joined(separator: " and ")
            queries.append((name, ProjectionQueries.audit(filter)))
            if names.contains("centre") {
                let act = names.count == 2 ? alone[names[0]] : nil
                expected.append("\(name): \(centre)\(act ?? "INTEGER PRIMARY KEY (rowid=?)")")
            } else if let (_, index) = leading.first(where: { names.contains($0.0) }) {
                let covering = names.count == 1 ? "COVERING " : ""
                expected.append("\(name): SEARCH acts USING \(covering)INDEX \(index)")
            } else {
                expected.append(
                    "\(name): SEARCH acts USING INTEGER PRIMARY KEY (rowid>? AND rowid<?)")
            }
        }
        for (found, expected) in zip(try await plans(queries), expected) {
            #expect(found == expected)
        }
    }
}
