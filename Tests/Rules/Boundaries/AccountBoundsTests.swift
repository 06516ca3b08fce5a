import CanonicalJSON
import Events
import Rules
import Testing

@Suite struct `The only administrator` {
    /// It acts to the end of its last day, so that somebody can still be named.
    @Test(arguments: [
        ("2024-05-06", Answer.yes(.accountAmended)),
        ("2024-05-05", Answer.no("account.last-administrator")),
    ])
    func `may end today, and not before`(until: String, answer: Answer) throws {
        let world = try World.staffed()
        #expect(
            try world.answer(
                "admin", .accountAmend, on: "2024-05-06",
                ["account": "admin", "changes": ["until": .string(until)], "reason": "离任"])
                == answer)
    }
}
