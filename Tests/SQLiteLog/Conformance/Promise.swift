import EventLog
import Testing

/// Something that every log promises, checked against an empty one.
///
/// The suite of a store opens an empty log for each of `Promise.all` and calls `check`.
struct Promise: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let check: @Sendable (any EventLog) async throws -> Void

    init(_ name: String, _ check: @escaping @Sendable (any EventLog) async throws -> Void) {
        testDescription = name
        self.check = check
    }

    static let all = appending + conditions + times + reading + tree + concurrency
}
