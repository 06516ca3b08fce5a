import CanonicalJSON
import Events
import Testing

@Suite struct `The name of a centre` {
    func name(_ text: String) throws -> CentreName { try #require(CentreName(text)) }
    func utf8(_ text: String) -> [UInt8] { Array(text.utf8) }
    func between(_ count: Int) -> String {
        "鞍山市\(String(repeating: "镁", count: count))专业技术创新中心"
    }

    @Test func `art. 12: has 2 to 30 characters between 鞍山市 and 专业技术创新中心`() throws {
        #expect(try !name(between(1)).isProper)
        #expect(try name(between(2)).isProper)
        #expect(try name(between(30)).isProper)
        #expect(try !name(between(31)).isProper)
    }

    @Test(arguments: [
        "鞍山菱镁专业技术创新中心", "鞍山市菱镁技术创新中心", "鞍山市菱镁专业技术创新中心（筹）",
        "沈阳市菱镁专业技术创新中心", "鞍山市专业技术创新中心", " 鞍山市菱镁专业技术创新中心",
        "鞍山市菱 镁专业技术创新中心", "鞍山市菱\u{3000}镁专业技术创新中心", "鞍山市菱\u{A0}镁专业技术创新中心",
        "鞍山市菱\u{200B}镁专业技术创新中心", "鞍山市菱\u{FE0F}镁专业技术创新中心",
        "鞍山市菱\u{E0100}镁专业技术创新中心", "鞍山市菱镁专业技术创新中心\u{FEFF}",
        "鞍山市菱\u{202E}镁专业技术创新中心", "鞍山市菱\u{3164}镁专业技术创新中心",
        "鞍山市菱e\u{301}镁专业技术创新中心",
    ])
    func `art. 12: is not proper otherwise`(text: String) throws {
        #expect(try !name(text).isProper)
    }

    @Test func `is kept as it was given`() throws {
        let given: JSON = "鞍山市ＡＢ\u{200B}材料专业技术创新中心"
        #expect(try read(CentreName.self, given).json == given)
        #expect(refusal(of: "", as: CentreName.self) == fault(.bad(.text(1...100))))
        #expect(refusal(of: "甲\n乙", as: CentreName.self) == fault(.bad(.singleLine)))
        #expect(refusal(of: 1, as: CentreName.self) == fault(.bad(.text(1...100))))
    }

    @Test func `compares without width, spaces and invisible characters`() throws {
        let plain = try name("鞍山市3D打印(镁)é专业技术创新中心")
        for other in [
            "鞍山市３Ｄ打印（镁）é专业技术创新中心", "鞍山市3D 打印(镁)é专业技术创新中心",
            "鞍山市3D\u{200B}打印(镁)é专业技术创新中心", "鞍山市3D打印\u{FE00}(镁)é专业技术创新中心",
            "鞍山市3D打印\u{E0101}(镁)é\u{3000}专业技术创新中心", "\u{FEFF}鞍山市3D打印(镁)é专业技术创新中心",
            "鞍山市3D打印(镁)e\u{301}专业技术创新中心", "鞍山市3D打印(镁)e\u{200D}\u{301}专业技术创新中心",
            "鞍山市3D\u{AD}打印(镁)é专业技术创新中心", "鞍山市3D\u{FFA0}打印(镁)é专业技术创新中心",
        ] {
            #expect(try utf8(name(other).comparisonKey) == utf8(plain.comparisonKey), "\(other)")
            #expect(try utf8(name(other).tag) == utf8("name:\(plain.comparisonKey)"))
        }
        #expect(utf8(plain.comparisonKey) == utf8("鞍山市3D打印(镁)é专业技术创新中心"))
        #expect(try plain.comparisonKey != name("鞍山市3d打印(镁)é专业技术创新中心").comparisonKey)
    }

    @Test func `has a key whose key is itself`() throws {
        var random = SplitMix64(seed: 12)
        let pool: [Unicode.Scalar] = [
            "鞍", "山", "Ａ", "a", "e", "\u{301}", "\u{200D}", "\u{3000}", "\u{A8}", "ﬁ", "ｶ", "ﾞ",
            "\u{1100}", "\u{1161}", "\u{11A8}", "\u{FE0F}", "㍿", "\u{E0100}", "①", "\u{FFA0}",
        ]
        for round in 0..<500 {
            var text = String.UnicodeScalarView()
            for _ in 0..<Int.random(in: 1...12, using: &random) {
                text.append(pool[Int.random(in: 0..<pool.count, using: &random)])
            }
            let key = try name(String(text)).comparisonKey
            guard let again = CentreName(key) else { continue }
            #expect(
                utf8(again.comparisonKey) == utf8(key),
                "seed 12, round \(round): \(text.map(\.value))")
        }
    }
}
