import Foundation

/// Bytes that are no database.
enum Junk {
    static func write(to path: String) throws {
        try Data("this is not a database, however long one looks at it".utf8)
            .write(to: URL(fileURLWithPath: path))
    }
}
