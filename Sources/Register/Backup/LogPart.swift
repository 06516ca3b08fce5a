import EventLog
import Events
import Projections
import SQLiteLog

/// What one segment of a back-up is made from.
struct LogPart: Sendable {
    let segment: LogSegment
    /// The attachments its records name, with the position of the first that names each.
    let attachments: [(SHA256Hex, Int)]
    /// What the tree says of its records.
    let leaves: [TreeHash]

    /// Reads whole commands from a position on, as many as a segment takes.
    static func read(
        from first: Int, to end: Int, on snapshot: SQLiteLogSnapshot
    ) throws -> LogPart {
        var segment = LogSegment(from: first)
        var attachments: [(SHA256Hex, Int)] = []
        var named: Set<SHA256Hex> = []
        var command: (id: String, records: [[UInt8]])?
        func close() throws {
            guard let closed = command else { return }
            command = nil
            let start = segment.positions.upperBound
            guard let remembered = try snapshot.command(closed.id),
                remembered.positions == start..<start + closed.records.count
            else {
                throw BackupError(
                    .source, "the command of record \(start) is not remembered as it should be",
                    chinese: "位置\(start)的记录所属命令与登记不符")
            }
            segment.append(
                LogSegment.Command(
                    id: closed.id, remembered: remembered, records: closed.records))
        }
        try snapshot.read(first..<end) { stored in
            let event: RecordedEvent
            do { event = try RecordedEvent(stored) } catch {
                throw BackupError(
                    .source, "record \(stored.position) cannot be read: \(error)",
                    chinese: "位置\(stored.position)的记录无法读取：\(error)")
            }
            if command?.id != event.command {
                try close()
                guard !segment.isFull else { return false }
                command = (event.command, [])
            }
            command?.records.append(stored.bytes)
            for name in event.attachmentNames where named.insert(name).inserted {
                attachments.append((name, stored.position))
            }
            return true
        }
        try close()
        return LogPart(
            segment: segment, attachments: attachments,
            leaves: try leaves(of: segment.positions, on: snapshot))
    }

    private static func leaves(
        of positions: Range<Int>, on snapshot: SQLiteLogSnapshot
    ) throws -> [TreeHash] {
        let width = TreeEdge.tileWidth
        var leaves: [TreeHash] = []
        var tile: (index: Int, hashes: [TreeHash])?
        for position in positions {
            let (index, offset) = position.quotientAndRemainder(dividingBy: width)
            if tile?.index != index {
                tile = (index, try snapshot.tiles.tile(level: 0, index: index))
            }
            guard let hashes = tile?.hashes, offset < hashes.count else {
                throw BackupError(
                    .source, "the tree has no hash of record \(position)",
                    chinese: "哈希树缺少位置\(position)的记录")
            }
            leaves.append(hashes[offset])
        }
        return leaves
    }
}
