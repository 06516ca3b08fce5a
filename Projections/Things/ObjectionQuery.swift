public import CanonicalJSON
import EventLog
public import Events

extension ProjectionRunner {
    /// An objection with what became of it and its acts: `{objection, list, centre, position,
    /// raised, grounds, anonymous, objector, state, outcome, findings, setAside, acts: [as in history]}`.
    /// The objector's details are sealed; whether even that is shown is for the caller to say.
    ///
    /// - Parameter known: as the register knew it when it held that many records.
    /// - Returns: nothing where there was no such objection.
    public func objection(
        _ objection: ObjectionID, known: Int, summary: @escaping ActSummary
    ) async throws -> JSON? {
        guard try await isKnown(.objection, objection.rawValue, known: known) else { return nil }
        return try await log.read { log in
            let query = LogQuery.taggedAny([objection.tag])
            let records = AmendedRecords(try log.events(query, in: 0..<known))
            // One set aside is still shown, and marked.
            let all =
                StandingObjection.all(in: records.standing)
                + StandingObjection.all(in: records.readings.map(\.event))
            guard let standing = all.first(where: { $0.objection == objection }),
                var shown = standing.json.object
            else { return nil }
            shown["acts"] = try ActEntry.all(query, in: 0..<known, of: log, summary: summary)
            shown["anonymous"] = .bool(standing.raised.anonymous)
            shown["centre"] = standing.raised.centre?.json ?? .null
            shown["grounds"] = standing.raised.grounds.json
            shown["list"] = standing.raised.list.json
            shown["objector"] = standing.raised.objector.json.withoutBoxes
            shown["raised"] = standing.event.effective.json
            let isSetAside = records.readings.contains {
                $0.event.position == standing.event.position && $0.isSetAside
            }
            shown["setAside"] = .bool(isSetAside)
            return .object(shown)
        }
    }
}
