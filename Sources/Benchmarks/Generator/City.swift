import CanonicalJSON
import EventLog
import Events

/// A city that has had the same thousand centres all along, and more and more records of them: what
/// is asked for the roster is the same however many there are. Each centre is carried over from
/// paper and has another director now and then; the rest are materials filed on them.
struct City {
    /// How many records, first to last.
    let count: Int
    /// How often one of the centres is corrected.
    let corrections: Int
    private var wording: Wording
    private var position: Int
    private var number = 0

    static let centres = 1000
    static let directorsEach = 3
    /// The first day, and how long the records go on for, however many.
    private static let start = RecordStream.startMilliseconds
    private static let span: Int64 = 20 * 365 * 86_400_000

    /// - Parameter position: that of the first of the records.
    init(records count: Int, corrections: Int = 0, seed: UInt64, at position: Int) {
        precondition(
            count >= Self.centres * (1 + Self.directorsEach) + corrections,
            "there are enough records for all that a city has")
        self.count = count
        self.corrections = corrections
        self.position = position
        wording = Wording(seed: seed)
    }

    /// When a record is made.
    private var time: Int64 { Self.start + Self.span / Int64(count) * Int64(number) }

    /// Today.
    private var today: Day { Day(shanghaiMilliseconds: time) }

    /// The first day records tell of, and the last.
    static var days: ClosedRange<Day> {
        Day(shanghaiMilliseconds: start)...Day(shanghaiMilliseconds: start + span)
    }

    /// Up to so many records under one command, with the time they are made at; none at the end.
    mutating func next(_ most: Int) throws(UnsoundEvent) -> (drafts: [Draft], time: Timestamp) {
        let (command, size) = (wording.uuid(), min(most, count - number))
        var drafts: [Draft] = []
        for _ in 0..<size {
            drafts.append(try draft(under: command))
            number += 1
        }
        return (drafts, Timestamp(milliseconds: time))
    }

    private mutating func draft(under command: String) throws(UnsoundEvent) -> Draft {
        guard number >= Self.centres else { return try carriedOver(number, command) }
        let later = number - Self.centres
        // Spread evenly over what is left; a centre comes to each kind of record in its turn.
        if let turn = turn(of: later, in: Self.centres * Self.directorsEach) {
            return try director(of: turn % Self.centres, command)
        }
        if let turn = turn(of: later + 1, in: corrections) { return try corrected(turn, command) }
        return try material(on: wording.number(0...Self.centres - 1), command)
    }

    /// Which of `total` falls on a record, where they are spread evenly over all.
    private func turn(of later: Int, in total: Int) -> Int? {
        let every = max((count - Self.centres) / max(total, 1), 1)
        guard total > 0, later % every == 0, later / every < total else { return nil }
        return later / every
    }
}

extension City {
    private mutating func carriedOver(
        _ index: Int, _ command: String
    ) throws(UnsoundEvent) -> Draft {
        let field = wording.word(Vocabulary.fields)
        let established = today.adding(days: -wording.number(900...3000))
        return try draft(
            .centreCarriedOver, "centre.carry-over", command,
            [
                "centre": .string(Self.centre(index)),
                "name": .string(wording.centreName(field: field)),
                "organisation": [
                    "organisation": .string(wording.creditCode()),
                    "name": .string(wording.organisationName()),
                ],
                "district": .string(wording.word(Vocabulary.districts)),
                "field": .string(field), "director": ["name": .string(wording.person())],
                "status": "operating", "established": established.json,
                "document": .string("鞍科发〔\(established.year)〕\(index + 1)号"),
                "source": wording.text(1...2),
            ], effective: established)
    }

    private mutating func director(
        of index: Int, _ command: String
    ) throws(UnsoundEvent) -> Draft {
        try draft(
            .centreDirectorChanged, "change.file", command,
            [
                "centre": .string(Self.centre(index)),
                "change": .string(wording.identifier(number)),
                "director": ["name": .string(wording.person())],
            ], effective: today)
    }

    private mutating func material(
        on index: Int, _ command: String
    ) throws(UnsoundEvent) -> Draft {
        try draft(
            .materialFiled, "material.file", command,
            [
                "centre": .string(Self.centre(index)), "kind": "minutes", "date": today.json,
                "title": wording.text(1...2), "text": wording.text(2...4),
            ], effective: today)
    }

    /// All of them on the one centre.
    private mutating func corrected(
        _ turn: Int, _ command: String
    ) throws(UnsoundEvent) -> Draft {
        try draft(
            .recordCorrected, "record.correct", command,
            [
                "position": .integer(Int64(position)), "reason": wording.text(1...2),
                "changes": ["/director/name": .string(wording.person() + "\(turn)")],
            ], effective: today, about: ["centre:\(Self.centre(0))"])
    }

    private static func centre(_ index: Int) -> String { "city-\(index)" }

    private func draft(
        _ type: EventType, _ action: String, _ command: String, _ data: JSON, effective: Day,
        about subjects: [String] = []
    ) throws(UnsoundEvent) -> Draft {
        let written = try Event.written(type, data)
        return Draft(
            type: type.rawValue, version: type.version, effective: effective.description,
            actor: Cast.leader.json, action: action, command: command, rules: 1,
            policy: "鞍科发〔2024〕1号", article: "", tags: written.tags.union(subjects),
            data: .object(written.object))
    }
}
