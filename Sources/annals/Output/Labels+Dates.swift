import Events
import Register
import Rules

/// What the columns of deadlines and explanations are called, and the words that stand in them.
extension Labels {
    /// The heading of a column of last days.
    static let dates: [String: String] = [
        "day": "日期", "deadlines": "期限", "due": "截止日", "lines": "推算过程", "overdue": "已逾期",
        "owner": "责任方", "provisional": "暂定", "workingDaysLeft": "剩余工作日", "year": "年度",
    ]

    /// The word for what is due, or for who has to see to it.
    static func date(_ word: String, at name: String) -> String? {
        switch name {
        case "kind": TermKind(rawValue: word).map { Terms.word(for: $0, in: .chinese) }
        case "owner": TermOwner(rawValue: word).map { Terms.word(for: $0, in: .chinese) }
        default: nil
        }
    }
}
