import HTTPTypes
import Hummingbird

/// Headers that every answer bears.
struct ResponseHeaders: RouterMiddleware {
    func handle(
        _ request: Request, context: BasicRequestContext,
        next: (Request, BasicRequestContext) async throws -> Response
    ) async throws -> Response {
        var response = try await next(request, context)
        for (name, value) in Self.values where response.headers[name] == nil {
            response.headers[name] = value
        }
        // The answer to HEAD has the head of the answer to GET and nothing after it, also where
        // there is no such path.
        return request.method == .head ? response.createHeadResponse() : response
    }

    /// The headers: nothing is loaded from elsewhere, no script runs, no other site frames it.
    static let values: [(HTTPField.Name, String)] = [
        (
            .contentSecurityPolicy,
            "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; "
                + "base-uri 'none'; frame-ancestors 'none'"
        ),
        (.xContentTypeOptions, "nosniff"),
        (referrerPolicy, "same-origin"),
        (frameOptions, "DENY"),
        (.cacheControl, "no-store"),
    ]

    private static let referrerPolicy = name("Referrer-Policy")
    private static let frameOptions = name("X-Frame-Options")

    private static func name(_ text: String) -> HTTPField.Name {
        guard let name = HTTPField.Name(text) else {
            preconditionFailure("\(text) is a token")
        }
        return name
    }
}
