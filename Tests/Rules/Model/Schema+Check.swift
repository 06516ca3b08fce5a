import CanonicalJSON

extension Schema {
    /// What is wrong with the fields of an action: every code that may answer, none where all is
    /// well.
    static func faults(of ask: Ask) -> Set<String> {
        guard let fields = fields[ask.action], let given = ask.with.object else { return [] }
        var faults: Set<String> = []
        var known: Set<String> = []
        for field in fields {
            if field.name == "centre+" {
                known.formUnion(["centre", "centres"])
                faults.formUnion(subjectFaults(given["centre"], given["centres"]))
                continue
            }
            known.insert(field.name)
            guard let value = given[field.name] else {
                if field.isRequired { faults.insert("input.missing-field") }
                continue
            }
            if !isGood(value, kind(of: field, in: given)) { faults.insert("input.bad-value") }
            if field.kind == "past", let day = value.string.flatMap(ModelDays.number),
                day > ask.day
            {
                faults.insert("effective.ahead")
            }
        }
        if given.names.contains(where: { !known.contains($0) }) {
            faults.insert("input.unknown-field")
        }
        if ask.action == "calendar.adopt",
            (ask.texts("off") + ask.texts("work")).compactMap(ModelDays.number).contains(where: {
                ModelDays.year($0) != ask.int("year")
            })
        {
            faults.insert("input.bad-value")
        }
        return faults
    }

    /// The number of another authority's document is any text.
    private static func kind(of field: Field, in given: JSONObject) -> String {
        guard field.kind == "authority" else { return field.kind }
        let isBureaus = ["entry-error", "bureau"].contains(given["authority"]?.string ?? "")
        return isBureaus ? "number" : "text"
    }

    private static func subjectFaults(_ one: JSON?, _ several: JSON?) -> Set<String> {
        switch (one, several) {
        case (nil, nil): ["input.missing-field"]
        case (let one?, nil): isGood(one, "id") ? [] : ["input.bad-value"]
        case (nil, let several?): isGood(several, "ids") ? [] : ["input.bad-value"]
        case (_?, _?): ["input.bad-value", "input.unknown-field"]
        }
    }

    private static func isGood(_ value: JSON, _ kind: String) -> Bool {
        switch kind {
        case "any": return true
        case "string": return value.string != nil
        case "code": return value.string.map { $0.count == 18 } ?? false
        case "amount": return value.integer != nil || value.string.flatMap(Double.init) != nil
        case "text": return value.string.map { !$0.isEmpty } ?? false
        case "flag": return value.bool != nil
        case "list": return value.array?.allSatisfy { $0.object != nil } ?? false
        case "object": return value.object != nil
        case "id", "account": return value.string.map(isIdentifier) ?? false
        case "ids": return isList(value) { $0.string.map { !$0.isEmpty } ?? false }
        case "some": return value == [] || isGood(value, "ids")
        case "positions": return isList(value) { $0.integer != nil }
        case "days":
            return value == []
                || isList(value) { $0.string.flatMap(ModelDays.number) != nil }
        case "position": return value.integer != nil
        case "day", "past": return value.string.flatMap(ModelDays.number) != nil
        case "number": return value.string.map(isDocumentNumber) ?? false
        case "grounds":
            return value == ["request"]
                || isList(value) { $0.integer.map { (1...6).contains($0) } ?? false }
        case "grade": return isGood(value, "excellent|good|qualified|unqualified")
        default:
            let ends = kind.split(separator: "-").compactMap { Int64($0) }
            if ends.count == 2 { return value.integer.map { (ends[0]...ends[1]) ~= $0 } ?? false }
            return kind.split(separator: "|").contains { value.string == String($0) }
        }
    }

    private static func isList(_ value: JSON, _ isGood: (JSON) -> Bool) -> Bool {
        guard let elements = value.array, !elements.isEmpty else { return false }
        return elements.allSatisfy(isGood) && Set(elements).count == elements.count
    }

    private static func isIdentifier(_ text: String) -> Bool {
        let characters = Array(text.utf8)
        guard let first = characters.first, first != UInt8(ascii: "-"), characters.count <= 64
        else { return false }
        return characters.allSatisfy {
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: "-")
        }
    }

    /// 鞍科发〔2024〕12号, as the sequences write it.
    private static func isDocumentNumber(_ text: String) -> Bool {
        let parts = text.split(separator: "〔", omittingEmptySubsequences: false)
        guard parts.count == 2, (2...20).contains(parts[0].count) else { return false }
        let rest = parts[1].split(separator: "〕", omittingEmptySubsequences: false)
        guard rest.count == 2, rest[0].count == 4, Int(rest[0]) != nil, rest[1].hasSuffix("号")
        else { return false }
        let number = rest[1].dropLast()
        return Int(number) != nil && !number.hasPrefix("0")
    }
}
