import ArgumentParser
import Register

/// As of when a question is asked: on both axes of time, and not before the answer can know a
/// record the caller has seen acknowledged.
struct MomentOptions: ParsableArguments {
    @Option(
        name: .customLong("on"),
        help: ArgumentHelp(
            "How things were in effect on that day; now, if left out.", valueName: "date"))
    var on: String?

    @Option(
        name: .customLong("known"),
        help: ArgumentHelp(
            "What the register knew when it held that many records, or at that RFC 3339 time.",
            valueName: "size|time"))
    var known: String?

    @Option(
        name: .customLong("since"),
        help: ArgumentHelp(
            "Wait until the answer takes that many records into account.", valueName: "size"))
    var since: String?

    /// The question about this subject as of that moment.
    /// - Throws: the refusal `input.bad-value` of a moment that is none.
    func query(_ subject: Query.Subject) throws -> Query {
        Query(
            subject, on: try Given.day(on, "on"), known: try Given.known(known),
            since: try Given.size(since, "since"))
    }
}
