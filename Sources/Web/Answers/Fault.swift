import HTTPTypes
import Register

/// What is wrong with a request as HTTP, or with the server; the register itself was not asked.
enum Fault: Error, Hashable {
    /// No such path.
    case unknownPath
    /// The path does not take the method.
    case method([HTTPRequest.Method])
    /// The body is not `application/json`.
    case mediaType
    /// The body did not arrive whole.
    case bodyCutShort
    /// The body took too long to arrive.
    case bodyTimedOut
    /// The request is not HTTP.
    case unreadable
    /// Its head is larger than is read.
    case headTooLarge
    /// As much is under way as is taken at once.
    case overloaded
    /// The server is about to stop.
    case stopping
    /// The server is not ready.
    case notReady
    /// Something of the server's own went wrong.
    case failed

    var status: HTTPResponse.Status {
        switch self {
        case .unknownPath: .notFound
        case .method: .methodNotAllowed
        case .mediaType: .unsupportedMediaType
        case .bodyCutShort, .unreadable: .badRequest
        case .bodyTimedOut: .requestTimeout
        case .headTooLarge: .requestHeaderFieldsTooLarge
        case .overloaded, .stopping, .notReady: .serviceUnavailable
        case .failed: .internalServerError
        }
    }

    /// The stable code.
    var code: String {
        switch self {
        case .unknownPath: "request.unknown-path"
        case .method: "request.method-not-allowed"
        case .mediaType: "request.not-json"
        case .bodyCutShort: "request.cut-short"
        case .bodyTimedOut: "request.timed-out"
        case .unreadable: "request.unreadable"
        case .headTooLarge: "request.head-too-large"
        case .overloaded: "server.overloaded"
        case .stopping: "server.stopping"
        case .notReady: "server.not-ready"
        case .failed: "server.failed"
        }
    }

    /// What is wrong and what to do.
    func message(in language: Language) -> String {
        switch language {
        case .chinese: chinese
        case .english: english
        }
    }

    private var chinese: String {
        switch self {
        case .unknownPath: "没有这个地址。请核对后重试。"
        case .method: "此地址不接受这种请求方法。可用的方法见 Allow。"
        case .mediaType: "请求正文须为 application/json。"
        case .bodyCutShort: "请求正文没有完整送达，未予处理。请重新发送。"
        case .bodyTimedOut: "请求正文在规定时间内没有送达，未予处理。请重新发送。"
        case .unreadable: "无法识别的 HTTP 请求。"
        case .headTooLarge: "请求头过大。"
        case .overloaded: "系统正忙，未予处理。请稍后以同一 command 重试。"
        case .stopping: "系统即将停止，未予处理。请稍后以同一 command 重试。"
        case .notReady: "系统尚未就绪。请稍后重试。"
        case .failed: "系统内部出错，已记入运行日志。操作是否已完成，请以同一 command 重试确认。"
        }
    }

    private var english: String {
        switch self {
        case .unknownPath: "There is no such address. Check it and try again."
        case .method: "This address does not take that method. Allow names those it takes."
        case .mediaType: "The body must be application/json."
        case .bodyCutShort: "The body did not arrive whole and nothing was done. Send it again."
        case .bodyTimedOut: "The body did not arrive in time and nothing was done. Send it again."
        case .unreadable: "The request is not HTTP that can be read."
        case .headTooLarge: "The head of the request is too large."
        case .overloaded:
            "The server is busy and nothing was done. Try again soon with the same command."
        case .stopping:
            "The server is about to stop and nothing was done. Try again soon with the same command."
        case .notReady: "The server is not ready. Try again soon."
        case .failed:
            "Something went wrong inside the server and stands in its log. To learn whether the "
                + "action was done, send it again with the same command."
        }
    }
}
