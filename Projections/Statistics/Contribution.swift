import CanonicalJSON
import Events

/// What one centre adds to the numbers.
struct Contribution: Sendable {
    /// That the centre came among the managed ones, or left them.
    struct Move: Sendable {
        let isIn: Bool
        /// From which day.
        let day: Day
        /// Whether it was managed before and after, so that only its department is another.
        let isBetweenDepartments: Bool
    }

    /// Its status; nothing where it had not begun.
    let status: String?
    /// Its department and its grade where it is managed.
    let managed: (district: JSON, grade: JSON)?
    let isOpening: Bool
    let isClosing: Bool
    let moves: [Move]

    init(_ centre: KnownCentre, to question: StatisticsQuestion) {
        let (day, district) = (question.moment.day, question.district)
        let entry = centre.entry(on: day)
        let isOfDistrict =
            district == nil || entry?[KnownCentre.district]?.string == district?.rawValue
        status = isOfDistrict ? entry?[KnownCentre.status]?.string : nil
        managed = centre.managed(on: day, in: district).map {
            ($0[KnownCentre.district] ?? .null, $0[KnownCentre.grade] ?? .null)
        }
        guard let period = question.period else {
            (isOpening, isClosing, moves) = (false, false, [])
            return
        }
        isOpening =
            centre.managed(on: period.lowerBound.adding(days: -1), in: district) != nil
        isClosing = centre.managed(on: period.upperBound, in: district) != nil
        moves = centre.turns.filter(period.contains).compactMap { day in
            let before = day.adding(days: -1)
            let isIn = centre.managed(on: day, in: district) != nil
            guard isIn != (centre.managed(on: before, in: district) != nil) else { return nil }
            let isBetween =
                centre.managed(on: day, in: nil) != nil
                && centre.managed(on: before, in: nil) != nil
            return Move(isIn: isIn, day: day, isBetweenDepartments: isBetween)
        }
    }

    /// Whether it adds nothing to any number.
    var isEmpty: Bool {
        status == nil && managed == nil && !isOpening && !isClosing && moves.isEmpty
    }

    /// Something a centre adds to.
    enum Number: String, CaseIterable {
        case status, district, grade, opening, `in`, out, closing
    }

    /// What it adds to one of them; nothing is null. Of moves it says the days.
    func part(of number: Number) -> JSON {
        switch number {
        case .status: status.map(JSON.string) ?? .null
        case .district: managed?.district ?? .null
        case .grade: managed?.grade ?? .null
        case .opening: .bool(isOpening)
        case .in: .array(moves.filter(\.isIn).map(\.day.json))
        case .out: .array(moves.filter { !$0.isIn }.map(\.day.json))
        case .closing: .bool(isClosing)
        }
    }
}
