/// Days as numbers since 1970-01-01, by arithmetic of the model's own.
enum ModelDays {
    static func number(_ text: String) -> Int? {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.map(\.count) == [4, 2, 2], parts.allSatisfy({ $0.allSatisfy(\.isNumber) }),
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]),
            (1...12).contains(month), (1...length(year, month)).contains(day)
        else { return nil }
        return number(year, month, day)
    }

    static func number(_ year: Int, _ month: Int, _ day: Int) -> Int {
        var days = 0
        for passed in stride(from: 1970, to: year, by: 1) { days += isLeap(passed) ? 366 : 365 }
        for passed in 1..<month { days += length(year, passed) }
        return days + day - 1
    }

    static func civil(_ number: Int) -> (year: Int, month: Int, day: Int) {
        var (year, month, rest) = (1970, 1, number)
        while rest >= (isLeap(year) ? 366 : 365) {
            rest -= isLeap(year) ? 366 : 365
            year += 1
        }
        while rest >= length(year, month) {
            rest -= length(year, month)
            month += 1
        }
        return (year, month, rest + 1)
    }

    static func text(_ number: Int) -> String {
        let (year, month, day) = civil(number)
        return "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
    }

    static func year(_ number: Int) -> Int { civil(number).year }

    /// The corresponding day, or the month's last (Civil Code Art. 202).
    static func adding(months: Int, to number: Int) -> Int {
        let (year, month, day) = civil(number)
        let all = year * 12 + month - 1 + months
        return self.number(all / 12, all % 12 + 1, min(day, length(all / 12, all % 12 + 1)))
    }

    private static func isLeap(_ year: Int) -> Bool {
        year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    }

    private static func length(_ year: Int, _ month: Int) -> Int {
        [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
    }
}
