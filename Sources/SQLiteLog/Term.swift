import EventLog
import SQLite

/// A type or a tag, as it stands in the index. Two terms are the same when their bytes are, as
/// SQLite compares them, not by Swift's canonical equivalence.
struct Term: Hashable, Sendable {
    enum Kind: Int64, Sendable {
        case type = 0
        case tag = 1
    }

    let kind: Kind
    let text: String

    static func == (a: Term, b: Term) -> Bool {
        guard a.kind == b.kind, a.text.utf8.count == b.text.utf8.count else { return false }
        // Native strings are contiguous; comparing their memory is what makes the writer's lookups
        // cheap.
        let isEqual = a.text.utf8.withContiguousStorageIfAvailable { a in
            b.text.utf8.withContiguousStorageIfAvailable { b in
                UnsafeRawBufferPointer(a).elementsEqual(UnsafeRawBufferPointer(b))
            }
        }
        return (isEqual ?? nil) ?? a.text.utf8.elementsEqual(b.text.utf8)
    }

    func hash(into hasher: inout Hasher) {
        hasher.combine(kind)
        let isHashed: Void? = text.utf8.withContiguousStorageIfAvailable {
            hasher.combine(bytes: UnsafeRawBufferPointer($0))
        }
        if isHashed == nil { hasher.combine(bytes: Array(text.utf8)) }
    }

    /// The number the log has given it, nothing where no record bears it.
    func id(in connection: Connection) throws -> Int64? {
        try connection.withStatement("SELECT id FROM terms WHERE kind = ?1 AND text = ?2") {
            try $0.bind(1, kind.rawValue)
            try $0.bind(2, text)
            return try $0.first { $0.int64(0) }
        }
    }
}

extension Hasher {
    fileprivate mutating func combine(bytes: [UInt8]) {
        bytes.withUnsafeBytes { combine(bytes: $0) }
    }
}
