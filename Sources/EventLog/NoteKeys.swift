import Crypto

/// The public key that signatures of a note are checked with (C2SP signed-note), Ed25519.
public struct VerifierKey: Sendable {
    /// The key's name, for a log its origin.
    public let name: String
    /// The first four bytes of SHA-256(name ‖ 0x0A ‖ 0x01 ‖ public key), the first one highest.
    public let id: UInt32
    /// The 32 bytes of the public key (RFC 8032).
    public let publicKey: [UInt8]

    private let key: Curve25519.Signing.PublicKey

    /// A key of that name; nothing where the name is not one for keys (empty, or with a space, a
    /// plus or a control character) or there are not 32 bytes.
    public init?(name: String, publicKey: [UInt8]) {
        guard
            Self.isName(name),
            let key = try? Curve25519.Signing.PublicKey(rawRepresentation: publicKey)
        else { return nil }
        self.init(name: name, key: key, publicKey: publicKey)
    }

    /// The key written `name+<id in 8 hexadecimal digits>+<base64 of 0x01 ‖ public key>`, nothing
    /// where the text is of another form or kind of key, or the id is not that of the key.
    public init?(_ text: String) {
        let parts = text.split(
            separator: "+", maxSplits: 2, omittingEmptySubsequences: false)
        guard
            parts.count == 3, let encoded = Base64.decode(parts[2].utf8),
            encoded.first == Self.ed25519
        else { return nil }
        self.init(name: String(parts[0]), publicKey: Array(encoded.dropFirst()))
        guard parts[1].utf8.elementsEqual(hexadecimalID.utf8) else { return nil }
    }

    init(name: String, key: Curve25519.Signing.PublicKey, publicKey: [UInt8]) {
        self.name = name
        self.key = key
        self.publicKey = publicKey
        var hasher = SHA256()
        let named = Array(name.utf8) + [UInt8(ascii: "\n"), Self.ed25519] + publicKey
        named.withUnsafeBytes { hasher.update(bufferPointer: $0) }
        id = hasher.finalize().withUnsafeBytes {
            UInt32(bigEndian: $0.loadUnaligned(as: UInt32.self))
        }
    }

    /// Whether the signature over these bytes is by this key.
    func isValid(_ signature: [UInt8], for bytes: [UInt8]) -> Bool {
        key.isValidSignature(signature, for: bytes)
    }

    /// Whether a key may be called that: not empty, no white space of Unicode, no plus, no control
    /// character.
    static func isName(_ text: some StringProtocol) -> Bool {
        !text.isEmpty
            && text.unicodeScalars.allSatisfy {
                $0.value >= 0x20 && $0 != "+" && !$0.properties.isWhitespace
            }
    }

    private static let ed25519: UInt8 = 1

    private var hexadecimalID: String {
        let digits = String(id, radix: 16)
        return String(repeating: "0", count: 8 - digits.count) + digits
    }
}

extension VerifierKey: CustomStringConvertible {
    /// The key as text, `name+<id in 8 hexadecimal digits>+<base64 of 0x01 ‖ public key>`.
    public var description: String {
        "\(name)+\(hexadecimalID)+\(Base64.encode([Self.ed25519] + publicKey))"
    }
}

/// The private key that notes are signed with, Ed25519 (signature type 0x01).
public struct NoteSigner: Sendable {
    /// What its signatures are checked with.
    public let verifierKey: VerifierKey

    private let key: Curve25519.Signing.PrivateKey

    /// The key that this seed of 32 bytes makes (RFC 8032); nothing where the name is not one for
    /// keys or the seed is of another length.
    public init?(name: String, seed: [UInt8]) {
        guard
            VerifierKey.isName(name),
            let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: seed)
        else { return nil }
        self.key = key
        let publicKey = key.publicKey
        verifierKey = VerifierKey(
            name: name, key: publicKey, publicKey: Array(publicKey.rawRepresentation))
    }

    /// The signature of a note's text, which ends in a newline.
    ///
    /// - Throws: what the cryptographic library throws.
    public func sign(_ text: String) throws -> SignedNote.Signature {
        let signature = try key.signature(for: Array(text.utf8))
        return SignedNote.Signature(
            name: verifierKey.name, keyID: verifierKey.id, bytes: Array(signature))
    }
}

extension NoteSigner: CustomStringConvertible, CustomReflectable {
    /// The public half.
    public var description: String { verifierKey.description }

    /// Nothing but the public half, so that no dump shows the seed.
    public var customMirror: Mirror { Mirror(self, children: ["verifierKey": verifierKey]) }
}
