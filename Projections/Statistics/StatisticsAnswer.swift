import CanonicalJSON
import Events

/// A tally as it is shown.
struct StatisticsAnswer {
    private let question: StatisticsQuestion
    private let tally: Tally

    init(_ question: StatisticsQuestion, _ tally: Tally) {
        self.question = question
        self.tally = tally
    }

    var json: JSONObject {
        var answer = JSONObject()
        answer["on"] = question.moment.day.json
        answer["known"] = .integer(Int64(question.moment.known))
        answer["status"] = counts(
            by: .status, CentreStatus.allCases.map { .string($0.rawValue) })
        answer["district"] = counts(by: .district, [])
        answer["grade"] = counts(by: .grade, Grade.allCases.map { .string($0.rawValue) })
        answer["flow"] = flow
        return answer
    }

    /// A row for each of the values expected, and for each other there is.
    private func counts(by number: Contribution.Number, _ expected: [JSON]) -> JSON {
        var centres: [JSON: [String]] = [:]
        for row in tally.rows {
            let counts = number == .status ? row.contribution.status != nil : row.isManaged
            guard counts else { continue }
            centres[row.contribution.part(of: number), default: []].append(row.centre)
        }
        let others = centres.keys.filter { !expected.contains($0) }
            .sorted { ($0.string ?? "~") < ($1.string ?? "~") }
        return .array(
            (expected + others).map { value in
                var shown = Self.counted(centres[value] ?? [])
                shown[number.rawValue] = value
                return .object(shown)
            })
    }

    private var flow: JSON? {
        guard let period = question.period else { return nil }
        let opening = tally.rows.filter(\.contribution.isOpening).map(\.centre)
        let closing = tally.rows.filter(\.contribution.isClosing).map(\.centre)
        return [
            "closing": .object(Self.counted(closing)), "from": period.lowerBound.json,
            "in": moves { $0.isIn }, "opening": .object(Self.counted(opening)),
            "out": moves { !$0.isIn }, "to": period.upperBound.json,
        ]
    }

    private func moves(_ isAsked: (Contribution.Move) -> Bool) -> JSON {
        var groups: [FlowCause: [(centre: String, position: Int?)]] = [:]
        for row in tally.rows {
            for moved in tally.moved[row.centre] ?? [] where isAsked(moved.move) {
                groups[moved.cause, default: []].append((row.centre, moved.position))
            }
        }
        let inOrder = groups.sorted { $0.key.order.lexicographicallyPrecedes($1.key.order) }
        return .array(
            inOrder.map { cause, moves in
                var shown = Self.counted(moves.map(\.centre))
                for (name, value) in cause.members { shown[name] = value }
                shown["positions"] = .array(
                    moves.map { $0.position.map { .integer(Int64($0)) } ?? .null })
                return .object(shown)
            })
    }

    private static func counted(_ centres: [String]) -> JSONObject {
        var shown = JSONObject()
        shown["count"] = .integer(Int64(centres.count))
        shown["centres"] = .array(centres.map(JSON.string))
        return shown
    }
}

extension Tally.Row {
    /// Whether the centre is managed on the day of the counts.
    var isManaged: Bool { contribution.managed != nil }
}
