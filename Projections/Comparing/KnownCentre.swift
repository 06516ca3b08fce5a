import CanonicalJSON
import Events
import Rules
import SQLite

/// All that was known of a centre at one size.
struct KnownCentre {
    /// The size asked for.
    let known: Int
    /// The least size from which on all of it was known.
    let since: Int
    private let segments: [(from: Day, entry: JSONObject)]
    private let succession: Succession

    /// The last row of centre ?1 that was known at size ?2.
    static let query = """
        SELECT known, timeline FROM timelines WHERE centre = ?1 AND known <= ?2
        ORDER BY known DESC LIMIT 1
        """

    init(_ centre: String, known: Int, _ succession: Succession, on connection: Connection) throws {
        let row = try connection.withStatement(Self.query) { statement in
            try statement.bind(1, centre)
            try statement.bind(2, known)
            return try statement.first { ($0.int(0), $0.string(1)) }
        }
        self.known = known
        self.succession = succession
        since = max(row?.0 ?? 0, succession.since(known))
        segments = try row.map { try Self.segments(in: $0.1) } ?? []
    }

    /// How it stands on a day, with the department in charge then; nothing before it begins.
    func entry(on day: Day) -> JSONObject? {
        guard var entry = segments.last(where: { $0.from <= day })?.entry else { return nil }
        succession.settle(&entry, at: Moment(on: day, known: known))
        return entry
    }

    /// How it stands on a day on which it is on the roster of that department or, where none is
    /// named, of the city.
    func managed(on day: Day, in district: District?) -> JSONObject? {
        guard let entry = entry(on: day),
            CentreState.isManaged(status: entry[Self.status]?.string),
            district == nil || entry[Self.district]?.string == district?.rawValue
        else { return nil }
        return entry
    }

    /// The days on which it may come to stand otherwise, in order.
    var turns: [Day] { Set(segments.map(\.from)).union(succession.turns).sorted() }

    static let status = CentreEntry.Field.status.rawValue
    static let district = CentreEntry.Field.district.rawValue
    static let grade = CentreEntry.Field.grade.rawValue

    /// Reads a timeline as `CentreTimeline` writes it.
    private static func segments(in json: String) throws -> [(from: Day, entry: JSONObject)] {
        var entry = JSONObject()
        return try (JSONReader.read(Array(json.utf8)).array ?? []).compactMap { segment in
            guard let members = segment.object?.members,
                let from = segment["from"]?.integer.flatMap({ Int32(exactly: $0) })
            else { return nil }
            for member in members where member.name != "from" { entry[member.name] = member.value }
            return (Day(number: from), entry)
        }
    }
}
