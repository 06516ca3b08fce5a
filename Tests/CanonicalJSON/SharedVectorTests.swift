import CanonicalJSON
import FoundationEssentials
import Testing

/// The published RFC 8785 test data, kept beside the checkout where it is present.
private enum SharedVectors {
    static let file = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../../shared/vectors/jcs.json").standardizedFileURL

    static var arePresent: Bool { FileManager.default.fileExists(atPath: file.path()) }

    static func cases() throws -> [(name: String, input: [UInt8], output: [UInt8])] {
        let vectors = try JSONReader.read(Array(Data(contentsOf: file)))
        return try #require(vectors["cases"]?.object).members.map { member in
            let hex = try #require(member.value["outputHex"]?.string)
            return (
                member.name, utf8(try #require(member.value["input"]?.string)),
                try hex.split(separator: " ").map { try #require(UInt8($0, radix: 16)) }
            )
        }
    }
}

@Suite(.enabled(if: SharedVectors.arePresent, "no ../shared/vectors/jcs.json beside the checkout"))
struct `The published canonicalisation vectors` {
    @Test func `input without fractions or exponents has the published canonical form`() throws {
        var names: [String] = []
        for (name, input, output) in try SharedVectors.cases() {
            let value = try JSONReader.read(input)
            guard value.unsupportedNumbers.isEmpty else { continue }
            #expect(value.canonicalBytes == output, "\(name)")
            #expect(try JSONReader.readCanonical(output) == value, "\(name)")
            names.append(name)
        }
        #expect(names == ["arrays", "french", "unicode", "weird"])
    }

    @Test func `input with fractions or exponents names them and is not canonical`() throws {
        var numbers: [String: [String]] = [:]
        for (name, input, output) in try SharedVectors.cases() {
            let found = try JSONReader.read(input).unsupportedNumbers
            guard !found.isEmpty else { continue }
            numbers[name] = found
            #expect(throws: JSONError.self) { try JSONReader.readCanonical(input) }
            #expect(try JSONReader.read(output).unsupportedNumbers.count <= found.count)
        }
        #expect(
            numbers == [
                "structures": ["56.0"],
                "values": [
                    "333333333.33333329", "1E30", "4.50", "2e-3", "0.000000000000000000000000001",
                ],
            ])
    }
}
