/// Lines of scripts that several tests play.
enum Scripts {
    /// The leader's account.
    static let leader = open("leader", "局领导", "leader", minute: 0)
    /// An officer's account.
    static let officer = open("officer", "经办人", "officer", minute: 1)

    /// A centre carried over from paper whose name a spreadsheet would take for a formula's.
    static let carriedOver = """
        {"at":"2024-02-01T09:02:00+08:00","by":"leader","do":"centre.carry-over","with":\
        {"centre":"gang","name":"鞍山市钢铁专业技术创新中心","organisation":\
        {"organisation":"91210303MA0TE5T24Q","name":"=HYPERLINK(\\"http://x\\"),某公司"},\
        "district":"tiexi","field":"新材料","director":{"name":"王一"},"status":"operating",\
        "established":"2020-05-01","source":"市局档案"}}
        """

    /// A small register: two accounts and a centre.
    static let small = [leader, officer, carriedOver].joined(separator: "\n") + "\n"

    /// A line that opens an account.
    static func open(_ account: String, _ name: String, _ role: String, minute: Int) -> String {
        """
        {"at":"2024-02-01T09:0\(minute):00+08:00","by":"admin","do":"account.open","with":\
        {"account":"\(account)","name":"\(name)","role":"\(role)"}}
        """
    }

    /// Lends a directory with the small register.
    static func withSmallRegister<Value>(_ body: (String) throws -> Value) throws -> Value {
        try Scratch.with { scratch in
            let data = "\(scratch)/register"
            let played = try Program.run("play", "-", "--data", data, input: small)
            guard played.status == 0, played.lines.allSatisfy({ $0.contains("\"ok\":true") }) else {
                throw Unplayed(outcome: played)
            }
            return try body(data)
        }
    }

    /// The small register could not be made.
    struct Unplayed: Error {
        let outcome: Program.Outcome
    }
}
