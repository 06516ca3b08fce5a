import CanonicalJSON
import EventLog
import Foundation
import Testing

@Suite struct `Published probes of Merkle proofs` {
    static let name = "merkle-probes.json"

    @Test(.enabled(if: Vectors.isPresent(name), Vectors.absence))
    func `of inclusion hold or fail as they say`() throws {
        let probes = try #require(try Vectors.read(Self.name)["inclusion"]?.array)
        #expect(probes.count == 98)
        for probe in probes {
            let index = try size(probe, "leafIdx")
            let size = try size(probe, "treeSize")
            var holds = false
            // What is no hash cannot be asked about, and so does not hold.
            if let leaf = TreeHash(base64: try text(probe, "leafHash")),
                let root = TreeHash(base64: try text(probe, "root")), let path = path(probe)
            {
                holds = TreeProof.isIncluded(
                    leaf: leaf, index: index, size: size, root: root, path: path)
            }
            #expect(holds != probe["wantErr"]?.bool, "\(probe["name"]?.string ?? "")")
        }
    }

    @Test(.enabled(if: Vectors.isPresent(name), Vectors.absence))
    func `of consistency hold or fail as they say`() throws {
        let probes = try #require(try Vectors.read(Self.name)["consistency"]?.array)
        #expect(probes.count == 98)
        for probe in probes {
            let earlier = try size(probe, "size1")
            let size = try size(probe, "size2")
            let earlierRoot = standIn(try text(probe, "root1"))
            let root = standIn(try text(probe, "root2"))
            let holds =
                path(probe).map {
                    TreeProof.isConsistent(
                        earlierSize: earlier, earlierRoot: earlierRoot, size: size, root: root,
                        path: $0)
                } ?? false
            #expect(holds != probe["wantErr"]?.bool, "\(probe["name"]?.string ?? "")")
        }
    }

    /// A number of 64 bits, those beyond the signed ones as negative.
    private func size(_ probe: JSON, _ field: String) throws -> Int {
        switch try #require(probe[field]) {
        case .integer(let number): Int(number)
        case .unsupportedNumber(let text): Int(truncatingIfNeeded: try #require(UInt64(text)))
        default: throw Unreadable()
        }
    }

    private func text(_ probe: JSON, _ field: String) throws -> String {
        try #require(probe[field]?.string)
    }

    /// A hash; some probes have roots of other lengths that hold where they are the same, and for
    /// which others stand that are the same where those are.
    private func standIn(_ text: String) -> TreeHash {
        TreeHash(base64: text) ?? .leaf(Array(text.utf8))
    }

    /// The path, or nothing where it holds what is no hash and no proof can have.
    private func path(_ probe: JSON) -> [TreeHash]? {
        guard let elements = probe["proof"]?.array else { return [] }
        let hashes = elements.compactMap { $0.string.flatMap { TreeHash(base64: $0) } }
        return hashes.count == elements.count ? hashes : nil
    }

    private struct Unreadable: Error {}
}

@Suite struct `A published log` {
    static let name = "tessera-log.json"

    @Test(.enabled(if: Vectors.isPresent(name), Vectors.absence))
    func `has the leaves, roots and signatures that we find`() throws {
        let log = try Vectors.read(Self.name)
        let key = try #require(log["vkey"]?.string.flatMap(VerifierKey.init))
        let records = try bundle(try #require(log["entries"]?.string))
        #expect(records.count == 15)
        #expect(records[2] == Array("three".utf8))
        let tile = try #require(log["tile"]?.string.flatMap(decode))
        #expect(TreeHash.split(tile) == records.map(TreeHash.leaf))

        let snapshot = MemoryLog(records)
        var notes: [SignedNote] = []
        for size in 0...15 {
            let text = try #require(log["checkpoints"]?[String(size)]?.string)
            let note = try SignedNote(Array(text.utf8))
            #expect(note.bytes == Array(text.utf8))
            let checkpoint = try Checkpoint(note, by: [key])
            #expect(checkpoint.size == size)
            #expect(checkpoint.root == (try TreeProof.root(at: size, from: snapshot.tiles)))
            notes.append(note)
        }
        let check = IntegrityCheck(origin: key.name, keys: [key], checkpoints: notes)
        #expect(
            try check.run(over: snapshot) == .sound(size: 15, root: snapshot.root, withheld: 0))

        let path = try TreeProof.inclusion(of: 2, in: 15, from: snapshot.tiles)
        let receipt = Receipt(index: 2, path: path, checkpoint: notes[15])
        try Receipt(receipt.bytes).check(record: records[2], origin: key.name, keys: [key])
    }

    private func decode(_ text: String) -> [UInt8]? {
        Data(base64Encoded: text).map { Array($0) }
    }

    /// The entries of a bundle, each after its length as two bytes, the higher one first.
    private func bundle(_ text: String) throws -> [[UInt8]] {
        var rest = try #require(decode(text))[...]
        var entries: [[UInt8]] = []
        while rest.count >= 2 {
            let length = Int(rest.removeFirst()) << 8 | Int(rest.removeFirst())
            entries.append(Array(rest.prefix(length)))
            rest = rest.dropFirst(length)
        }
        return entries
    }
}
