import Glibc

/// A file for the time of one call, in a directory of its own outside the register: whoever verifies
/// may not be allowed to write there.
enum TemporaryFile {
    static func withPath<Result>(
        named name: String, _ body: (String) async throws -> Result
    ) async throws -> Result {
        let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var template = Array("\(base)/annals-XXXXXX".utf8CString)
        guard let made = mkdtemp(&template) else {
            throw RegisterError(
                .store,
                "no temporary directory can be made in \(base): \(String(cString: strerror(errno)))",
                chinese: "无法在 \(base) 中创建临时目录：\(String(cString: strerror(errno)))")
        }
        let directory = String(cString: made)
        let path = "\(directory)/\(name)"
        defer {
            for suffix in ["", "-wal", "-shm"] { unlink(path + suffix) }
            rmdir(directory)
        }
        return try await body(path)
    }
}
