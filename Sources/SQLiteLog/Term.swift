import EventLog

/// A type or a tag, as it stands in the index. Two terms are the same when their bytes are, as
/// SQLite compares them, not by Swift's canonical equivalence.
struct Term: Hashable, Sendable {
    enum Kind: Int, Sendable {
        case type = 0
        case tag = 1
    }

    let kind: Kind
    let text: String

    static func == (a: Term, b: Term) -> Bool {
        guard a.kind == b.kind, a.text.utf8.count == b.text.utf8.count else { return false }
        return a.compare(b) == 0
    }

    /// Whether `a` stands before `b` in the index.
    static func precedes(_ a: Term, _ b: Term) -> Bool {
        a.kind == b.kind ? a.compare(b) < 0 : a.kind.rawValue < b.kind.rawValue
    }

    func hash(into hasher: inout Hasher) {
        hasher.combine(kind)
        withBytes { hasher.combine(bytes: $0) }
    }

    private func compare(_ other: Term) -> Int {
        withBytes { a in
            other.withBytes { b in
                for (a, b) in zip(a, b) where a != b { return a < b ? -1 : 1 }
                return a.count - b.count
            }
        }
    }

    // Native strings are contiguous; going by their memory is what makes the writer's lookups
    // cheap.
    private func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        let result = text.utf8.withContiguousStorageIfAvailable { body(UnsafeRawBufferPointer($0)) }
        return result ?? Array(text.utf8).withUnsafeBytes(body)
    }
}

extension LogQuery.Item {
    /// The terms of all its tags.
    var tagTerms: [Term] { tags.map { Term(kind: .tag, text: $0) } }

    /// The terms of the types it names.
    var typeTerms: [Term] { types.map { Term(kind: .type, text: $0) } }

    /// Whether it means every record.
    var isEverything: Bool { types.isEmpty && tags.isEmpty }
}
