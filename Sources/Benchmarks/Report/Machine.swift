import CLZ4
import Glibc
import SQLite

/// What the numbers hold for.
struct Machine {
    let cores = Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    let memoryMiB =
        Int(sysconf(Int32(_SC_PHYS_PAGES))) / 1024 * Int(sysconf(Int32(_SC_PAGESIZE))) / 1024
    let kernel = Self.kernel()
    let sqlite = SQLiteLibrary.version
    let lz4 = String(cString: LZ4_versionString())
    let swift = Self.swift

    /// How many processes wanted a core of late, by the kernel's average over a minute: much above
    /// none before a run means that others were at work, and that its numbers are theirs too.
    static func load() -> Double {
        var averages = [0.0]
        return getloadavg(&averages, 1) == 1 ? averages[0] : 0
    }

    private static func kernel() -> String {
        var name = utsname()
        guard uname(&name) == 0 else { return "unknown" }
        func text(_ field: some Any) -> String {
            withUnsafeBytes(of: field) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
        }
        return "\(text(name.sysname)) \(text(name.release)) \(text(name.machine))"
    }

    /// The compiler's version, as far as the source can tell.
    private static var swift: String {
        #if compiler(>=6.5)
            "6.5 or later"
        #elseif compiler(>=6.4)
            "6.4"
        #elseif compiler(>=6.3)
            "6.3"
        #else
            "6.2"
        #endif
    }
}
