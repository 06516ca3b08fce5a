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
        let directory = "\(path)/\(name)"
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

    /// Removes it.
    func remove() { Self.remove(path) }

    /// Removes what is below a path, and the path.
    static func remove(_ path: String) {
        if let directory = opendir(path) {
            while let entry = readdir(directory) {
                let name = withUnsafeBytes(of: entry.pointee.d_name) {
                    String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
                }
                if name != ".", name != ".." { remove("\(path)/\(name)") }
            }
            closedir(directory)
        }
        _ = Glibc.remove(path)
    }
}
