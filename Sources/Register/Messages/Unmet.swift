import Events
import Rules

/// What is named as unmet, in words.
enum Unmet {
    /// A condition of an application (Art. 9); the numbers are those of the measures in force.
    static func condition(
        _ name: String, in language: Language, under measures: Measures?
    ) -> String {
        let inventions = measures?.minInventionPatents ?? 1
        let models = measures?.minUtilityModels ?? 2
        let area = measures?.minSiteArea ?? 100
        let value = measures?.minEquipmentValue ?? 500_000
        let phrase: Phrase? =
            switch name {
            case "patents":
                Phrase(
                    "至少\(count(inventions))项发明专利或\(count(models))项实用新型专利",
                    "at least \(inventions) invention \(inventions == 1 ? "patent" : "patents")"
                        + " or \(models) utility \(models == 1 ? "model" : "models")")
            case "site-area":
                Phrase("研发场地面积在\(area)平方米以上", "a research site of at least \(area) m²")
            case "equipment-value":
                Phrase(
                    "研发设备原值不低于\(yuan(value))",
                    "research equipment of an original value of at least \(value) yuan")
            case "staff":
                Phrase(
                    "相关行业领域的技术带头人及专职的技术研发与管理人员队伍",
                    "technical leaders and full-time research and management staff")
            case "cooperation":
                Phrase("产学研合作的长效机制", "lasting cooperation with universities or institutes")
            default: nil
            }
        return phrase?[language] ?? name
    }

    /// What centres lack to be proposed (Art. 10(3)), given as `<centre>/<what>`, by centre.
    static func byCentre(_ unmet: [String], in language: Language) -> String {
        var centres: [String] = []
        var lacking: [String: [String]] = [:]
        for entry in unmet {
            let parts = Self.parts(of: entry)
            guard parts.count == 2 else { continue }
            if lacking[parts[0]] == nil { centres.append(parts[0]) }
            lacking[parts[0], default: []].append(step(parts[1], in: language))
        }
        guard !centres.isEmpty else { return language.listing(unmet) }
        return centres.map { centre in
            let words = language.listing(lacking[centre] ?? [])
            return Phrase("中心\(centre)尚缺\(words)", "centre \(centre) lacks \(words)")[language]
        }.joined(separator: Phrase("；", "; ")[language])
    }

    /// A ground of a revocation (Art. 20): an item, or the host's request.
    static func ground(_ name: String, in language: Language) -> String {
        if name == "request" { return Terms.word(for: .request, in: language) }
        guard let item = Int(name), 1...6 ~= item else { return name }
        return Terms.word(for: .items([item]), in: language)
    }

    /// What a department's report lacks or should not have (Art. 18), given as `missing/<centre>`
    /// and `extra/<centre>`.
    static func coverage(_ unmet: [String], in language: Language) -> String {
        func centres(_ kind: String) -> [String] {
            unmet.map(parts(of:)).filter { $0.count == 2 && $0[0] == kind }.map { $0[1] }
        }
        func said(_ centres: [String], _ phrase: (String) -> Phrase) -> String? {
            centres.isEmpty ? nil : phrase(language.listing(centres))[language]
        }
        let words = [
            said(centres("missing")) { Phrase("缺少中心\($0)", "missing \($0)") },
            said(centres("extra")) { Phrase("不应包含中心\($0)", "not to be in it \($0)") },
        ].compactMap(\.self)
        return words.isEmpty
            ? language.listing(unmet) : words.joined(separator: Phrase("；", "; ")[language])
    }

    /// A department in charge, with its code, since one adopted later may bear another name.
    static func district(_ code: String, in language: Language) -> String {
        guard let district = District(code) else { return code }
        let name = Departments.builtIn.district(district)
        return name == code ? code : Phrase("\(name)（\(code)）", "\(name) (\(code))")[language]
    }

    /// Whether a centre lacks the opinions of experts.
    static func lacksOpinions(_ unmet: [String]) -> Bool {
        unmet.contains { $0.hasSuffix("/expert-opinions") }
    }

    private static func step(_ name: String, in language: Language) -> String {
        let phrase: Phrase? =
            switch name {
            case "bureau-review": Phrase("复审通过意见", "a pass of the bureau review")
            case "expert-opinions": Phrase("齐备的专家意见", "complete opinions of experts")
            case "inspection": Phrase("通过的现场考察", "a passed site inspection")
            default: nil
            }
        return phrase?[language] ?? name
    }

    private static func parts(of entry: String) -> [String] {
        entry.split(separator: "/", maxSplits: 1).map(String.init)
    }

    /// A small count as the measures write it.
    private static func count(_ number: Int) -> String {
        let words = ["零", "一", "两", "三", "四", "五", "六", "七", "八", "九"]
        return words.indices.contains(number) ? words[number] : String(number)
    }

    private static func yuan(_ amount: Int64) -> String {
        amount > 0 && amount % 10_000 == 0 ? "\(amount / 10_000)万元" : "\(amount)元"
    }
}
