/// JSON pointers (RFC 6901): the path from the root of a document to a value in it.
public enum JSONPointer {
    /// A member's name as a token of a pointer: `~` becomes `~0`, `/` becomes `~1`.
    public static func escape(_ name: String) -> String {
        guard name.utf8.contains(where: { $0 == ASCII.tilde || $0 == ASCII.slash }) else {
            return name
        }
        var token = ""
        for scalar in name.unicodeScalars {
            switch scalar {
            case "~": token += "~0"
            case "/": token += "~1"
            default: token.unicodeScalars.append(scalar)
            }
        }
        return token
    }
}
