import Glibc

/// A directory of its own, removed with all that is in it.
struct ScratchDirectory {
    let path: String

    /// Why there is none.
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    /// A new directory in `parent`.
    init(in parent: String) throws(Failure) {
        var template = Array("\(parent)/annals-benchmarks-XXXXXX".utf8CString)
        guard let made = mkdtemp(&template) else {
            throw Failure(
                description:
                    "no directory could be made in \(parent): \(String(cString: strerror(errno)))")
        }
        path = String(cString: made)
    }

    /// A directory in it.
    func directory(_ name: String) throws(Failure) -> String {
        try Self.made("\(path)/\(name)")
    }

    /// A directory made.
    static func made(_ directory: String) throws(Failure) -> String {
        guard mkdir(directory, 0o700) == 0 else {
            throw Failure(
                description: "\(directory) could not be made: \(String(cString: strerror(errno)))")
        }
        return directory
    }

    /// How large a file is.
    static func sizeBytes(of path: String) throws(Failure) -> Int {
        var status = stat()
        guard stat(path, &status) == 0 else {
            throw Failure(
                description: "\(path) cannot be looked at: \(String(cString: strerror(errno)))")
        }
        return Int(status.st_size)
    }

    /// How large the files of a directory are together whose names begin so.
    static func sizeBytes(below path: String, named prefix: String) throws(Failure) -> Int {
        guard let directory = opendir(path) else {
            throw Failure(
                description: "\(path) cannot be looked at: \(String(cString: strerror(errno)))")
        }
        defer { closedir(directory) }
        var sum = 0
        while let entry = readdir(directory) {
            let name = Self.name(of: entry)
            if name.hasPrefix(prefix) { sum += try sizeBytes(of: "\(path)/\(name)") }
        }
        return sum
    }

    private static func name(of entry: UnsafeMutablePointer<dirent>) -> String {
        withUnsafeBytes(of: entry.pointee.d_name) {
            String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
        }
    }

    /// Removes it.
    func remove() { Self.remove(path) }

    /// Removes what is below a path, and the path.
    static func remove(_ path: String) {
        if let directory = opendir(path) {
            while let entry = readdir(directory) {
                let name = name(of: entry)
                if name != ".", name != ".." { remove("\(path)/\(name)") }
            }
            closedir(directory)
        }
        _ = Glibc.remove(path)
    }
}
