import HTTPTypes
import Hummingbird
import Register

/// What the server answers to: every path, the methods it takes, and the middleware around them.
struct Site {
    let register: Register

    private typealias Context = BasicRequestContext
    private typealias Handler =
        @Sendable (Request, BasicRequestContext) async throws -> Response

    /// The router of all paths.
    var router: Router<BasicRequestContext> {
        let router = Router(context: Context.self, options: .autoGenerateHeadEndpoints)
        let routes = routes
        // Middleware is given to the paths added after it; the first is the outermost.
        router.addMiddleware {
            ResponseHeaders()
            ErrorAnswers(
                paths: PathTable(routes.map { ($0.path, $0.method) }), register: register)
        }
        for route in routes {
            router.on(RouterPath(route.path), method: route.method, use: route.handler)
        }
        return router
    }

    private var routes: [(path: String, method: HTTPRequest.Method, handler: Handler)] {
        let admission = Admission()
        let actions = ActionRoute(register: register, admission: admission)
        let attachments = AttachmentRoute(register: register, admission: admission)
        let queries = QueryRoutes(register: register)
        let health = HealthRoutes(register: register)
        let pages = PageRoutes(register: register)
        var routes: [(path: String, method: HTTPRequest.Method, handler: Handler)] = [
            ("/api/v1/actions", .post, actions.perform),
            ("/api/v1/attachments", .post, attachments.store),
            ("/healthz", .get, health.alive),
            ("/readyz", .get, health.ready),
            ("/", .get, pages.roster),
            ("/roster", .get, pages.roster),
            ("/style.css", .get, StaticFile.stylesheet.answer),
            ("/icon.svg", .get, StaticFile.icon.answer),
        ]
        for resource in QueryResource.allCases {
            routes.append(
                (
                    "/api/v1" + resource.path, .get,
                    { request, context in
                        try await queries.answer(resource, request: request, context: context)
                    }
                ))
        }
        return routes
    }
}
