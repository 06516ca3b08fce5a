import EventLog
import Testing

@Suite struct `A hash of the tree` {
    /// The inputs of the reference implementations of RFC 6962, and the roots of the trees of the
    /// first 1 to 8 of them.
    static let inputs = [
        "", "00", "10", "2021", "3031", "40414243", "5051525354555657",
        "606162636465666768696a6b6c6d6e6f",
    ]
    static let roots = [
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
    ]

    @Test func `an empty tree has the hash of nothing`() {
        let nothing = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
        #expect(TreeHash.empty == hash(hex: nothing))
        #expect(TreeHash.root(of: []) == .empty)
        #expect(TreeEdge().root == .empty)
    }

    @Test func `the leaf of an empty record is SHA-256 of a zero byte`() {
        #expect(TreeHash.leaf([]) == hash(hex: Self.roots[0]))
    }

    @Test func `trees of one to eight records have the roots of the reference implementations`() {
        var edge = TreeEdge()
        for (input, root) in zip(Self.inputs, Self.roots) {
            #expect(edge.append(.leaf(bytes(hex: input))).isEmpty)
            #expect(edge.root == hash(hex: root))
        }
        let leaves = Self.inputs.map { TreeHash.leaf(bytes(hex: $0)) }
        for (count, root) in zip(1..., Self.roots) {
            #expect(TreeHash.root(of: Array(leaves.prefix(count))) == hash(hex: root))
        }
    }

    @Test func `holds exactly 32 bytes`() {
        let bytes = Array(UInt8(0)..<32)
        #expect(TreeHash(bytes: bytes)?.bytes == bytes)
        #expect(TreeHash(bytes: bytes[...])?.bytes == bytes)
        #expect(TreeHash(bytes: bytes.lazy.map { $0 ^ 0xff })?.bytes == bytes.map { $0 ^ 0xff })
        #expect(TreeHash(bytes: bytes.dropLast()) == nil)
        #expect(TreeHash(bytes: bytes + [0]) == nil)
        #expect(TreeHash(bytes: []) == nil)
    }

    @Test func `differs from another in any one bit, and equal ones hash alike`() {
        let bytes = Array(UInt8(0)..<32)
        for index in bytes.indices {
            var other = bytes
            other[index] ^= 0x10
            #expect(TreeHash(bytes: other) != TreeHash(bytes: bytes))
        }
        #expect(Set([TreeHash.leaf([1]), .leaf([1]), .leaf([2])]).count == 2)
    }

    @Test func `is written in base64 and read only from the one text it has`() throws {
        let text = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="
        #expect(TreeHash.empty.base64 == text)
        #expect(TreeHash(base64: text) == .empty)
        for other in [
            "", String(text.dropLast()), text + "\n", " " + text, text + "=",
            "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFV=",  // unused bits set
            "47DEQpj8HBSa-_TImW+5JCeuQeRkm5NMpJWZG3hSuFU=",  // the other alphabet
            "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuA==",  // 31 bytes
            "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFUA",  // 33 bytes
            "47DE=pj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=", "====",
        ] {
            #expect(TreeHash(base64: other) == nil, "\(other)")
        }
    }

    @Test func `stands beside others in a tile and is found again`() {
        let hashes = leaves(256)
        let tile = TreeHash.concatenated(hashes)
        #expect(tile.count == 8192)
        #expect(TreeHash.split(tile) == hashes)
        #expect(TreeHash.split([]) == [])
        #expect(TreeHash.split(Array(tile.dropLast())) == nil)
    }
}
