internal import CanonicalJSON
public import Events

/// Corrections and settings-aside: how the records that stand are to be read.
///
/// A correction changes its one record, and may itself be corrected or set aside; a record set
/// aside counts as if it had not been recorded. What stood before stays in the log.
public enum Amendments {
    /// The records among these that are not set aside, read as they are corrected, in their order.
    public static func standing(among events: [RecordedEvent]) -> [RecordedEvent] {
        let amendments = All(events)
        guard !amendments.isEmpty else { return events }
        return events.compactMap(amendments.read)
    }

    /// The positions of the records among these that are set aside, with the record that did it.
    public static func settingsAside(among events: [RecordedEvent]) -> [Int: Int] {
        All(events).setAside
    }

    /// The positions of the records that corrections among these, not set aside, correct.
    public static func corrected(among events: [RecordedEvent]) -> Set<Int> {
        Set(All(events).corrections.keys)
    }

    /// A record read as it is corrected; nothing where it is set aside.
    public static func reading(
        _ event: RecordedEvent, among events: [RecordedEvent]
    ) -> RecordedEvent? {
        All(events).read(event)
    }

    private struct All {
        /// Set aside, by which record.
        var setAside: [Int: Int] = [:]
        /// The corrections of each record that are not set aside, in order.
        var corrections: [Int: [RecordedEvent]] = [:]

        var isEmpty: Bool { setAside.isEmpty && corrections.isEmpty }

        init(_ events: [RecordedEvent]) {
            for event in events {
                guard case .recordSetAside(let matter) = event.event else { continue }
                let position = matter.position.value
                setAside[position] = min(setAside[position] ?? .max, event.position)
            }
            for event in events where setAside[event.position] == nil {
                guard case .recordCorrected(let matter) = event.event else { continue }
                corrections[matter.position.value, default: []].append(event)
            }
            for position in corrections.keys {
                corrections[position]?.sort { $0.position < $1.position }
            }
        }

        func read(_ event: RecordedEvent) -> RecordedEvent? {
            guard setAside[event.position] == nil else { return nil }
            guard let own = corrections[event.position] else { return event }
            return own.reduce(event) { event, correction in
                // A correction stands behind its record, so that this comes to an end.
                guard case .recordCorrected(let matter) = read(correction)?.event else {
                    return event
                }
                let changes = [matter.changes] + [matter.derived].compactMap(\.self)
                return changes.reduce(event) { $0.changed(by: $1) ?? $0 }
            }
        }
    }
}
