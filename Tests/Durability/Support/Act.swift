import CanonicalJSON
import Foundation

/// An action as a client sends it, under a command of its own.
struct Act: Hashable, Sendable {
    /// Its UUID.
    let command: String
    /// Who sends it; nothing for anyone.
    let by: String?
    /// The event it comes to.
    let event: String
    private let action: String
    private let with: JSON

    /// The body of the request.
    var json: JSON { ["command": .string(command), "do": .string(action), "with": with] }

    /// Whether a record holds what the act says, as far as it is stored as it was given.
    func stands(in record: JSON) -> Bool {
        guard record["command"]?.string == command, record["type"]?.string == event else {
            return false
        }
        let kept = [
            "account", "call", "organisation", "title", "role", "opens", "closes", "district",
        ]
        return kept.allSatisfy { with[$0] == nil || record["data"]?[$0] == with[$0] }
    }

    /// An act whose subject is named by `name`, unique in its register: the opening of an account,
    /// some with a paper attached, or of a call, or the registration of an organisation, which
    /// seals its contact under a key of its own.
    static func any(named name: String, _ chance: inout SplitMix64) -> Act {
        switch Int.random(in: 0..<8, using: &chance) {
        case 0..<4: account(name, &chance)
        case 4: account(name, &chance, paper: true)
        case 5, 6: organisation(name, &chance)
        default: call(name, &chance)
        }
    }

    /// The opening of an account.
    static func account(_ name: String, _ chance: inout SplitMix64, paper: Bool = false) -> Act {
        var with = JSONObject()
        with["account"] = .string(name)
        with["name"] = "某人"
        with["role"] = "expert"
        if paper {
            let bytes = Data("聘书 \(name)".utf8)
            with["attachments"] = [
                [
                    "base64": .string(bytes.base64EncodedString()), "title": "聘书",
                    "kind": "appointment",
                ]
            ]
        }
        return Act(
            command: uuid(&chance), by: "admin", event: "account.opened", action: "account.open",
            with: .object(with))
    }

    /// The opening of a call.
    static func call(_ name: String, _ chance: inout SplitMix64) -> Act {
        Act(
            command: uuid(&chance), by: "officer", event: "call.opened", action: "call.open",
            with: [
                "call": .string(name), "title": "申报通知", "opens": "2026-01-01",
                "closes": "2026-12-31",
            ])
    }

    /// The registration of an organisation by whoever comes. Acts on the same name would wait for
    /// one another.
    static func organisation(_ name: String, _ chance: inout SplitMix64) -> Act {
        Act(
            command: uuid(&chance), by: nil, event: "organisation.registered",
            action: "organisation.register",
            with: [
                "organisation": .string(creditCode(&chance)),
                "name": .string("鞍山\(name)有限公司"),
                "kind": "enterprise", "district": "tiedong", "legalRepresentative": "张三",
                "contact": ["name": "李四", "phone": "13800000000"],
            ])
    }

    private static func uuid(_ chance: inout SplitMix64) -> String {
        var bytes = (0..<16).map { _ in UInt8.random(in: .min ... .max, using: &chance) }
        bytes[6] = bytes[6] & 0x0F | 0x70
        bytes[8] = bytes[8] & 0x3F | 0x80
        return bytes.withUnsafeBytes { UUID(uuid: $0.load(as: uuid_t.self)) }
            .uuidString.lowercased()
    }

    /// A unified social credit code with the check character of GB 32100.
    private static func creditCode(_ chance: inout SplitMix64) -> String {
        let alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY")
        var values = [9, 1, 2, 1, 0, 3, 0, 2]
        values += (0..<9).map { _ in Int.random(in: 0..<31, using: &chance) }
        var (sum, weight) = (0, 1)
        for value in values {
            sum += value * weight
            weight = weight * 3 % 31
        }
        values.append((31 - sum % 31) % 31)
        return String(values.map { alphabet[$0] })
    }
}

extension HTTPConnection {
    /// Posts an act.
    func post(_ act: Act, _ tokens: Tokens) throws -> HTTPAnswer {
        try post(act.json, token: act.by.map { tokens[$0] })
    }
}
