import CanonicalJSON
import Testing

@Suite struct `The demonstration data` {
    @Test func `every line is accepted`() throws {
        let demonstration = try Demonstration.played.get()
        #expect(demonstration.answers.count == demonstration.script.count)
        for answer in demonstration.answers {
            #expect(
                answer["ok"] == true,
                "line \(answer["line"]?.integer ?? 0): \(answer["message"]?.string ?? "")")
        }
    }

    @Test func `every type of event is shown but what a script cannot ask for`() throws {
        // The key of a person's data is made at random while the register is played, so no script
        // written before knows what to erase.
        let exceptions: Set = ["personal.erased"]
        let vocabulary = try Demonstration.text("Events/EventType.swift").split(separator: "\n")
            .filter { $0.contains(" case ") && $0.contains(" = \"") }
            .map { String($0.split(separator: "\"")[1]) }
        #expect(vocabulary.count > 80)
        let shown = try Demonstration.played.get().types
        #expect(Set(vocabulary).subtracting(shown) == exceptions)
    }

    @Test func `every status is shown, and every stage of an application`() throws {
        let stages = [
            "submitted", "returned", "preliminary-passed", "preliminary-rejected", "recommended",
            "bureau-passed", "bureau-rejected", "assessed",
        ]
        let statuses = [
            "proposed", "publicity", "construction", "operating", "rectifying", "revoked",
            "withdrawn", "rejected",
        ]
        let standings = try Demonstration.played.get().standings
        #expect(standings == Set(stages.map { "applied/\($0)" } + statuses))
    }

    @Test func `every kind of deadline is shown, past and to come`() throws {
        let kinds: Set = [
            "supplement", "publicity", "objection", "publication", "construction", "acceptance",
            "acceptance-overdue", "rectification", "rectification-overdue", "materials",
            "statement", "report", "evaluation", "supervision", "appeal",
        ]
        let deadlines = try Demonstration.played.get().deadlines
        #expect(Set(deadlines.compactMap { $0["kind"]?.string }) == kinds)
        #expect(deadlines.contains { $0["overdue"] == true })
        #expect(deadlines.contains { $0["overdue"] == false })
    }

    @Test func `every grade is shown, in several departments' charge`() throws {
        let roster = try Demonstration.played.get().roster
        #expect(
            Set(roster.compactMap { $0["grade"]?.string })
                == ["excellent", "good", "qualified", "unqualified"])
        #expect(Set(roster.compactMap { $0["district"]?.string }).count == 10)
    }

    @Test func `what is said of it beside it counts it right`() throws {
        let demonstration = try Demonstration.played.get()
        let page = try Demonstration.text("Demo/README.md")
        #expect(page.contains("\(demonstration.script.count) actions"))
        let warned = demonstration.answers.filter { $0["warnings"] != nil }
        #expect(page.contains("\(Self.words[warned.count]) with a warning"))
        #expect(page.contains("\(demonstration.roster.count) centres on the roster"))
    }

    private static let words = [
        "none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
    ]
}
