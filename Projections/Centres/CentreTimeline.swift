import CanonicalJSON
import Events

/// A centre's entries by the days from which they stand, as the JSON that is stored: the first
/// segment has every field, each later one those that change. Grows at the end.
struct CentreTimeline {
    private struct Segment {
        let from: Day
        let entry: CentreEntry
    }

    private var bytes: [UInt8] = [UInt8(ascii: "[")]
    // The last two segments, and where the last begins in `bytes`.
    private var last: Segment?
    private var beforeLast: Segment?
    private var lastStart = 1
    private(set) var hasManaged = false
    private var hadManagedBeforeLast = false

    /// Whether the centre has not begun.
    var isEmpty: Bool { last == nil }

    /// The whole of it as it is stored.
    var json: String { String(decoding: bytes, as: UTF8.self) + "]" }

    /// Takes note of how the centre stands after the events of `day`, which is not before the last.
    ///
    /// - Returns: whether the timeline says something else now.
    mutating func note(_ entry: CentreEntry, on day: Day) -> Bool {
        guard let last else {
            append(Segment(from: day, entry: entry))
            return true
        }
        guard entry != last.entry else { return false }
        // Of one day only what stands after its last event counts.
        if last.from == day {
            bytes.removeSubrange(lastStart...)
            self.last = beforeLast
            hasManaged = hadManagedBeforeLast
            if entry == beforeLast?.entry { return true }
        }
        append(Segment(from: day, entry: entry))
        return true
    }

    private mutating func append(_ segment: Segment) {
        beforeLast = last
        last = segment
        lastStart = bytes.count
        hadManagedBeforeLast = hasManaged
        hasManaged = hasManaged || segment.entry.isManaged
        if beforeLast != nil { bytes.append(UInt8(ascii: ",")) }
        var object = JSONObject()
        object[Self.from] = .integer(Int64(segment.from.number))
        for (index, field) in CentreEntry.Field.allCases.enumerated() {
            let value = segment.entry.values[index]
            if beforeLast == nil || beforeLast?.entry.values[index] != value {
                object[field.rawValue] = value
            }
        }
        JSON.object(object).write(canonicallyTo: &bytes)
    }

    private static let from = "from"

    /// How the centre stands on a day by a stored timeline; nothing before it begins.
    static func entry(on day: Day, in json: String) throws(JSONError) -> JSONObject? {
        try Stored(json).entry(on: day)
    }

    /// A stored timeline, to be asked about several days.
    struct Stored {
        private let segments: [JSON]

        init(_ json: String) throws(JSONError) {
            segments = try JSONReader.read(Array(json.utf8)).array ?? []
        }

        /// How the centre stands on a day; nothing before it begins.
        func entry(on day: Day) -> JSONObject? {
            var entry: JSONObject?
            for segment in segments {
                guard let members = segment.object?.members,
                    let from = segment[CentreTimeline.from]?.integer, from <= Int64(day.number)
                else { break }
                var standing = entry ?? JSONObject()
                for member in members where member.name != CentreTimeline.from {
                    standing[member.name] = member.value
                }
                entry = standing
            }
            return entry
        }
    }
}
