import CanonicalJSON
import EventLog
import Events

/// One call for applications and the lives of the centres that apply, from the call to the approval
/// document: some 60 records bear on each centre, alone or through a list or panel.
struct Round {
    /// What the generator made is no event, which is a fault of the generator.
    struct Unsound: Error {
        let type: EventType
        let cause: any Error
    }

    struct Centre {
        let id: String
        let organisation: String
        let host: String
        let district: String
        var name: String
    }

    let number: Int
    let year: Int
    var wording: Wording
    private(set) var acts: [Planned] = []
    private var time: Timestamp

    init(number: Int, seed: UInt64, from start: Timestamp) {
        self.number = number
        time = start
        year = Day(shanghaiMilliseconds: start.milliseconds).year
        // Far enough apart that no round repeats another's numbers.
        wording = Wording(seed: seed &+ UInt64(number) &* 0xD134_2543_DE82_EF95)
    }

    /// Today, in this round.
    var today: Day { Day(shanghaiMilliseconds: time.milliseconds) }

    /// Records an act, some hours after the last.
    mutating func record(
        _ type: EventType, by actor: Cast, _ action: String, _ article: String, _ data: JSON,
        about subjects: [String] = []
    ) throws(Unsound) {
        time = Timestamp(
            milliseconds: time.milliseconds + Int64(wording.number(60...80_000)) * 1000)
        let written = try written(type, data)
        var object = written.object
        if wording.chance(oneIn: 12) { object["attachments"] = [wording.attachment()] }
        let draft = Draft(
            type: type.rawValue, version: type.version, effective: today.description,
            actor: actor.json, action: action, command: wording.uuid(), rules: 1,
            policy: "鞍科发〔2024〕1号", article: article, tags: written.tags.union(subjects),
            data: .object(object))
        acts.append(Planned(draft: draft, time: time, round: number))
    }

    /// The data as the event itself writes it, so that what is stored is what a register stores.
    private func written(_ type: EventType, _ data: JSON) throws(Unsound) -> FieldWriter {
        do {
            var reader = try FieldReader(data, at: "/data", from: .record)
            let event = try Event(type, &reader)
            try reader.end()
            var writer = FieldWriter()
            event.write(to: &writer)
            return writer
        } catch {
            throw Unsound(type: type, cause: error)
        }
    }
}
