import CanonicalJSON
import Foundation
import Testing

/// A script with what must be answered to it, and to questions asked afterwards.
struct Scenario {
    private let script: [JSON]
    private let answers: [JSON]
    private let queries: [JSON]

    /// Reads a scenario from the folder that holds it.
    init(_ name: String, in folder: URL) throws {
        func bytes(_ ending: String) throws -> [UInt8] {
            [UInt8](try Data(contentsOf: folder.appendingPathComponent("\(name).\(ending)")))
        }
        func lines(_ ending: String) throws -> [JSON] {
            try bytes(ending).split(separator: UInt8(ascii: "\n")).map { try JSONReader.read($0) }
        }
        script = try lines("jsonl")
        answers = try lines("answers.jsonl")
        queries = try #require(try JSONReader.read(try bytes("queries.json"))["queries"]?.array)
    }

    /// All that are agreed on.
    static let names = [
        "knowledge", "life", "objection", "organisations", "recognition", "returns",
    ]

    /// The folder beside this file.
    static let embedded = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("Scenarios")

    /// The folder that projects share, beside the checkout; nothing where there is none.
    static let shared: URL? = {
        let checkout = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let folder = checkout.deletingLastPathComponent()
            .appendingPathComponent("shared/scenarios")
        return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
    }()

    /// Plays the script line by line, and asks the questions, each by a process of its own.
    func run() throws {
        try Scratch.with { scratch in
            let data = "\(scratch)/register"
            let played = try play(data)
            for query in queries {
                let words = try #require(query["args"]?.array).compactMap(\.string)
                let outcome = try Program.run(words + ["--data", data, "--format", "json"])
                #expect(outcome.status == 0, "\(words): \(outcome.errors)")
                let answer = try JSONReader.read(outcome.output)
                let wanted = try #require(query["expect"])
                let difference = Matching(answers: played).difference(answer, wanted)
                #expect(difference == nil, "\(words)")
            }
        }
    }

    /// Each line is written when the one before it has been answered: a line may name a position
    /// that only that answer tells.
    private func play(_ data: String) throws -> [JSON] {
        let program = try Conversation("play", "-", "--data", data)
        var played: [JSON] = []
        for line in script {
            let line = Self.filled(line, from: played)
            try program.write(line.canonicalBytes + [UInt8(ascii: "\n")])
            let answer = try #require(try program.line(), "line \(played.count + 1)")
            played.append(try JSONReader.read(Array(answer.utf8)))
        }
        #expect(program.end() == 0)
        for (index, wanted) in answers.enumerated() {
            let number = Int(wanted["line"]?.integer ?? Int64(index + 1))
            let difference = Matching(answers: played).difference(played[number - 1], wanted)
            #expect(difference == nil, "line \(number)")
        }
        return played
    }

    /// The line with the positions it names put in: `"@LINEn+k"`.
    private static func filled(_ value: JSON, from answers: [JSON]) -> JSON {
        switch value {
        case .array(let elements): return .array(elements.map { filled($0, from: answers) })
        case .object(let object):
            var filledObject = JSONObject()
            for member in object.members {
                filledObject[member.name] = filled(member.value, from: answers)
            }
            return .object(filledObject)
        case .string(let text) where text.hasPrefix("@LINE"):
            let numbers = text.dropFirst(5).split(separator: "+").compactMap { Int($0) }
            guard let line = numbers.first, answers.indices.contains(line - 1),
                let position = answers[line - 1]["position"]?.integer
            else { return value }
            return .integer(position + Int64(numbers.dropFirst().first ?? 0))
        case .null, .bool, .integer, .unsupportedNumber, .string: return value
        }
    }
}
