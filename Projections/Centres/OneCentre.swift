public import CanonicalJSON
import EventLog
public import Events
import Rules

extension ProjectionRunner {
    /// Everything known of a centre, managed or not: the fields of the roster, `stage`, `list`,
    /// `formerNames`, `supplementDue`, `carriedOver`, `wasPublic`, the `application` as it stands,
    /// of one carried over the `source` and the fields `unknown`, and what `CentreLife` tells.
    ///
    /// - Parameters:
    ///   - day: as it was in effect that day.
    ///   - known: as the register knew it when it held that many records.
    /// - Returns: nothing where it was not known, or had not been applied for by that day.
    public func centre(_ centre: CentreID, on day: Day, known: Int) async throws -> JSON? {
        guard let entry = try await standing(of: centre, on: day, known: known) else {
            return nil
        }
        let adopted = try await adopted(known: known)
        return try await log.read { log in
            try CentreRecords.complete(
                entry, of: centre, on: day, known: known, adopted, from: log)
        }
    }
}

/// What of a centre stands in the records alone and in no timeline, for its length.
enum CentreRecords {
    /// An entry with what stands in the records.
    static func complete(
        _ entry: JSONObject, of centre: CentreID, on day: Day, known: Int, _ adopted: Adopted,
        from log: some LogSnapshot
    ) throws -> JSON {
        let recorded = try log.events(.taggedAny([centre.tag]), in: 0..<known)
        let events = AmendedRecords(recorded).standing.filter { $0.effective <= day }
        var shown = entry
        adopted.settle(&shown, on: day)
        for field in CentreEntry.hidden { shown[field.rawValue] = nil }
        shown["centre"] = centre.json
        shown["application"] = .null
        let state = State(adopted.state, folding: events)
        CentreLife(centre, in: state)?.write(to: &shown)
        if let application = state.centres[centre]?.application {
            // The members that the entry has itself are left to it.
            var details = JSONObject()
            for member in application.json.object?.members ?? [] where entry[member.name] == nil {
                details[member.name] = member.value
            }
            details["centre"] = nil
            details["organisation"] = nil
            shown["application"] = .object(details)
        }
        for event in events {
            guard case .centreCarriedOver(let matter) = event.event, matter.centre == centre else {
                continue
            }
            shown["source"] = matter.source.json
            shown["unknown"] = .array(matter.unknown.map(\.json))
        }
        return .object(shown)
    }
}
