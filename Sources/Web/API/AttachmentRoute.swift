import CanonicalJSON
import Events
import HTTPTypes
import Hummingbird
import Register
import Rules

/// `POST /api/v1/attachments`: keeps the bytes of the body, which actions then name by their SHA-256.
struct AttachmentRoute: Sendable {
    let register: Register
    let admission: Admission

    /// 201 with `{sha256, size}`.
    @Sendable func store(_ request: Request, _ context: BasicRequestContext) async throws
        -> Response
    {
        let caller: Caller
        do {
            _ = try QueryParameters(request, known: []).word("lang", Language.self)
            caller = try await Caller(request, in: register)
            guard caller.account != nil else { throw Refusal(.authorityUnauthenticated) }
        } catch {
            await request.drainBeforeClosing()
            throw error
        }
        let attached = try await request.withBody(admission) { bytes in
            try await admission.performing {
                try await register.attach(bytes, by: .some(caller.account))
            }
        }
        return Response(
            json: ["sha256": attached.sha256.json, "size": .integer(Int64(attached.sizeBytes))],
            status: .created, request.language)
    }
}
