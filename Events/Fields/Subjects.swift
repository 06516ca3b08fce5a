/// The centres of an act that may be one over several: given as `centre` or as `centres`.
public struct Subjects: Hashable, Sendable {
    /// The centres in the order given, none twice, at least one.
    public let centres: [CentreID]
    /// Whether they were given as a list.
    public let asList: Bool
}

extension FieldReader {
    /// The centres of a ⁺ act; exactly one of the two fields has to be there.
    public mutating func required(_ name: StaticString) throws(FieldError) -> Subjects {
        if has("centres"), !has("centre") {
            return Subjects(centres: try requiredList("centres"), asList: true)
        }
        return Subjects(centres: [try required("centre")], asList: false)
    }
}

extension FieldWriter {
    /// Writes the centres of a ⁺ act the way they were given.
    public mutating func write(_ name: String, _ subjects: Subjects) {
        if subjects.asList {
            write("centres", subjects.centres)
        } else {
            write("centre", subjects.centres[0])
        }
    }
}
