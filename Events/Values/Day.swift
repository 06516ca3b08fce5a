public import CanonicalJSON

/// A day of the civil calendar in Asia/Shanghai; it ends at 24:00 there.
public struct Day: Sendable {
    /// Days since 1970-01-01.
    public let number: Int32

    /// The day of that many days since 1970-01-01.
    public init(number: Int32) { self.number = number }

    /// The day of that date, or nothing where there is none such between the years 1900 and 9999.
    public init?(year: Int, month: Int, day: Int) {
        guard Self.years.contains(year), 1...12 ~= month,
            day >= 1, day <= CivilDate.length(ofMonth: month, in: year)
        else { return nil }
        self.init(CivilDate(year: year, month: month, day: day))
    }

    /// Reads `YYYY-MM-DD`, of the years 1900 to 9999, and nothing else.
    public init?(iso text: String) {
        guard let day = text.withBytes({ Day(iso: $0) }) else { return nil }
        self = day
    }

    /// Reads `YYYY-MM-DD`, of the years 1900 to 9999, and nothing else.
    init?(iso text: UnsafeBufferPointer<UInt8>) {
        guard text.count == 10, text[4] == UInt8(ascii: "-"), text[7] == UInt8(ascii: "-"),
            let year = text.number(at: 0..<4), let month = text.number(at: 5..<7),
            let day = text.number(at: 8..<10)
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    init(_ date: CivilDate) { number = date.dayNumber }

    /// The years a day that is given may lie in.
    public static let years = 1900...9999

    /// The year.
    public var year: Int { civil.year }
    /// The month, 1 to 12.
    public var month: Int { civil.month }
    /// The day of the month, 1 to 31.
    public var dayOfMonth: Int { civil.day }

    /// The day of the week: 1 Monday … 7 Sunday.
    public var weekday: Int {
        // 1970-01-01 was a Thursday.
        let sinceMonday = (Int(number) + 3) % 7
        return (sinceMonday < 0 ? sinceMonday + 7 : sinceMonday) + 1
    }

    var civil: CivilDate { CivilDate(dayNumber: number) }
}

extension Day {
    /// The day that many days later, or earlier where negative.
    public func adding(days: Int) -> Day { Day(number: Int32(Int(number) + days)) }

    /// The corresponding day that many months later, or that month's last where it has none
    /// (Civil Code Art. 202).
    public func adding(months: Int) -> Day {
        let date = civil
        let sinceYearZero = date.year * 12 + date.month - 1 + months
        var month = sinceYearZero % 12
        if month < 0 { month += 12 }
        let year = (sinceYearZero - month) / 12
        let last = CivilDate.length(ofMonth: month + 1, in: year)
        return Day(CivilDate(year: year, month: month + 1, day: min(date.day, last)))
    }

    /// The corresponding day that many years later, or that month's last where it has none
    /// (Civil Code Art. 202).
    public func adding(years: Int) -> Day { adding(months: years * 12) }
}

extension Day: Comparable {
    /// Whether `a` is the earlier day.
    public static func < (a: Day, b: Day) -> Bool { a.number < b.number }
}

extension Day: CustomStringConvertible {
    /// `YYYY-MM-DD`.
    public var description: String {
        let date = civil
        guard 0...9999 ~= date.year else {
            return "\(date.year)-\(Self.two(date.month))-\(Self.two(date.day))"
        }
        return String(unsafeUninitializedCapacity: 10) { bytes in
            func put(_ number: Int, _ width: Int, at start: Int) {
                var rest = number
                for place in (start..<start + width).reversed() {
                    bytes[place] = UInt8(ascii: "0") + UInt8(rest % 10)
                    rest /= 10
                }
            }
            put(date.year, 4, at: 0)
            put(date.month, 2, at: 5)
            put(date.day, 2, at: 8)
            bytes[4] = UInt8(ascii: "-")
            bytes[7] = UInt8(ascii: "-")
            return 10
        }
    }

    /// The day as Chinese documents write it, without leading zeros: `2024年1月30日`.
    public var chinese: String {
        let date = civil
        return "\(date.year)年\(date.month)月\(date.day)日"
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

extension Day: FieldValue {
    /// Reads `YYYY-MM-DD`.
    public init(_ json: JSON, at pointer: String, from source: FieldSource) throws(FieldError) {
        guard case .string(let text) = json, let day = Day(iso: text) else {
            throw FieldError(.bad(.day), at: pointer)
        }
        self = day
    }

    /// Reads `YYYY-MM-DD` in the bytes of a record.
    public init(outlined value: OutlinedValue) throws(FieldError) {
        guard let text = value.plainText, let day = Day(iso: text) else { throw .unlocated }
        self = day
    }

    /// `YYYY-MM-DD`.
    public var json: JSON { .string(description) }
}
