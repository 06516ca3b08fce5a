import CanonicalJSON
import Events
import Rules

/// Seals as the edge does before anything is decided: a made-up box that tells nothing.
enum Seal {
    static func box(_ text: String) -> JSON {
        ["sealed": "key-1", "box": .string(Base64.encode(Array(text.utf8).map { $0 ^ 0x5A }))]
    }

    static func personal(_ detail: Personal) -> Personal {
        guard case .clear(let text) = detail, !text.isEmpty else { return detail }
        return .sealed(key: "key-1", box: Base64.encode(Array(text.utf8).map { $0 ^ 0x5A }))
    }

    static func contact(_ contact: Contact?) -> Contact? {
        contact.map {
            Contact(
                name: personal($0.name), phone: personal($0.phone), email: $0.email.map(personal),
                address: $0.address.map(personal))
        }
    }

    static func action(_ action: Action) -> Action {
        switch action {
        case .organisationRegister(var matter):
            matter.contact = contact(matter.contact)
            return .organisationRegister(matter)
        case .organisationAmend(var matter):
            matter.changes.contact = contact(matter.changes.contact)
            return .organisationAmend(matter)
        case .objectionRaise(var matter):
            matter.objector.name = personal(matter.objector.name)
            matter.objector.contact = personal(matter.objector.contact)
            return .objectionRaise(matter)
        default: return action
        }
    }
}
