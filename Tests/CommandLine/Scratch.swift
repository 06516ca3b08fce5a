import Foundation

/// A directory of a test's own.
enum Scratch {
    /// Lends a directory that is gone afterwards.
    static func with<Value>(_ body: (String) throws -> Value) throws -> Value {
        let directory = FileManager.default.temporaryDirectory
            .appendingPathComponent("annals-command-line-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: directory) }
        return try body(directory.path)
    }

    /// What a directory holds: every file's path and bytes.
    static func contents(of directory: String) throws -> [String: [UInt8]] {
        var contents: [String: [UInt8]] = [:]
        for path in FileManager.default.enumerator(atPath: directory) ?? .init() {
            guard let path = path as? String,
                let data = FileManager.default.contents(atPath: "\(directory)/\(path)")
            else { continue }
            contents[path] = [UInt8](data)
        }
        return contents
    }

    /// Writes a file.
    static func write(_ text: String, to path: String) throws {
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    }
}
