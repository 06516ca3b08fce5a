import Glibc

/// A disk cannot be kept as a test wants it: a fault of the tests, not of what they test.
public struct DiskError: Error, CustomStringConvertible {
    /// Where, and the operating system's last word.
    public let description: String

    init(_ path: String) {
        description = "\(path): \(String(cString: strerror(errno)))"
    }
}

/// The operating system's files, without anything between.
enum SystemDisk {
    static func isDirectory(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    static func names(in path: String) throws(DiskError) -> [String] {
        guard let directory = opendir(path) else { throw DiskError(path) }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted()
    }

    static func read(_ path: String) throws(DiskError) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw DiskError(path) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw DiskError(path) }
        let size = Int(status.st_size)
        let content = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while count < size {
                let part = Glibc.read(
                    descriptor, buffer.baseAddress.map { $0 + count }, size - count)
                if part <= 0 { break }
                count += part
            }
        }
        guard content.count == size else { throw DiskError(path) }
        return content
    }

    static func write(_ content: [UInt8], to path: String) throws(DiskError) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw DiskError(path) }
        defer { close(descriptor) }
        var offset = 0
        while offset < content.count {
            let count = content.withUnsafeBytes {
                Glibc.write(descriptor, $0.baseAddress.map { $0 + offset }, $0.count - offset)
            }
            guard count > 0 else { throw DiskError(path) }
            offset += count
        }
    }

    static func makeDirectory(_ path: String) throws(DiskError) {
        guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw DiskError(path) }
    }

    static func copy(_ source: String, into target: String) throws(DiskError) {
        try makeDirectory(target)
        for name in try names(in: source) where !name.hasSuffix("-shm") {
            let (from, to) = ("\(source)/\(name)", "\(target)/\(name)")
            if isDirectory(from) {
                try copy(from, into: to)
            } else {
                try write(read(from), to: to)
            }
        }
    }

    static func remove(_ path: String) {
        if isDirectory(path) {
            for name in (try? names(in: path)) ?? [] { remove("\(path)/\(name)") }
            rmdir(path)
        } else {
            unlink(path)
        }
    }

    /// A new directory under the one for temporary files, its path without symbolic links.
    static func makeTemporaryDirectory() throws(DiskError) -> String {
        let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var template = Array("\(base)/annals-disk-XXXXXX".utf8CString)
        guard let made = mkdtemp(&template), let resolved = realpath(made, nil) else {
            throw DiskError(base)
        }
        defer { free(resolved) }
        return String(cString: resolved)
    }
}
