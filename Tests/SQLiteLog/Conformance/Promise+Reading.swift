import Dispatch
import EventLog
import Testing

extension Promise {
    static let reading: [Promise] = [
        Promise("an empty log has no records and matches nothing") { log async throws in
            #expect(try await log.size == 0)
            #expect(try await log.all() == [])
            #expect(try await log.positions(LogQuery([LogQuery.Item()]), in: 0..<10) == [])
        },
        Promise("reading ends where the reader says so, and where the log ends") {
            log async throws in
            _ = try await log.append(append(1, tags: Array(repeating: ["x"], count: 10)))
            let seen = try await log.read { snapshot in
                var seen: [[Int]] = [[], [], []]
                try snapshot.read(2..<9) {
                    seen[0].append($0.position)
                    return $0.position < 4
                }
                try snapshot.read(.taggedAny(["x"]), in: 2..<9) {
                    seen[1].append($0.position)
                    return $0.position < 4
                }
                try snapshot.read(8..<99) {
                    seen[2].append($0.position)
                    return true
                }
                return seen
            }
            #expect(seen == [[2, 3, 4], [2, 3, 4], [8, 9]])
        },
        Promise("a query reads what a look at every record finds, in order and each once") {
            log async throws in
            for seed: UInt64 in 1...3 { try await compareQueries(log, seed: seed) }
        },
        Promise("a snapshot stays as it is while others append") { log async throws in
            _ = try await log.append(append(1))
            let (begun, appended) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
            async let sizes = log.read { snapshot in
                let before = snapshot.size
                begun.signal()
                appended.wait()
                var count = 0
                try snapshot.read(0..<100) { _ in
                    count += 1
                    return true
                }
                return [
                    before, snapshot.size, count, try snapshot.command(commandID(2)) == nil ? 0 : 1,
                ]
            }
            await withCheckedContinuation { continuation in
                DispatchQueue.global().async {
                    begun.wait()
                    continuation.resume()
                }
            }
            _ = try await log.append(append(2))
            appended.signal()
            #expect(try await sizes == [1, 1, 1, 0])
            #expect(try await log.size == 2)
        },
        Promise("what the reader throws comes out") { log async throws in
            struct Stop: Error {}
            _ = try await log.append(append(1))
            await #expect(throws: Stop.self) {
                try await log.read { try $0.read(0..<1) { _ in throw Stop() } }
            }
        },
    ]

    /// Appends records of few types and tags, and compares random queries with `matches`.
    private static func compareQueries(_ log: some EventLog, seed: UInt64) async throws {
        var random = SplitMix64(seed: seed)
        let start = try await log.size
        for number in 0..<120 {
            let tags = Set((0..<6).filter { _ in Bool.random(using: &random) }.map { "tag:\($0)" })
            _ = try await log.append(
                append(
                    Int(seed) * 1000 + number,
                    type: "type.\(Int.random(in: 0..<4, using: &random))",
                    tags: [tags]))
        }
        let records = try await log.all().map { try Record(bytes: $0.bytes) }
        #expect(records.count == start + 120)
        for _ in 0..<100 {
            var items: Set<LogQuery.Item> = []
            for _ in 0..<Int.random(in: 1...3, using: &random) {
                let types = (0..<5).filter { _ in Int.random(in: 0..<3, using: &random) == 0 }
                let tags = (0..<7).filter { _ in Int.random(in: 0..<4, using: &random) == 0 }
                items.insert(
                    LogQuery.Item(
                        types: Set(types.map { "type.\($0)" }), tags: Set(tags.map { "tag:\($0)" }))
                )
            }
            let query = LogQuery(items)
            let low = Int.random(in: 0..<records.count, using: &random)
            let range = low..<Int.random(in: low...(records.count + 5), using: &random)
            let expected = records.filter {
                range.contains($0.position) && query.matches(type: $0.type, tags: $0.tags)
            }
            let found = try await log.positions(query, in: range)
            #expect(found == expected.map(\.position), "seed \(seed): \(query) in \(range)")
        }
    }
}
