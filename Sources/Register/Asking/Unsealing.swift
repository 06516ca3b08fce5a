import CanonicalJSON
import EventLog
import Events
import Projections
import SQLiteLog

/// Opens sealed detail for those who may read it: `{sealed}` becomes `{sealed, value}`. Of a person
/// erased the value is gone, and `{sealed}` stays.
struct Unsealing: Sendable {
    let log: SQLiteLog
    let keys: KeyStore

    /// An objector's name and contact, as raised at `position`.
    func objector(raisedAt position: Int) async throws -> JSON? {
        try await log.read { [keys] snapshot in
            var shown: JSON?
            try snapshot.read(position..<position + 1) { stored in
                let recorded = try RecordedEvent(stored)
                if case .objectionRaised(let matter) = recorded.event {
                    shown = try Self.open(
                        matter.objector.json, in: recorded.command, at: "/data/objector", keys)
                }
                return false
            }
            return shown
        }
    }

    /// An organisation's contact as it stood when the register held `known` records.
    func contact(of organisation: CreditCode, known: Int) async throws -> JSON? {
        try await log.read { [keys] snapshot in
            var shown: JSON?
            try snapshot.read(.taggedAny([organisation.tag]), in: 0..<known) { stored in
                let recorded = try RecordedEvent(stored)
                if case .organisationRegistered(let matter) = recorded.event {
                    shown = try matter.contact.map {
                        try Self.open($0.json, in: recorded.command, at: "/data/contact", keys)
                    }
                }
                if case .organisationAmended(let matter) = recorded.event,
                    let contact = matter.changes.contact
                {
                    shown = try Self.open(
                        contact.json, in: recorded.command, at: "/data/changes/contact", keys)
                }
                return true
            }
            return shown
        }
    }

    private static func open(
        _ json: JSON, in command: String, at pointer: String, _ keys: KeyStore
    ) throws -> JSON {
        guard case .object(let object) = json else { return json }
        if let id = object["sealed"]?.string, let box = object["box"]?.string {
            var shown: JSON = ["sealed": .string(id)]
            if let key = try keys.key(id),
                let value = key.open(box, command: command, pointer: pointer)
            {
                shown = ["sealed": .string(id), "value": .string(value)]
            }
            return shown
        }
        var shown = JSONObject()
        for member in object.members {
            shown[member.name] = try open(
                member.value, in: command, at: "\(pointer)/\(member.name)", keys)
        }
        return .object(shown)
    }
}
