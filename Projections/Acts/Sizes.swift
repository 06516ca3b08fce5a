public import EventLog

extension ProjectionRunner {
    /// How many records had been recorded at that time or before.
    ///
    /// - Complexity: O(log n) records.
    public func size(at time: Timestamp) async throws -> Int {
        try await log.read { log in
            var (low, high) = (0, log.size)
            while low < high {
                let middle = (low + high) / 2
                if try Self.recorded(middle, in: log) <= time {
                    low = middle + 1
                } else {
                    high = middle
                }
            }
            return low
        }
    }

    /// When the last record was recorded; nothing where there is none.
    public func lastRecorded() async throws -> Timestamp? {
        try await log.read { log in
            log.size == 0 ? nil : try Self.recorded(log.size - 1, in: log)
        }
    }

    private static func recorded(_ position: Int, in log: some LogSnapshot) throws -> Timestamp {
        var recorded: Timestamp?
        try log.read(position..<position + 1) { stored in
            recorded = try Record(bytes: stored.bytes).recorded
            return true
        }
        guard let recorded else {
            throw LogError(.damaged, "record \(position) is missing", position: position)
        }
        return recorded
    }
}
