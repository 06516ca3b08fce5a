import DurableFile
import EventLog
import Glibc

/// Directories and what stands in them.
enum DirectoryTree {
    /// The names in a directory, in order; none where there is no such directory.
    static func names(in path: String) throws -> [String] {
        guard let stream = opendir(path) else {
            // What is no directory has nothing in it.
            if errno == ENOENT || errno == ENOTDIR { return [] }
            throw FileError("open", path, number: errno)
        }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
                tuple.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted()
    }

    /// When a file was last written; nothing where there is none.
    static func modified(_ path: String) throws -> Timestamp? {
        var status = stat()
        guard stat(path, &status) == 0 else {
            if errno == ENOENT { return nil }
            throw FileError("stat", path, number: errno)
        }
        let seconds = Int64(status.st_mtim.tv_sec)
        return Timestamp(
            milliseconds: seconds * 1000 + Int64(status.st_mtim.tv_nsec) / 1_000_000)
    }

    /// Removes a directory and all it holds. What cannot be removed stays.
    static func remove(_ path: String) {
        if unlink(path) == 0 { return }
        for name in (try? names(in: path)) ?? [] { remove("\(path)/\(name)") }
        rmdir(path)
    }

    /// A path without links and detours, also of what is yet to be made.
    static func resolved(_ path: String) throws -> String {
        if let found = realpath(path, nil) {
            defer { free(found) }
            return String(cString: found)
        }
        guard errno == ENOENT else { throw FileError("resolve", path, number: errno) }
        let plain = String(path.reversed().drop { $0 == "/" }.reversed())
        let parent = DurableFile.directory(of: plain)
        guard parent != plain else { throw FileError("resolve", path, number: ENOENT) }
        let name = plain.split(separator: "/").last.map(String.init) ?? plain
        guard name != "..", name != "." else { throw FileError("resolve", path, number: ENOENT) }
        let above = try resolved(parent)
        return above == "/" ? "/\(name)" : "\(above)/\(name)"
    }

    /// Whether one of two directories stands within the other, or both are the same.
    static func overlap(_ a: String, _ b: String) throws -> Bool {
        let (a, b) = (try resolved(a), try resolved(b))
        return a == b || a.hasPrefix("\(b)/") || b.hasPrefix("\(a)/") || a == "/" || b == "/"
    }

    /// Makes a new directory that nobody else may enter, its name beginning with `prefix`.
    static func makeTemporary(_ prefix: String) throws -> String {
        var template = Array("\(prefix)XXXXXX".utf8CString)
        guard let made = mkdtemp(&template) else { throw FileError("mkdir", prefix, number: errno) }
        return String(cString: made)
    }
}
