import Dispatch
import Glibc

/// A line of a script.
enum ScriptLine {
    /// Its bytes, without the line feed that ends it.
    case bytes([UInt8])
    /// It was longer than a line may be, and is gone.
    case tooLong
}

/// The lines of a script, read as they come: a line is given out once its end has been read, and
/// one that is too long is passed over without being kept.
///
/// What stands after the last line feed is a line, unless it is empty.
struct ScriptLines {
    /// The longest line there may be, 16 MiB.
    static let sizeBytesMax = 16 * 1024 * 1024
    private static let chunkBytes = 64 * 1024

    private let path: String
    private let descriptor: Int32
    private let reading = DispatchQueue(label: "annals.script")
    private var chunk: ArraySlice<UInt8> = []
    private var line: [UInt8] = []
    private var isTooLong = false

    /// Opens a script, `-` for standard input.
    init(path: String) throws {
        self.path = path
        descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw Self.unreadable(path, errno) }
    }

    /// The next line, or nothing at the end.
    mutating func next() async throws -> ScriptLine? {
        while true {
            if let end = chunk.firstIndex(of: UInt8(ascii: "\n")) {
                take(chunk[..<end])
                chunk = chunk[(end + 1)...]
                return finished()
            }
            take(chunk)
            chunk = try await nextChunk()[...]
            if chunk.isEmpty { return line.isEmpty && !isTooLong ? nil : finished() }
        }
    }

    private mutating func take(_ bytes: ArraySlice<UInt8>) {
        guard !isTooLong, line.count + bytes.count <= Self.sizeBytesMax else {
            isTooLong = true
            line = []
            return
        }
        line += bytes
    }

    private mutating func finished() -> ScriptLine {
        defer { (line, isTooLong) = ([], false) }
        return isTooLong ? .tooLong : .bytes(line)
    }

    /// Reads on a thread of its own: who types a script may think for long.
    private func nextChunk() async throws -> [UInt8] {
        let (path, descriptor) = (path, descriptor)
        return try await withCheckedThrowingContinuation { continuation in
            reading.async {
                continuation.resume(with: Result { try Self.chunk(of: descriptor, path) })
            }
        }
    }

    private static func chunk(of descriptor: Int32, _ path: String) throws -> [UInt8] {
        try [UInt8](unsafeUninitializedCapacity: chunkBytes) { buffer, count in
            var result: Int
            repeat {
                result = read(descriptor, buffer.baseAddress, buffer.count)
            } while result < 0 && errno == EINTR
            guard result >= 0 else { throw unreadable(path, errno) }
            count = result
        }
    }

    private static func unreadable(_ path: String, _ number: Int32) -> Failure {
        let cause = String(cString: strerror(number))
        return Failure(
            chinese: "无法读取脚本 \(path)：\(cause)。",
            english: "The script \(path) could not be read: \(cause).")
    }
}
