import CanonicalJSON
import EventLog
import Events

/// A run of records as a back-up holds it, whole commands only: the records' own bytes, one a line
/// (canonical JSON has no line feed), and beside them what the log remembers of their commands.
struct LogSegment {
    /// A segment ends with the command that reaches either.
    static let recordsMax = 16_384
    static let sizeBytesMax = 8 << 20

    /// A command and the bytes of its records.
    struct Command {
        let id: String
        let remembered: RememberedCommand
        let records: [[UInt8]]
    }

    private(set) var commands: [Command] = []
    private(set) var positions: Range<Int>
    private var sizeBytes = 0

    /// A segment without records, to be continued from a position on.
    init(from position: Int) {
        positions = position..<position
    }

    /// Whether it takes no more.
    var isFull: Bool { positions.count >= Self.recordsMax || sizeBytes >= Self.sizeBytesMax }

    /// Adds the command that comes next.
    mutating func append(_ command: Command) {
        commands.append(command)
        positions = positions.lowerBound..<positions.upperBound + command.records.count
        sizeBytes += command.records.reduce(0) { $0 + $1.count }
    }

    /// The lines of the records.
    var recordLines: [UInt8] {
        var lines: [UInt8] = []
        lines.reserveCapacity(sizeBytes + positions.count)
        for record in commands.lazy.flatMap(\.records) {
            lines += record
            lines.append(UInt8(ascii: "\n"))
        }
        return lines
    }

    /// The lines of the commands.
    var commandLines: [UInt8] {
        commands.flatMap { command in
            let json: JSON = [
                "command": .string(command.id), "count": .integer(Int64(command.records.count)),
                "digest": .string(Base64.encode(command.remembered.digest)),
                "first": .integer(Int64(command.remembered.positions.lowerBound)),
                "warnings": .string(Base64.encode(command.remembered.warnings)),
            ]
            return json.canonicalBytes + [UInt8(ascii: "\n")]
        }
    }

    /// Reads the lines back.
    ///
    /// - Returns: nothing where they are not those of whole commands, one after another, at these
    ///   positions.
    init?(recordLines: [UInt8], commandLines: [UInt8], at positions: Range<Int>) {
        guard let records = Self.lines(recordLines), records.count == positions.count,
            let lines = Self.lines(commandLines)
        else { return nil }
        self.init(from: positions.lowerBound)
        var rest = records[...]
        for line in lines {
            guard let json = try? JSONReader.readCanonical(line),
                let id = json["command"]?.string, let first = json["first"]?.integer,
                Int(first) == self.positions.upperBound, let count = json["count"]?.integer,
                count > 0, count <= rest.count,
                let digest = json["digest"]?.string.flatMap(Base64.decode),
                let warnings = json["warnings"]?.string.flatMap(Base64.decode)
            else { return nil }
            append(
                Command(
                    id: id,
                    remembered: RememberedCommand(
                        positions: Int(first)..<Int(first + count), digest: digest,
                        warnings: warnings),
                    records: rest.prefix(Int(count)).map(Array.init)))
            rest = rest.dropFirst(Int(count))
        }
        guard rest.isEmpty else { return nil }
    }

    private static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>]? {
        guard bytes.last == UInt8(ascii: "\n") else { return nil }
        return bytes.dropLast().split(
            separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    }
}
