import HTTPTypes
import Hummingbird

/// A file that is part of the program, served with a validator (RFC 9110 §8.8.3).
struct StaticFile: Sendable {
    private let type: String
    private let bytes: [UInt8]
    private let tag: String

    init(_ type: String, _ text: String) {
        self.type = type
        bytes = Array(text.utf8)
        // FNV-1a: the tag has to change with the file, not to withstand anyone.
        let hash = bytes.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { hash, byte in
            (hash ^ UInt64(byte)) &* 0x100_0000_01b3
        }
        tag = "\"\(String(hash, radix: 16))\""
    }

    /// 304 where the caller has it already, else the file.
    @Sendable func answer(_ request: Request, _ context: BasicRequestContext) async throws
        -> Response
    {
        var headers: HTTPFields = [.eTag: tag, .cacheControl: "public, max-age=600"]
        let held = (request.headers[.ifNoneMatch] ?? "").split(separator: ",").map(\.trimmingSpaces)
        if held.contains(where: { $0 == tag || $0 == "W/" + tag || $0 == "*" }) {
            return Response(status: .notModified, headers: headers)
        }
        headers[.contentType] = type
        return Response(
            status: .ok, headers: headers,
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }

    /// The mark of the pages in a browser's tab.
    static let icon = StaticFile(
        "image/svg+xml",
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">\
        <rect width="32" height="32" rx="4" fill="#9e1b1b"/>\
        <path d="M8 9h16M8 16h16M8 23h10" stroke="#fff" stroke-width="3" stroke-linecap="round"/>\
        </svg>
        """)
}
