public import CanonicalJSON
public import Events

/// All adoptions of measures in the order they were recorded, and what is in force on which day.
public struct MeasuresHistory: Hashable, Sendable {
    /// One adoption.
    public struct Adoption: Hashable, Sendable {
        /// The number of the measures.
        public let policy: String
        /// Their title.
        public let title: String
        /// The day it takes effect.
        public let from: Day
        /// The parameters it gives; the others keep the value before.
        public let parameters: [Parameter: JSON]
        /// The position of its record.
        public let position: Int

        /// An adoption.
        public init(
            policy: String, title: String, from: Day, parameters: [Parameter: JSON], position: Int
        ) {
            self.policy = policy
            self.title = title
            self.from = from
            self.parameters = parameters
            self.position = position
        }
    }

    /// What is in force from one adoption to the next.
    private struct Epoch: Hashable {
        let measures: Measures
        /// The position of the record that adopted each parameter.
        let positions: [Parameter: Int]
    }

    /// The adoptions in the order recorded; the first is that of the opening, which adopts nothing.
    public private(set) var adoptions: [Adoption] = []
    private var epochs: [Epoch] = []

    /// A history without adoptions.
    public init() {}

    /// Adds the adoption recorded next. A value that is not of its parameter's kind, which no rule
    /// accepts, is passed over.
    public mutating func adopt(_ adoption: Adoption) {
        adoptions.append(adoption)
        epochs = Self.epochs(of: adoptions)
    }

    /// The measures in force on `day`, or nothing before the first. An adoption that takes effect
    /// later stands, of the same day the one recorded later.
    public func measures(on day: Day) -> Measures? { epoch(on: day)?.measures }

    /// The position of the record that adopted the value `parameter` has on `day`; nothing where
    /// none has since the opening.
    public func adoptionOf(parameter: Parameter, on day: Day) -> Int? {
        epoch(on: day)?.positions[parameter]
    }

    private func epoch(on day: Day) -> Epoch? { epochs.last { $0.measures.from <= day } }

    private static func epochs(of adoptions: [Adoption]) -> [Epoch] {
        // The sort is not promised to be stable, so that the order of record is part of the key.
        let inForce = adoptions.enumerated().sorted {
            ($0.element.from, $0.offset) < ($1.element.from, $1.offset)
        }
        var epochs: [Epoch] = []
        var values: [Parameter: JSON] = [:]
        var positions: [Parameter: Int] = [:]
        for (index, adoption) in inForce {
            for (parameter, value) in adoption.parameters where parameter.check(value) {
                values[parameter] = value
                positions[parameter] = index == 0 ? nil : adoption.position
            }
            epochs.append(
                Epoch(
                    measures: Measures(
                        policy: adoption.policy, title: adoption.title, from: adoption.from,
                        values: values, adopted: Set(positions.keys)),
                    positions: positions))
        }
        return epochs
    }
}
