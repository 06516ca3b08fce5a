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
    private let timeline: StoredTimeline
    private let succession: Succession

    init(_ centre: String, known: Int, _ succession: Succession, on connection: Connection) throws {
        timeline = try StoredTimeline(of: centre, known: known, on: connection)
        self.known = known
        self.succession = succession
        since = max(timeline.last?.known ?? 0, succession.since(known))
    }

    /// How it stands on a day, with the department in charge then; nothing before it begins.
    func entry(on day: Day) -> JSONObject? {
        guard var entry = timeline.entry(on: day) else { return nil }
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
    var turns: [Day] { Set(timeline.segments.map(\.from)).union(succession.turns).sorted() }

    static let status = CentreEntry.Field.status.rawValue
    static let district = CentreEntry.Field.district.rawValue
    static let grade = CentreEntry.Field.grade.rawValue
}
