/// Every question that is put to the file, by name, for whoever looks at how it is answered.
package enum ProjectionQueries {
    /// The names and the SQL.
    package static var all: [(name: String, sql: String)] {
        [
            ("roster", StandingQueries.roster), ("hosted", StandingQueries.hosted),
            ("centre", StandingQueries.one), ("known", StandingQueries.known),
            ("timeline", StandingQueries.timeline), ("centres", StandingQueries.centres),
            ("things", ThingQueries.all),
            ("thing", ThingQueries.one), ("number", ApplicationQueries.number),
            ("application", ApplicationQueries.position), ("days", Days.sizeBefore),
            ("amendments", AmendmentQueries.of),
            ("compared centres", ComparingQueries.centres),
        ]
    }

    /// The statements that keep the rows, and what a dump of them reads.
    package static var writing: [(name: String, sql: String)] {
        WritingStatements.all + ProjectionSchema.tables.map { ("dump of \($0.name)", $0.rows) }
    }

    /// The SQL of a page of the audit trail.
    package static func audit(_ filter: AuditFilter) -> String { filter.query.sql }
}
