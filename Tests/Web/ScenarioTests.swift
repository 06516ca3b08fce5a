import CanonicalJSON
import Foundation
import Testing

@Suite struct `The scenarios over HTTP` {
    @Test(arguments: ["knowledge", "life", "objection", "organisations", "recognition", "returns"])
    func `each line posted with the token of its account is answered as it says`(
        _ name: String
    ) async throws {
        let scenario = try Scenario(name)
        // The register begins at the time of the first line; a line nobody may give records nothing.
        let beginning: JSON = [
            "at": try #require(scenario.lines[0]["at"]), "by": "nobody", "do": "account.open",
            "with": [:],
        ]
        try await withServer([beginning]) { server in
            var tokens: [String: String] = [:]
            var answers: [Int: JSON] = [:]
            for (index, line) in scenario.lines.enumerated() {
                let number = index + 1
                var action = try #require(scenario.withPositions(line, answers).object)
                let by = try #require(action["by"]?.string)
                action["by"] = nil
                if by != "public", tokens[by] == nil { tokens[by] = try await server.token(by) }
                let answer = try await server.post(.object(action), token: tokens[by])
                #expect(answer.status < 500)
                answers[number] = try answer.json
                guard var expected = scenario.answers[number]?.object else { continue }
                expected["line"] = nil
                let matching = Matching(lines: answers)
                #expect(
                    matching.differences(.object(expected), answers[number]).isEmpty,
                    "line \(number): \(answer.text), expected \(expected)")
            }
            tokens["auditor"] = try await server.token("auditor")
            for query in scenario.queries {
                let path = try #require(scenario.path(of: query))
                let answer = try await server.get(path, token: tokens["auditor"])
                #expect(answer.status == 200, "\(path): \(answer.text)")
                let matching = Matching(lines: answers)
                let differences = matching.differences(
                    try #require(query["expect"]), try answer.json)
                #expect(differences.isEmpty, "\(path): \(answer.text)")
            }
        }
    }
}

/// A scenario as its files give it.
private struct Scenario {
    let lines: [JSON]
    let answers: [Int: JSON]
    let queries: [JSON]

    init(_ name: String) throws {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("CommandLine/Scenarios")
        func bytes(_ file: String) throws -> [UInt8] {
            Array(try Data(contentsOf: folder.appendingPathComponent(name + file)))
        }
        func lines(_ file: String) throws -> [JSON] {
            try bytes(file).split(separator: UInt8(ascii: "\n")).map { try JSONReader.read($0) }
        }
        self.lines = try lines(".jsonl")
        answers = try Dictionary(
            uniqueKeysWithValues: lines(".answers.jsonl").map {
                (Int($0["line"]?.integer ?? 0), $0)
            })
        queries = try JSONReader.read(bytes(".queries.json"))["queries"]?.array ?? []
    }

    /// The line with the positions its `"@LINEn+k"` stand for.
    func withPositions(_ json: JSON, _ answers: [Int: JSON]) -> JSON {
        switch json {
        case .string(let text) where text.hasPrefix("@LINE"):
            let parts = text.dropFirst(5).split(separator: "+")
            guard let line = Int(parts[0]), let position = answers[line]?["position"]?.integer
            else { return json }
            return .integer(position + (parts.count > 1 ? Int64(parts[1]) ?? 0 : 0))
        case .array(let elements): return .array(elements.map { withPositions($0, answers) })
        case .object(var object):
            for name in object.names {
                object[name] = object[name].map { withPositions($0, answers) }
            }
            return .object(object)
        case .null, .bool, .integer, .unsupportedNumber, .string: return json
        }
    }

    /// The path of a query given as arguments of the command line.
    func path(of query: JSON) -> String? {
        let words = (query["args"]?.array ?? []).compactMap(\.string)
        guard let subject = words.first else { return nil }
        var names: [String] = []
        var parameters: [String] = []
        var rest = words.dropFirst()
        while let word = rest.popFirst() {
            if word.hasPrefix("--") {
                parameters.append(word.dropFirst(2) + "=" + (rest.popFirst() ?? ""))
            } else {
                names.append(word)
            }
        }
        let name = names.first ?? ""
        let path: String? =
            switch subject {
            case "roster", "audit", "publicity": subject
            case "centre": "centres/\(name)"
            case "history", "dossier": "centres/\(name)/\(subject)"
            case "list", "objection", "organisation", "receipt": "\(subject)s/\(name)"
            case _: nil
            }
        let asked = parameters.isEmpty ? "" : "?" + parameters.joined(separator: "&")
        return path.map { "/api/v1/\($0)\(asked)" }
    }
}
