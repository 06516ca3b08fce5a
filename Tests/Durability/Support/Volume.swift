import Foundation
import Glibc
import Testing

/// A small file system of a test's own, in memory.
struct Volume: Sendable {
    /// Where it is mounted.
    let path: String

    /// Whether this process may mount one; who may not, skips what needs it.
    static let isAllowed: Bool = {
        let path = FileManager.default.temporaryDirectory
            .appendingPathComponent("annals-durability-\(UUID().uuidString)").path
        guard mkdir(path, 0o700) == 0 else { return false }
        defer { rmdir(path) }
        guard mount("tmpfs", path, "tmpfs", 0, "size=64k") == 0 else { return false }
        return umount2(path, Int32(MNT_DETACH)) == 0
    }()

    /// Lends one of that size.
    static func with<Value>(
        kibibytes: Int, _ body: (Volume) async throws -> Value
    ) async throws -> Value {
        try await withTemporaryDirectory { directory in
            let volume = Volume(path: "\(directory)/volume")
            try #require(mkdir(volume.path, 0o700) == 0)
            let result = mount("tmpfs", volume.path, "tmpfs", 0, "size=\(kibibytes)k")
            try #require(result == 0, "\(String(cString: strerror(errno)))")
            defer { umount2(volume.path, Int32(MNT_DETACH)) }
            return try await body(volume)
        }
    }

    /// Lets nothing be written from now on.
    func makeReadOnly() throws {
        let flags = UInt(MS_REMOUNT) | UInt(MS_RDONLY)
        let result = mount("tmpfs", path, "tmpfs", flags, nil)
        try #require(result == 0, "\(String(cString: strerror(errno)))")
    }

    /// Fills it, all but so many KiB.
    func fill(leaving kibibytes: Int) throws {
        try Data().write(to: URL(fileURLWithPath: filler))
        let file = try #require(FileHandle(forWritingAtPath: filler))
        let block = Data(count: 4096)
        while (try? file.write(contentsOf: block)) != nil {}
        let size = try file.seekToEnd()
        try file.truncate(atOffset: size - UInt64(kibibytes * 1024))
        try file.close()
    }

    /// Makes room again.
    func makeRoom() throws { try FileManager.default.removeItem(atPath: filler) }

    private var filler: String { "\(path)/filler" }
}
