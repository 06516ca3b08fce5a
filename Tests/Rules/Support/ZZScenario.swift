import CanonicalJSON
import Events
import Glibc
import Rules
import Testing

@Suite struct `ZZ scenarios` {
    @Test(arguments: ["recognition", "objection", "organisations", "returns", "life", "knowledge"]) func plays(name: String) throws {
        let lines = try text("/work/shared/scenarios/\(name).jsonl")
        let answers = try text("/work/shared/scenarios/\(name).answers.jsonl")
        let world = try World.opened(on: "2024-02-01 08:00:00")
        for (index, line) in lines.enumerated() {
            var json = try JSONReader.read(line)
            let expected = try JSONReader.read(answers[index])
            guard let action = ActionName(rawValue: json["do"]?.string ?? "") else {
                print("SKIP", name, index + 1, json["do"]?.string ?? "?"); continue
            }
            let at = json["at"]!.string!
            let time = at.prefix(10) + " " + at.dropFirst(11).prefix(8)
            var paper: Paper? = nil
            if let given = json["for"] {
                paper = Paper(account: given["account"]?.string, name: given["name"]?.string, received: given["received"]!.string!, postmark: given["postmark"]?.string, byObjector: true)
            }
            var with = json["with"]!
            with["attachments"] = nil
            json["x"] = nil
            var answer = try world.answer(json["by"]!.string!, action, on: String(time), with, override: json["override"]?["reason"]?.string, for: paper)
            if json["override"] != nil, !["officer", "leader"].contains(json["by"]!.string!) { answer = .no("authority.role") }
            switch answer {
            case .yes(let types):
                #expect(expected["ok"]?.bool == true, "\(name) \(index + 1) \(answer)")
                if let events = expected["events"]?.array { #expect(events.compactMap(\.string) == types, "\(name) \(index + 1)") }
            case .refused(let code, _, let unmet, _):
                #expect(expected["ok"]?.bool == false, "\(name) \(index + 1) \(answer)")
                if let want = expected["code"]?.string { #expect(want == code, "\(name) \(index + 1)") }
                if let want = expected["unmet"]?.array { #expect(want.compactMap(\.string) == unmet, "\(name) \(index + 1)") }
            }
        }
    }
    func text(_ path: String) throws -> [[UInt8]] {
        let bytes = `The built-in calendar`.bytes(of: path)!
        return bytes.split(separator: 10).map(Array.init)
    }
}
