import CanonicalJSON
import Events
import Rules

/// How like cases were treated: the decisions of the same kind on the same article in the three
/// years before one, on whichever centre.
struct LikeCases {
    private let decided: RecordedEvent
    private let centre: CentreID
    private let records: AmendedRecords

    /// - Parameter records: the decisions of these types, with what corrects or sets aside any.
    init(_ decided: RecordedEvent, on centre: CentreID, among records: AmendedRecords) {
        self.decided = decided
        self.centre = centre
        self.records = records
    }

    private static let monthsBack = 36

    /// The types of decision that decide the same: the decision's own and the one it might have come
    /// to instead.
    static func types(of event: Event) -> [EventType] {
        let pairs: [[EventType]] = [
            [.establishmentApproved, .establishmentRefused],
            [.objectionDeclined, .objectionResolved], [.deferralGranted, .deferralRefused],
            [.acceptancePassed, .acceptanceFailed], [.rectificationPassed, .rectificationFailed],
            [.changeFiled, .changeReturned], [.centreRevoked, .revocationDropped],
        ]
        return pairs.first { $0.contains(event.type) } ?? [event.type]
    }

    /// `{centre, position, effective, outcome, …}`, in the order of position.
    var json: [JSON] {
        let types = Set(Self.types(of: decided.event))
        let since = decided.effective.adding(months: -Self.monthsBack)
        let candidates = records.recorded.filter {
            types.contains($0.event.type) && $0.position < decided.position
                && $0.article == decided.article && $0.event.isDecision
        }
        return candidates.flatMap { event -> [JSON] in
            let reading = records.reading(of: event)
            let like = reading.event
            guard !reading.isSetAside, (since...decided.effective).contains(like.effective) else {
                return []
            }
            // Another centre of the same act is a like case; the decision itself is none.
            return like.centres.filter { $0 != centre || like.command != decided.command }
                .map { id in
                    var shown = like.event.outcome
                    shown["centre"] = id.json
                    shown["effective"] = like.effective.json
                    shown["position"] = .integer(Int64(like.position))
                    return .object(shown)
                }
        }
    }
}

extension Event {
    /// What a decision came to, in a word, with what of it differs from case to case.
    fileprivate var outcome: JSONObject {
        switch self {
        case .establishmentApproved(let matter):
            outcome("approved", ["months": .integer(Int64(matter.months))])
        case .establishmentRefused: outcome("refused")
        case .objectionDeclined: outcome("declined")
        case .objectionResolved(let matter): outcome(matter.outcome.rawValue)
        case .deferralGranted(let matter):
            outcome("granted", ["months": matter.months.map { .integer(Int64($0)) } ?? .null])
        case .deferralRefused: outcome("refused")
        case .acceptancePassed, .rectificationPassed: outcome("passed")
        case .acceptanceFailed, .rectificationFailed: outcome("failed")
        case .evaluationGraded(let matter): outcome(matter.grade.rawValue)
        case .evaluationAbsenceRecorded: outcome("unexcused")
        case .changeFiled: outcome("filed")
        case .changeReturned: outcome("returned")
        case .centreRevoked(let matter): outcome("revoked", ["grounds": matter.grounds.json])
        case .revocationDropped(let matter): outcome("dropped", ["grounds": matter.grounds.json])
        case .recordCorrected: outcome("corrected")
        case .recordSetAside(let matter):
            outcome("set-aside", ["authority": matter.authority.json])
        default: outcome("")
        }
    }

    private func outcome(_ word: String, _ more: JSON = [:]) -> JSONObject {
        var shown = more.object ?? JSONObject()
        shown["outcome"] = .string(word)
        return shown
    }
}
