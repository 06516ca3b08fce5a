import EventLog

/// Makes the records of a run: rounds that overlap in time, some sixty of them at once.
struct Generator {
    let seed: UInt64

    /// When the first round begins, 2024-02-05T00:00:00Z.
    private static let start: Int64 = 1_707_091_200_000
    private static let betweenRoundsMilliseconds: Int64 = 45 * 3_600_000

    /// The first `count` records in the order of time.
    func records(_ count: Int) throws(Round.Unsound) -> [Planned] {
        var records: [Planned] = []
        records.reserveCapacity(count + 500)
        var number = 0
        while records.count < count {
            records += try round(number).acts
            number += 1
        }
        records.sort { ($0.time, $0.round) < ($1.time, $1.round) }
        return Array(records.prefix(count))
    }

    private func round(_ number: Int) throws(Round.Unsound) -> Round {
        let start = Self.start + Int64(number) * Self.betweenRoundsMilliseconds
        var round = Round(
            number: number, seed: seed, from: Timestamp(milliseconds: start))
        let centres = (0..<round.wording.number(3...8)).map { round.centre(at: $0) }
        let carriedOver = round.centre(at: centres.count)
        let call = "call-\(round.year)-\(number)"
        try round.open(call: call, centres: centres)
        try round.carryOver(carriedOver)
        for centre in centres { try round.apply(for: centre, call: call) }
        try round.assess(centres, panel: round.wording.identifier(number))
        try round.decide(on: centres, list: round.wording.identifier(number), call: call)
        return round
    }
}

extension Round {
    /// A centre to be, with its host.
    fileprivate mutating func centre(at index: Int) -> Centre {
        let field = wording.word(Vocabulary.fields)
        return Centre(
            id: wording.identifier(number * 10 + index), organisation: wording.creditCode(),
            host: "host-\(number)-\(index)", district: wording.word(Vocabulary.districts),
            name: wording.centreName(field: field))
    }
}
