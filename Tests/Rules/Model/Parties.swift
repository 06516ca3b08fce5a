import CanonicalJSON

/// The accounts of the sequences. Some are two accounts of one person, for four eyes.
enum Parties {
    static let codes = [
        "tiexi": "91210303MA0TE5T24Q", "lishan": "91210304MA0TE5T322",
        "haicheng": "91210381MA0TE5T750", "taian": "91210321MA0TE5T59D",
    ]
    static let districts = ["tiexi", "lishan", "haicheng", "taian"]
    static let experts = (1...7).map { "expert-\($0)" }
    static let all =
        ["admin", "leader", "leader-2", "leader-3", "officer", "officer-2", "auditor", "public"]
        + districts.map { "dept-\($0)" } + districts.map { "host-\($0)" } + experts + ["nobody"]

    /// What opens them: role, and what goes with it.
    static var openings: [JSON] {
        let persons = [
            "leader-2": "p-two", "officer-2": "p-two", "leader-3": "p-three",
            "expert-5": "p-three", "dept-haicheng": "p-three",
        ]
        return all.filter { !["admin", "public", "nobody"].contains($0) }.map { account in
            let parts = account.split(separator: "-").map(String.init)
            var json: JSON = [
                "account": .string(account), "name": .string(account),
                "role": .string(parts[0] == "dept" ? "department" : parts[0]),
            ]
            if parts[0] == "dept" { json["district"] = .string(parts[1]) }
            if parts[0] == "host" { json["organisation"] = .string(codes[parts[1]] ?? "") }
            if account == "expert-6" { json["organisation"] = .string(codes["lishan"] ?? "") }
            if let person = persons[account] { json["person"] = .string(person) }
            return json
        }
    }

    static func host(of code: String) -> String {
        "host-\(codes.first { $0.value == code }?.key ?? "tiexi")"
    }
}
