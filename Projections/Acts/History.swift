public import CanonicalJSON
import EventLog
public import Events

extension ProjectionRunner {
    /// Every record that bears on the centre, in the order of position:
    /// `{"centre", "entries": [{position, recorded, effective, type, actor, article, summary,
    /// corrected, setAside}]}`.
    ///
    /// - Parameter known: as the register knew it when it held that many records.
    /// - Returns: nothing where no such centre was known.
    public func history(
        of centre: CentreID, known: Int, summary: @escaping ActSummary
    ) async throws -> JSON? {
        guard try await hasBegun(centre, known: known) != nil else { return nil }
        let entries = try await log.read { log in
            try ActEntry.all(.taggedAny([centre.tag]), in: 0..<known, of: log, summary: summary)
        }
        return ["centre": centre.json, "entries": entries]
    }

    /// Whether all that began a centre is set aside, so that there is none on any day, although its
    /// records are there.
    ///
    /// - Parameter known: as the register knew it when it held that many records.
    public func isSetAside(_ centre: CentreID, known: Int) async throws -> Bool {
        try await hasBegun(centre, known: known) == false
    }
}
