import CanonicalJSON
import Events
import SQLite

/// What became of the numbers from one size to another, centre by centre.
struct TallyChanges: Sendable {
    private let question: StatisticsQuestion
    private let before: Tally
    private let after: Tally

    init(_ question: StatisticsQuestion, _ before: Tally, _ after: Tally) {
        self.question = question
        self.before = before
        self.after = after
    }

    func differences(
        _ succession: Succession, on connection: Connection
    ) throws -> [Difference] {
        let (old, new) = (Self.byCentre(before), Self.byCentre(after))
        return try Set(old.keys).union(new.keys).sorted().flatMap { centre in
            let history = CentreHistory(of: centre, succession, on: connection)
            return try Contribution.Number.allCases.compactMap { number in
                try difference(number, old[centre], new[centre], history)
            }
        }
    }

    private func difference(
        _ number: Contribution.Number, _ old: Tally.Row?, _ new: Tally.Row?,
        _ history: CentreHistory
    ) throws -> Difference? {
        let shown = (
            Self.shown(number, old, before), Self.shown(number, new, after)
        )
        guard shown.0 != shown.1 else { return nil }
        return Difference(
            centre: history.centre, field: number.rawValue, before: shown.0, after: shown.1,
            cause: try cause(number, history))
    }

    /// The record by which the later of the two sizes came to give another number.
    private func cause(
        _ number: Contribution.Number, _ history: CentreHistory
    ) throws -> Cause? {
        let sizes = [question.moment.known, question.against ?? question.moment.known].sorted()
        let part: CentreHistory.Question = { Contribution($0, to: question).part(of: number) }
        let isOtherwise = try part(history.known(sizes[0])) != part(history.known(sizes[1]))
        let told =
            isOtherwise
            ? try history.teller(of: part, known: sizes[1])
            : lastMove(of: history.centre)
        return told.map {
            Cause(
                centre: history.centre, field: number.rawValue, known: sizes[1], day: nil, told: $0)
        }
    }

    /// Where the days of moves are the same and only their causes differ: the last record.
    private func lastMove(of centre: String) -> Int? {
        let moves = (before.moved[centre] ?? []) + (after.moved[centre] ?? [])
        return moves.compactMap(\.position).max()
    }

    private static func byCentre(_ tally: Tally) -> [String: Tally.Row] {
        Dictionary(tally.rows.map { ($0.centre, $0) }) { first, _ in first }
    }

    /// What a centre adds, moves with their causes; null where it adds nothing.
    private static func shown(
        _ number: Contribution.Number, _ row: Tally.Row?, _ tally: Tally
    ) -> JSON {
        switch number {
        case .status, .district, .grade: return row?.contribution.part(of: number) ?? .null
        case .opening, .closing: return row?.contribution.part(of: number) ?? false
        case .in, .out:
            let moves = row.flatMap { tally.moved[$0.centre] } ?? []
            return .array(
                moves.filter { $0.move.isIn == (number == .in) }.map { moved in
                    var shown = JSONObject()
                    for (name, value) in moved.cause.members { shown[name] = value }
                    shown["on"] = moved.move.day.json
                    return .object(shown)
                })
        }
    }
}
