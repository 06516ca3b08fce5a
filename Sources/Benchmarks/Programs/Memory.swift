import Glibc

/// What a process takes of memory, as the kernel tells.
enum Memory {
    /// What it has now, in bytes.
    static func resident(of pid: pid_t) -> Int? { field("VmRSS:", of: pid) }

    /// The most it ever had, in bytes.
    static func most(of pid: pid_t) -> Int? { field("VmHWM:", of: pid) }

    private static func field(_ name: String, of pid: pid_t) -> Int? {
        guard let file = fopen("/proc/\(pid)/status", "r") else { return nil }
        defer { fclose(file) }
        var line = [CChar](repeating: 0, count: 256)
        while fgets(&line, Int32(line.count), file) != nil {
            let text = line.withUnsafeBytes { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            guard text.hasPrefix(name) else { continue }
            let words = text.split(whereSeparator: \.isWhitespace)
            return words.count > 1 ? Int(words[1]).map { $0 * 1024 } : nil
        }
        return nil
    }
}
