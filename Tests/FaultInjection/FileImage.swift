/// A file as the disk has it, and what has been written since and is not durable yet.
struct FileImage {
    enum Change {
        case write(offset: Int, bytes: [UInt8])
        case truncate(size: Int)
    }

    /// What a power cut cannot take.
    private(set) var durable: [UInt8]
    private(set) var pending: [Change] = []

    init(durable: [UInt8] = []) { self.durable = durable }

    mutating func change(_ change: Change) { pending.append(change) }

    mutating func sync() {
        for change in pending { Self.apply(change, to: &durable) }
        pending = []
    }

    /// A sync failed: part of what was pending reached the disk, the rest never will, however long
    /// it can still be read from the cache.
    mutating func failSync(_ chance: inout SplitMix64) {
        for change in pending where Bool.random(using: &chance) {
            Self.apply(change, to: &durable)
        }
        pending = []
    }

    /// What the disk has after a loss of power.
    func afterPowerCut(
        _ fate: Fate, _ chance: inout SplitMix64, _ counts: inout FaultCounts
    ) -> [UInt8] {
        var content = durable
        var kept: [Change] = []
        let end = fate == .prefix ? Int.random(in: 0...pending.count, using: &chance) : 0
        for (index, change) in pending.enumerated() {
            let isKept =
                switch fate {
                case .none: false
                case .all: true
                case .prefix: index < end
                case .each, .torn, .shuffled: Bool.random(using: &chance)
                }
            if isKept { kept.append(change) }
        }
        counts.kept += kept.count
        counts.dropped += pending.count - kept.count
        if fate == .shuffled, kept.count > 1 {
            kept.shuffle(using: &chance)
            counts.reordered += kept.count
        }
        for change in kept {
            if fate == .torn || fate == .shuffled, case .write(let offset, let bytes) = change,
                chance.once(in: 3)
            {
                counts.torn += 1
                Self.tear(offset, bytes, into: &content, &chance)
            } else {
                Self.apply(change, to: &content)
            }
        }
        return content
    }

    /// What becomes of changes that are not durable when the power goes.
    enum Fate: CaseIterable {
        case none, all, prefix, each, torn, shuffled
    }

    private static let sectorSize = 512

    private static func apply(_ change: Change, to content: inout [UInt8]) {
        switch change {
        case .write(let offset, let bytes): write(bytes[...], at: offset, to: &content)
        case .truncate(let size):
            if size < content.count {
                content.removeLast(content.count - size)
            } else {
                content.append(contentsOf: repeatElement(0, count: size - content.count))
            }
        }
    }

    /// Some of the sectors that the bytes touch are written, the others are not.
    private static func tear(
        _ offset: Int, _ bytes: [UInt8], into content: inout [UInt8], _ chance: inout SplitMix64
    ) {
        var start = 0
        while start < bytes.count {
            let sectorEnd = ((offset + start) / sectorSize + 1) * sectorSize - offset
            let end = min(sectorEnd, bytes.count)
            if Bool.random(using: &chance) {
                write(bytes[start..<end], at: offset + start, to: &content)
            }
            start = end
        }
    }

    private static func write(
        _ bytes: ArraySlice<UInt8>, at offset: Int, to content: inout [UInt8]
    ) {
        if content.count < offset {
            content.append(contentsOf: repeatElement(0, count: offset - content.count))
        }
        let end = min(content.count, offset + bytes.count)
        content.replaceSubrange(offset..<end, with: bytes)
    }
}
