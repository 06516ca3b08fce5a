import CSQLite

/// The SQLite library this program is linked with.
public enum SQLiteLibrary {
    /// The version in force, `3.40.1`.
    public static var version: String { String(cString: sqlite3_libversion()) }

    /// The oldest version that has what we use: STRICT tables (3.37), `->>` (3.38).
    public static let oldestVersion = "3.38.0"

    /// A sentence about the first thing that the library lacks, nothing where it lacks none.
    ///
    /// - Parameter options: Compile-time options needed beside what every store needs,
    ///   `ENABLE_FTS5` for one.
    public static func unmetRequirement(options: [String] = []) -> String? {
        guard sqlite3_libversion_number() >= 3_038_000 else {
            return "SQLite \(version) is older than \(oldestVersion), the oldest that will do."
        }
        guard sqlite3_threadsafe() != 0 else {
            return "SQLite \(version) was compiled without threads (THREADSAFE=0)."
        }
        // Without any of these, what the stores rely on would be ignored or fail halfway.
        for option in ["OMIT_WAL", "OMIT_TRIGGER", "OMIT_INTEGRITY_CHECK"]
        where sqlite3_compileoption_used(option) != 0 {
            return "SQLite \(version) was compiled with \(option)."
        }
        for option in options where sqlite3_compileoption_used(option) == 0 {
            return "SQLite \(version) was compiled without \(option)."
        }
        return nil
    }
}
