/// The statements by which the rows are kept, for those that prepare them and for whoever looks at
/// how they are carried out.
enum WritingStatements {
    // Acts.
    static let act = "INSERT INTO acts VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)"
    static let actCentre = "INSERT INTO act_centres VALUES (?1, ?2)"
    static let day = "INSERT OR IGNORE INTO days VALUES (?1, ?2)"
    static let amendment = "INSERT INTO amendments VALUES (?1, ?2)"

    // Applications.
    static let application = "INSERT INTO applications VALUES (?1, ?2, ?3)"
    /// The last number of year ?1.
    static let lastOrdinal = "SELECT max(ordinal) FROM applications WHERE year = ?1"

    // Things.
    static let thing = "INSERT OR IGNORE INTO things VALUES (?1, ?2, ?3)"

    // Centres.
    static let centre = "INSERT INTO centres VALUES (?1, ?2)"
    /// The number of centre ?1.
    static let centreNumber = "SELECT number FROM centres WHERE centre = ?1"
    static let lastCentre = "SELECT max(number) FROM centres"
    static let standing = "INSERT INTO standings VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)"
    static let lastStanding = "SELECT max(id) FROM standings"
    static let rostered = "INSERT OR IGNORE INTO rostered VALUES (?1, ?2, ?3)"
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
        ("act", act), ("act's centre", actCentre), ("day", day),
        ("amendment", amendment),
        ("application", application), ("last ordinal", lastOrdinal), ("thing", thing),
        ("centre", centre), ("centre's number", centreNumber), ("last centre", lastCentre),
        ("standing", standing), ("last standing", lastStanding), ("rostered", rostered),
        ("host", host), ("hosted centres", hostedCentres), ("first of day", firstOfDay),
        ("progress", readProgress), ("progress made", writeProgress),
    ]
}
