import CanonicalJSON
import Glibc
import Testing

extension Durability {
    @Suite(.enabled(if: Volume.isAllowed, "only who may mount has a disk to fill"))
    struct `On a full disk` {
        /// With little room left other writes fail than with none: the `-wal` still takes some acts,
        /// and what follows them (projections, checkpoint) finds no room.
        @Test(arguments: [0, 12, 48, 96, 160])
        func `a server refuses until there is room, and goes on`(kibibytes: Int) async throws {
            try await Volume.with(kibibytes: 4096) { volume in
                let rehearsal = try await Rehearsal(at: "\(volume.path)/register")
                let server = try await Server.ready(
                    on: rehearsal.directory, errors: "\(volume.path).errors")
                let first = try #require(try await server.size())
                try volume.fill(leaving: kibibytes)
                var clients = Clients(server, rehearsal.tokens)
                try await clients.postUntilRefused()
                // Long enough for all that goes on beside the acts to meet the full disk.
                for _ in 0..<3 { try await clients.comeAgain() }
                let written = clients.accepted

                try volume.makeRoom()
                try await clients.expectAcceptance()
                let witness = Witness(server: server, tokens: rehearsal.tokens)
                try await witness.confirm(written, "after the disk was full")
                let settled = try await witness.settle(clients.refused, "when there was room")
                try await witness.account(
                    for: clients.accepted + settled, from: first, "when there was room")
                try await server.stop()
                let size = first + clients.accepted.count + settled.count
                #expect(try await rehearsal.verifiedSize() == size)
                #expect(try await rehearsal.rebuildsTheSame())
            }
        }

        @Test func `nothing starts, and it says why`() async throws {
            try await Volume.with(kibibytes: 4096) { volume in
                let rehearsal = try await Rehearsal(at: "\(volume.path)/register")
                try volume.fill(leaving: 0)
                let outcome = try await Program.run(
                    ["serve", "--data", rehearsal.directory, "--port", "0"])
                #expect(outcome.end == .exit(2))
                #expect(!outcome.sentence.isEmpty, "\(outcome)")
                try volume.makeRoom()
                let server = try await Server.ready(
                    on: rehearsal.directory, errors: "\(volume.path).errors")
                try await server.stop()
            }
        }
    }
}

/// Acts posted one after another, and what came of them.
private struct Clients {
    private let server: Server
    private let tokens: Tokens
    private var chance = SplitMix64(seed: 1)
    private var retryAfterSeconds = 0
    private(set) var accepted: [Load.Acknowledged] = []
    private(set) var refused: [Act] = []

    init(_ server: Server, _ tokens: Tokens) {
        self.server = server
        self.tokens = tokens
    }

    /// Posts until the server says that the disk is full.
    mutating func postUntilRefused() async throws {
        while refused.isEmpty { try await post() }
    }

    /// Waits as long as the server asked for, and posts again.
    mutating func comeAgain() async throws {
        try await Task.sleep(for: .seconds(retryAfterSeconds))
        try await post()
    }

    /// Posts an act that must be accepted.
    mutating func expectAcceptance() async throws {
        let before = accepted.count
        try await post()
        #expect(accepted.count == before + 1, "\(server.errors)")
    }

    private mutating func post() async throws {
        let number = accepted.count + refused.count
        let act = Act.any(named: "full-\(number)", &chance)
        let answer = try await server.post(act, tokens)
        let body = try answer.json
        if answer.status == 201 {
            let position = Int(try #require(body["position"]?.integer))
            accepted.append(Load.Acknowledged(act: act, position: position, answer: body))
        } else {
            refused.append(act)
            #expect(answer.status == 503, "\(answer.text)")
            #expect(body["code"] == "server.full", "\(answer.text)")
            retryAfterSeconds = try #require(Int(answer.headers["retry-after"] ?? ""))
        }
    }
}
