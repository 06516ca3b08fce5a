import CanonicalJSON
import HTTPTypes
import Hummingbird
import Register

extension Response {
    /// An answer in canonical JSON, which nobody may keep: the next may differ, and what one may
    /// read another may not.
    init(
        json: JSON, status: HTTPResponse.Status = .ok, type: String = "application/json",
        _ language: Language, _ headers: HTTPFields = [:]
    ) {
        var headers = headers
        headers[.contentType] = type
        headers[.contentLanguage] = language.tag
        headers[.cacheControl] = "no-store"
        headers[.vary] = "Accept-Language, Authorization"
        self.init(
            status: status, headers: headers,
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: json.canonicalBytes)))
    }
}

extension Response {
    /// An answer as a calendar (RFC 5545), under the same terms as one in JSON.
    init(calendar: DeadlineCalendar, _ language: Language) {
        var headers = HTTPFields()
        headers[.contentType] = "\(DeadlineCalendar.mediaType); charset=utf-8"
        headers[.contentLanguage] = language.tag
        headers[.contentDisposition] = "attachment; filename=\"annals.ics\""
        headers[.cacheControl] = "no-store"
        headers[.vary] = "Accept, Accept-Language, Authorization"
        self.init(
            status: .ok, headers: headers,
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: calendar.bytes)))
    }
}

extension Language {
    /// The tag of the language (BCP 47) in pages and headers.
    var tag: String {
        switch self {
        case .chinese: "zh-CN"
        case .english: "en"
        }
    }
}
