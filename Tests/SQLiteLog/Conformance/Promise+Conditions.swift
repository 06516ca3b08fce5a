import EventLog
import Testing

extension Promise {
    static let conditions: [Promise] = [
        Promise("a matching record at or after `since` is a conflict, one before is none") {
            log async throws in
            for number in 0..<3 {
                _ = try await log.append(append(number, tags: [["centre:\(number)"]]))
            }
            func conflict(_ tag: String, since: Int) async throws -> AppendOutcome {
                try await log.append(append(99, unless: .taggedAny([tag]), since: since))
            }
            #expect(try await conflict("centre:1", since: 0) == .conflict(position: 1))
            #expect(try await conflict("centre:1", since: 1) == .conflict(position: 1))
            #expect(try await conflict("centre:1", since: 2).positions == 3..<4)
        },
        Promise("the first of several conflicting records is named") { log async throws in
            for number in 0..<4 {
                _ = try await log.append(
                    append(number, tags: [["centre:\(number % 2)", "list:1"]]))
            }
            let both = LogQuery.taggedAny(["centre:1", "centre:0"])
            #expect(
                try await log.append(append(9, unless: both, since: 2)) == .conflict(position: 2))
        },
        Promise("an item means any of its types and all of its tags") { log async throws in
            _ = try await log.append(append(1, type: "a", tags: [["x", "y"]]))
            _ = try await log.append(append(2, type: "b", tags: [["x"]]))
            func conflicts(_ types: Set<String>, _ tags: Set<String>) async throws -> Int? {
                let query = LogQuery([LogQuery.Item(types: types, tags: tags)])
                let outcome = try await log.append(append(9, unless: query, since: 0))
                if case .conflict(let position) = outcome { return position }
                return nil
            }
            #expect(try await conflicts(["b", "c"], ["x"]) == 1)
            #expect(try await conflicts(["b"], []) == 1)
            #expect(try await conflicts([], ["x", "y"]) == 0)
            #expect(try await conflicts([], []) == 0)
            #expect(try await conflicts(["b"], ["y"]) == nil)
            #expect(try await log.size == 3)
        },
        Promise("a query without items, or of what no record bears, bars nothing") {
            log async throws in
            _ = try await log.append(append(1, type: "a", tags: [["x"]]))
            let unknown = LogQuery([
                LogQuery.Item(types: ["z"]), LogQuery.Item(tags: ["x", "z"]),
                LogQuery.Item(types: ["a"], tags: ["z"]),
            ])
            #expect(try await log.append(append(2, unless: unknown)).positions == 1..<2)
            #expect(try await log.append(append(3, unless: LogQuery())).positions == 2..<3)
        },
        Promise("an append is not barred by its own records") { log async throws in
            let own = append(1, tags: [["x"], ["x"]], unless: .taggedAny(["x"]))
            #expect(try await log.append(own).positions == 0..<2)
        },
    ]
}
