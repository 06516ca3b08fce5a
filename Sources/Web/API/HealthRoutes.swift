import CanonicalJSON
import Hummingbird
import Register

/// What those who watch over the server ask.
struct HealthRoutes: Sendable {
    let register: Register

    /// `GET /healthz`: the process lives.
    @Sendable func alive(_ request: Request, _ context: BasicRequestContext) async throws
        -> Response
    {
        Response(json: ["alive": true], request.language)
    }

    /// `GET /readyz`: writing works and the projections have caught up.
    @Sendable func ready(_ request: Request, _ context: BasicRequestContext) async throws
        -> Response
    {
        let health = try await register.health()
        guard health.ready else { throw Fault.notReady }
        return Response(
            json: [
                "ready": true, "size": .integer(Int64(health.size)),
                "projected": .integer(Int64(health.projected)),
            ], request.language)
    }
}
