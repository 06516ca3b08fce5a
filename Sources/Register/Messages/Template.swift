/// A sentence with slots for what a refusal names: `"公示期至\(.until)24时止。"`. A slot that does
/// not exist does not compile.
struct Template: ExpressibleByStringInterpolation, Sendable {
    /// What may stand in a sentence.
    enum Slot: Sendable {
        case subject, day, until, limit, given, name, document, account, parameter, year
        case count, sizeBytes
        /// In brackets the role an account has, where it is named.
        case asRole
        /// The status, and the stage where there is one.
        case standing
        /// The JSON pointer of the field.
        case field
        /// Where in the input, in brackets, where that is not all of it.
        case place
        /// Why the input is not JSON.
        case reason
        /// After a colon what the field should have been, where that is known.
        case expected
        /// What is unmet, as conditions of an application.
        case conditions
        /// What is unmet, by centre.
        case missingByCentre
        /// What is unmet, as kinds of material.
        case materials
        /// What is unmet, by the identifiers themselves.
        case identifiers
        /// The records that rest on one: what is unmet, or of a warning what is given.
        case laterRecords
        /// What is unmet, as grounds of a revocation.
        case grounds
        /// What is unmet, as centres a report lacks or should not have.
        case coverage
        /// What is unmet, as departments in charge.
        case districts
        /// The grade given, and the one the scores suggest.
        case gradeGiven, gradeSuggested
    }

    struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var pieces: [Piece] = []

        init(literalCapacity: Int, interpolationCount: Int) {}

        mutating func appendLiteral(_ literal: String) { pieces.append(.text(literal)) }

        mutating func appendInterpolation(_ slot: Slot) { pieces.append(.slot(slot)) }
    }

    fileprivate enum Piece: Sendable {
        case text(String)
        case slot(Slot)
    }

    private let pieces: [Piece]

    init(stringInterpolation: StringInterpolation) { pieces = stringInterpolation.pieces }

    init(stringLiteral text: String) { pieces = [.text(text)] }

    private init(pieces: [Piece]) { self.pieces = pieces }

    /// A sentence written in two parts.
    static func + (a: Template, b: Template) -> Template { Template(pieces: a.pieces + b.pieces) }

    /// The sentence, or nothing where a slot has nothing to stand in it.
    func filled(_ value: (Slot) -> String?) -> String? {
        var sentence = ""
        for piece in pieces {
            switch piece {
            case .text(let text): sentence += text
            case .slot(let slot):
                guard let value = value(slot) else { return nil }
                sentence += value
            }
        }
        return sentence
    }
}
