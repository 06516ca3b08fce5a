import CSQLite
import Glibc

/// Opens whatever a disk holds with `PRAGMA synchronous=OFF`, against what the program asks for and
/// is told: to show that the harness notices.
///
/// SQLite shows each pragma to the VFS before it reads the value itself, from the same bytes.
enum SynchronousOff {
    static func answer(_ disk: Disk, _ argument: UnsafeMutableRawPointer?) -> Int32? {
        guard disk.turnsSynchronousOff, let argument else { return nil }
        let words = argument.assumingMemoryBound(to: UnsafeMutablePointer<CChar>?.self)
        guard let name = words[1], strcasecmp(name, "synchronous") == 0 else { return nil }
        guard let value = words[2] else {
            words[0] = copy("2")
            return words[0] == nil ? SQLITE_NOMEM : SQLITE_OK
        }
        if strcasecmp(value, "FULL") == 0 { strcpy(value, "OFF") }
        return nil
    }

    /// A copy in SQLite's own memory, for it to free.
    private static func copy(_ text: String) -> UnsafeMutablePointer<CChar>? {
        let size = text.utf8.count + 1
        guard let copy = sqlite3_malloc64(UInt64(size)) else { return nil }
        let characters = copy.assumingMemoryBound(to: CChar.self)
        text.withCString { _ = memcpy(characters, $0, size) }
        return characters
    }
}
