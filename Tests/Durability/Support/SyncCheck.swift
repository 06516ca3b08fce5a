/// Whether all that was acknowledged was on the disk before.
///
/// One writer commits batch after batch, each a run of frames written to the `-wal` and then a sync
/// of it. While the answers of one batch go out the next may be under way already, so that it is not
/// enough, nor needed, that nothing unsynced stands in the `-wal`: the batch of the record itself
/// must be synced. It began after the request was read; and as positions are given in the order of
/// commits, it is none before the batch of any lower position.
struct SyncCheck: Sendable {
    /// Frames and the sync after them.
    struct Batch: Equatable, Sendable {
        /// Where its first frame began to be written.
        let begun: Int
        /// Where its last sync had ended.
        let synced: Int
    }

    /// The batches of the log.
    let batches: [Batch]
    /// The batches of keys of persons.
    let keys: [Batch]
    /// The positions of all records acknowledged, in order.
    let positions: [Int]
    /// The positions of those acknowledged before they were synced.
    let early: [Int]
    /// The positions of those before whose batch a key was written while they were under way that
    /// was not synced when the batch began; it means something where one act follows another.
    let withoutKey: [Int]

    init(_ trace: Trace) {
        let batches = Self.batches(of: "log.sqlite-wal", in: trace)
        let keys = Self.batches(of: "keys.sqlite-wal", in: trace)
        var acknowledged: [(position: Int, asked: Int, answered: Int)] = []
        var asked: [String: Int] = [:]
        for call in trace.calls.sorted(by: { $0.begun < $1.begun }) {
            switch call.kind {
            case .request(let connection): asked[connection] = call.ended
            case .answer(let connection, let position):
                acknowledged.append((position, asked[connection] ?? 0, call.begun))
            case .frame, .sync: continue
            }
        }
        acknowledged.sort { $0.position < $1.position }
        var (early, withoutKey): ([Int], [Int]) = ([], [])
        var first = 0
        for record in acknowledged {
            let begun = batches.firstIndex { $0.begun > record.asked } ?? batches.count
            first = max(first, begun)
            guard first < batches.count, batches[first].synced < record.answered else {
                early.append(record.position)
                continue
            }
            let unsynced = keys.contains {
                $0.begun > record.asked && $0.begun < record.answered
                    && $0.synced > batches[first].begun
            }
            if unsynced { withoutKey.append(record.position) }
        }
        self.batches = batches
        self.keys = keys
        positions = acknowledged.map(\.position)
        self.early = early
        self.withoutKey = withoutKey
    }

    private static func batches(of file: String, in trace: Trace) -> [Batch] {
        var batches: [Batch] = []
        var begun: Int?
        var written = 0
        for call in trace.calls {
            switch call.kind {
            case .frame(file):
                begun = begun ?? call.begun
                written = call.ended
            case .sync(file):
                // Only what was written when the sync began is on the disk at its end.
                guard let first = begun, call.begun > written else { continue }
                batches.append(Batch(begun: first, synced: call.ended))
                begun = nil
            case .frame, .sync, .request, .answer: continue
            }
        }
        return batches
    }
}
