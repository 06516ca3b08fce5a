import CanonicalJSON
import EventLog
import Events
import Projections
import SQLiteLog

/// Reads the records one after another: their form, the order of their times, the attachments and
/// the keys they name.
struct RecordCheck {
    private let verifying: Verifying
    private var last = Timestamp.earliest
    private var checked: Set<SHA256Hex> = []

    /// The keys that sealed fields name, each with the first record that names it.
    private(set) var sealed: [String: Int] = [:]
    /// The keys that were destroyed by an act on the record.
    private(set) var erased: Set<String> = []

    init(_ verifying: Verifying) {
        self.verifying = verifying
    }

    /// The first thing that does not hold.
    mutating func failure(in snapshot: SQLiteLogSnapshot) throws -> Verification.Failure? {
        var failure: Verification.Failure?
        do {
            try snapshot.read(0..<snapshot.size) { stored in
                if stored.position % 4096 == 0 {
                    verifying.progress(stored.position, snapshot.size)
                }
                failure = try take(stored)
                return failure == nil
            }
        } catch let error as LogError where error.code == .damaged {
            return Verification.Failure(
                position: error.position, what: "record", expected: "what a log stores",
                found: error.description)
        }
        verifying.progress(snapshot.size, snapshot.size)
        return failure
    }

    private mutating func take(_ stored: StoredRecord) throws -> Verification.Failure? {
        let record: Record
        let event: RecordedEvent
        do {
            record = try Record(bytes: stored.bytes)
            event = try RecordedEvent(record)
        } catch {
            return Verification.Failure(
                position: stored.position, what: "record", expected: "a record of a known form",
                found: "\(error)")
        }
        if record.position != stored.position {
            return Verification.Failure(
                position: stored.position, what: "record", expected: "position \(stored.position)",
                found: "position \(record.position)")
        }
        if record.recorded < last {
            return Verification.Failure(
                position: stored.position, what: "recorded", expected: "not before \(last)",
                found: "\(record.recorded)")
        }
        last = record.recorded
        for name in event.attachmentNames where checked.insert(name).inserted {
            if try verifying.attachments.bytes(of: name) == nil {
                return Verification.Failure(
                    position: stored.position, what: "attachment",
                    expected: "the bytes of \(name)", found: "none, or others")
            }
        }
        guard verifying.depth != .integrity else { return nil }
        for key in record.sealedUnder where sealed[key] == nil { sealed[key] = stored.position }
        if case .personalErased(let matter) = event.event { erased.insert(matter.subject.value) }
        return nil
    }
}

extension Record {
    /// The keys that its sealed fields name.
    fileprivate var sealedUnder: [String] {
        var found: [String] = []
        Self.collect(&found, from: data)
        Self.collect(&found, from: actor)
        return found
    }

    private static func collect(_ keys: inout [String], from json: JSON) {
        switch json {
        case .object(let object):
            if let key = object["sealed"]?.string, object["box"] != nil { keys.append(key) }
            for member in object.members { collect(&keys, from: member.value) }
        case .array(let elements): for element in elements { collect(&keys, from: element) }
        case .null, .bool, .integer, .string, .unsupportedNumber: break
        }
    }
}

extension RecordedEvent {
    /// The attachments the record names, in its data and in its actor's papers.
    var attachmentNames: [SHA256Hex] {
        var named = attachments + (actor.actedFor?.attachments ?? [])
        named += actor.override?.attachments ?? []
        if case .publicityOpened(let matter) = event, let notice = matter.notice?.attachment {
            named.append(notice)
        }
        return named.compactMap(\.sha256)
    }
}
