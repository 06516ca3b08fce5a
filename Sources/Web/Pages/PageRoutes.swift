import Hummingbird
import Register

/// The pages anyone may read.
struct PageRoutes: Sendable {
    let register: Register

    /// `GET /`: the roster.
    @Sendable func roster(_ request: Request, _ context: BasicRequestContext) async throws
        -> Response
    {
        let selection = try RosterSelection(request)
        let answer = try await register.ask(
            Query(.roster(), on: selection.on), as: .anyone, in: selection.language)
        return RosterPage(
            roster: Roster(answer), departments: try await register.departments(),
            selection: selection, register: register
        ).response
    }
}
