/// The names in a directory as the disk has them, and what has been done to them since.
struct DirectoryImage {
    enum Change {
        case set(String, node: Int)
        case remove(String)
        case rename(String, to: String, node: Int)
    }

    private var durable: [String: Int] = [:]
    /// The names as they are seen.
    private(set) var present: [String: Int] = [:]
    private var pending: [Change] = []

    /// A name that was there before anything was watched.
    mutating func take(_ name: String, node: Int) {
        durable[name] = node
        present[name] = node
    }

    mutating func change(_ change: Change) {
        Self.apply(change, to: &present)
        pending.append(change)
    }

    mutating func sync() {
        durable = present
        pending = []
    }

    /// The names after a loss of power. Each change is kept or not; a rename is never half done.
    func afterPowerCut(
        _ fate: FileImage.Fate, _ chance: inout SplitMix64, _ counts: inout FaultCounts
    ) -> [(name: String, node: Int)] {
        var names = durable
        let end = fate == .prefix ? Int.random(in: 0...pending.count, using: &chance) : 0
        for (index, change) in pending.enumerated() {
            let isKept =
                switch fate {
                case .none: false
                case .all: true
                case .prefix: index < end
                case .each, .torn, .shuffled: Bool.random(using: &chance)
                }
            if isKept {
                counts.kept += 1
                Self.apply(change, to: &names)
            } else {
                counts.dropped += 1
            }
        }
        return names.sorted { $0.key < $1.key }.map { (name: $0.key, node: $0.value) }
    }

    private static func apply(_ change: Change, to names: inout [String: Int]) {
        switch change {
        case .set(let name, let node): names[name] = node
        case .remove(let name): names[name] = nil
        case .rename(let old, let new, let node):
            if names[old] == node { names[old] = nil }
            names[new] = node
        }
    }
}
