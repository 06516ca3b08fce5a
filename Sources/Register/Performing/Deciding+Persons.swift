import CanonicalJSON
import EventLog
import Events
import Projections
import Rules

extension Deciding {
    /// The key of a person met before: an organisation's contact keeps it when values change.
    func knownKey(of action: Action, _ state: State) throws -> PersonalKey? {
        let organisation: CreditCode? =
            if case .organisationRegister(let matter) = action {
                matter.organisation
            } else if case .organisationAmend(let matter) = action {
                matter.organisation
            } else {
                nil
            }
        guard let contact = organisation.flatMap({ state.organisations[$0]?.contact }),
            let id = contact.sealedKey
        else { return nil }
        return try keys.key(id)
    }

    func actedFor(
        _ sealer: inout Sealer, _ paper: [Attachment], _ state: State
    ) throws -> ActedFor? {
        guard let given = request.actedFor else { return nil }
        var name = given.name
        if let clear = name {
            let objector = try objectionBefore(state)
            let known =
                objector?.name.map(Personal.clear) == clear
                ? objector?.key : sealer.key(ofPersonNamed: clear, in: request)
            name = try sealer.seal(name: clear, known: known)
        }
        return ActedFor(
            account: given.account, name: name, basis: given.basis, received: given.received,
            postmark: given.postmark, attachments: paper)
    }

    /// Whether the one whose paper is entered has the name of the objector, which only the edge
    /// can tell.
    func isByObjector(_ action: Action, _ state: State) throws -> Bool {
        guard case .clear(let name) = request.actedFor?.name else { return false }
        guard let objection = try objectionBefore(state) else { return false }
        return objection.name == name
    }

    /// The objector of the objection this action takes back.
    private func objectionBefore(_ state: State) throws -> (key: PersonalKey?, name: String?)? {
        guard request.name == .objectionWithdraw,
            let id = request.with["objection"]?.string.flatMap({ ObjectionID($0) }),
            let position = state.objections[id]?.position
        else { return nil }
        var found: (key: PersonalKey?, name: String?)?
        try snapshot.read(position..<position + 1) { stored in
            let record = try Record(bytes: stored.bytes)
            guard case .objectionRaised(let matter) = try RecordedEvent(record).event,
                case .sealed(let id, let box) = matter.objector.name
            else { return false }
            let key = try keys.key(id)
            found = (
                key, key?.open(box, command: record.command, pointer: "/data/objector/name")
            )
            return false
        }
        return found
    }
}

extension Contact {
    /// The key its detail is sealed under.
    fileprivate var sealedKey: String? {
        for value in [name, phone, email, address] {
            if case .sealed(let key, _) = value { return key }
        }
        return nil
    }
}
