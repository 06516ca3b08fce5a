import Crypto
import Events

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The key of one person's detail: destroying it erases the person and changes no record.
struct PersonalKey: Sendable {
    /// The id that stands in the sealed field.
    let id: String
    let key: SymmetricKey

    /// A new key for a person not met before.
    static func make() -> PersonalKey {
        let id = SystemRandom.bytes(12).map { Hexadecimal.text(of: $0) }.joined()
        return PersonalKey(id: "p-\(id)", key: SymmetricKey(size: .bits256))
    }

    /// Whether a text can be the id of a person's key.
    static func isID(_ text: String) -> Bool {
        text.hasPrefix("p-")
            && text.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
                    UInt8(ascii: "-"):
                    true
                default: false
                }
            }
    }

    /// Seals a value for one place of one record: nonce ‖ ciphertext ‖ tag, AES-256-GCM, the command
    /// and the JSON pointer of the place being additional data.
    func seal(_ value: String, command: String, pointer: String) throws -> Personal {
        let box = try AES.GCM.seal(
            Array(value.utf8), using: key, authenticating: Array((command + pointer).utf8))
        guard let combined = box.combined else { throw SealError.unusable }
        return .sealed(key: id, box: Base64.encode(Array(combined)))
    }

    /// The value of a sealed field, or nothing where it was not sealed with this key for this place.
    func open(_ box: String, command: String, pointer: String) -> String? {
        guard let bytes = Base64.decode(box),
            let sealed = try? AES.GCM.SealedBox(combined: bytes),
            let value = try? AES.GCM.open(
                sealed, using: key, authenticating: Array((command + pointer).utf8))
        else { return nil }
        return String(validating: Array(value), as: UTF8.self)
    }

    /// A code of the value under this key, so that a digest of it re-identifies nobody.
    func code(of value: String) -> String {
        HMAC<SHA256>.authenticationCode(for: Array(value.utf8), using: key)
            .map { Hexadecimal.text(of: $0) }.joined()
    }
}

/// A value could not be sealed.
enum SealError: Error {
    case unusable
}
