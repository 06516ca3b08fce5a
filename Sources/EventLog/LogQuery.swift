/// Which records are meant: those that match any of the items.
public struct LogQuery: Hashable, Sendable {
    /// One alternative: a record matches when it is of any of the types (of every type, where none
    /// is named) and bears all of the tags.
    public struct Item: Hashable, Sendable {
        /// Any of these types; empty stands for every type.
        public let types: Set<String>
        /// All of these tags.
        public let tags: Set<String>

        /// An alternative of a query.
        public init(types: Set<String> = [], tags: Set<String> = []) {
            self.types = types
            self.tags = tags
        }
    }

    /// The alternatives; a query without any matches nothing.
    public var items: Set<Item>

    /// A query of these alternatives.
    public init(_ items: Set<Item> = []) {
        self.items = items
    }

    /// The records that bear any of these tags.
    public static func taggedAny(_ tags: some Sequence<String>) -> LogQuery {
        LogQuery(Set(tags.map { Item(tags: [$0]) }))
    }

    /// Whether a record of this type and these tags is meant.
    public func matches(type: String, tags: some Collection<String>) -> Bool {
        items.contains { item in
            (item.types.isEmpty || item.types.contains(type)) && item.tags.allSatisfy(tags.contains)
        }
    }
}
