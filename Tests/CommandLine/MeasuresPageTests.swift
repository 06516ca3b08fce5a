import Foundation
import Testing

/// `docs/measures.md` against the sources it speaks of.
@Suite struct `The page on the measures` {
    /// A row of its tables on articles.
    struct Row {
        /// `10` or `10(4)`.
        let article: String
        /// The cells after it: what is done, code, parameters, tests.
        let cells: [String]

        /// The files its code cell names.
        var code: [String] { MeasuresPage.quoted(cells[1]) }
    }

    @Test func `has a row for every article and every item of it`() throws {
        let rows = try MeasuresPage.rows()
        let items = [4: 3, 5: 3, 6: 6, 7: 3, 9: 4, 10: 4, 20: 6]
        let wanted = (1...22).flatMap { number in
            ["\(number)"] + (1...9).prefix(items[number] ?? 0).map { "\(number)(\($0))" }
        }
        #expect(rows.map(\.article) == wanted)
    }

    @Test func `names files that are there`() throws {
        let named = MeasuresPage.quoted(try Demonstration.text(MeasuresPage.path))
            .filter { $0.contains("/") && $0.hasSuffix(".swift") }
        #expect(named.count > 100)
        for file in Set(named) {
            let path = Demonstration.checkout.appendingPathComponent(file).path
            #expect(FileManager.default.fileExists(atPath: path), "\(file)")
        }
    }

    @Test func `names tests that are there`() throws {
        var count = 0
        for row in try MeasuresPage.rows() {
            var file: String?
            for word in MeasuresPage.testWords(row.cells[3]) {
                switch word {
                case .file(let name): file = name
                case .test(let name):
                    let source = try Demonstration.text(try #require(file, "\(row.article)"))
                    #expect(source.contains("func `\(name)`("), "\(row.article): “\(name)”")
                    count += 1
                }
            }
        }
        #expect(count > 40)
    }

    @Test func `names every file of rules that cites an article in that article's row`() throws {
        let rows = try MeasuresPage.rows()
        var count = 0
        for file in try MeasuresPage.sources(in: "Sources/Rules") {
            for article in MeasuresPage.articles(citedIn: try Demonstration.text(file)) {
                let own = rows.filter {
                    $0.article == article || $0.article.hasPrefix("\(article)(")
                }
                #expect(own.contains { $0.code.contains(file) }, "\(article): \(file)")
                count += 1
            }
        }
        #expect(count > 40)
    }

    @Test func `names every parameter, and none that is not there`() throws {
        let page = try Demonstration.text(MeasuresPage.path)
        let source = try Demonstration.text("Sources/Rules/Measures/Parameter.swift")
        let declared = Set(
            source.split(separator: "\n").filter { $0.hasPrefix("    case ") }.compactMap { line in
                line.split(separator: " ").last.map(String.init)
            })
        #expect(declared.count > 25)
        #expect(declared.subtracting(MeasuresPage.quoted(page)).isEmpty)
        let inRows = try MeasuresPage.rows().flatMap { MeasuresPage.quoted($0.cells[2]) }
        #expect(Set(inRows).subtracting(declared).isEmpty)
    }
}

/// How the page is read.
private enum MeasuresPage {
    static let path = "docs/measures.md"

    /// A part of a cell of tests.
    enum TestWord {
        case file(String)
        case test(String)
    }

    /// The rows of the tables whose first cell is an article.
    static func rows() throws -> [`The page on the measures`.Row] {
        try Demonstration.text(path).split(separator: "\n").compactMap { line in
            let cells = line.split(separator: "|", omittingEmptySubsequences: false)
                .dropFirst().dropLast().map { $0.trimmingCharacters(in: .whitespaces) }
            guard cells.count == 5, cells[0].wholeMatch(of: /[0-9]+(\([0-9]\))?/) != nil
            else { return nil }
            return .init(article: cells[0], cells: Array(cells.dropFirst()))
        }
    }

    /// What stands between backquotes.
    static func quoted(_ text: String) -> [String] {
        text.matches(of: /`([^`\n]+)`/).map { String($0.1) }
    }

    /// The files and the names of tests in a cell, in their order.
    static func testWords(_ cell: String) -> [TestWord] {
        cell.matches(of: /`([^`]+)`|“([^”]+)”/).map { match in
            match.1.map { .file(String($0)) } ?? .test(String(match.2 ?? ""))
        }
    }

    /// The articles, with the item where one is written out, that a source cites.
    static func articles(citedIn source: String) -> Set<String> {
        Set(
            source.matches(of: /\.article\(([0-9]+)(?:, ([0-9]))?/).map { match in
                match.2.map { "\(match.1)(\($0))" } ?? String(match.1)
            })
    }

    /// The Swift files under a folder, from the root of the checkout.
    static func sources(in folder: String) throws -> [String] {
        let path = Demonstration.checkout.appendingPathComponent(folder).path
        let below = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String }
        return try #require(below).filter { $0.hasSuffix(".swift") }.map { "\(folder)/\($0)" }
    }
}
