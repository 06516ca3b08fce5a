import DurableFile
import Events

/// The ids of the keys that were destroyed, one a line with the time, in a file of its own. It is
/// kept apart from every back-up, so that a copy of the keys from before an erasure, wherever it
/// comes from, cannot bring a person back.
struct DestroyedKeys: Sendable {
    /// One key that is no more.
    struct Entry: Hashable, Sendable {
        /// Its id, as it stands in the sealed fields.
        let id: String
        /// When it was destroyed, as records tell times.
        let time: String
    }

    /// Where the file is.
    let path: String

    /// What the file says, in its order; nothing where there is no file.
    ///
    /// - Throws: `RegisterError`, `.damaged` where a line is not an id and a time: a list half read
    ///   would spare some of those it names.
    func entries() throws -> [Entry] {
        guard try DurableFile.sizeBytes(of: path) != nil else { return [] }
        let lines = try DurableFile.read(path)
            .split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: true)
        return try lines.enumerated().map { number, line in
            let words = line.split(separator: UInt8(ascii: " "))
                .map { String(decoding: $0, as: UTF8.self) }
            guard words.count == 2, PersonalKey.isID(words[0]) else {
                throw RegisterError(
                    .damaged, "line \(number + 1) of \(path) is not the id of a key and a time",
                    chinese: "\(path) 第\(number + 1)行不是密钥编号与时间")
            }
            return Entry(id: words[0], time: words[1])
        }
    }

    /// Makes an empty list where there is none, so that whoever keeps a copy finds something to copy.
    func makeIfMissing() throws {
        guard try DurableFile.sizeBytes(of: path) == nil else { return }
        try DurableFile.write([], to: path, mode: 0o600)
    }

    /// Adds those that are not there yet; they are durable when this returns.
    func add(_ added: [Entry]) throws {
        let known = try entries()
        var ids = Set(known.map(\.id))
        let new = added.filter { ids.insert($0.id).inserted }
        guard !new.isEmpty else { return }
        let text = (known + new).map { "\($0.id) \($0.time)\n" }.joined()
        try DurableFile.write(Array(text.utf8), to: path, mode: 0o600)
    }
}
