import CanonicalJSON
import Register
import Rules

extension CodeEntry {
    /// The code as `annals codes` prints it.
    var json: JSON {
        [
            "code": .string(code.rawValue), "soft": .bool(soft), "zh": .string(chinese),
            "en": .string(english),
        ]
    }
}
