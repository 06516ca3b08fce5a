/// The first thing that a log in SQLite does not hold as its records say it should.
public struct IndexFailure: Error, Hashable, Sendable {
    /// What was held against the records.
    public enum Subject: Hashable, Sendable {
        /// SQLite could not read what it holds.
        case store
        /// The record itself: its place, its bytes or its form.
        case record
        /// A full tile of hashes.
        case tile(level: Int, index: Int)
        /// The number given to a type or a tag.
        case term
        /// The index of types and tags.
        case index
        /// What is remembered of an accepted command.
        case command
    }

    /// What was held against the records.
    public let what: Subject
    /// The position of the record concerned, where there is one.
    public let position: Int?
    /// What ought to be.
    public let expected: String
    /// What is.
    public let found: String

    /// Something that does not hold.
    public init(_ what: Subject, position: Int?, expected: String, found: String) {
        self.what = what
        self.position = position
        self.expected = expected
        self.found = found
    }
}

extension IndexFailure: CustomStringConvertible {
    /// A sentence for whoever verifies.
    public var description: String {
        let place = position.map { " at position \($0)" } ?? ""
        return "\(name)\(place): expected \(expected), found \(found)"
    }

    private var name: String {
        switch what {
        case .store: "the store"
        case .record: "the record"
        case .tile(let level, let index): "tile \(level)/\(index)"
        case .term: "the register of types and tags"
        case .index: "the index of types and tags"
        case .command: "the register of commands"
        }
    }
}
