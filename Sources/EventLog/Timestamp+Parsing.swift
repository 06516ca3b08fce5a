#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

extension Timestamp {
    /// The moment an RFC 3339 date-time names, with `Z` or an offset; digits beyond the millisecond
    /// are cut off.
    ///
    /// Nothing where it is of another form, names a day or time that does not exist, a leap second,
    /// or a year outside 1970–9999. `T` and `Z` are in upper case.
    public init?(rfc3339 text: String) {
        var reader = DigitReader(text.utf8)
        guard
            let year = reader.number(4), reader.take("-"), let month = reader.number(2),
            reader.take("-"), let day = reader.number(2), reader.take("T"),
            let hour = reader.number(2), reader.take(":"), let minute = reader.number(2),
            reader.take(":"), let second = reader.number(2),
            let thousandths = Self.fraction(&reader), let offset = Self.offsetMinutes(&reader),
            reader.isAtEnd,
            year >= 1970, let date = CivilDate(year: year, month: month, day: day),
            hour < 24, minute < 60, second < 60
        else { return nil }
        let minutes = (date.daysSinceEpoch * 24 + hour) * 60 + minute - offset
        self.init(milliseconds: Int64((minutes * 60 + second) * 1000 + thousandths))
        guard self >= .earliest, self <= .latest else { return nil }
    }

    /// The moment written exactly as records write it, `YYYY-MM-DDThh:mm:ss.sssZ`.
    public init?(canonical text: String) {
        guard text.utf8.count == Self.sizeBytes, text.utf8.last == UInt8(ascii: "Z") else {
            return nil
        }
        self.init(rfc3339: text)
    }

    /// The moment the system's clock shows.
    public static func now() -> Timestamp {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Timestamp(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
    }

    private static func fraction(_ reader: inout DigitReader) -> Int? {
        guard reader.take(".") else { return 0 }
        guard let tenths = reader.digit() else { return nil }
        let hundredths = reader.digit() ?? 0
        let thousandths = reader.digit() ?? 0
        while reader.digit() != nil {}
        return tenths * 100 + hundredths * 10 + thousandths
    }

    private static func offsetMinutes(_ reader: inout DigitReader) -> Int? {
        if reader.take("Z") { return 0 }
        let isWest = reader.take("-")
        guard
            isWest || reader.take("+"), let hours = reader.number(2), reader.take(":"),
            let minutes = reader.number(2), hours < 24, minutes < 60
        else { return nil }
        return (isWest ? -1 : 1) * (hours * 60 + minutes)
    }
}
