/// The types, tags and commands of a stretch of records, in memory.
struct Segment {
    /// The first position of the stretch.
    let start: Int
    /// The position behind its last record.
    private(set) var end: Int

    // Distances from `start`.
    private var postings: [Term: [UInt32]] = [:]
    private var commands: [CommandID: UInt32] = [:]
    private var lastCommand: CommandID?

    init(from start: Int) {
        self.start = start
        end = start
    }

    var count: Int { end - start }

    /// Takes in the next record.
    mutating func append(_ terms: [Term], command: CommandID) {
        let distance = UInt32(count)
        for term in terms { postings[term, default: []].append(distance) }
        // The records of a command are adjacent.
        if lastCommand != command {
            commands[command] = distance
            lastCommand = command
        }
        end += 1
    }

    /// Forgets the records from `position` on, which bore these terms and were of these commands.
    mutating func remove(
        from position: Int, terms: some Sequence<Term>, commands forgotten: some Sequence<CommandID>
    ) {
        let distance = UInt32(max(position - start, 0))
        for term in terms {
            while let last = postings[term]?.last, last >= distance { postings[term]?.removeLast() }
            if postings[term]?.isEmpty == true { postings[term] = nil }
        }
        for command in forgotten { commands[command] = nil }
        lastCommand = nil
        end = position
    }

    /// The distances from `start` at which a term occurs, in order.
    func distances(of term: Term) -> [UInt32] { postings[term] ?? [] }

    /// Where a term occurs.
    func occurrences(of term: Term) -> Occurrences {
        Occurrences(start: start, distances: distances(of: term))
    }

    /// The last position at which a term occurs, nothing where it does not.
    func last(of term: Term) -> Int? { postings[term]?.last.map { start + Int($0) } }

    /// The position of a command's first record.
    func first(of command: CommandID) -> Int? { commands[command].map { start + Int($0) } }

    /// The rows that the index has of these records, in the order of its key.
    var rows: [PostingRow] {
        postings.keys.sorted(by: Term.precedes).flatMap { term in
            PostingRow.rows(of: term, at: distances(of: term), from: start)
        }
    }

    /// The rows that the register of commands has of these records, in the order of its key.
    var commandRows: [(fingerprint: Int64, first: Int)] {
        commands.map { ($0.key.fingerprint, start + Int($0.value)) }
            .sorted { ($0.fingerprint, $0.first) < ($1.fingerprint, $1.first) }
    }
}

/// Where a term occurs in a segment.
struct Occurrences {
    let start: Int
    /// From `start`, in order.
    let distances: [UInt32]

    /// The first position at or after `position`.
    func first(from position: Int) -> Int? {
        guard let last = distances.last, start + Int(last) >= position else { return nil }
        var (low, high) = (0, distances.count - 1)
        while low < high {
            let middle = (low + high) / 2
            if start + Int(distances[middle]) < position { low = middle + 1 } else { high = middle }
        }
        return start + Int(distances[low])
    }
}
