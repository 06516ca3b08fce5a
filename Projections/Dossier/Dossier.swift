public import CanonicalJSON
import EventLog
public import Events
import SQLite

extension ProjectionRunner {
    /// Every decision on a centre with all that it rests on and all that came of it:
    /// `{"decisions": […]}` as the contract has it, in the order of position. A decision on an
    /// objection to a whole list is one on every centre of it.
    ///
    /// A decision is shown as it is corrected, and what it rests on as whoever decided saw it; its
    /// service, its appeals, its document and what amended it as the register knew them later.
    ///
    /// - Parameters:
    ///   - decision: the position of the one decision asked for.
    ///   - day: decisions in effect by that day.
    ///   - known: as the register knew it when it held that many records; the proofs are of this
    ///     size.
    /// - Returns: nothing where no such centre was known; without decisions where there is none, or
    ///   none at that position.
    public func dossier(
        of centre: CentreID, decision: Int? = nil, on day: Day, known: Int
    ) async throws -> JSON? {
        guard try await hasBegun(centre, known: known) != nil else { return nil }
        let dossier = try await log.read { log in
            try DossierMatter(centre, known: known, in: log) { made in
                made.effective <= day && (decision ?? made.position) == made.position
            }
        }
        // Each decision as whoever decided saw the centre.
        var before: [(entry: JSONObject?, adopted: Adopted)] = []
        for made in dossier.decisions {
            let (day, known) = (made.event.day, made.event.position)
            before.append(
                (
                    try await standing(of: centre, on: day, known: known),
                    try await adopted(known: known)
                ))
        }
        let seen = before
        let shown = try await log.read { log in
            try zip(dossier.decisions, seen).map { made, before in
                try dossier.json(of: made, before: before, from: log)
            }
        }
        return ["decisions": .array(shown)]
    }
}
