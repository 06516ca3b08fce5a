import CanonicalJSON
import EventLog
import Events
import Rules

/// The answer to a command that was accepted before: the first answer, where it is the same content.
struct RepeatedCommand {
    let request: ActionRequest
    let keys: KeyStore

    func outcome<Snapshot: LogSnapshot>(
        _ remembered: RememberedCommand, on snapshot: Snapshot, under history: MeasuresHistory
    ) throws -> Deciding<Snapshot>.Outcome {
        var records: [Record] = []
        try snapshot.read(remembered.positions) { stored in
            records.append(try Record(bytes: stored.bytes))
            return true
        }
        guard let first = records.first, try isSame(first, remembered.digest) else {
            return .refused(
                Refused(
                    Refusal(.commandReused, Argument(.subject, request.command.rawValue))))
        }
        var members = JSONObject()
        if let made = request.made { members[made.field] = first.data[made.field] }
        return .repeated(
            Acceptance(
                position: remembered.positions.lowerBound, size: remembered.positions.upperBound,
                events: records.map(\.type),
                warnings: RememberedWarnings.warnings(from: remembered.warnings), repeated: true,
                members: members,
                measures: history.known(before: first.position).measures(
                    on: Day(shanghaiMilliseconds: first.recorded.milliseconds))))
    }

    /// Whether the content is what the digest was made of. Of a person erased since, nothing can be
    /// compared any more, and the content counts as another.
    private func isSame(_ first: Record, _ digest: [UInt8]) throws -> Bool {
        struct Erased: Error {}
        let record: JSON = .object(recordObject(first))
        do {
            let given = try ContentDigest.digest(of: request, under: keys) { path, value in
                let place = record[ContentDigest.recordPath(of: path)]
                guard let id = place?["sealed"]?.string, let key = try keys.key(id) else {
                    throw Erased()
                }
                return key.code(of: value)
            }
            return given == digest
        } catch is Erased {
            return false
        }
    }

    private func recordObject(_ record: Record) -> JSONObject {
        var object = JSONObject()
        object["actor"] = record.actor
        object["data"] = record.data
        return object
    }
}

extension MeasuresHistory {
    /// What stood before the record at `position`.
    fileprivate func known(before position: Int) -> MeasuresHistory {
        var history = MeasuresHistory()
        for adoption in adoptions where adoption.position < position { history.adopt(adoption) }
        return history
    }
}
