/// Every question that is put to the file, by name, for whoever looks at how it is answered.
package enum ProjectionQueries {
    /// The names and the SQL.
    package static var all: [(name: String, sql: String)] {
        [
            ("roster", TimelineQueries.rostered), ("hosted", TimelineQueries.hosted),
            ("centre", TimelineQueries.one), ("things", ThingQueries.all),
            ("thing", ThingQueries.one), ("number", ApplicationQueries.number),
            ("application", ApplicationQueries.position), ("days", Days.sizeBefore),
        ]
    }

    /// The SQL of a page of the audit trail.
    package static func audit(_ filter: AuditFilter) -> String { filter.query.sql }
}
