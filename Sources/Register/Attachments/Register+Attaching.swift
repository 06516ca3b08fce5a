import CanonicalJSON
public import Events
import Rules
import SQLiteLog

extension Register {
    /// What keeping an attachment came to.
    public struct Attached: Hashable, Sendable {
        /// The name it goes by in actions: the SHA-256 of its bytes.
        public let sha256: SHA256Hex
        /// How many bytes it has.
        public let sizeBytes: Int
    }

    /// Keeps the bytes of an attachment, before an action names them; they are durable when this
    /// returns. Kept twice they are kept once.
    ///
    /// - Parameter account: who brings them; nothing for the operator of the machine.
    /// - Throws: `Refused` `authority.unauthenticated` or `authority.role`, where the account may not
    ///   act; `RegisterError`.
    public func attach(_ bytes: [UInt8], by account: AccountID??) async throws -> Attached {
        if let account { try await requireActing(account) }
        do {
            // What blocks runs on the threads of the log.
            let name = try await log.read { [attachments] _ in try attachments.store(bytes) }
            return Attached(sha256: name, sizeBytes: bytes.count)
        } catch {
            throw RegisterError(error)
        }
    }

    /// An auditor reads and changes nothing; without an account nobody brings papers.
    private func requireActing(_ account: AccountID?) async throws {
        guard let account else { throw Refused(Refusal(.authorityUnauthenticated)) }
        let state: State
        do {
            state = try await log.read { [loader] in try loader.start([account], on: $0).state }
        } catch {
            throw RegisterError(error)
        }
        guard let known = state.accounts[account], known.role != .auditor else {
            throw Refused(
                Refusal(
                    .authorityRole, Argument(.account, account),
                    Argument(.role, state.accounts[account]?.role.rawValue ?? "")))
        }
    }
}
