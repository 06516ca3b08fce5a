/// An article of the measures 鞍科发〔2024〕1号, or an item of one.
public struct Article: Hashable, Sendable {
    /// The article's number, 1–22.
    public let number: Int
    /// The item's number, where one is meant.
    public let item: Int?

    /// Article `number`, item `item`.
    public static func article(_ number: Int, _ item: Int? = nil) -> Article {
        Article(number: number, item: item)
    }

    /// As the measures write it: 第十条第（四）项.
    public var chinese: String {
        let article = "第\(Self.chinese(number))条"
        return item.map { "\(article)第（\(Self.chinese($0))）项" } ?? article
    }

    /// In English: Article 10(4).
    public var english: String {
        item.map { "Article \(number)(\($0))" } ?? "Article \(number)"
    }

    /// The article of its Chinese form, where it is one.
    public init?(chinese text: String) {
        for number in 1...22 {
            for item in [nil] + (1...9).map(Optional.some) {
                let article = Article(number: number, item: item)
                if article.chinese == text {
                    self = article
                    return
                }
            }
        }
        return nil
    }

    private init(number: Int, item: Int?) {
        self.number = number
        self.item = item
    }

    private static func chinese(_ number: Int) -> String {
        let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
        let (tens, ones) = (number / 10, number % 10)
        return (tens == 0 ? "" : tens == 1 ? "十" : digits[tens] + "十") + digits[ones]
    }
}
