import CanonicalJSON
import Events
import Testing

@Suite struct `A day` {
    func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

    @Test func `is counted from 1970-01-01`() throws {
        #expect(try day("1970-01-01").number == 0)
        #expect(try day("1969-12-31").number == -1)
        #expect(try day("2024-01-30").number == 19_752)
        #expect(try day("2000-03-01").number == 11_017)
    }

    @Test func `is written as ISO 8601 and in Chinese`() throws {
        #expect(Day(number: 19_752).description == "2024-01-30")
        #expect(Day(number: 19_752).chinese == "2024年1月30日")
        #expect(try day("1900-01-01").description == "1900-01-01")
        #expect(try day("9999-12-31").description == "9999-12-31")
        #expect(Day(number: -719_528).description == "0000-01-01")
    }

    @Test func `every day from 1900 to 2200 follows the one before`() throws {
        let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        var number = try day("1900-01-01").number
        for year in 1900...2200 {
            let isLeap = year % 400 == 0 || (year % 4 == 0 && year % 100 != 0)
            for month in 1...12 {
                let length = lengths[month - 1] + (month == 2 && isLeap ? 1 : 0)
                for dayOfMonth in 1...length {
                    let day = try #require(Day(year: year, month: month, day: dayOfMonth))
                    try #require(day.number == number)
                    try #require((day.year, day.month) == (year, month))
                    try #require(day.dayOfMonth == dayOfMonth)
                    try #require(Day(iso: day.description) == day)
                    number += 1
                }
                #expect(Day(year: year, month: month, day: length + 1) == nil)
            }
        }
    }

    @Test func `knows its weekday, Monday the first`() throws {
        #expect(try day("2024-01-29").weekday == 1)
        #expect(try day("2025-01-26").weekday == 7)
        #expect(try day("1970-01-01").weekday == 4)
        #expect(try day("1969-12-28").weekday == 7)
        #expect(try day("1900-01-01").weekday == 1)
    }

    @Test(arguments: [
        "", "2024-1-30", "2024-01-3", "24-01-30", "2024/01/30", "2024-01-30 ", " 2024-01-30",
        "2024-01-30T00:00", "2024-13-01", "2024-00-10", "2024-01-00", "2023-02-29", "1900-02-29",
        "2024-04-31", "1899-12-31", "0000-01-01", "+024-01-30", "２０２４-01-30", "2024-01-3a",
        "10000-01-01", "20240130",
    ])
    func `is read strictly`(text: String) {
        #expect(Day(iso: text) == nil)
        #expect(refusal(of: .string(text), as: Day.self) == fault(.bad(.day)))
    }

    @Test func `29 February stands in leap years alone`() {
        #expect(Day(iso: "2024-02-29") != nil)
        #expect(Day(iso: "2000-02-29") != nil)
        #expect(Day(iso: "2100-02-29") == nil)
    }

    @Test func `art. 202: months end on the corresponding day or the month's last`() throws {
        #expect(try day("2025-01-31").adding(months: 1) == day("2025-02-28"))
        #expect(try day("2024-02-29").adding(months: 36) == day("2027-02-28"))
        #expect(try day("2024-01-31").adding(months: 1) == day("2024-02-29"))
        #expect(try day("2024-12-15").adding(months: 1) == day("2025-01-15"))
        #expect(try day("2024-01-15").adding(months: -1) == day("2023-12-15"))
        #expect(try day("2024-01-15").adding(months: -13) == day("2022-12-15"))
        #expect(try day("2024-03-31").adding(months: 0) == day("2024-03-31"))
    }

    @Test func `art. 202: years end on the corresponding day or the month's last`() throws {
        #expect(try day("2024-02-29").adding(years: 1) == day("2025-02-28"))
        #expect(try day("2024-02-29").adding(years: 4) == day("2028-02-29"))
        #expect(try day("2024-01-30").adding(years: 3) == day("2027-01-30"))
    }

    @Test func `days are added across months and years`() throws {
        #expect(try day("2024-02-28").adding(days: 2) == day("2024-03-01"))
        #expect(try day("2024-01-01").adding(days: -1) == day("2023-12-31"))
    }

    @Test func `stands before the later ones`() throws {
        #expect(try day("2023-12-31") < day("2024-01-01"))
        #expect(try !(day("2024-01-01") < day("2024-01-01")))
    }

    @Test func `stands in a record as it was given`() throws {
        #expect(try read(Day.self, "2024-01-30").json == "2024-01-30")
        #expect(refusal(of: 20240130, as: Day.self) == fault(.bad(.day)))
        #expect(refusal(of: .null, as: Day.self) == fault(.bad(.day)))
    }
}
