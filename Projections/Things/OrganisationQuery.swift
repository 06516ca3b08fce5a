public import CanonicalJSON
import EventLog
public import Events
import Rules
import SQLite

extension ProjectionRunner {
    /// An organisation as it stands and its acts: `{organisation, name, kind, district, address,
    /// legalRepresentative, contact, verified, needsVerification, centres, acts: [as in history]}`;
    /// `centres` are those it hosts that day, whatever their status. The contact is sealed.
    ///
    /// - Parameters:
    ///   - day: as it was in effect that day.
    ///   - known: as the register knew it when it held that many records.
    /// - Returns: nothing where it was not known then.
    public func organisation(
        _ organisation: CreditCode, on day: Day, known: Int, summary: @escaping ActSummary
    ) async throws -> JSON? {
        guard try await isKnown(.organisation, organisation.rawValue, known: known) else {
            return nil
        }
        let centres = try await hosted(by: organisation, on: day, known: known)
        return try await log.read { log in
            let facts = try OrganisationFacts.read(organisation, before: known, in: log)
            let inEffect = AmendedRecords(facts).standing.filter { $0.effective <= day }
            let state = State(folding: inEffect)
            guard let standing = state.organisations[organisation] else { return nil }
            let acts = try ActEntry.all(
                .taggedAny([organisation.tag]), in: 0..<known, of: log, summary: summary)
            return [
                "acts": acts,
                "address": standing.address.map(JSON.string) ?? .null,
                "centres": .array(centres),
                "contact": standing.contact?.json.withoutBoxes ?? .null,
                "district": standing.district.json,
                "kind": standing.kind?.json ?? .null,
                "legalRepresentative": standing.legalRepresentative.map(JSON.string) ?? .null,
                "name": .string(standing.name),
                "needsVerification": .bool(standing.needsVerification),
                "organisation": organisation.json,
                "verified": .bool(standing.isVerified),
            ]
        }
    }

    private func hosted(
        by organisation: CreditCode, on day: Day, known: Int
    ) async throws -> [JSON] {
        try await rows { connection in
            try connection.withStatement(StandingQueries.hosted) { statement in
                try statement.bind(1, known)
                try statement.bind(2, Int(day.number))
                try statement.bind(3, organisation.rawValue)
                var centres: [JSON] = []
                try statement.forEachRow { row in
                    guard let entry = try StoredEntry.read(row, own: 1, base: 2),
                        entry["host"]?["organisation"] == organisation.json
                    else { return }
                    centres.append(.string(row.string(0)))
                }
                return centres
            }
        }
    }
}
