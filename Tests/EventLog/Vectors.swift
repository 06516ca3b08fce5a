import CanonicalJSON
import Foundation
import Testing

/// Published vectors, which stand beside the checkout where they are at hand.
enum Vectors {
    static let absence: Comment = "no published vectors beside the checkout, in ../shared/vectors"

    static func isPresent(_ name: String) -> Bool {
        FileManager.default.isReadableFile(atPath: path(name))
    }

    static func read(_ name: String) throws -> JSON {
        let bytes = try #require(FileManager.default.contents(atPath: path(name)))
        return try JSONReader.read(Array(bytes))
    }

    private static func path(_ name: String) -> String {
        URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("../shared/vectors/\(name)").standardizedFileURL.path
    }
}
