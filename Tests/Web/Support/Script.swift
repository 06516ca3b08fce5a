import CanonicalJSON

/// Lines for a rehearsal register.
enum Script {
    /// The accounts most tests use.
    static let accounts: [JSON] = [
        open("leader", ["role": "leader", "name": "局领导"]),
        open("officer", ["role": "officer", "name": "经办人"]),
        open("auditor", ["role": "auditor", "name": "审计员"]),
    ]

    /// Two centres of the paper record: one whose name is markup to who does not escape it.
    static let centres: [JSON] =
        accounts + [
            carryOver(
                "mg", #"鞍山市<菱镁>&"新材料"专业技术创新中心"#, "construction",
                ["constructionUntil": "2026-05-20", "district": "tiexi"]),
            carryOver(
                "ls", "鞍山市矿山装备专业技术创新中心", "rectifying",
                [
                    "rectificationDue": "2024-12-31", "district": "lishan", "grade": "unqualified",
                    "statusSince": "2023-12-31",
                ]),
        ]

    /// Opens an account.
    static func open(_ account: String, _ with: [String: JSON]) -> JSON {
        line("admin", "account.open", with.merging(["account": .string(account)]) { own, _ in own })
    }

    /// Carries a centre over.
    static func carryOver(
        _ centre: String, _ name: String, _ status: String, _ with: [String: JSON]
    ) -> JSON {
        let fields: [String: JSON] = [
            "centre": .string(centre), "name": .string(name), "status": .string(status),
            "organisation": [
                "organisation": .string(
                    centre == "ls" ? "91210304MA0TE5T322" : "91210303MA0TE5T24Q"),
                "name": "鞍山<甲>有限公司",
            ],
            "field": "新材料", "director": ["name": "王一"], "established": "2023-05-20",
            "document": .string("鞍科发〔2023〕\(centre == "mg" ? 7 : 8)号"), "source": "纸质档案",
        ]
        return line("leader", "centre.carry-over", fields.merging(with) { _, given in given })
    }

    /// A line of a script.
    static func line(_ by: String, _ action: String, _ with: [String: JSON]) -> JSON {
        [
            "at": "2024-02-01T09:00:00+08:00", "by": .string(by), "do": .string(action),
            "with": object(with),
        ]
    }

    /// An object of these members.
    static func object(_ members: [String: JSON]) -> JSON {
        var object = JSONObject()
        for (name, value) in members { object[name] = value }
        return .object(object)
    }

    /// The action that opens an account, as the API takes it.
    static func opening(_ account: String, command: String? = nil) -> JSON {
        var action: [String: JSON] = [
            "do": "account.open",
            "with": ["account": .string(account), "name": "某人", "role": "expert"],
        ]
        if let command { action["command"] = .string(command) }
        return object(action)
    }
}
