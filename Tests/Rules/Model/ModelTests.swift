import Glibc
import Testing

@Suite struct `Random sequences against a model of the contract` {
    private static let number = getenv("ANNALS_MODEL_SEQUENCES").flatMap {
        Int(String(cString: $0))
    }

    private static let most = 5

    @Test func `every answer, every standing and every invariant is as the model has it`() throws {
        let sequences = Sequences()
        let first = getenv("ANNALS_MODEL_SEED").flatMap { UInt64(String(cString: $0)) } ?? 1
        var tally = Tally()
        var kinds: Set<String> = []
        for seed in first..<first + UInt64(Self.number ?? 200) {
            guard let failure = try sequences.failure(seed: seed, &tally) else { continue }
            // Every way of failing once.
            if kinds.insert(failure.kind).inserted {
                Issue.record(Comment(rawValue: failure.report))
            }
            if kinds.count == Self.most { break }
        }
        if getenv("ANNALS_MODEL_TALLY") != nil { print(tally) }
        #expect(tally.unreached.isEmpty)
    }
}
