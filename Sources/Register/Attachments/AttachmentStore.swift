import Crypto
import DurableFile
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
        if try DurableFile.sizeBytes(of: path) == nil {
            try DurableFile.makeDirectory(directory)
            try DurableFile.makeDirectory(DurableFile.directory(of: path))
            try DurableFile.write(LZ4Frame.compress(bytes), to: path, mode: 0o600)
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

    private func path(of name: SHA256Hex) -> String {
        let text = name.rawValue
        return "\(directory)/\(text.prefix(2))/\(text.dropFirst(2))"
    }
}
