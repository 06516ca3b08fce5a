import CanonicalJSON
import EventLog
import Glibc

/// The records of a run in a file, for programs that are not ours: of each the size of a head and of
/// the body, in four bytes, the least first; the head, a JSON object of what the body is guarded by;
/// and the body.
enum RecordFile {
    static func write(_ workload: Workload, to path: String) throws(WholeFile.Failure) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(workload.bodies.reduce(0) { $0 + $1.count + 400 })
        for (planned, body) in zip(workload.records, workload.bodies) {
            let head: JSON = [
                "type": .string(planned.draft.type),
                "tags": .array(planned.draft.tags.map { .string($0) }),
                "guard": .array(planned.guardTags.map { .string($0) }),
                "round": .integer(Int64(planned.round)),
            ]
            let written = head.canonicalBytes
            append(written.count, to: &bytes)
            append(body.count, to: &bytes)
            bytes += written
            bytes += body
        }
        try WholeFile.write(bytes, to: path)
    }

    private static func append(_ count: Int, to bytes: inout [UInt8]) {
        withUnsafeBytes(of: UInt32(count).littleEndian) { bytes += $0 }
    }
}
