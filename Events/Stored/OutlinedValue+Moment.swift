internal import CanonicalJSON

extension OutlinedValue {
    /// The time of `YYYY-MM-DDThh:mm:ss.sssZ`, in milliseconds since 1970-01-01T00:00:00Z; of the
    /// years 1970 to 9999, without leap seconds.
    func moment() throws(FieldError) -> Int64 {
        guard let text = plainText, text.count == 24, text.isMoment,
            let year = text.number(at: 0..<4), year >= 1970,
            let month = text.number(at: 5..<7), let day = text.number(at: 8..<10),
            let date = Day(year: year, month: month, day: day),
            let hour = text.number(at: 11..<13), hour < 24,
            let minute = text.number(at: 14..<16), minute < 60,
            let second = text.number(at: 17..<19), second < 60,
            let thousandths = text.number(at: 20..<23)
        else { throw .unlocated }
        let seconds = (Int64(date.number) * 24 + Int64(hour)) * 3600 + Int64(minute * 60 + second)
        return seconds * 1000 + Int64(thousandths)
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Whether the marks of a time stand between its digits.
    fileprivate var isMoment: Bool {
        self[4] == UInt8(ascii: "-") && self[7] == UInt8(ascii: "-")
            && self[10] == UInt8(ascii: "T") && self[13] == UInt8(ascii: ":")
            && self[16] == UInt8(ascii: ":") && self[19] == UInt8(ascii: ".")
            && self[23] == UInt8(ascii: "Z")
    }
}
