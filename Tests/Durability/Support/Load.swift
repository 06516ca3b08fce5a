import CanonicalJSON
import Glibc
import Synchronization

/// What many clients at once learnt from a server until it went.
struct Load: Sendable {
    /// An act whose acceptance a client has read.
    struct Acknowledged: Sendable {
        let act: Act
        let position: Int
        /// The body of the answer.
        let answer: JSON
    }

    /// Acts that were accepted, in the order in which the clients learnt it.
    private(set) var acknowledged: [Acknowledged] = []
    /// Acts whose answers never came.
    private(set) var unanswered: [Act] = []
    /// Acts that were answered otherwise.
    private(set) var declined: [(act: Act, answer: HTTPAnswer)] = []

    /// Posts acts on `connections` connections at once, each one after another under a command of
    /// its own, until the server is gone. Once `count` are acknowledged, `stop` is called, which
    /// makes it go.
    static func run(
        on server: Server, _ tokens: Tokens, named name: String, seed: UInt64, connections: Int,
        until count: Int, stop: @escaping @Sendable () -> Void
    ) async throws -> Load {
        let tally = Tally(count: count, stop: stop)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for client in 0..<connections {
                group.addTask {
                    try await onThread {
                        var chance = SplitMix64(seed: seed &+ UInt64(client))
                        for number in 0... {
                            let act = Act.any(named: "\(name)-\(client)-\(number)", &chance)
                            guard tally.post(act, on: server, tokens, client: client) else { return }
                        }
                    }
                }
            }
            try await group.waitForAll()
        }
        return tally.load
    }

    /// What the clients have learnt together.
    private final class Tally: Sendable {
        private let state = Mutex<(load: Load, connections: [Int: HTTPConnection])>((Load(), [:]))
    }
}
