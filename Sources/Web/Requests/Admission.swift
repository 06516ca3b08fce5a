import Synchronization

/// Counts what is under way, so that a flood is turned away at the door rather than buffered.
final class Admission: Sendable {
    private struct Load {
        var actions = 0
        var bodiesSizeBytes = 0
    }

    private let load = Mutex(Load())

    /// Performs `body` as one more action.
    /// - Throws: `Fault.overloaded` where there are as many as are taken at once.
    func performing<Value>(_ body: () async throws -> Value) async throws -> Value {
        let admitted = load.withLock { load in
            guard load.actions < Limits.actions else { return false }
            load.actions += 1
            return true
        }
        guard admitted else { throw Fault.overloaded }
        defer { load.withLock { $0.actions -= 1 } }
        return try await body()
    }

    /// Takes room for that many more bytes of a body, to be given back by `release`.
    func reserve(_ sizeBytes: Int) throws(Fault) {
        let admitted = load.withLock { load in
            guard load.bodiesSizeBytes + sizeBytes <= Limits.bodiesSizeBytes else { return false }
            load.bodiesSizeBytes += sizeBytes
            return true
        }
        guard admitted else { throw .overloaded }
    }

    /// Gives back room.
    func release(_ sizeBytes: Int) {
        load.withLock { $0.bodiesSizeBytes -= sizeBytes }
    }
}
