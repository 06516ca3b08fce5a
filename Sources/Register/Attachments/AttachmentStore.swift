import Crypto
import DurableFile
import EventLog
import Events

/// The bytes of attachments, by their SHA-256, each an LZ4 frame in a file of its own.
struct AttachmentStore: Sendable {
    /// Where they are.
    let directory: String

    /// The name of these bytes.
    static func name(of bytes: [UInt8]) -> SHA256Hex {
        let digest = Hexadecimal.text(of: SHA256.hash(data: bytes))
        guard let name = SHA256Hex(digest) else { preconditionFailure("64 hexadecimal digits") }
        return name
    }

    /// Keeps bytes; they are durable when it returns.
    func store(_ bytes: [UInt8]) throws -> SHA256Hex {
        let name = Self.name(of: bytes)
        let path = path(of: name)
        let folder = DurableFile.directory(of: path)
        try DurableFile.makeDirectory(directory)
        try DurableFile.makeDirectory(folder)
        if try DurableFile.sizeBytes(of: path) == nil {
            try DurableFile.write(LZ4Frame.compress(bytes), to: path, mode: 0o600)
        } else {
            // It may stand there by a call that failed before its name was durable.
            try DurableFile.syncDirectory(folder)
        }
        return name
    }

    /// The bytes of that name, nothing where they are not there or not what their name says.
    func bytes(of name: SHA256Hex) throws -> [UInt8]? {
        let path = path(of: name)
        guard try DurableFile.sizeBytes(of: path) != nil,
            let bytes = LZ4Frame.decompress(try DurableFile.read(path)),
            Self.name(of: bytes) == name
        else { return nil }
        return bytes
    }

    /// The names of all that is kept, in order, with the time each was written.
    func names() throws -> [(SHA256Hex, Timestamp)] {
        var names: [(SHA256Hex, Timestamp)] = []
        for prefix in try DirectoryTree.names(in: directory) {
            for rest in try DirectoryTree.names(in: "\(directory)/\(prefix)") {
                // What an interrupted writing left has a longer name.
                guard prefix.utf8.count == 2, let name = SHA256Hex(prefix + rest),
                    let time = try DirectoryTree.modified(path(of: name))
                else { continue }
                names.append((name, time))
            }
        }
        return names
    }

    /// Where the frame of those bytes is.
    func path(of name: SHA256Hex) -> String { "\(directory)/\(Self.place(of: name))" }

    /// The same, from the directory on.
    static func place(of name: SHA256Hex) -> String {
        let text = name.rawValue
        return "\(text.prefix(2))/\(text.dropFirst(2))"
    }
}
