internal import CanonicalJSON
public import Events

extension Term: Fields {
    /// Reads a term as `write` writes it.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        kind = try fields.required("kind")
        start = try fields.required("start")
        length = try Self.length(&fields)
        isDuty = try fields.optional("duty") ?? false
        recorded = try fields.optional("recorded")
        awaitsService = try fields.optional("awaitsService") ?? false
        let name: String? = fields.raw("parameter")?.string
        parameter = name.flatMap(Parameter.init)
        article = fields.raw("article")?.string ?? ""
        position = try fields.required("position", in: 0...JSON.largestInteger)
        list = try fields.optional("list")
        objection = try fields.optional("objection")
        year = try fields.optional("year", in: 1900...9999)
    }

    /// Writes the fields; what is not so, or not there, is left out.
    public func write(to fields: inout FieldWriter) {
        fields.write("kind", kind)
        fields.write("start", start)
        write(length, to: &fields)
        if isDuty { fields.write("duty", true) }
        fields.write("recorded", recorded)
        if awaitsService { fields.write("awaitsService", true) }
        fields.write("parameter", json: (parameter?.rawValue).map(JSON.string))
        if !article.isEmpty { fields.write("article", json: .string(article)) }
        fields.write("position", position)
        fields.write("list", list)
        fields.write("objection", objection)
        fields.write("year", year)
    }

    private func write(_ length: Length, to fields: inout FieldWriter) {
        switch length {
        case .workingDays(let count, let countsFirst):
            fields.write("workingDays", count)
            if countsFirst { fields.write("countsFirst", true) }
        case .days(let count): fields.write("days", count)
        case .months(let count): fields.write("months", count)
        case .monthsBefore(let count): fields.write("monthsBefore", count)
        case .until(let day): fields.write("until", day)
        }
    }

    private static func length(_ fields: inout FieldReader) throws(FieldError) -> Length {
        let counts: ClosedRange<Int64> = 0...Int64(Int32.max)
        if let count = try fields.optional("workingDays", in: counts) {
            return .workingDays(count, countsFirst: try fields.optional("countsFirst") ?? false)
        }
        if let count = try fields.optional("days", in: counts) { return .days(count) }
        if let count = try fields.optional("months", in: counts) { return .months(count) }
        if let count = try fields.optional("monthsBefore", in: counts) {
            return .monthsBefore(count)
        }
        return .until(try fields.required("until"))
    }
}
