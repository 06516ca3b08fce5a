/// The statements by which the rows are kept, for those that prepare them and for whoever looks at
/// how they are carried out.
enum WritingStatements {
    // Acts.
    static let act = "INSERT INTO acts VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)"
    static let actCentre = "INSERT INTO act_centres VALUES (?1, ?2)"
    /// Whether centre ?1 has an act.
    static let earlierAct = "SELECT 1 FROM act_centres WHERE centre = ?1 LIMIT 1"
    static let day = "INSERT OR IGNORE INTO days VALUES (?1, ?2)"
    static let amendment = "INSERT INTO amendments VALUES (?1, ?2)"

    // Applications.
    static let application = "INSERT INTO applications VALUES (?1, ?2, ?3)"
    /// The last number of year ?1.
    static let lastOrdinal = "SELECT max(ordinal) FROM applications WHERE year = ?1"

    // Things.
    static let thing = "INSERT OR IGNORE INTO things VALUES (?1, ?2, ?3)"

    // Centres.
    static let timeline = "INSERT INTO timelines VALUES (?1, ?2, ?3)"
    /// What is known of centre ?1 at last.
    static let latestTimeline =
        "SELECT timeline FROM timelines WHERE centre = ?1 ORDER BY known DESC LIMIT 1"
    static let rostered = "INSERT OR IGNORE INTO rostered VALUES (?1, ?2)"
    static let host = "INSERT OR IGNORE INTO hosts VALUES (?1, ?2)"
    /// The centres that organisation ?1 hosts or once did.
    static let hostedCentres = "SELECT centre FROM hosts WHERE organisation = ?1"
    /// The first record of day ?1.
    static let firstOfDay = "SELECT first FROM days WHERE day = ?1"

    // How far they have come.
    static let readProgress = "SELECT size, leaf FROM progress LIMIT 1"
    static let writeProgress = "UPDATE progress SET size = ?1, leaf = ?2"

    /// Each by its name.
    static let all: [(name: String, sql: String)] = [
        ("act", act), ("act's centre", actCentre), ("earlier act", earlierAct), ("day", day),
        ("amendment", amendment),
        ("application", application), ("last ordinal", lastOrdinal), ("thing", thing),
        ("timeline", timeline), ("latest timeline", latestTimeline), ("rostered", rostered),
        ("host", host), ("hosted centres", hostedCentres), ("first of day", firstOfDay),
        ("progress", readProgress), ("progress made", writeProgress),
    ]
}
