extension EventType {
    /// The type whose stable name these bytes are.
    init?(bytes: UnsafeBufferPointer<UInt8>) {
        var slot = Self.slot(of: bytes)
        while let type = Self.slots[slot] {
            if bytes.hasBytes(of: type.rawValue) {
                self = type
                return
            }
            slot = (slot + 1) % Self.slotCount
        }
        return nil
    }

    /// Many times the number of types, so that nearly every name stands in the slot of its own.
    private static let slotCount = 1024

    /// The types by their names: each in the slot of its name or, where that is taken, the next
    /// that is free.
    private static let slots: [EventType?] = {
        var slots = [EventType?](repeating: nil, count: slotCount)
        for type in allCases {
            var slot = type.rawValue.withBytes(slot)
            while slots[slot] != nil { slot = (slot + 1) % slotCount }
            slots[slot] = type
        }
        return slots
    }()

    /// FNV-1a of the name, cut to a slot.
    private static func slot(of name: UnsafeBufferPointer<UInt8>) -> Int {
        var hash: UInt32 = 2_166_136_261
        for byte in name { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
        return Int((hash ^ hash >> 16) % UInt32(slotCount))
    }
}
