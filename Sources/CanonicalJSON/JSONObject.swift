/// The members of a JSON object, unique by name and in the order of RFC 8785: by UTF-16 code units.
public struct JSONObject: Hashable, Sendable {
    /// One member.
    public struct Member: Hashable, Sendable {
        /// The member's name.
        public let name: String
        /// The member's value.
        public var value: JSON

        /// A member of an object.
        public init(name: String, value: JSON) {
            self.name = name
            self.value = value
        }

        /// Whether both bytes of the names and the values agree.
        public static func == (a: Member, b: Member) -> Bool {
            a.name.hasSameBytes(as: b.name) && a.value == b.value
        }

        /// Feeds a hash that agrees with `==`.
        public func hash(into hasher: inout Hasher) {
            name.hashBytes(into: &hasher)
            hasher.combine(value)
        }
    }

    /// The members in canonical order.
    public private(set) var members: [Member] = []

    /// An object without members.
    public init() {}

    /// An object of these members, or nothing where a name stands twice.
    public init?(unique members: [Member]) {
        var inOrder = true
        for index in members.indices.dropFirst()
        where !Self.precedes(members[index - 1].name, members[index].name) {
            inOrder = false
            break
        }
        if inOrder {
            self.members = members
            return
        }
        let sorted = members.sorted { Self.precedes($0.name, $1.name) }
        for index in sorted.indices.dropFirst()
        where !Self.precedes(sorted[index - 1].name, sorted[index].name) { return nil }
        self.members = sorted
    }

    /// An object of members known to be in canonical order, no name twice.
    init(inOrder members: [Member]) { self.members = members }

    /// The value of that name; setting `nil` removes the member.
    /// - Complexity: O(log n) to read, O(n) to add.
    public subscript(_ name: String) -> JSON? {
        get {
            let (index, found) = place(of: name)
            return found ? members[index].value : nil
        }
        set {
            let (index, found) = place(of: name)
            switch (found, newValue) {
            case (true, .some(let value)): members[index].value = value
            case (true, .none): members.remove(at: index)
            case (false, .some(let value)):
                members.insert(Member(name: name, value: value), at: index)
            case (false, .none): break
            }
        }
    }

    /// Where the member of that name stands in canonical order.
    /// - Complexity: O(log n).
    public func index(of name: String) -> Int? {
        let (index, found) = place(of: name)
        return found ? index : nil
    }

    /// The names in canonical order.
    public var names: [String] { members.map(\.name) }

    /// Whether `a` stands before `b` in canonical order.
    public static func precedes(_ a: String, _ b: String) -> Bool {
        a.utf8.withContiguousStorageIfAvailable { a in
            b.utf8.withContiguousStorageIfAvailable { b in precedes(a, b) }
        }.flatMap { $0 } ?? a.utf16.lexicographicallyPrecedes(b.utf16)
    }

    /// The order of UTF-16, of names in UTF-8. The two agree but in one thing: UTF-16 writes a
    /// character beyond the basic plane (first byte from 0xF0) with surrogates, which stand before
    /// U+E000 to U+FFFF (first byte 0xEE or 0xEF). Where well-formed texts first differ, both bytes
    /// are first bytes, or both follow the same first byte and decide alike.
    private static func precedes(
        _ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        let index = a.sharedPrefix(with: b)
        guard index < a.count, index < b.count else { return a.count < b.count }
        let (x, y) = (a[index], b[index])
        guard x >= 0xEE, y >= 0xEE, (x >= 0xF0) != (y >= 0xF0) else { return x < y }
        return x >= 0xF0
    }

    private func place(of name: String) -> (index: Int, found: Bool) {
        var low = 0
        var high = members.count
        while low < high {
            let middle = (low + high) / 2
            if Self.precedes(members[middle].name, name) { low = middle + 1 } else { high = middle }
        }
        let found = low < members.count && members[low].name.hasSameBytes(as: name)
        return (low, found)
    }
}
