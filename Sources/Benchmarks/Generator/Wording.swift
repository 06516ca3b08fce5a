import CanonicalJSON
import Events

/// Makes texts, names, numbers and sealed details, all from one seed.
struct Wording {
    var random: SplitMix64

    init(seed: UInt64) { random = SplitMix64(seed: seed) }

    mutating func number(_ range: ClosedRange<Int>) -> Int {
        Int.random(in: range, using: &random)
    }

    mutating func chance(oneIn count: Int) -> Bool { number(1...count) == 1 }

    mutating func word(_ words: [String]) -> String { words[number(0...words.count - 1)] }

    mutating func noun() -> String { word(Vocabulary.nouns) }

    /// So many clauses, as a reviewer would put them.
    mutating func text(_ clauses: ClosedRange<Int>) -> JSON {
        var text = clause()
        for _ in 1..<max(number(clauses), 1) {
            text += (chance(oneIn: 3) ? "；" : "，") + clause()
        }
        return .string(text + "。")
    }

    mutating func person() -> String {
        let name = word(Vocabulary.surnames) + word(Vocabulary.given)
        return chance(oneIn: 4) ? name : name + word(Vocabulary.given)
    }

    mutating func organisationName() -> String {
        let stem = word(Vocabulary.trades) + word(Vocabulary.trades)
        switch number(0...5) {
        case 0: return "鞍山\(stem)\(noun())有限公司"
        case 1: return "辽宁\(stem)\(word(Vocabulary.fields))股份有限公司"
        case 2: return "\(stem)\(word(Vocabulary.fields))研究院"
        case 3: return "\(stem)大学\(noun())学院"
        case 4: return "海城市\(stem)\(noun())厂"
        default: return "\(stem)（鞍山）\(word(Vocabulary.fields))科技有限公司"
        }
    }

    mutating func centreName(field: String) -> String {
        let trade = word(Vocabulary.trades) + word(Vocabulary.trades)
        return "鞍山市\(noun())\(noun())\(trade)\(field.prefix(4))专业技术创新中心"
    }

    /// 18 characters, with the check character of GB 32100.
    mutating func creditCode() -> String {
        let alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY")
        var digits = [9, 1, 2, 1, 0, 3, number(0...9), number(0...9)]
        for _ in digits.count..<17 { digits.append(number(0...alphabet.count - 1)) }
        var (sum, weight) = (0, 1)
        for digit in digits {
            sum += digit * weight
            weight = weight * 3 % 31
        }
        digits.append((31 - sum % 31) % 31)
        return String(digits.map { alphabet[$0] })
    }

    mutating func identifier(_ number: Int) -> String {
        "\(word(Vocabulary.syllables))\(word(Vocabulary.syllables))-\(number)"
    }

    /// A version 4 UUID (RFC 9562).
    mutating func uuid() -> String {
        var digits = Array(hexadecimal(bytes: 16).utf8)
        digits[12] = UInt8(ascii: "4")
        digits[16] = Array("89ab".utf8)[number(0...3)]
        for place in [8, 13, 18, 23] { digits.insert(UInt8(ascii: "-"), at: place) }
        return String(decoding: digits, as: UTF8.self)
    }

    mutating func hexadecimal(bytes count: Int) -> String {
        let digits = Array("0123456789abcdef".utf8)
        let text = (0..<2 * count).map { _ in digits[number(0...15)] }
        return String(decoding: text, as: UTF8.self)
    }

    /// A detail as it stands sealed: what is in the box looks random.
    mutating func sealed(bytes count: Int) -> JSON {
        let box = (0..<12 + count + 16).map { _ in UInt8.random(in: .min ... .max, using: &random) }
        return [
            "sealed": .string("p-\(hexadecimal(bytes: 12))"), "box": .string(Base64.encode(box)),
        ]
    }

    mutating func attachment() -> JSON {
        [
            "sha256": .string(hexadecimal(bytes: 32)),
            "size": .integer(Int64(number(2_000...9_000_000))),
            "title": .string(noun() + word(Vocabulary.papers)),
            "kind": .string(word(Vocabulary.paperKinds)),
        ]
    }

    private mutating func clause() -> String {
        switch number(0...6) {
        case 0:
            noun() + noun() + word(Vocabulary.adverbs) + verb() + adjective() + noun()
        case 1: word(Vocabulary.adverbs) + verb() + quantity() + noun()
        case 2: adjective() + noun() + verb() + "至" + quantity()
        case 3: noun() + "与" + noun() + word(Vocabulary.adverbs) + verb()
        case 4: "第\(number(1...40))项" + noun() + verb() + adjective() + noun()
        case 5: person() + word(Vocabulary.adverbs) + verb() + noun() + quantity()
        default: adjective() + noun() + verb() + noun() + word(Vocabulary.adverbs) + adjective()
        }
    }

    private mutating func verb() -> String { word(Vocabulary.verbs) }

    private mutating func adjective() -> String { word(Vocabulary.adjectives) }

    private mutating func quantity() -> String {
        let whole = number(1...4000)
        let tenths = chance(oneIn: 2) ? ".\(number(1...99))" : ""
        return "\(whole)\(tenths)\(word(Vocabulary.units))"
    }
}
