import CanonicalJSON
import Events
import SQLite

/// An entry as a row has it: what changed from the row it refers to, or the whole.
enum StoredEntry {
    /// The entry of two columns, the row's own and that of the one it refers to; nothing where the
    /// row says that nothing is left.
    static func read(_ row: Statement, own: Int, base: Int) throws -> JSONObject? {
        guard !row.isNull(own) else { return nil }
        let changes = try object(row, own)
        return row.isNull(base) ? changes : merge(changes, into: try object(row, base))
    }

    static func object(_ row: Statement, _ column: Int) throws -> JSONObject {
        try row.withBlob(column) { try JSONReader.read(Array($0)).object ?? JSONObject() }
    }

    static func merge(_ changes: JSONObject, into base: JSONObject) -> JSONObject {
        var entry = base
        for member in changes.members { entry[member.name] = member.value }
        return entry
    }
}

/// All that was known of a centre at one size: how it stands from which days on.
struct StoredTimeline {
    /// How it stands from one day to the next segment's.
    struct Segment {
        let from: Day
        let entry: JSONObject
    }

    /// The last row it is made of.
    struct Row {
        let known: Int
        let series: Int
        let day: Day
        /// The row that says all, the last or the one that refers to.
        let base: (id: Int, entry: JSONObject)?
    }

    /// Nothing where the centre was not known.
    private(set) var last: Row?
    /// The days rise, and each is other than the one before.
    private(set) var segments: [Segment] = []

    /// - Parameter statement: of `StandingQueries.timeline`.
    init(of centre: String, known: Int, with statement: Statement) throws {
        try statement.bind(1, centre)
        try statement.bind(2, known)
        try statement.forEachRow { try add($0) }
    }

    init(of centre: String, known: Int, on connection: Connection) throws {
        self = try connection.withStatement(StandingQueries.timeline) {
            try StoredTimeline(of: centre, known: known, with: $0)
        }
    }

    /// How the centre stands on a day; nothing before it begins.
    func entry(on day: Day) -> JSONObject? { segments.last { $0.from <= day }?.entry }

    private mutating func add(_ row: Statement) throws {
        let day = Day(number: Int32(truncatingIfNeeded: row.int(2)))
        var base: (id: Int, entry: JSONObject)?
        var entry: JSONObject?
        if !row.isNull(4) {
            let own = try StoredEntry.object(row, 4)
            if row.isNull(5) {
                base = (row.int(3), own)
                entry = own
            } else {
                let id = row.int(5)
                let whole =
                    if let known = last?.base, known.id == id { known.entry } else {
                        try StoredEntry.object(row, 6)
                    }
                base = (id, whole)
                entry = StoredEntry.merge(own, into: whole)
            }
        }
        last = Row(known: row.int(0), series: row.int(1), day: day, base: base)
        guard let entry else { return }
        if segments.last?.from == day { segments.removeLast() }
        if segments.last?.entry != entry { segments.append(Segment(from: day, entry: entry)) }
    }
}
