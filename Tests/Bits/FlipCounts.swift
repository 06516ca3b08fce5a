/// What came of the flips.
struct FlipCounts: Sendable, CustomStringConvertible {
    /// Those reported, by what was said not to hold.
    private(set) var reported: [String: Int] = [:]
    /// Those reported although nothing reads otherwise: the file contradicts itself.
    private(set) var contradictions = 0
    /// Those that nothing reads otherwise for, and that were not reported, by file.
    private(set) var silent: [String: Int] = [:]
    /// Of the flips reported whose neighbours were looked at: by how many records could not be read
    /// as before.
    private(set) var recordsHit: [String: Int] = [:]

    mutating func report(_ what: String) { reported[what, default: 0] += 1 }

    mutating func contradict() { contradictions += 1 }

    mutating func beSilent(_ file: String) { silent[file, default: 0] += 1 }

    mutating func hit(records: Int, of size: Int) {
        let name =
            switch records {
            case 0: "none"
            case 1: "one"
            case ...100: "those of a page"
            case ..<size: "some"
            default: "all"
            }
        recordsHit[name, default: 0] += 1
    }

    mutating func add(_ other: FlipCounts) {
        reported.merge(other.reported, uniquingKeysWith: +)
        silent.merge(other.silent, uniquingKeysWith: +)
        recordsHit.merge(other.recordsHit, uniquingKeysWith: +)
        contradictions += other.contradictions
    }

    var description: String {
        let (told, untold) = (reported.values.reduce(0, +), silent.values.reduce(0, +))
        return """
            flipped bits: \(told + untold), crashes 0
              reported: \(told), by what: \(Self.list(reported))
              of those looked at closely, nothing read otherwise: \(contradictions); records not \
            read as before: \(Self.list(recordsHit))
              not reported, and nothing reads otherwise: \(untold), by file: \(Self.list(silent))
            """
    }

    private static func list(_ counts: [String: Int]) -> String {
        counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
            .map { "\($0.key) \($0.value)" }.joined(separator: ", ")
    }
}
