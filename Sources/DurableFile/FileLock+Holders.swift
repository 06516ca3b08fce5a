#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

extension FileLock {
    /// The numbers of the processes that hold a lock, for a message: as the system tells it, else
    /// the exclusive holder as it noted itself; empty where neither is known.
    public static func holders(_ path: String) -> [Int] {
        let told = systemHolders(path)
        if !told.isEmpty { return told }
        guard
            let note = try? DurableFile.read(path),
            let process = Int(
                String(decoding: note.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self))
        else { return [] }
        return [process]
    }

    /// A few words for who holds it: `process 4711`.
    public static func holdersDescription(_ path: String) -> String {
        let holders = holders(path)
        switch holders.count {
        case 0: return "another process"
        case 1: return "process \(holders[0])"
        default: return "the processes " + holders.map(String.init).joined(separator: ", ")
        }
    }

    /// Linux lists all locks in /proc/locks: `1: FLOCK ADVISORY WRITE 4711 08:01:1234 0 EOF`.
    private static func systemHolders(_ path: String) -> [Int] {
        var status = stat()
        guard stat(path, &status) == 0, let list = try? DurableFile.read("/proc/locks") else {
            return []
        }
        var holders: Set<Int> = []
        for line in list.split(separator: UInt8(ascii: "\n")) {
            let words = line.split(separator: UInt8(ascii: " ")).map {
                String(decoding: $0, as: UTF8.self)
            }
            // Who waits is listed too, with an arrow before FLOCK.
            guard words.count > 5, words[1] == "FLOCK", let process = Int(words[4]), process > 0
            else { continue }
            let file = words[5].split(separator: ":")
            guard
                file.count == 3, let major = UInt64(file[0], radix: 16),
                let minor = UInt64(file[1], radix: 16), let node = UInt64(file[2]),
                node == UInt64(status.st_ino), device(major, minor) == UInt64(status.st_dev)
            else { continue }
            holders.insert(process)
        }
        return holders.sorted()
    }

    /// The device number that glibc's `makedev` composes.
    private static func device(_ major: UInt64, _ minor: UInt64) -> UInt64 {
        (minor & 0xff) | (major & 0xfff) << 8 | (minor & ~0xff) << 12 | (major & ~0xfff) << 32
    }
}
