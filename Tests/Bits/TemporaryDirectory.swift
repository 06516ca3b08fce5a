import Foundation

/// Calls `body` with a new directory, in memory where there is such a place, and removes it
/// afterwards.
func withTemporaryDirectory<Value>(_ body: (String) async throws -> Value) async throws -> Value {
    let memory = "/dev/shm"
    let parent =
        FileManager.default.isWritableFile(atPath: memory)
        ? URL(fileURLWithPath: memory) : FileManager.default.temporaryDirectory
    let directory = parent.appendingPathComponent("annals-bits-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: directory) }
    return try await body(directory.path)
}
