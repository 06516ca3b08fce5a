import CanonicalJSON
import EventLog
import Events
import Projections
import Rules
import SQLiteLog

/// What may be asked of the register about a day, as known at a size.
enum Question {
    case roster(RosterFilter)
    case centre(CentreID)
    case history(CentreID)
    case organisation(CreditCode)
    case publicity
    case list(ListID)
    case objection(ObjectionID)
    case audit(AuditFilter, limit: Int, after: Int)
    case statistics
    case comparison(with: Moment)

    /// The answer of the projections.
    func answer(
        of runner: ProjectionRunner<SQLiteLog>, on day: Day, known: Int
    ) async throws -> JSON? {
        switch self {
        case .roster(let filter): try await runner.roster(on: day, known: known, filter: filter)
        case .centre(let id): try await runner.centre(id, on: day, known: known)
        case .history(let id): try await runner.history(of: id, known: known, summary: byType)
        case .organisation(let code):
            try await runner.organisation(code, on: day, known: known, summary: byType)
        case .publicity: try await runner.publicity(on: day, known: known)
        case .list(let id): try await runner.list(id, on: day, known: known, summary: byType)
        case .objection(let id): try await runner.objection(id, known: known, summary: byType)
        case .audit(let filter, let limit, let after):
            try await runner.audit(
                known: known, filter: filter, limit: limit, after: after, summary: byType)
        case .statistics:
            try await runner.statistics(StatisticsQuestion(at: Moment(on: day, known: known)))
        case .comparison(let other):
            try await runner.comparison(from: Moment(on: day, known: known), to: other)
        }
    }

    /// The answer of the fold.
    func answer(of moment: FoldedMoment) throws -> JSON? {
        switch self {
        case .roster(let filter): return moment.roster(filter)
        case .centre(let id): return moment.centre(id)
        case .history(let id): return moment.history(of: id)
        case .organisation(let code): return moment.organisation(code)
        case .publicity: return moment.publicity()
        case .list(let id): return moment.list(id)
        case .objection(let id): return moment.objection(id)
        case .audit(let filter, let limit, let after):
            return moment.audit(filter, limit: limit, after: after)
        case .statistics: return moment.statistics()
        case .comparison(let other):
            let other = try FoldedMoment(moment.chronicle, on: other.day, known: other.known)
            return moment.comparison(to: other)
        }
    }
}
