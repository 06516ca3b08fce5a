import CanonicalJSON

/// A draft as canonical bytes but for its position and time, which the writer puts in: `position`
/// and `recorded` stand side by side in canonical order.
public struct EncodedDraft: Hashable, Sendable {
    /// The bytes up to and with `"position":`.
    public let prefix: [UInt8]
    /// The bytes after the value of `recorded`, from the comma on.
    public let suffix: [UInt8]
    /// Where the 36 characters of the command's UUID stand in `prefix`.
    public let commandOffset: Int

    /// The draft's canonical bytes.
    ///
    /// - Throws: `RecordError.malformed` where a field is not of the form a record's has, so that
    ///   nothing is stored which `Record` would refuse to read.
    public init(_ draft: Draft) throws(RecordError) {
        try RecordForm.check(draft)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(512)
        Self.write(#"{"action":"#, .string(draft.action), to: &bytes)
        Self.write(#","actor":"#, draft.actor, to: &bytes)
        Self.write(#","article":"#, .string(draft.article), to: &bytes)
        bytes.append(contentsOf: #","command":"#.utf8)
        commandOffset = bytes.count + 1
        JSON.string(draft.command).write(canonicallyTo: &bytes)
        Self.write(#","data":"#, draft.data, to: &bytes)
        Self.write(#","effective":"#, .string(draft.effective), to: &bytes)
        Self.write(#","policy":"#, .string(draft.policy), to: &bytes)
        bytes.append(contentsOf: #","position":"#.utf8)
        prefix = bytes
        bytes.removeAll(keepingCapacity: true)
        Self.write(#","rules":"#, .integer(Int64(draft.rules)), to: &bytes)
        Self.write(#","tags":"#, .array(draft.tags.map(JSON.string)), to: &bytes)
        Self.write(#","type":"#, .string(draft.type), to: &bytes)
        Self.write(#","version":"#, .integer(Int64(draft.version)), to: &bytes)
        bytes.append(UInt8(ascii: "}"))
        suffix = bytes
    }

    /// The record's canonical bytes at that place and time.
    public func bytes(position: Int, recorded: Timestamp) -> [UInt8] {
        precondition(position >= 0, "positions count from 0")
        precondition(
            recorded >= .earliest && recorded <= .latest, "a record's year has four digits")
        var bytes: [UInt8] = []
        bytes.reserveCapacity(sizeBytes(position: position))
        bytes.append(contentsOf: prefix)
        Self.writePlace(position: position, recorded: recorded, to: &bytes)
        bytes.append(contentsOf: suffix)
        return bytes
    }

    /// Appends what stands between `prefix` and `suffix`: the value of `position`, and the field
    /// `recorded`.
    public static func writePlace(
        position: Int, recorded: Timestamp, to bytes: inout [UInt8]
    ) {
        JSON.writeInteger(Int64(position), to: &bytes)
        bytes.append(contentsOf: recordedName.utf8)
        recorded.write(to: &bytes)
        bytes.append(UInt8(ascii: "\""))
    }

    /// How many bytes the record has at that position, without making them.
    public func sizeBytes(position: Int) -> Int {
        var digits = 1
        var rest = position / 10
        while rest > 0 {
            digits += 1
            rest /= 10
        }
        return prefix.count + digits + Self.recordedName.utf8.count + Timestamp.sizeBytes + 1
            + suffix.count
    }

    private static let recordedName = #","recorded":""#

    private static func write(_ name: String, _ value: JSON, to bytes: inout [UInt8]) {
        bytes.append(contentsOf: name.utf8)
        value.write(canonicallyTo: &bytes)
    }
}
