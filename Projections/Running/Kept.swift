/// A bounded number of values kept in memory, those used lately: two generations, of which the
/// older is dropped once the younger is full.
struct Kept<Key: Hashable, Value> {
    private var young: [Key: Value] = [:]
    private var old: [Key: Value] = [:]
    private let limit: Int

    init(limit: Int) {
        self.limit = max(limit, 1)
    }

    /// Takes a value out, so that it can be changed without being copied.
    mutating func take(_ key: Key) -> Value? {
        young.removeValue(forKey: key) ?? old.removeValue(forKey: key)
    }

    /// The value, which is kept for longer.
    mutating func use(_ key: Key) -> Value? {
        if let value = young[key] { return value }
        guard let value = old.removeValue(forKey: key) else { return nil }
        put(value, for: key)
        return value
    }

    mutating func put(_ value: Value, for key: Key) {
        if young.count >= limit {
            old = young
            young = [:]
        }
        young[key] = value
    }

    mutating func clear() {
        young = [:]
        old = [:]
    }
}
