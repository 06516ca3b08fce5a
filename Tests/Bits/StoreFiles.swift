import Foundation
import Glibc
import Testing

/// One bit of one file of a store.
struct Flip: Hashable, Sendable, CustomStringConvertible {
    /// The file, by its path in the store.
    let file: String
    let offset: Int
    let bit: Int

    var description: String { "bit \(bit) of byte \(offset) of \(file)" }
}

/// The files of a store as they were, and a copy of them in which bits are flipped.
struct StoreFiles: Sendable {
    /// Where the copy is.
    let directory: String
    /// What each file holds, by its path.
    let contents: [String: [UInt8]]
    /// The files in order.
    let names: [String]

    /// All files that truth stands in: not what is made anew from them, what is only locked, nor
    /// the credentials of accounts, whose hashes nothing can be held against.
    init(of directory: String) throws {
        self.directory = directory
        var contents: [String: [UInt8]] = [:]
        for name in try FileManager.default.subpathsOfDirectory(atPath: directory) {
            let left = ["projections", "accounts", "access"].contains { name.hasPrefix($0) }
            guard !left, !name.hasSuffix(".lock"), !name.hasSuffix("-shm") else { continue }
            var isDirectory: ObjCBool = false
            let path = "\(directory)/\(name)"
            guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory),
                !isDirectory.boolValue
            else { continue }
            let bytes = try Self.bytes(of: path)
            if !bytes.isEmpty { contents[name] = bytes }
        }
        self.contents = contents
        names = contents.keys.sorted()
    }

    private init(_ other: StoreFiles, at directory: String) {
        self.directory = directory
        contents = other.contents
        names = other.names
    }

    /// A copy of its own for whoever flips beside others.
    func copied(to path: String) throws -> StoreFiles {
        try FileManager.default.copyItem(atPath: directory, toPath: path)
        return StoreFiles(self, at: path)
    }

    /// How many bits there are.
    var bitCount: Int { contents.values.reduce(0) { $0 + $1.count * 8 } }

    /// Every bit, in order.
    func flip(_ index: Int) -> Flip {
        var rest = index
        for name in names {
            let bits = (contents[name]?.count ?? 0) * 8
            if rest < bits { return Flip(file: name, offset: rest / 8, bit: rest % 8) }
            rest -= bits
        }
        preconditionFailure("there are as many flips as bits")
    }

    /// Some flips: a few of each file, however small, and the rest anywhere.
    func flips(_ count: Int, _ chance: inout SplitMix64) -> [Flip] {
        let each = min(16, count / (2 * names.count))
        var flips: [Flip] = []
        for name in names {
            let size = contents[name]?.count ?? 0
            for _ in 0..<each {
                flips.append(
                    Flip(
                        file: name, offset: Int.random(in: 0..<size, using: &chance),
                        bit: Int.random(in: 0..<8, using: &chance)))
            }
        }
        while flips.count < count {
            flips.append(flip(Int.random(in: 0..<bitCount, using: &chance)))
        }
        return flips
    }

    /// Flips a bit; done again it is as it was.
    func apply(_ flip: Flip, undo: Bool = false) throws {
        let bytes = try #require(contents[flip.file])
        let descriptor = open("\(directory)/\(flip.file)", O_WRONLY | O_CLOEXEC)
        try #require(descriptor >= 0)
        defer { close(descriptor) }
        var byte = bytes[flip.offset]
        if !undo { byte ^= 1 << UInt8(flip.bit) }
        try #require(pwrite(descriptor, &byte, 1, off_t(flip.offset)) == 1)
    }

    /// The files that are not as they were.
    func changed() throws -> [String] {
        try names.filter { try Self.bytes(of: "\(directory)/\($0)") != contents[$0] }
    }

    private static func bytes(of path: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    }
}
