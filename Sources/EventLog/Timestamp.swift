/// A moment of UTC to the millisecond, as records bear it. Leap seconds are not counted.
public struct Timestamp: Hashable, Sendable {
    /// Milliseconds since 1970-01-01T00:00:00Z.
    public let milliseconds: Int64

    /// A moment so many milliseconds after 1970-01-01T00:00:00Z.
    public init(milliseconds: Int64) {
        self.milliseconds = milliseconds
    }

    /// The earliest moment a record can bear, 1970-01-01T00:00:00.000Z.
    public static let earliest = Timestamp(milliseconds: 0)
    /// The latest moment a record can bear, 9999-12-31T23:59:59.999Z.
    public static let latest = Timestamp(milliseconds: 253_402_300_799_999)
}

extension Timestamp: Comparable {
    /// Whether `a` is before `b`.
    public static func < (a: Timestamp, b: Timestamp) -> Bool { a.milliseconds < b.milliseconds }
}

extension Timestamp: CustomStringConvertible {
    /// How many bytes the recorded form has: `YYYY-MM-DDThh:mm:ss.sssZ`.
    public static let sizeBytes = 24

    /// The recorded form, `YYYY-MM-DDThh:mm:ss.sssZ`.
    ///
    /// A moment before `earliest` or after `latest` has none and is shown as that bound.
    public var description: String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(Self.sizeBytes)
        write(to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Appends the 24 bytes of the recorded form.
    ///
    /// A moment before `earliest` or after `latest` has none and is written as that bound.
    public func write(to bytes: inout [UInt8]) {
        let moment = min(max(self, .earliest), .latest).milliseconds
        let (days, time) = moment.quotientAndRemainder(dividingBy: CivilDate.millisecondsADay)
        let date = CivilDate(daysSinceEpoch: Int(days))
        Self.append(date.year, digits: 4, to: &bytes)
        bytes.append(UInt8(ascii: "-"))
        Self.append(date.month, digits: 2, to: &bytes)
        bytes.append(UInt8(ascii: "-"))
        Self.append(date.day, digits: 2, to: &bytes)
        bytes.append(UInt8(ascii: "T"))
        let (seconds, thousandths) = Int(time).quotientAndRemainder(dividingBy: 1000)
        Self.append(seconds / 3600, digits: 2, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        Self.append(seconds / 60 % 60, digits: 2, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        Self.append(seconds % 60, digits: 2, to: &bytes)
        bytes.append(UInt8(ascii: "."))
        Self.append(thousandths, digits: 3, to: &bytes)
        bytes.append(UInt8(ascii: "Z"))
    }

    private static func append(_ number: Int, digits: Int, to bytes: inout [UInt8]) {
        var divisor = 1
        for _ in 1..<digits { divisor *= 10 }
        while divisor > 0 {
            bytes.append(UInt8(ascii: "0") + UInt8(number / divisor % 10))
            divisor /= 10
        }
    }
}
