public import CanonicalJSON
internal import Events

extension Parameter {
    /// Whether `json` is a value of this parameter: of its kind and within its range.
    public func check(_ json: JSON) -> Bool {
        switch kind {
        case .integer(let range):
            json.integer.map(range.contains) ?? false
        case .oddInteger(let range):
            json.integer.map { range.contains($0) && $0 % 2 == 1 } ?? false
        case .amount: Self.amount(json) != nil
        case .boolean: json.bool != nil
        case .choice(let words): json.string.map(words.contains) ?? false
        case .monthDay: json.string.flatMap(MonthDay.init) != nil
        case .scoreBands: ScoreBands(json) != nil
        case .materials: RequiredMaterials(json) != nil
        }
    }

    /// The whole amount that an integer or a decimal string gives.
    static func amount(_ json: JSON) -> Int64? {
        guard let decimal = try? Decimal4(json, at: "", from: .input), decimal.isWhole else {
            return nil
        }
        return decimal.wholePart
    }
}
