import Register
import Testing

@Suite struct `The language of an answer` {
    @Test(arguments: [
        ("zh-CN,zh;q=0.9,en;q=0.8", Language.chinese),
        ("en-US,en;q=0.9,zh-CN;q=0.8", .english),
        ("zh;q=0.3, en;q=0.7", .english),
        ("en;q=0.7, zh", .chinese),
        ("ZH-Hans-CN", .chinese),
        ("EN", .english),
        ("fr, en;q=0.2", .english),
        ("en;q=0.001", .english),
        ("en;q=1.000, zh;q=0.999", .english),
        ("en ;\tq=0.5 , zh;Q=0.4", .english),
    ])
    func `is the one of the higher quality`(field: String, language: Language) {
        #expect(Language(acceptLanguage: field) == language)
    }

    @Test(arguments: [
        ("en, zh", Language.english), ("zh, en", .chinese), ("en;q=0.5, zh;q=0.5", .english),
    ])
    func `is of equals the one named first`(field: String, language: Language) {
        #expect(Language(acceptLanguage: field) == language)
    }

    @Test(arguments: [
        ("*", Language.chinese), ("en;q=0.5, *", .chinese), ("en, *;q=0.5", .english),
        ("zh;q=0, *", .english), ("fr, *;q=0.1", .chinese), ("en;q=0.5, *;q=0.5", .english),
    ])
    func `is what a star stands for where it is not named`(field: String, language: Language) {
        #expect(Language(acceptLanguage: field) == language)
    }

    @Test(arguments: [
        "", "fr", "de-DE, fr;q=0.5", "en;q=0", "zh;q=0, en;q=0", "*;q=0", "zho", "english",
    ])
    func `is none where neither is accepted`(field: String) {
        #expect(Language(acceptLanguage: field) == nil)
    }

    @Test(arguments: [
        "en;q=2", "en;q=1.001", "en;q=0.1234", "en;q=", "en;q=x", "en;q=-1", "en;q=.5",
        "en;level=1",
        "en;q=0.5;q=0.6", "en us", "en-", "en--us", "1en", "e*", "en_US", "en-abcdefghi", "中文", ";",
    ])
    func `is not told by a range that is not well formed`(range: String) {
        #expect(Language(acceptLanguage: range) == nil)
        #expect(Language(acceptLanguage: "\(range), zh;q=0.1") == .chinese)
    }

    @Test func `is Chinese by the name zh and English by en`() {
        #expect(Language(rawValue: "zh") == .chinese)
        #expect(Language(rawValue: "en") == .english)
        #expect(Language(rawValue: "zh-CN") == nil)
    }
}
