import CanonicalJSON
import EventLog
import Testing

extension Promise {
    static let concurrency: [Promise] = [
        Promise("64 tasks that do not conflict all stand, without gaps") { log async throws in
            let outcomes = try await concurrently(64 * 10, to: log) {
                append($0, tags: [["centre:\($0)"], []], unless: .taggedAny(["centre:\($0)"]))
            }
            let ranges = outcomes.compactMap(\.positions)
            #expect(ranges.count == 640)
            #expect(Set(ranges.map(\.lowerBound)).count == 640)
            #expect(try await log.all().map(\.position) == Array(0..<1280))
            for (command, positions) in zip(0..., ranges) {
                let remembered = try await log.read { try $0.command(commandID(command)) }
                #expect(remembered?.positions == positions)
            }
        },
        Promise("of 64 tasks that decided on the same state one stands") { log async throws in
            let outcomes = try await concurrently(64, to: log) {
                append($0, tags: [["centre:1"]], unless: .taggedAny(["centre:1"]))
            }
            #expect(outcomes.count { $0.positions != nil } == 1)
            #expect(outcomes.count { $0 == .conflict(position: 0) } == 63)
        },
        Promise("one command given 64 times stands once and is answered alike") {
            log async throws in
            let outcomes = try await concurrently(64, to: log) { _ in append(7, tags: [[], []]) }
            #expect(outcomes.count { $0.positions == 0..<2 } == 1)
            let known = RememberedCommand(positions: 0..<2, digest: [], warnings: [])
            #expect(outcomes.count { $0 == .repeated(known) } == 63)
            #expect(try await log.size == 2)
        },
        Promise("the refused spoil nothing for those beside them") { log async throws in
            let text = String(repeating: "x", count: 70_000)
            let outcomes = try await concurrently(300, to: log) { number in
                switch number % 3 {
                case 0: append(number, data: ["text": .string(text)])
                case 1: append(number, at: .clock(second(0), until: second(0)))
                default: append(number)
                }
            }
            for (number, outcome) in outcomes.enumerated() {
                switch (number % 3, outcome) {
                case (0, .tooLarge), (1, .dayEnded), (2, .appended): break
                default: Issue.record("\(number): \(outcome)")
                }
            }
            #expect(try await log.size == 100)
        },
    ]

    /// Appends from as many tasks; the outcomes by number.
    private static func concurrently(
        _ count: Int, to log: any EventLog, _ make: @escaping @Sendable (Int) -> Append
    ) async throws -> [AppendOutcome] {
        return try await withThrowingTaskGroup(of: (Int, AppendOutcome).self) { group in
            for number in 0..<count {
                group.addTask { (number, try await log.append(make(number))) }
            }
            var outcomes: [Int: AppendOutcome] = [:]
            for try await (number, outcome) in group { outcomes[number] = outcome }
            return (0..<count).compactMap { outcomes[$0] }
        }
    }
}
