import CanonicalJSON
import Events

extension RehearsedRegister {
    /// A register of random acts, many of them recorded late, over some two hundred days.
    static func random(seed: UInt64) async throws -> RehearsedRegister {
        var random = SplitMix64(seed: seed)
        let register = try await RehearsedRegister()
        var day = Day(number: 19_760)
        for _ in 0..<30 {
            day = day.adding(days: Int.random(in: 0...7, using: &random))
            let happenings = (0..<Int.random(in: 1...3, using: &random)).map { _ in
                Happening.anything(by: day, &random)
            }
            try await register.record("\(day)T09:00:00+08:00", happenings)
        }
        return register
    }

    /// Any day about those of a random register.
    static func anyDay(_ random: inout SplitMix64) -> Day {
        Day(number: 19_700).adding(days: Int.random(in: 0...300, using: &random))
    }
}

extension Happening {
    fileprivate static func anything(by day: Day, _ random: inout SplitMix64) -> Happening {
        func pick(_ values: [String]) -> String { values.randomElement(using: &random) ?? "" }
        let hosts = [
            RehearsedRegister.tiexi, RehearsedRegister.haicheng, RehearsedRegister.tiedong,
        ]
        let centre = pick(["a", "b", "c", "d"])
        let past = day.adding(days: -Int.random(in: 0...60, using: &random)).description
        switch Int.random(in: 0..<12, using: &random) {
        case 0:
            return registered(pick(hosts), pick(["甲公司", "乙公司"]), pick(["tiexi", "lishan"]))
                .effective(past)
        case 1: return verified(pick(hosts)).effective(past)
        case 2:
            let district = pick(["tiexi", "lishan", "gaoxin"])
            return amended(pick(hosts), ["district": .string(district)]).effective(past)
        case 3: return applied(centre, host: pick(hosts)).effective(past)
        case 4...5: return approved(centre, "l1", on: past)
        case 6...7:
            return carried(
                centre, pick(hosts), pick(["qianshan", "tiexi"]),
                [
                    "established": .string(past), "statusSince": .string(day.description),
                    "status": .string(pick(["operating", "revoked"])),
                    "was": [["until": .string(past), "grade": "good"]],
                ])
        case 8:
            return revoked(centre, on: past, [.integer(Int64.random(in: 1...6, using: &random))])
        case 9: return rehosted(centre, pick(hosts), on: past)
        case 10: return renamed(centre, pick(["菱镁", "矿山"]), on: past)
        default:
            let (district, successor) =
                Bool.random(using: &random) ? ("tiexi", "lishan") : ("lishan", "gaoxin")
            let until = RehearsedRegister.anyDay(&random).description
            return department(district, from: "2024-01-01", until: until, successor: successor)
        }
    }
}
