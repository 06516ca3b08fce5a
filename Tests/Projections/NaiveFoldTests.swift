import CanonicalJSON
import EventLog
import Events
import Projections
import Testing

@Suite struct `The roster against its definition` {
    @Test func `on any day, at any size, it is the fold of the first records`() async throws {
        for seed in UInt64(0)..<12 {
            var random = SplitMix64(seed: seed)
            var options = ProjectionOptions()
            options.centresKept = 1 + Int(seed % 3) * 2
            let register = try await RehearsedRegister(options: options)
            var time = 0
            for _ in 0..<40 {
                time += Int.random(in: 0...3, using: &random)
                let day = Day(number: 19_760).adding(days: time)
                let happenings = (0..<Int.random(in: 1...4, using: &random)).map { _ in
                    Happening.any(by: day, &random)
                }
                try await register.record("\(day)T09:00:00+08:00", happenings)
                if Bool.random(using: &random) { try await register.runner.catchUp() }
            }
            let naive = try await NaiveFold(register.log)
            let size = try await register.size
            for _ in 0..<60 {
                let day = Day(number: 19_720).adding(days: Int.random(in: 0...160, using: &random))
                let known = Int.random(in: 1...size, using: &random)
                let what: Comment = "seed \(seed), on \(day), known \(known)"
                let expected = naive.roster(on: day, known: known)
                #expect(
                    try await register.roster(day.description, known: known) == expected, what)
                for (id, stage) in naive.stages(on: day, known: known) {
                    let centre = try await register.centre(
                        id.rawValue, day.description, known: known)
                    let found =
                        "\(centre?["status"]?.string ?? "none")/\(centre?["stage"]?.string ?? "")"
                    #expect(found == stage, "\(id), seed \(seed), on \(day), known \(known)")
                }
            }
            let rebuilt = register.runner("rebuilt.sqlite")
            #expect(try await register.runner.dump() == rebuilt.dump(), "seed \(seed)")
            try await register.close()
        }
    }
}

extension Happening {
    /// Any event, in or out of order, effective that day or up to forty days before.
    fileprivate static func any(by day: Day, _ random: inout SplitMix64) -> Happening {
        func pick(_ values: [String]) -> String { values.randomElement(using: &random) ?? "" }
        let hosts = [
            RehearsedRegister.tiexi, RehearsedRegister.haicheng, RehearsedRegister.tiedong,
        ]
        let centre = pick(["a", "b", "c", "d", "e"])
        let list = pick(["l1", "l2"])
        let back = day.adding(days: -Int.random(in: 0...40, using: &random)).description
        let effective = Bool.random(using: &random) ? day.description : back
        switch Int.random(in: 0..<19, using: &random) {
        case 0...2:
            return applied(centre, host: pick(hosts), director: pick(["王一", "孙二"]))
                .effective(effective)
        case 3:
            return registered(pick(hosts), pick(["甲公司", "乙公司"]), pick(["tiexi", "lishan"]))
                .effective(effective)
        case 4: return verified(pick(hosts)).effective(effective)
        case 5:
            return amended(pick(hosts), ["name": .string(pick(["丙公司", "丁公司"]))])
                .effective(effective)
        case 6:
            return opinion(centre, "preliminary", pick(["pass", "reject"])).effective(effective)
        case 7: return opinion(centre, "bureau", "pass").effective(effective)
        case 8:
            return panel(pick(["p1", "p2"]), ["e1"], [centre, pick(["f", "g"])])
                .effective(effective)
        case 9: return expert("e1", pick(["p1", "p2"]), centre).effective(effective)
        case 10: return inspected(centre, "p1", on: effective)
        case 11: return proposed(list, [centre, "f"]).effective(effective)
        case 12:
            return opened(list, [centre, "f"], from: effective, until: day.description)
                .effective(effective)
        case 13...14: return approved(centre, list, on: effective)
        case 15: return refused(centre).effective(effective)
        case 16:
            return carried(
                centre, pick(hosts), "qianshan",
                [
                    "established": .string(back), "statusSince": .string(day.description),
                    "was": [["until": .string(effective), "name": "鞍山市旧名专业技术创新中心"]],
                ])
        case 17:
            let until = Day(number: 19_720).adding(days: Int.random(in: 0...160, using: &random))
            let (district, successor) =
                Bool.random(using: &random) ? ("tiexi", "lishan") : ("lishan", "gaoxin")
            return department(
                district, from: "2024-01-01", until: until.description, successor: successor)
        default:
            return measures(
                from: day.description,
                ["minExperts": .integer(Bool.random(using: &random) ? 1 : 3)])
        }
    }
}
