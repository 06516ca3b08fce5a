import CanonicalJSON
import EventLog
import Events
import SQLite

/// What each centre adds to the numbers at one size, with the causes of its moves.
struct Tally: Sendable {
    /// A centre's moves, each with where to look for the record that caused it.
    struct Row: Sendable {
        let centre: String
        let contribution: Contribution
        let causes: [Cause?]
    }

    /// A move by a record.
    struct Moved: Sendable {
        let move: Contribution.Move
        let cause: FlowCause
        let position: Int?
    }

    let rows: [Row]
    /// The moves of each centre, in the order of days.
    private(set) var moved: [String: [Moved]] = [:]

    init(
        _ question: StatisticsQuestion, _ succession: Succession, on connection: Connection
    ) throws {
        let centres = try connection.withStatement(StandingQueries.centres) { statement in
            var centres: [String] = []
            try statement.forEachRow { centres.append($0.string(0)) }
            return centres
        }
        rows = try centres.compactMap { centre in
            let history = CentreHistory(of: centre, succession, on: connection)
            let known = try history.known(question.moment.known)
            let contribution = Contribution(known, to: question)
            guard !contribution.isEmpty else { return nil }
            let causes = try contribution.moves.map {
                try Self.cause(of: $0, question, history)
            }
            return Row(centre: centre, contribution: contribution, causes: causes)
        }
    }

    /// The same with the records that caused the moves.
    func resolved(in log: some LogSnapshot) throws -> Tally {
        var resolved = self
        for row in rows where !row.causes.isEmpty {
            resolved.moved[row.centre] = try zip(row.contribution.moves, row.causes).map {
                move, cause in
                let position = try cause?.position(in: log)
                let event = try position.flatMap { try log.events($0..<$0 + 1).first }
                guard !move.isBetweenDepartments, let event else {
                    return Moved(move: move, cause: .moved, position: position)
                }
                return Moved(
                    move: move, cause: try FlowCause(event, isIn: move.isIn, in: log),
                    position: position)
            }
        }
        return resolved
    }

    private static func cause(
        of move: Contribution.Move, _ question: StatisticsQuestion, _ history: CentreHistory
    ) throws -> Cause? {
        let field = move.isBetweenDepartments ? KnownCentre.district : KnownCentre.status
        let moment = Moment(on: move.day, known: question.moment.known)
        return try history.cause(of: field, at: moment) { known, day in
            .bool(known.managed(on: day, in: question.district) != nil)
        }
    }
}
