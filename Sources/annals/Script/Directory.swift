import Glibc

/// Directories, as far as a script needs them.
enum Directory {
    /// Whether there is anything in a directory: nothing in one that is missing.
    /// - Throws: where it is no directory or may not be read.
    static func holdsSomething(at path: String) throws -> Bool {
        guard let stream = opendir(path) else {
            if errno == ENOENT { return false }
            let cause = String(cString: strerror(errno))
            throw Failure(
                chinese: "\(path) 不能用作登记簿目录：\(cause)。",
                english: "\(path) cannot be the directory of a register: \(cause).")
        }
        defer { closedir(stream) }
        return entries(of: stream).next() != nil
    }

    /// Makes sure that a new register would stand alone.
    /// - Throws: where the directory holds anything.
    static func requireEmpty(_ path: String) throws {
        guard try holdsSomething(at: path) else { return }
        throw Failure(
            chinese: "目录 \(path) 不是空目录，也不是登记簿；未作任何改动。",
            english: "\(path) is neither empty nor a register; it was left as it is.")
    }

    /// Lends a directory that is gone afterwards.
    static func withTemporary<Value>(
        _ body: (String) async throws -> Value
    ) async throws -> Value {
        let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var template = Array("\(parent)/annals-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else {
            let cause = String(cString: strerror(errno))
            throw Failure(
                chinese: "无法在 \(parent) 建立临时目录：\(cause)。",
                english: "No temporary directory could be made in \(parent): \(cause).")
        }
        let path = template.withUnsafeBufferPointer {
            $0.baseAddress.map { String(cString: $0) } ?? ""
        }
        defer { remove(path) }
        return try await body(path)
    }

    /// Removes a directory and all it holds. What cannot be removed stays.
    private static func remove(_ path: String) {
        if unlink(path) == 0 { return }
        guard let stream = opendir(path) else { return }
        let names = Array(entries(of: stream))
        closedir(stream)
        for name in names { remove("\(path)/\(name)") }
        rmdir(path)
    }

    private static func entries(of stream: OpaquePointer) -> AnyIterator<String> {
        AnyIterator {
            while let entry = readdir(stream) {
                let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
                    tuple.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
                }
                if name != ".", name != ".." { return name }
            }
            return nil
        }
    }
}
