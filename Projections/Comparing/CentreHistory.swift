import CanonicalJSON
import Events
import SQLite

/// What was known of one centre at whatever size, and since when. A class, for it keeps what it has
/// read: several questions walk back over the same rows.
final class CentreHistory {
    /// A question about a centre as it was known at some size.
    typealias Question = (KnownCentre) -> JSON

    let centre: String
    private let succession: Succession
    private let connection: Connection
    private var met: [Int: KnownCentre] = [:]

    init(of centre: String, _ succession: Succession, on connection: Connection) {
        self.centre = centre
        self.succession = succession
        self.connection = connection
    }

    /// All that was known of it at that size.
    func known(_ size: Int) throws -> KnownCentre {
        if let known = met[size] { return known }
        let known = try KnownCentre(centre, known: size, succession, on: connection)
        met[size] = known
        return known
    }

    /// The record by which a question came to be answered as it is at `size`: the last at which the
    /// answer changed.
    ///
    /// - Returns: nothing where it was always so.
    /// - Complexity: a seek for each record since that changed what is known of the centre.
    func teller(of question: Question, known size: Int) throws -> Int? {
        var present = try known(size)
        let answer = question(present)
        while present.since > 0 {
            let before = try known(present.since - 1)
            if question(before) != answer { return before.known }
            present = before
        }
        return nil
    }

    /// Why what is asked of the day stands as it does, known at that size: since which day, and told
    /// by which record.
    func cause(
        of field: String, at moment: Moment, _ question: (KnownCentre, Day) -> JSON
    ) throws -> Cause? {
        let present = try known(moment.known)
        let answer = question(present, moment.day)
        var day: Day?
        for turn in present.turns.reversed() where turn <= moment.day {
            guard question(present, turn) == answer else { break }
            day = turn
        }
        guard let day else { return nil }
        // One record may tell both that it came and that it went: the day it went, all was as ever.
        let told =
            try teller(of: { question($0, day) }, known: moment.known)
            ?? teller(
                of: { [question($0, day.adding(days: -1)), question($0, day)] }, known: moment.known
            )
        return told.map {
            Cause(centre: centre, field: field, known: moment.known, day: day, told: $0)
        }
    }

    /// Why a question is answered differently at two moments.
    ///
    /// Where on the later asker's day the register had not known it at the earlier asker's size, the
    /// record by which it did; else the act of a day between them.
    func cause(
        of field: String, from: Moment, to: Moment, _ question: (KnownCentre, Day) -> JSON
    ) throws -> Cause? {
        let (before, after) = (try known(from.known), try known(to.known))
        if question(before, to.day) != question(after, to.day) {
            let size = max(from.known, to.known)
            return try teller(of: { question($0, to.day) }, known: size).map {
                Cause(centre: centre, field: field, known: size, day: nil, told: $0)
            }
        }
        let later = Moment(on: max(from.day, to.day), known: from.known)
        return try cause(of: field, at: later, question)
    }
}
