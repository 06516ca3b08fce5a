import CanonicalJSON
import Events
import Rules
import Testing

extension World {
    /// The refusal of what has to be refused, with all it tells.
    func refusal(
        _ by: String, _ name: ActionName, on day: String, _ with: JSON
    ) throws -> Refusal {
        var fields = try FieldReader(with, at: "/with", from: .input)
        let action = Seal.action(try Action(name, &fields))
        let id = try #require(AccountID(by))
        let today = try #require(Day(iso: day))
        let state = state
        let context = Context(
            day: today, party: Party(id, try #require(state.accounts[id])),
            measures: try #require(state.measures.measures(on: today)))
        return try #require(throws: Refusal.self) {
            try Rules.decide(action, on: state, in: context)
        }
    }
}
