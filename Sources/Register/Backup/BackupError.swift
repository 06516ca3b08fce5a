/// A back-up that cannot be made, or not be put in place: a sentence for whoever operates the
/// machine.
public struct BackupError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What kind of trouble it is; a code is never changed once released.
    public enum Code: String, CaseIterable, Sendable {
        /// There is no back-up in the directory.
        case missing = "backup.missing"
        /// The directory may not be used for it, or holds something else.
        case place = "backup.place"
        /// Keys would stand with the data they open.
        case keysWithData = "backup.keys-with-data"
        /// The back-up is another register's.
        case other = "backup.other"
        /// What was backed up before is not what the register holds at that size.
        case diverged = "backup.diverged"
        /// The register does not hold what it should; nothing of it is vouched for.
        case source = "backup.source-damaged"
        /// What stands in the back-up is not what was written there.
        case damaged = "backup.damaged"
        /// A newer program made it.
        case newer = "backup.newer"
        /// Another back-up to the same place is under way.
        case locked = "backup.locked"
        /// There is something where the register is to be put.
        case exists = "restore.exists"
        /// What was signed last is not what would be put back.
        case anchor = "restore.anchor"
        /// The list of destroyed keys is not there.
        case noList = "restore.no-list"
    }

    /// What kind of trouble it is.
    public let code: Code
    /// The sentence in English.
    public let description: String
    /// The sentence in Chinese.
    public let chinese: String
    /// The file concerned, where there is one.
    public let place: String?

    init(_ code: Code, _ description: String, chinese: String, place: String? = nil) {
        self.code = code
        self.description = description
        self.chinese = chinese
        self.place = place
    }

    /// A file of a back-up is not what it was.
    static func damaged(_ place: String, _ what: String, chinese: String) -> BackupError {
        BackupError(
            .damaged, "the back-up is damaged: \(place): \(what)",
            chinese: "备份已损坏：\(place)：\(chinese)", place: place)
    }
}
