import CanonicalJSON
import HTTPTypes
import Hummingbird
import Register
import Rules

/// Why a request was not done, as RFC 9457 has it told.
struct Problem: Sendable {
    /// The status of the answer.
    let status: HTTPResponse.Status
    /// The stable code.
    let code: String
    /// What was wrong and what would be right.
    let detail: String
    /// What else is told: article, unmet, field.
    private(set) var members = JSONObject()
    /// Headers the status calls for.
    private(set) var headers = HTTPFields()
    private let language: Language

    /// A refusal by the rules; `isRehearsal` tells whose clock a backward time is.
    init(_ refused: Refused, isAnonymous: Bool, isRehearsal: Bool, in language: Language) {
        status = refused.refusal.code.status(isAnonymous: isAnonymous, isRehearsal: isRehearsal)
        code = refused.refusal.code.rawValue
        members = refused.json(in: language)
        detail = members["message"]?.string ?? code
        self.language = language
        if status == .unauthorized {
            // RFC 6750 §3.1: a token that was given and is no good is `invalid_token`.
            headers[.wwwAuthenticate] =
                #"Bearer realm="annals""# + (isAnonymous ? "" : #", error="invalid_token""#)
        }
        addHeaders()
    }

    /// A fault of the request or the server.
    init(_ fault: Fault, in language: Language) {
        status = fault.status
        code = fault.code
        detail = fault.message(in: language)
        self.language = language
        if case .method(let methods) = fault {
            headers[.allow] = methods.map(\.rawValue).joined(separator: ", ")
        }
        addHeaders()
    }

    /// The state of the register, which is the server's and not the caller's.
    init(_ error: RegisterError, in language: Language) {
        status = .serviceUnavailable
        code = error.code.problem
        detail =
            switch language {
            case .chinese: error.chinese
            case .english: error.description
            }
        self.language = language
        addHeaders()
    }

    /// The problem as a JSON object.
    var json: JSON {
        var object = members
        object["type"] = .string("urn:annals:problem:" + code)
        object["title"] = .string(status.title(in: language))
        object["status"] = .integer(Int64(status.code))
        object["detail"] = .string(detail)
        object["code"] = .string(code)
        object["message"] = .string(detail)
        object["ok"] = false
        return .object(object)
    }

    /// The problem as an answer of the API.
    var response: Response {
        Response(json: json, status: status, type: "application/problem+json", language, headers)
    }

    private mutating func addHeaders() {
        switch status {
        case .serviceUnavailable:
            headers[.retryAfter] = "2"
        case .requestTimeout, .requestHeaderFieldsTooLarge:
            headers[.connection] = "close"
        case _:
            break
        }
    }
}

extension RegisterError.Code {
    /// The stable code of a state of the server.
    var problem: String {
        switch self {
        case .overloaded: Fault.overloaded.code
        case .stopped: "server.stopped"
        case .readOnly: "server.read-only"
        case .full: "server.full"
        case .clock: RefusalCode.clockWentBack.rawValue
        case .clockAhead: RefusalCode.clockJumpedAhead.rawValue
        case .missing, .exists, .foreign, .damaged, .newer, .locked, .liveRefusesScripts, .store:
            "server.unavailable"
        }
    }
}

extension HTTPResponse.Status {
    /// What a status means to whoever acts, the same for every occurrence.
    func title(in language: Language) -> String {
        let words: (chinese: String, english: String) =
            switch code {
            case 400: ("输入有误", "The input is wrong")
            case 401: ("需要有效的身份凭证", "Valid credentials are needed")
            case 403: ("无权办理", "Not entitled to act")
            case 404: ("没有找到", "Not found")
            case 405: ("不接受此请求方法", "Method not allowed")
            case 408: ("请求超时", "The request took too long")
            case 409: ("不予办理", "Refused")
            case 413: ("内容过大", "Too large")
            case 415: ("不支持的内容类型", "Unsupported media type")
            case 431: ("请求头过大", "The head is too large")
            case 503: ("暂时无法服务", "Temporarily unavailable")
            case _: ("系统出错", "The server failed")
            }
        return language == .chinese ? words.chinese : words.english
    }
}
