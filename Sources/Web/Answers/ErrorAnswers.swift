import Events
import HTTPTypes
import Hummingbird
import Logging
import Register
import Rules

/// The one place where what went wrong becomes an answer: problem+json from the API, a page to
/// whoever reads pages. It never tells a caller more than a code and the catalogue's words.
struct ErrorAnswers: RouterMiddleware {
    let paths: PathTable
    let register: Register

    func handle(
        _ request: Request, context: BasicRequestContext,
        next: (Request, BasicRequestContext) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch {
            let language = request.isForPages ? request.languageAsked ?? .chinese : request.language
            let problem = await problem(
                for: error, request: request, context: context, language)
            return request.wantsPage
                ? ErrorPage(problem: problem, register: register, language: language).response
                : problem.response
        }
    }

    private func problem(
        for error: any Error, request: Request, context: BasicRequestContext, _ language: Language
    ) async -> Problem {
        switch error {
        case let refusal as Refusal:
            return self.problem(for: Refused(refusal), request: request, language)
        case let refused as Refused:
            return self.problem(for: refused, request: request, language)
        case let fault as Fault:
            return Problem(fault, in: language)
        case let error as RegisterError:
            context.logger.warning("register unavailable", metadata: ["error": "\(error)"])
            return Problem(error, in: language)
        case let error as any HTTPResponseError where error.status == .notFound:
            await request.drainBeforeClosing()
            let methods = paths.methods(of: request.uri.path)
            return Problem(methods.isEmpty ? .unknownPath : .method(methods), in: language)
        case _:
            context.logger.error(
                "request failed",
                metadata: [
                    "error": "\(error)", "method": "\(request.method)",
                    "path": "\(request.uri.path)",
                ])
            return Problem(.failed, in: language)
        }
    }

    private func problem(for refused: Refused, request: Request, _ language: Language) -> Problem {
        Problem(
            refused, isAnonymous: request.headers[.authorization] == nil,
            isRehearsal: register.kind == .rehearsal, in: language)
    }
}

extension Request {
    /// Whether the path is one of the pages, or of none and asked for by a browser.
    fileprivate var wantsPage: Bool {
        isForPages
            && (prefersPage
                || method == .get && ["", "/", "/roster", "/roster/"].contains(uri.path))
    }

    /// Whether the path is not one of those programs ask.
    fileprivate var isForPages: Bool {
        let first = uri.path.split(separator: "/").first
        return first != "api" && first != "healthz" && first != "readyz"
    }
}
