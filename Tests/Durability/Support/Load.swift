import CanonicalJSON
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

    /// Acts that were accepted.
    private(set) var acknowledged: [Acknowledged] = []
    /// Acts whose answers never came.
    private(set) var unanswered: [Act] = []
    /// Acts that were answered otherwise.
    private(set) var declined: [(act: Act, answer: HTTPAnswer)] = []

    /// Posts acts on `connections` connections at once, on each one after another and every one
    /// under a command of its own, until the server is gone. Once `count` are acknowledged, `stop`
    /// is called, which makes it go; a client stops at the first act that is not.
    static func run(
        on server: Server, _ tokens: Tokens, named name: String, seed: UInt64,
        connections: Int = 64, until count: Int, stop: @escaping @Sendable () -> Void
    ) async throws -> Load {
        let tally = Tally(count: count, stop: stop)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for client in 0..<connections {
                group.addTask {
                    try await onThread {
                        var chance = SplitMix64(seed: seed &+ UInt64(client))
                        let connection = try? HTTPConnection(port: server.port)
                        for number in 0... {
                            let act = Act.any(named: "\(name)-\(client)-\(number)", &chance)
                            let answer = try? connection?.post(act, tokens)
                            guard try tally.note(answer, to: act) else { return }
                        }
                    }
                }
            }
            try await group.waitForAll()
        }
        return tally.load
    }

    /// Where the clients put down what they learn.
    private final class Tally: Sendable {
        private let state = Mutex(Load())
        private let count: Int
        private let stop: @Sendable () -> Void

        var load: Load { state.withLock { $0 } }

        init(count: Int, stop: @escaping @Sendable () -> Void) {
            self.count = count
            self.stop = stop
        }

        /// Whether the client goes on.
        func note(_ answer: HTTPAnswer?, to act: Act) throws -> Bool {
            let body = answer?.status == 201 ? try answer?.json : nil
            return state.withLock { load in
                guard let answer else {
                    load.unanswered.append(act)
                    return false
                }
                guard let body, let position = body["position"]?.integer else {
                    load.declined.append((act, answer))
                    return false
                }
                load.acknowledged.append(
                    Acknowledged(act: act, position: Int(position), answer: body))
                if load.acknowledged.count == count { stop() }
                return true
            }
        }
    }
}
