import DurableFile
import Foundation
import Testing

@Suite struct `A durable file` {
    let directory: TemporaryDirectory

    init() throws {
        directory = try TemporaryDirectory()
    }

    func attributes(_ name: String) throws -> [FileAttributeKey: Any] {
        try FileManager.default.attributesOfItem(atPath: directory.file(name))
    }

    func names() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: directory.path).sorted()
    }

    @Test func `is written whole, with its permissions, and read back`() throws {
        let content = (0..<300_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        try DurableFile.write(content, to: directory.file("a"), mode: 0o640)
        #expect(try DurableFile.read(directory.file("a")) == content)
        #expect(try DurableFile.sizeBytes(of: directory.file("a")) == 300_000)
        #expect(try attributes("a")[.posixPermissions] as? Int == 0o640)
        try DurableFile.write([1], to: directory.file("a"))
        #expect(try DurableFile.read(directory.file("a")) == [1])
        #expect(try attributes("a")[.posixPermissions] as? Int == 0o600)
        #expect(try names() == ["a"])
    }

    @Test func `may be empty`() throws {
        try DurableFile.write([], to: directory.file("a"))
        #expect(try DurableFile.read(directory.file("a")) == [])
    }

    @Test func `that cannot be written leaves nothing, and says why`() throws {
        try DurableFile.makeDirectory(directory.file("a"))
        let error = #expect(throws: FileError.self) {
            try DurableFile.write([1], to: directory.file("a"))
        }
        #expect(error?.operation == "rename")
        #expect(try names() == ["a"])
        let missing = #expect(throws: FileError.self) {
            try DurableFile.write([1], to: directory.file("b/c"))
        }
        #expect(missing?.isMissing == true)
        #expect(missing?.description.hasSuffix("failed: No such file or directory") == true)
    }

    @Test func `is copied into a new file, also onto itself`() throws {
        let content = [UInt8](repeating: 7, count: 3_000_000)
        try DurableFile.write(content, to: directory.file("a"))
        try DurableFile.copy(directory.file("a"), to: directory.file("b"))
        #expect(try DurableFile.read(directory.file("b")) == content)
        let before = try attributes("a")[.systemFileNumber] as? UInt64
        try DurableFile.copy(directory.file("a"), to: directory.file("a"))
        #expect(try DurableFile.read(directory.file("a")) == content)
        #expect(try attributes("a")[.systemFileNumber] as? UInt64 != before)
        #expect(try names() == ["a", "b"])
    }

    @Test func `is renamed and removed`() throws {
        try DurableFile.write([1], to: directory.file("a"))
        try DurableFile.rename(directory.file("a"), to: directory.file("b"))
        #expect(try names() == ["b"])
        try DurableFile.remove(directory.file("b"))
        try DurableFile.remove(directory.file("b"))
        #expect(try names() == [])
        #expect(try DurableFile.sizeBytes(of: directory.file("b")) == nil)
    }

    @Test func `stands in a directory that is made with those above it`() throws {
        let path = directory.file("x/y/z")
        try DurableFile.makeDirectory(path)
        try DurableFile.makeDirectory(path)
        #expect(DurableFile.isDirectory(path))
        try DurableFile.write([1], to: path + "/a")
        #expect(throws: FileError.self) { try DurableFile.makeDirectory(path + "/a") }
    }

    @Test func `knows its directory by its path`() {
        let cases = [
            ("/a/b", "/a"), ("/a/b/", "/a"), ("/a", "/"), ("/", "/"), ("a", "."), ("a/b", "a"),
            ("", "."),
        ]
        for (path, expected) in cases {
            #expect(DurableFile.directory(of: path) == expected, "\(path)")
        }
    }
}
