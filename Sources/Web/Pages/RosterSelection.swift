import Events
import Hummingbird
import Register
import Rules

/// What a visitor of the roster asks to see.
struct RosterSelection {
    /// The statuses a member of the public can see on the roster.
    static let statuses = [CentreStatus.construction, .operating]

    var on: Day?
    var district: String?
    var status: String?
    var language = Language.chinese

    /// What the form sends; a field left empty is not given.
    /// - Throws: `Refusal` `input.unknown-field`, `input.bad-value`.
    init(_ request: Request) throws(Refusal) {
        let parameters = try QueryParameters(request, known: ["on", "district", "status"])
        on =
            try parameters.value("on", .day) { text in
                text.isEmpty ? .some(nil) : Day(written: text).map(Optional.some)
            } ?? nil
        district = try parameters.value("district", .identifier) { text in
            text.isEmpty || District(text) != nil ? text : nil
        }
        status = try parameters.value("status", .oneOf(Self.statuses.map(\.rawValue))) { text in
            text.isEmpty || Self.statuses.contains { $0.rawValue == text } ? text : nil
        }
        language = try parameters.word("lang", Language.self) ?? .chinese
        if district?.isEmpty == true { district = nil }
        if status?.isEmpty == true { status = nil }
    }

    /// The address of the same selection in another language.
    func address(in language: Language) -> String {
        var parts: [String] = []
        if let on { parts.append("on=\(on)") }
        if let district { parts.append("district=" + PercentDecoding.encode(district)) }
        if let status { parts.append("status=" + PercentDecoding.encode(status)) }
        if language != .chinese { parts.append("lang=\(language.rawValue)") }
        return parts.isEmpty ? "/" : "/?" + parts.joined(separator: "&")
    }
}

extension Day {
    /// A day as people write it: 2024-10-21, 2024年10月21日, 2024.10.21, 2024/10/21 or 20241021.
    init?(written text: String) {
        let isCompact = text.utf8.count == 8 && text.utf8.allSatisfy(Self.isDigit)
        let groups: [Substring] =
            isCompact
            ? [text.prefix(4), text.dropFirst(4).prefix(2), text.suffix(2)]
            : text.trimmingSpaces[...].split { "-年月./".contains($0) }
        guard groups.count == 3 else { return nil }
        let last = groups[2].last == "日" ? groups[2].dropLast() : groups[2]
        let numbers = [groups[0], groups[1], last].map { group in
            1...4 ~= group.utf8.count && group.utf8.allSatisfy(Self.isDigit) ? Int(group) : nil
        }
        guard let year = numbers[0], let month = numbers[1], let day = numbers[2] else {
            return nil
        }
        self.init(year: year, month: month, day: day)
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
    }
}
