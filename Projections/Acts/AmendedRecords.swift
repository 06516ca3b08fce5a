import Events
import Rules

/// Records as the corrections and settings-aside among them leave them. None is lost: each is read
/// as it is corrected, and says what corrects it and what set it aside.
struct AmendedRecords: Sendable {
    /// A record as it reads now.
    struct Reading: Sendable {
        /// The record as corrected, whether or not it is set aside.
        let event: RecordedEvent
        /// The corrections of it that stand, in order.
        let correctedBy: [Int]
        /// The record that set it aside.
        let setAsideBy: Int?

        /// As histories and dossiers say it.
        var isCorrected: Bool { !correctedBy.isEmpty }
        var isSetAside: Bool { setAsideBy != nil }
    }

    /// The records as they were recorded.
    let recorded: [RecordedEvent]
    private let amendments: [RecordedEvent]
    private let setAside: [Int: Int]
    private let corrections: [Int: [Int]]

    /// - Parameter events: with every amendment of them, and of those amendments, in order.
    init(_ events: [RecordedEvent]) {
        recorded = events
        amendments = events.filter(\.isAmendment)
        setAside = Amendments.settingsAside(among: amendments)
        var corrections: [Int: [Int]] = [:]
        for amendment in amendments where setAside[amendment.position] == nil {
            guard case .recordCorrected(let matter) = amendment.event else { continue }
            corrections[matter.position.value, default: []].append(amendment.position)
        }
        self.corrections = corrections
    }

    /// How one of the records reads.
    func reading(of event: RecordedEvent) -> Reading {
        let (own, setAsideBy) = (corrections[event.position] ?? [], setAside[event.position])
        return Reading(
            event: own.isEmpty ? event : corrected(event), correctedBy: own,
            setAsideBy: setAsideBy)
    }

    /// How all of them read.
    var readings: [Reading] { recorded.map(reading) }

    /// The records that stand, as corrected, without the amendments themselves, which are applied.
    ///
    /// What is in effect on a day is to be looked for among these: a correction takes effect the
    /// day it is made, and would be lost to any earlier day.
    var standing: [RecordedEvent] {
        guard !amendments.isEmpty else { return recorded }
        return recorded.filter { !$0.isAmendment && setAside[$0.position] == nil }
            .map { reading(of: $0).event }
    }

    private func corrected(_ event: RecordedEvent) -> RecordedEvent {
        // One set aside still reads as corrected.
        let others =
            setAside[event.position] == nil
            ? amendments
            : amendments.filter { amendment in
                guard case .recordSetAside(let matter) = amendment.event else { return true }
                return matter.position.value != event.position
            }
        return Amendments.reading(event, among: others) ?? event
    }
}
