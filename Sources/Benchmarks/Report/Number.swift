/// Numbers as a table shows them.
enum Number {
    /// So many places after the point.
    static func fixed(_ value: Double, places: Int) -> String {
        var scale = 1
        for _ in 0..<places { scale *= 10 }
        let scaled = Int((value * Double(scale)).rounded())
        let (whole, fraction) = scaled.quotientAndRemainder(dividingBy: scale)
        guard places > 0 else { return "\(whole)" }
        let digits = String(fraction.magnitude)
        return "\(whole).\(String(repeating: "0", count: places - digits.count))\(digits)"
    }

    /// A whole number with its thousands apart.
    static func grouped(_ value: Double) -> String {
        var groups: [String] = []
        var rest = Int(value.rounded())
        while rest >= 1000 {
            let digits = String(rest % 1000)
            groups.append(String(repeating: "0", count: 3 - digits.count) + digits)
            rest /= 1000
        }
        return ([String(rest)] + groups.reversed()).joined(separator: ",")
    }
}
