import CanonicalJSON
import Events
import SQLite

/// The rows of what is known of centres, to be written and read back for what follows.
final class CentreStore {
    private let standing: Statement
    private let centre: Statement
    private let rostered: Statement
    private let host: Statement
    private let timeline: Statement
    private let number: Statement
    private let hosted: Statement
    private let firstOfDay: Statement
    private let lastStanding: Statement
    private let lastCentre: Statement

    init(_ connection: Connection) throws {
        standing = try connection.prepare(WritingStatements.standing)
        centre = try connection.prepare(WritingStatements.centre)
        rostered = try connection.prepare(WritingStatements.rostered)
        host = try connection.prepare(WritingStatements.host)
        timeline = try connection.prepare(StandingQueries.timeline)
        number = try connection.prepare(WritingStatements.centreNumber)
        hosted = try connection.prepare(WritingStatements.hostedCentres)
        firstOfDay = try connection.prepare(WritingStatements.firstOfDay)
        lastStanding = try connection.prepare(WritingStatements.lastStanding)
        lastCentre = try connection.prepare(WritingStatements.lastCentre)
    }

    func write(_ rows: [CentreRow]) throws {
        for row in rows {
            switch row {
            case .standing(let row): try write(row)
            case .centre(let number, let id):
                try centre.bind(1, number)
                try centre.bind(2, id.rawValue)
                try centre.run()
            case .rostered(let id, let number, let known):
                try rostered.bind(1, id.rawValue)
                try rostered.bind(2, number)
                try rostered.bind(3, known)
                try rostered.run()
            case .host(let organisation, let id):
                try host.bind(1, organisation.rawValue)
                try host.bind(2, id.rawValue)
                try host.run()
            }
        }
    }

    private func write(_ row: CentreRow.Standing) throws {
        try standing.bind(1, row.id)
        try standing.bind(2, row.centre)
        try standing.bind(3, row.known)
        try standing.bind(4, row.series)
        try standing.bind(5, Int(row.day.number))
        try standing.bind(6, row.base)
        try standing.bind(7, row.entry)
        try standing.run()
    }

    /// What is written of a centre; nothing where it is not known.
    func written(
        of centre: CentreID
    ) throws -> (series: StandingSeries, segments: [CentreTimeline.Segment])? {
        try number.bind(1, centre.rawValue)
        guard let number = try number.first({ $0.int(0) }) else { return nil }
        let stored = try StoredTimeline(of: centre.rawValue, known: .max, with: timeline)
        guard let last = stored.last else { return nil }
        let series = StandingSeries(
            centre: number, start: last.series, lastDay: last.day,
            base: last.base.map { (id: $0.id, entry: CentreEntry($0.entry)) })
        let segments = stored.segments.map {
            CentreTimeline.Segment(from: $0.from, entry: CentreEntry($0.entry))
        }
        return (series, segments)
    }

    /// The centres that an organisation hosts or once did, in order.
    func hosted(by organisation: CreditCode) throws -> [CentreID] {
        var centres: [CentreID] = []
        try hosted.bind(1, organisation.rawValue)
        try hosted.forEachRow { row in
            if let id = CentreID(row.string(0)) { centres.append(id) }
        }
        return centres
    }

    /// The position of the first record of a day.
    func firstPosition(of day: Day) throws -> Int? {
        try firstOfDay.bind(1, Int(day.number))
        return try firstOfDay.first { $0.int(0) }
    }

    /// The last ids given, of rows and of centres.
    func lastIDs() throws -> (standing: Int, centre: Int) {
        (try lastStanding.first { $0.int(0) } ?? 0, try lastCentre.first { $0.int(0) } ?? 0)
    }
}

/// Reading what is written, with all that was to be written before.
protocol CentreReading {
    /// Writes `rows`, after all that came before them, then calls `body`.
    func read<Result>(
        writing rows: [CentreRow], _ body: (CentreStore) throws -> Result
    ) throws -> Result
}
