import Crypto
import EventLog

/// What is remembered of an accepted command beside its records, as its first record's row keeps
/// it: how many records, the digest, the warnings, and four bytes of SHA-256 over them and the
/// position, for nothing else in the log could tell that they were changed.
enum Acceptance {
    private static let checkSizeBytes = 4

    static func bytes(count: Int, digest: [UInt8], warnings: [UInt8], position: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(digest.count + warnings.count + 8)
        Varint.write(count, to: &bytes)
        Varint.write(digest.count, to: &bytes)
        bytes += digest
        bytes += warnings
        bytes += check(bytes[...], position: position)
        return bytes
    }

    /// Nothing where the bytes are not what was kept at that position.
    static func remembered(_ bytes: [UInt8], position: Int) -> RememberedCommand? {
        guard bytes.count > checkSizeBytes else { return nil }
        let kept = bytes.dropLast(checkSizeBytes)
        guard check(kept, position: position).elementsEqual(bytes.suffix(checkSizeBytes)) else {
            return nil
        }
        return kept.withUnsafeBytes { kept in
            var offset = 0
            guard let count = Varint.read(kept, at: &offset), count > 0,
                let digestCount = Varint.read(kept, at: &offset),
                digestCount <= kept.count - offset
            else { return nil }
            let (end, overflows) = position.addingReportingOverflow(count)
            guard !overflows else { return nil }
            return RememberedCommand(
                positions: position..<end, digest: Array(kept[offset..<(offset + digestCount)]),
                warnings: Array(kept[(offset + digestCount)...]))
        }
    }

    private static func check(_ kept: ArraySlice<UInt8>, position: Int) -> [UInt8] {
        var hash = SHA256()
        withUnsafeBytes(of: Int64(position).bigEndian) { hash.update(bufferPointer: $0) }
        hash.update(data: kept)
        return Array(hash.finalize().prefix(checkSizeBytes))
    }
}
