import CanonicalJSON
import Events

/// What of a dossier a party may inspect, with what is withheld from it and why.
///
/// A party sees what was found and said, not which expert said it nor who objected; not the
/// bureau's internal papers; and how many cases like its own came to what, not whose they are.
struct PartyDossier {
    /// Why something is withheld.
    enum Reason: String, CaseIterable {
        /// It names an expert.
        case expert
        /// It may name who objected.
        case objector
        /// It is a paper of the bureau's own deliberation.
        case internalPaper = "internal"
        /// Whoever filed it marked it confidential.
        case confidential
        /// It is about other hosts.
        case otherHosts = "other-hosts"
        /// It is sealed detail of a person.
        case personal
    }

    private let language: Language
    private var shown: JSONObject
    private var withheld: [JSON] = []

    /// A dossier as a party may inspect it.
    static func filtered(_ dossier: JSON, in language: Language) -> JSON {
        guard case .object(var answer) = dossier else { return dossier }
        let decisions = answer["decisions"]?.array ?? []
        answer["decisions"] = .array(
            decisions.map { decision in
                guard case .object(let object) = decision else { return decision }
                return PartyDossier(object, language).filtered()
            })
        return .object(answer)
    }

    private init(_ decision: JSONObject, _ language: Language) {
        shown = decision
        self.language = language
    }

    private func filtered() -> JSON {
        var filter = self
        filter.withholdExperts()
        filter.withholdObjectors()
        filter.withholdPapers()
        filter.countLikeCases()
        filter.withholdSealed()
        filter.shown["withheld"] = .array(filter.withheld)
        return .object(filter.shown)
    }

    private mutating func withhold(_ field: String, at position: JSON?, _ reason: Reason) {
        withheld.append([
            "field": .string(field), "message": .string(reason.phrase[language]),
            "position": position ?? .null, "reason": .string(reason.rawValue),
        ])
    }

    /// Changes each element of a list: what `change` leaves of it, nothing where it is taken out.
    private mutating func each(
        _ field: String, _ change: (JSONObject) -> (left: JSONObject?, name: String, Reason)?
    ) {
        guard let elements = shown[field]?.array else { return }
        var left: [JSON] = []
        for element in elements {
            guard let object = element.object, let (changed, name, reason) = change(object) else {
                left.append(element)
                continue
            }
            withhold(name.isEmpty ? field : "\(field).\(name)", at: object["position"], reason)
            if let changed { left.append(.object(changed)) }
        }
        shown[field] = .array(left)
    }

    private mutating func withholdExperts() {
        each("opinions") { opinion in
            opinion["stage"] == "expert" ? (opinion.without("by"), "by", .expert) : nil
        }
        each("conflicts") { ($0.without("expert"), "expert", .expert) }
        each("materials") { paper in
            paper["role"] == "expert" ? (paper.without("by"), "by", .expert) : nil
        }
    }

    private mutating func withholdObjectors() {
        for objection in shown["objections"]?.array ?? [] {
            withhold("objections.objector", at: objection["position"], .objector)
        }
        let isOnObjection = shown["type"]?.string?.hasPrefix("objection.") ?? false
        // What was served on an objector says who that is.
        each("service") { service in
            isOnObjection ? (service.without("recipient"), "recipient", .objector) : nil
        }
        each("notices") { notice in
            notice["type"]?.string?.hasPrefix("objection.") == true
                ? (notice.without("recipient"), "recipient", .objector) : nil
        }
        each("appeals") { appeal in
            isOnObjection && appeal["text"] != .null
                ? (appeal.without("text"), "text", .objector) : nil
        }
    }

    private mutating func withholdPapers() {
        each("materials") { paper in
            let kind = paper["kind"]?.string.flatMap(MaterialKind.init(rawValue:))
            // What the party filed itself it has.
            guard kind?.isInternal == true, paper["role"] != "host" else { return nil }
            return (nil, "", .internalPaper)
        }
        let attachments = shown["attachments"]?.array ?? []
        let open = attachments.filter { $0["confidential"] != true }
        for _ in open.count..<attachments.count {
            withhold("attachments", at: shown["position"], .confidential)
        }
        shown["attachments"] = .array(open)
    }

    /// The party's own like cases, and how many of all came to what.
    private mutating func countLikeCases() {
        let cases = shown["likeCases"]?.array ?? []
        let own = shown["stateBefore"]?["centre"]
        let ours = cases.filter { own != nil && $0["centre"] == own }
        if ours.count < cases.count { withhold("likeCases", at: nil, .otherHosts) }
        var counts: [String: Int64] = [:]
        for like in cases { counts[like["outcome"]?.string ?? "", default: 0] += 1 }
        shown["likeCases"] = .array(ours)
        shown["likeCasesCounted"] = .array(
            counts.sorted { $0.key < $1.key }.map {
                ["count": .integer($0.value), "outcome": .string($0.key)]
            })
    }

    private mutating func withholdSealed() {
        for member in shown.members {
            let open = member.value.withoutSealed
            guard open != member.value else { continue }
            shown[member.name] = open
            withhold(member.name, at: shown["position"], .personal)
        }
    }
}

extension PartyDossier.Reason {
    /// The reason in words.
    fileprivate var phrase: Phrase {
        switch self {
        case .expert: Phrase("专家姓名不予公开", "experts are not named")
        case .objector: Phrase("异议人身份予以保密", "who objected is kept confidential")
        case .internalPaper: Phrase("内部工作材料", "a paper of the bureau's own deliberation")
        case .confidential: Phrase("标明保密的附件", "an attachment marked confidential")
        case .otherHosts: Phrase("涉及其他单位，仅列数量", "about other hosts: counted only")
        case .personal: Phrase("个人信息", "personal detail")
        }
    }
}

extension MaterialKind {
    /// Whether it is a paper of the bureau's own deliberation.
    fileprivate var isInternal: Bool {
        switch self {
        case .minutes, .legalReview, .investigation, .letter, .call: true
        case .transfer, .benefit, .other: false
        }
    }
}

extension JSONObject {
    fileprivate func without(_ name: String) -> JSONObject {
        var left = self
        left[name] = nil
        return left
    }
}

extension JSON {
    /// The value with every sealed detail replaced by the word that it is withheld.
    fileprivate var withoutSealed: JSON {
        switch self {
        case .null, .bool, .integer, .unsupportedNumber, .string: return self
        case .array(let elements): return .array(elements.map(\.withoutSealed))
        case .object(let object):
            if object["sealed"] != nil { return ["withheld": "personal"] }
            var shown = JSONObject()
            for member in object.members { shown[member.name] = member.value.withoutSealed }
            return .object(shown)
        }
    }
}
