/// The question for the terms of all centres.
enum DeadlineQueries {
    /// What was known at size ?1 of each centre there is: one seek for the next centre, one for its
    /// timeline. Of a centre not known then the timeline is null.
    static let every = """
        WITH RECURSIVE every(centre) AS (
            SELECT min(centre) FROM timelines
            UNION ALL
            SELECT (SELECT min(timelines.centre) FROM timelines
                WHERE timelines.centre > every.centre)
            FROM every WHERE every.centre IS NOT NULL)
        SELECT every.centre, (SELECT timeline FROM timelines
            WHERE timelines.centre = every.centre AND timelines.known <= ?1
            ORDER BY timelines.known DESC LIMIT 1)
        FROM every WHERE every.centre IS NOT NULL
        """
}
