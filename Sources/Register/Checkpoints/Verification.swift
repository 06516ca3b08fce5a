import DurableFile
import EventLog
import Projections
import SQLiteLog

/// What verification of a register came to.
public struct Verification: Hashable, Sendable {
    /// How deep a verification goes.
    public enum Depth: Hashable, Sendable {
        /// The bytes of the records: hashes, tree, checkpoint, form, attachments.
        case integrity
        /// All that is stored: the same, and the indexes, commands, keys.
        case storage
        /// The same, and every action decided again; and the projections built anew.
        case meaning
    }

    /// The first thing that does not hold.
    public struct Failure: Hashable, Sendable {
        /// The record concerned, where there is one.
        public let position: Int?
        /// What does not hold.
        public let what: String
        /// What should be there.
        public let expected: String
        /// What is there.
        public let found: String
    }

    /// How many records were verified.
    public let size: Int
    /// The root of the tree, base64; empty where verification did not come so far.
    public let root: String
    /// The last checkpoint signed, a signed note.
    public let checkpoint: String?
    /// The first thing that does not hold; nothing where all does.
    public let failure: Failure?

    /// The records that the running rules would decide otherwise, decided under an older edition of
    /// them: listed, and no failure.
    public internal(set) var olderDifferences: [Failure] = []

    /// Whether everything holds.
    public var isSound: Bool { failure == nil }
}

extension Register {
    /// Verifies a register from its stored bytes: hashes, tiles, the checkpoint and its signature,
    /// the attachments named, indexes, the form of every record; decides every action again and
    /// compares; and compares the projections in use with ones built anew.
    ///
    /// - Parameters:
    ///   - depth: how much is looked at.
    ///   - progress: is told how many records of how many have been read.
    /// - Returns: what was found: damage of whatever kind is a finding, not an error.
    public static func verify(
        at directory: String, depth: Verification.Depth = .meaning,
        progress: @escaping @Sendable (Int, Int) -> Void = { _, _ in }
    ) async -> Verification {
        do {
            let register = try await open(at: directory, for: .reading)
            let found = try await register.verify(depth: depth, progress: progress)
            try await register.close()
            return found
        } catch {
            let error = RegisterError(error)
            return Verification(
                size: 0, root: "", checkpoint: nil,
                failure: Verification.Failure(
                    position: error.position, what: "register",
                    expected: "a register that can be read", found: error.description))
        }
    }

    /// Verifies a register: all of it, or its bytes alone.
    public static func verify(
        at directory: String, integrityOnly: Bool,
        progress: @escaping @Sendable (Int, Int) -> Void = { _, _ in }
    ) async -> Verification {
        await verify(
            at: directory, depth: integrityOnly ? .integrity : .meaning, progress: progress)
    }

    /// Verifies this register, see `verify(at:depth:progress:)`.
    public func verify(
        depth: Verification.Depth = .meaning,
        progress: @escaping @Sendable (Int, Int) -> Void = { _, _ in }
    ) async throws -> Verification {
        do {
            let checking = Verifying(
                origin: origin, key: try checkpoints.verifierKey(),
                anchor: try checkpoints.anchor(),
                attachments: attachments, files: files, depth: depth, progress: progress)
            var found = try await log.read { try checking.run(over: $0) }
            if found.isSound, depth == .meaning,
                let difference = try await projected.difference()
            {
                found = Verification(
                    size: found.size, root: found.root, checkpoint: found.checkpoint,
                    failure: Verification.Failure(
                        position: nil, what: "projections",
                        expected: "the rows of projections built anew", found: difference),
                    olderDifferences: found.olderDifferences)
            }
            return found
        } catch {
            throw RegisterError(error)
        }
    }
}
