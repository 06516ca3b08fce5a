import Projections

/// What a rebuilding of the projections came to.
public struct Rebuilding: Hashable, Sendable {
    /// How many records both files cover.
    public let size: Int
    /// The first row in which the rebuilt file differed from the one in use.
    public let difference: String?

    /// Whether the rebuilt file had the same rows.
    public var same: Bool { difference == nil }
}

extension Register {
    /// Builds the projections anew beside those in use, compares them, and puts the new ones in
    /// their place.
    ///
    /// - Throws: `RegisterError`, `.locked` where another process keeps the projections.
    public func rebuild() async throws -> Rebuilding {
        do {
            let rebuilt = try await projected.rebuild()
            return Rebuilding(size: rebuilt.size, difference: rebuilt.difference)
        } catch {
            throw RegisterError(error)
        }
    }
}
