import CanonicalJSON
import Crypto
import Events

/// The digest a command is remembered by: under the register's key, attachments as their SHA-256,
/// personal values as codes under the person's key, so that it re-identifies nobody.
enum ContentDigest {
    /// Half of an HMAC-SHA256, the least that RFC 2104, section 5, leaves.
    static let sizeBytes = 16

    /// The digest of what was given.
    /// - Parameter code: the code of the personal value at a path of the content.
    static func digest(
        of request: ActionRequest, under keys: KeyStore,
        code: (_ path: [String], _ value: String) throws -> String
    ) throws -> [UInt8] {
        var content = withoutBytes(.object(request.content))
        for path in personalPaths(of: request) {
            guard let value = content[path]?.string, !value.isEmpty else { continue }
            content[path] = .string(try code(path, value))
        }
        return Array(keys.code(of: content.canonicalBytes).prefix(sizeBytes))
    }

    /// Where personal detail stands in the content of an action.
    static func personalPaths(of request: ActionRequest) -> [[String]] {
        request.name.personalPaths.map { ["with"] + $0 } + [["for", "name"]]
    }

    /// The path in a record of what stands at `path` of the content.
    static func recordPath(of path: [String]) -> [String] {
        path.first == "with" ? ["data"] + path.dropFirst() : ["actor"] + path
    }

    private static func withoutBytes(_ json: JSON) -> JSON {
        switch json {
        case .array(let elements): return .array(elements.map(withoutBytes))
        case .object(let object):
            var result = JSONObject()
            for member in object.members { result[member.name] = withoutBytes(member.value) }
            if let text = object["base64"]?.string, let bytes = Base64.decode(text) {
                result["base64"] = nil
                result["sha256"] = .string(AttachmentStore.name(of: bytes).rawValue)
            }
            return .object(result)
        case .null, .bool, .integer, .string: return json
        // A number no record may hold is refused with its field; until then it stands as text.
        case .unsupportedNumber(let text): return .string(text)
        }
    }
}

extension JSON {
    /// The value at a path of member names.
    subscript(path: [String]) -> JSON? {
        get { path.reduce(Optional(self)) { $0?[$1] } }
        set {
            guard let name = path.first, case .object(var object) = self else { return }
            if path.count == 1 {
                object[name] = newValue
            } else if var inner = object[name] {
                inner[Array(path.dropFirst())] = newValue
                object[name] = inner
            }
            self = .object(object)
        }
    }
}
