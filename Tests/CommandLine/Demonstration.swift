import CanonicalJSON
import Foundation
import Testing

/// The demonstration data, played once, with what the register then says of itself.
struct Demonstration {
    /// The script's lines.
    let script: [JSON]
    /// What was answered to each.
    let answers: [JSON]
    /// The types of all records.
    let types: Set<String>
    /// Of each centre, `status` or `status/stage`.
    let standings: Set<String>
    /// The roster's centres.
    let roster: [JSON]
    /// What is due.
    let deadlines: [JSON]

    /// The one playing that all tests look at.
    static let played = Result { try Demonstration() }

    /// The root of the checkout.
    static let checkout = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    /// The text of a file of the checkout.
    static func text(_ path: String) throws -> String {
        try String(contentsOf: checkout.appendingPathComponent(path), encoding: .utf8)
    }

    private init() throws {
        let file = Self.checkout.appendingPathComponent("Demo/demo.jsonl").path
        let script = try Self.text("Demo/demo.jsonl").split(separator: "\n").map {
            try JSONReader.read(Array($0.utf8))
        }
        let register = try Scratch.with { scratch in
            try Self.register(of: file, in: "\(scratch)/register", script)
        }
        self.script = script
        answers = register.answers
        types = register.types
        standings = register.standings
        roster = register.roster
        deadlines = register.deadlines
    }

    private struct Register {
        var answers: [JSON] = []
        var types: Set<String> = []
        var standings: Set<String> = []
        var roster: [JSON] = []
        var deadlines: [JSON] = []
    }

    private static func register(
        of file: String, in data: String, _ script: [JSON]
    ) throws -> Register {
        var register = Register()
        let played = try Program.run("play", file, "--data", data)
        try #require(played.status == 0, "\(played.errors)")
        register.answers = try played.lines.map { try JSONReader.read(Array($0.utf8)) }
        register.roster = try ask(["roster"], data)["centres"]?.array ?? []
        register.deadlines = try ask(["deadlines"], data)["deadlines"]?.array ?? []
        var after: Int64 = 0
        while true {
            let page = try ask(["audit", "--limit", "1000", "--after", "\(after)"], data)
            register.types.formUnion((page["entries"]?.array ?? []).compactMap(Self.type))
            guard let next = page["next"]?.integer else { break }
            after = next
        }
        for centre in Set(script.compactMap(Self.centreBegun)) {
            let found = try ask(["centre", centre], data)
            let words = [found["status"]?.string, found["stage"]?.string].compactMap(\.self)
            register.standings.insert(words.joined(separator: "/"))
        }
        return register
    }

    private static func ask(_ words: [String], _ data: String) throws -> JSON {
        let outcome = try Program.run(words + ["--data", data, "--format", "json"])
        try #require(outcome.status == 0, "\(words): \(outcome.errors)")
        return try JSONReader.read(outcome.output)
    }

    private static func type(_ entry: JSON) -> String? { entry["type"]?.string }

    /// The centre that a line begins to speak of.
    private static func centreBegun(_ line: JSON) -> String? {
        guard let action = line["do"]?.string,
            ["application.submit", "centre.carry-over"].contains(action)
        else { return nil }
        return line["with"]?["centre"]?.string
    }
}
