import EventLog

extension Round {
    /// All acts of a round.
    static func whole(
        _ number: Int, seed: UInt64, from start: Timestamp
    ) throws(Unsound) -> Round {
        var round = Round(number: number, seed: seed, from: start)
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

    /// A centre to be, with its host.
    private mutating func centre(at index: Int) -> Centre {
        let field = wording.word(Vocabulary.fields)
        return Centre(
            id: wording.identifier(number * 10 + index), organisation: wording.creditCode(),
            host: "host-\(number)-\(index)", district: wording.word(Vocabulary.districts),
            name: wording.centreName(field: field))
    }
}
