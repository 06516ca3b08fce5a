import CanonicalJSON
import HTTPTypes
import Hummingbird
import Register
import Rules

/// `POST /api/v1/actions`: performs an action for the account of the token, or for anyone.
struct ActionRoute: Sendable {
    let register: Register
    let admission: Admission

    /// 201 with what was appended, 200 where the same command had been accepted before.
    @Sendable func perform(_ request: Request, _ context: BasicRequestContext) async throws
        -> Response
    {
        let caller = try await caller(of: request)
        let answer = try await request.withBody(admission) { bytes in
            try await admission.performing {
                try await register.perform(bytes, as: .api(caller.account))
            }
        }
        switch answer {
        case .refused(let refused):
            throw refused
        case .accepted(let acceptance):
            let language = request.language
            return Response(
                json: answer.json(in: language, line: nil),
                status: acceptance.repeated ? .ok : .created, language,
                [.location: "/api/v1/receipts/\(acceptance.position)"])
        }
    }

    /// Who acts, once all but the body is in order.
    private func caller(of request: Request) async throws -> Caller {
        do {
            _ = try QueryParameters(request, known: []).word("lang", Language.self)
            guard request.isJSON else { throw Fault.mediaType }
            return try await Caller(request, in: register)
        } catch {
            await request.drainBeforeClosing()
            throw error
        }
    }
}
