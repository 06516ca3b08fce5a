import CanonicalJSON
import EventLog
import Events
import Projections
import Rules

/// Questions about numbers and about what differs, and who may ask them.
struct StatisticsQuestions<Log: EventLog> {
    let runner: ProjectionRunner<Log>
    let rights: ReadingRights
    let moment: Moment

    /// The numbers of the day and of the period asked for; to a department those of its district.
    ///
    /// - Parameter size: what the register holds.
    func statistics(_ filter: StatisticsFilter, size: Int) async throws -> JSON {
        let district = try rights.districtOfNumbers(asked: filter.district)
        if let against = filter.against, against > size {
            throw Refusal(
                .inputBadValue, field: "/against", expectation: .knownSize,
                Argument(.given, against), Argument(.limit, size))
        }
        return try await runner.statistics(
            StatisticsQuestion(
                at: moment, period: try period(filter), district: district,
                against: filter.against))
    }

    /// What differs between the roster of the moment and another; to a department what differs
    /// between those of its district.
    func comparison(with other: Moment) async throws -> JSON {
        let district = try rights.districtOfNumbers(asked: nil)
        return try await runner.comparison(from: moment, to: other, in: district)
    }

    private func period(_ filter: StatisticsFilter) throws(Refusal) -> ClosedRange<Day>? {
        switch (filter.from, filter.to) {
        case (nil, nil): return nil
        case (let from?, let to?):
            guard from <= to else {
                throw Refusal(.inputBadValue, field: "/to", expectation: .day)
            }
            return from...to
        case (nil, _?): throw Refusal(.inputMissingField, field: "/from")
        case (_?, nil): throw Refusal(.inputMissingField, field: "/to")
        }
    }
}
