import DurableFile
import EventLog

/// The time that somebody last said was right, in a file of the register.
struct ConfirmedClock: Sendable {
    let path: String

    init(_ files: RegisterFiles) { path = "\(files.directory)/clock" }

    /// Keeps a time; it is durable when this returns.
    func write(_ time: Timestamp) throws {
        try DurableFile.write(Array("\(time)\n".utf8), to: path)
    }

    /// The time; nothing where none was ever confirmed.
    func read() throws -> Timestamp? {
        guard try DurableFile.sizeBytes(of: path) != nil else { return nil }
        let text = String(decoding: try DurableFile.read(path), as: UTF8.self)
        guard let line = text.split(separator: "\n").first,
            let time = Timestamp(rfc3339: String(line))
        else {
            throw RegisterError(
                .damaged, "\(path) holds no time; remove it, and confirm the clock again",
                chinese: "\(path) 中没有时间，请删除后重新确认系统时钟")
        }
        return time
    }
}
