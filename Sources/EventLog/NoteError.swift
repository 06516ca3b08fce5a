/// Why a note, checkpoint, key or receipt is not believed.
public enum NoteError: Error, Hashable, Sendable {
    /// The text is not of its form; with what is wrong.
    case malformed(String)
    /// No signature is by a key that is trusted here.
    case unsigned
    /// A signature bears the name and id of this key and is not by it.
    case forged(key: String)
    /// The checkpoint is of another log.
    case foreign(origin: String)
    /// The record is not the one the proof leads from, or the path does not lead to the root.
    case notIncluded
}

extension NoteError: CustomStringConvertible {
    /// A sentence for whoever checks.
    public var description: String {
        switch self {
        case .malformed(let reason): "the text is not of its form: \(reason)"
        case .unsigned: "no signature is by a trusted key"
        case .forged(let key): "a signature that claims to be by \(key) is not"
        case .foreign(let origin): "the checkpoint is of another log: \(origin)"
        case .notIncluded: "the proof does not show this record in the checkpoint's tree"
        }
    }
}
