import Crypto
import Foundation
import SQLite

extension Desk {
    /// The key of a person, unwrapped as the format says: AES-256-GCM under the master key.
    func personalKey(_ id: String) async throws -> SymmetricKey {
        let master = try Data(contentsOf: URL(fileURLWithPath: "\(directory)/keys/master.key"))
        let key = try AES.GCM.open(
            AES.GCM.SealedBox(combined: try await wrappedKey(id)),
            using: SymmetricKey(data: master), authenticating: Data(id.utf8))
        return SymmetricKey(data: key)
    }

    /// The key of a person as it is stored.
    func wrappedKey(_ id: String) async throws -> Data {
        let connection = try Connection(path: "\(directory)/keys/keys.sqlite", mode: .readOnly)
        let wrapped = try connection.prepare("SELECT wrapped FROM keys WHERE id = ?")
        try wrapped.bind(1, id)
        guard let box = try wrapped.first({ $0.blob(0) }) else { throw MissingKey() }
        return Data(box)
    }

    private struct MissingKey: Error {}
}
