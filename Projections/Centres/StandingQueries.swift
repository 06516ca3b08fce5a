/// The questions for how centres stand. Each is a seek or two a centre, however long its history.
enum StandingQueries {
    /// How each centre stood on day ?2, as known at size ?1, of those that had ever been on the
    /// roster by then.
    static let roster = standing(
        of: "rostered", number: "rostered.number", where: "rostered.known <= ?1")

    /// How each centre stood on day ?2, as known at size ?1, that organisation ?3 hosts or once did.
    static let hosted = standing(
        of: "hosts CROSS JOIN centres ON centres.centre = hosts.centre", as: "hosts",
        number: "centres.number", where: "hosts.organisation = ?3")

    /// How centre ?3 stood on day ?2, as known at size ?1.
    static let one = standing(
        of: "centres", number: "centres.number", where: "centres.centre = ?3")

    /// Since which size what was known of centre ?1 at size ?2 is known, and whether it has any day.
    static let known = """
        SELECT known, entry IS NOT NULL FROM standings
        WHERE centre = (SELECT number FROM centres WHERE centre = ?1) AND known <= ?2
        ORDER BY known DESC, id DESC LIMIT 1
        """

    /// All that was known of centre ?1 at size ?2, in the order it was written.
    static let timeline = """
        SELECT standings.known, standings.series, standings.day, standings.id, standings.entry,
            standings.base, base.entry
        FROM standings LEFT JOIN standings AS base ON base.id = standings.base
        WHERE standings.centre = (SELECT number FROM centres WHERE centre = ?1)
            AND standings.known <= ?2 AND standings.known >= (SELECT series FROM standings
                WHERE centre = (SELECT number FROM centres WHERE centre = ?1) AND known <= ?2
                ORDER BY known DESC, id DESC LIMIT 1)
        ORDER BY standings.known, standings.id
        """

    /// All centres of which anything was ever known.
    static let centres = "SELECT centre FROM centres ORDER BY centre"

    /// The last row known at the size; where it is of a later day than asked for, the last of its
    /// series that is not. Rows of one series rise in day as in size, so that this one was known too.
    private static func standing(
        of tables: String, as name: String? = nil, number: String, where condition: String
    ) -> String {
        """
        SELECT \(name ?? tables).centre, found.entry, base.entry FROM \(tables)
        CROSS JOIN standings AS last ON last.id = (SELECT id FROM standings
            WHERE centre = \(number) AND known <= ?1 ORDER BY known DESC, id DESC LIMIT 1)
        CROSS JOIN standings AS found ON found.id = CASE WHEN last.day <= ?2 THEN last.id
            ELSE (SELECT id FROM standings
                WHERE centre = last.centre AND series = last.series AND day <= ?2
                ORDER BY day DESC, id DESC LIMIT 1) END
        LEFT JOIN standings AS base ON base.id = found.base
        WHERE \(condition) ORDER BY \(name ?? tables).centre
        """
    }
}
