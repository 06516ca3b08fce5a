import DurableFile
import SQLite

/// A copy of a database that others may be writing, as it stands at one moment.
enum SQLiteCopy {
    /// The bytes of the copy, which SQLite has found sound.
    ///
    /// - Parameter directory: where the copy is made; it is gone when this returns.
    static func bytes(of path: String, within directory: String) throws -> [UInt8] {
        try DurableFile.makeDirectory(directory)
        let temporary = try DirectoryTree.makeTemporary("\(directory)/copy-")
        defer { DirectoryTree.remove(temporary) }
        let copy = "\(temporary)/copy.sqlite"
        let source = try Connection(path: path, mode: .readOnly)
        let target = try Connection(path: copy, mode: .create)
        try source.backup(to: target)
        let finding = try target.pragma("integrity_check")
        try target.close()
        try source.close()
        guard finding == "ok" else {
            throw BackupError(
                .source, "\(path) is damaged: \(finding ?? "nothing")",
                chinese: "\(path) 已损坏：\(finding ?? "")", place: path)
        }
        return try DurableFile.read(copy)
    }
}
