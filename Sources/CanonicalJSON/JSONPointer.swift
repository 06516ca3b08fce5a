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

    /// The member's name that a token stands for: `~1` is `/`, `~0` is `~`.
    public static func unescape(_ token: String) -> String {
        var name = ""
        var isEscape = false
        for scalar in token.unicodeScalars {
            switch (isEscape, scalar) {
            case (true, "0"): name += "~"
            case (true, "1"): name += "/"
            case (true, _):
                name += "~"
                name.unicodeScalars.append(scalar)
            case (false, "~"): break
            case (false, _): name.unicodeScalars.append(scalar)
            }
            isEscape = !isEscape && scalar == "~"
        }
        return isEscape ? name + "~" : name
    }
}
