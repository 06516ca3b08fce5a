extension UnsafeBufferPointer<UInt8> {
    /// The number that the ASCII digits at these places write, nothing where another byte stands
    /// there; the places are within the bytes and not more than eighteen.
    @inline(__always)
    func number(at places: Range<Int>) -> Int? {
        var number = 0
        for place in places {
            let digit = self[place] &- UInt8(ascii: "0")
            guard digit <= 9 else { return nil }
            number = number &* 10 &+ Int(digit)
        }
        return number
    }
}
