import CanonicalJSON
import EventLog
import Events

/// One call for applications and the lives of the centres that apply, from the call to the approval
/// document: some 60 records bear on each centre, alone or through a list or panel.
struct Round {
    typealias Unsound = UnsoundEvent

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

    /// Records an act, up to some hours after the last.
    mutating func record(
        _ type: EventType, by actor: Cast, _ action: String, _ article: String, _ data: JSON,
        about subjects: [String] = []
    ) throws(Unsound) {
        time = Timestamp(
            milliseconds: time.milliseconds + Int64(wording.number(60...20_000)) * 1000)
        let written = try Event.written(type, data)
        var object = written.object
        if wording.chance(oneIn: 12) { object["attachments"] = [wording.attachment()] }
        let draft = Draft(
            type: type.rawValue, version: type.version, effective: today.description,
            actor: actor.json, action: action, command: wording.uuid(), rules: 1,
            policy: "鞍科发〔2024〕1号", article: article, tags: written.tags.union(subjects),
            data: .object(object))
        acts.append(Planned(draft: draft, time: time, round: number))
    }
}
