import CanonicalJSON

/// What a server answered.
struct HTTPAnswer: Sendable {
    let status: Int
    /// Header fields by their name in lower case.
    let headers: [String: String]
    let body: [UInt8]

    /// The body as text.
    var text: String { String(decoding: body, as: UTF8.self) }

    /// The body as JSON, strictly read.
    var json: JSON {
        get throws { try JSONReader.read(body) }
    }
}
