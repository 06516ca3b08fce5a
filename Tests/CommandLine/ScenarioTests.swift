import CanonicalJSON
import Testing

@Suite struct `Scenarios, over the program as its users run it` {
    @Test(arguments: Scenario.names)
    func `what was agreed on is answered`(_ name: String) throws {
        try Scenario(name, in: Scenario.embedded).run()
    }

    @Test(
        .enabled(if: Scenario.shared != nil, "the shared scenarios are not beside the checkout"),
        arguments: Scenario.names)
    func `what is shared beside the checkout is answered`(_ name: String) throws {
        try Scenario(name, in: try #require(Scenario.shared)).run()
    }

    @Test func `a scenario that wants another answer is told apart`() throws {
        let matching = Matching(answers: [["position": 7], ["ok": true]])
        func differs(_ found: JSON, _ wanted: JSON) -> Bool {
            matching.difference(found, wanted) != nil
        }
        #expect(!differs(["a": 1, "b": 2], ["a": 1]))
        #expect(differs(["a": 1], ["a": 1, "b": .null]))
        #expect(differs(["a": [1, 2]], ["a": [1]]))
        #expect(!differs(["a": [1, 2, 3]], ["a": [1, 3], "_contains": true]))
        #expect(differs(["a": [1, 2, 3]], ["a": [3, 1], "_contains": true]))
        #expect(!differs(["a": [1, 2]], ["a": ["_set": [2, 1]]]))
        #expect(differs(["a": [1, 2]], ["a": ["_set": [2]]]))
        #expect(!differs(["position": 7], ["position": ["_same_as_line": 1]]))
        #expect(differs(["position": 8], ["position": ["_same_as_line": 1]]))
        #expect(differs("a", ["a": 1]))
    }
}
