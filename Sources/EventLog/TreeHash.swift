import Crypto

/// A hash of the Merkle tree: 32 bytes of SHA-256 (RFC 6962 §2.1), held without the heap.
public struct TreeHash: Hashable, Sendable {
    /// How many bytes a hash has.
    public static let sizeBytes = 32

    // The 32 bytes as they lie in memory; the numbers themselves mean nothing.
    private let words: (UInt64, UInt64, UInt64, UInt64)

    /// A hash of these bytes, where there are 32.
    public init?(bytes: some Collection<UInt8>) {
        guard bytes.count == Self.sizeBytes else { return nil }
        let hash = bytes.withContiguousStorageIfAvailable { TreeHash(UnsafeRawBufferPointer($0)) }
        self = hash ?? Array(bytes).withUnsafeBytes { TreeHash($0) }
    }

    /// A hash of the first 32 bytes at `raw`, which has that many.
    private init(_ raw: UnsafeRawBufferPointer) {
        words = raw.loadUnaligned(as: (UInt64, UInt64, UInt64, UInt64).self)
    }

    /// Whether all 32 bytes agree.
    public static func == (a: TreeHash, b: TreeHash) -> Bool { a.words == b.words }

    /// Feeds a hasher with the bytes.
    public func hash(into hasher: inout Hasher) {
        withUnsafeBytes { hasher.combine(bytes: $0) }
    }

    /// Calls `body` with the 32 bytes.
    public func withUnsafeBytes<Result>(
        _ body: (UnsafeRawBufferPointer) throws -> Result
    ) rethrows -> Result {
        try Swift.withUnsafeBytes(of: words, body)
    }

    /// The 32 bytes.
    public var bytes: [UInt8] { withUnsafeBytes { Array($0) } }
}

extension TreeHash {
    /// The root of a tree without records: SHA-256 of nothing.
    public static let empty = TreeHash(SHA256())

    /// The hash of a record: SHA-256(0x00 ‖ record).
    public static func leaf(_ record: [UInt8]) -> TreeHash {
        var hasher = SHA256()
        Swift.withUnsafeBytes(of: UInt8(0)) { hasher.update(bufferPointer: $0) }
        record.withUnsafeBytes { hasher.update(bufferPointer: $0) }
        return TreeHash(hasher)
    }

    /// The hash over two subtrees: SHA-256(0x01 ‖ left ‖ right).
    public static func node(_ left: TreeHash, _ right: TreeHash) -> TreeHash {
        var hasher = SHA256()
        Swift.withUnsafeBytes(of: UInt8(1)) { hasher.update(bufferPointer: $0) }
        left.withUnsafeBytes { hasher.update(bufferPointer: $0) }
        right.withUnsafeBytes { hasher.update(bufferPointer: $0) }
        return TreeHash(hasher)
    }

    /// The root over these hashes, split at the largest power of two below their number.
    ///
    /// - Complexity: O(n) hashes.
    public static func root(of hashes: [TreeHash]) -> TreeHash {
        guard !hashes.isEmpty else { return .empty }
        // Pairing from the left and carrying an odd last one up gives the tree of that split.
        var row = hashes
        while row.count > 1 {
            let pairs = row.count / 2
            for index in 0..<pairs { row[index] = node(row[2 * index], row[2 * index + 1]) }
            let isOdd = row.count % 2 == 1
            if isOdd { row[pairs] = row[row.count - 1] }
            row.removeSubrange((pairs + (isOdd ? 1 : 0))...)
        }
        return row[0]
    }

    private init(_ hasher: SHA256) {
        self = hasher.finalize().withUnsafeBytes { TreeHash($0) }
    }
}

extension TreeHash {
    /// The hashes one after another, as a tile holds them.
    public static func concatenated(_ hashes: [TreeHash]) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(hashes.count * sizeBytes)
        for hash in hashes { hash.withUnsafeBytes { bytes.append(contentsOf: $0) } }
        return bytes
    }

    /// The hashes that stand one after another in `bytes`, where their number is whole.
    public static func split(_ bytes: [UInt8]) -> [TreeHash]? {
        guard bytes.count % sizeBytes == 0 else { return nil }
        return bytes.withUnsafeBytes { raw in
            stride(from: 0, to: raw.count, by: sizeBytes).map { offset in
                TreeHash(UnsafeRawBufferPointer(rebasing: raw[offset..<offset + sizeBytes]))
            }
        }
    }
}

extension TreeHash: CustomStringConvertible {
    /// The hash in base64, as checkpoints and proofs write it.
    public var base64: String { Base64.encode(bytes) }

    /// The hash that this canonical base64 stands for, where it is one.
    public init?(base64 text: some StringProtocol) {
        guard let bytes = Base64.decode(text.utf8) else { return nil }
        self.init(bytes: bytes)
    }

    /// The hash in base64.
    public var description: String { base64 }
}
