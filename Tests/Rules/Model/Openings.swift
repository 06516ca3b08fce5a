import CanonicalJSON

/// Where sequences start: accounts and organisations, then as far as makes deep procedures reached.
enum Openings {
    static let count = 4
    static let firstDay = ModelDays.number(2024, 9, 2)

    static func steps(_ variant: Int, minExperts: Int) -> [Step] {
        var steps = framework(minExperts)
        var add = Adder(nextID: steps.count)
        switch variant {
        case 0: carry(["op", "con", "rec"], &add)
        case 1:
            carry(["op"], &add)
            add.assessed("h1", "haicheng", minExperts, 101)
            add.assessed("t1", "tiexi", minExperts, 102)
        case 2:
            carry(["con"], &add)
            add.assessed("l1", "lishan", minExperts, 101)
            add.listed(["l1"])
            add.step("officer", "publicity.open", ["list": "l", "from": "2024-09-02"])
            add.step("public", "objection.raise", World.objection("o1", "l", "l1"))
        default:
            carry(["op", "rec"], &add)
            add.step(
                "officer", "evaluation.announce",
                [
                    "evaluation": "e1", "year": 2024, "centres": ["op"],
                    "materialsDue": "2024-09-10",
                ])
            add.panel("pe", "evaluation", "op", minExperts)
            add.step(
                "host-haicheng", "rectification.request", ["centre": "rec", "report": "完成"])
        }
        steps += add.steps
        return steps
    }

    private static func framework(_ minExperts: Int) -> [Step] {
        var add = Adder(nextID: 0)
        add.day = ModelDays.number(2024, 2, 1)
        for opening in Parties.openings { add.step("admin", "account.open", opening) }
        for body in Parties.districts.dropLast() {
            let code = Parties.codes[body] ?? ""
            add.step("host-\(body)", "organisation.register", World.registration(code, body))
            add.step(
                "dept-\(body)", "organisation.verify",
                ["organisation": .string(code), "passed": true])
        }
        if minExperts != 5 {
            add.step(
                "leader", "policy.adopt",
                World.measures(["minExperts": .integer(Int64(minExperts))], from: "2024-02-01"))
        }
        return add.steps
    }

    private static func carry(_ ids: [String], _ add: inout Adder) {
        let all: [String: (status: String, body: String, since: Int)] = [
            "op": ("operating", "lishan", ModelDays.number(2021, 3, 1)),
            "con": ("construction", "tiexi", ModelDays.number(2022, 5, 10)),
            "rec": ("rectifying", "haicheng", ModelDays.number(2020, 7, 15)),
        ]
        for id in ids {
            guard let (status, body, since) = all[id] else { continue }
            let carried = Carried(
                id: id, name: "鞍山市承继\(id)专业技术创新中心", body: body, status: status,
                established: since)
            let due = ModelDays.number(status == "rectifying" ? 2024 : 2025, 11, 20)
            add.step("leader", "centre.carry-over", carried.json(due: due))
        }
    }
}

/// Steps one after another.
struct Adder {
    private(set) var steps: [Step] = []
    private(set) var nextID: Int
    var day = Openings.firstDay

    init(nextID: Int) { self.nextID = nextID }

    mutating func step(_ by: String, _ action: String, _ with: JSON) {
        nextID += 1
        steps.append(Step(id: nextID, day: day, by: by, action: action, with: with))
    }

    mutating func panel(_ panel: String, _ purpose: String, _ centre: String, _ experts: Int) {
        let members = ["expert-1", "expert-2", "expert-3", "expert-4", "expert-7"].prefix(experts)
        step(
            "officer", "panel.convene",
            [
                "panel": .string(panel), "purpose": .string(purpose),
                "experts": .strings(Array(members)), "centres": [.string(centre)],
            ])
        for expert in members {
            step(expert, "review.expert", World.review(panel, centre))
        }
    }

    mutating func assessed(_ id: String, _ body: String, _ experts: Int, _ number: Int) {
        step(
            "host-\(body)", "application.submit",
            World.application(id, ["organisation": .string(Parties.codes[body] ?? "")]))
        let centre: JSON = ["centre": .string(id)]
        let opinion: JSON = ["opinion": "pass", "text": "同意"]
        step("dept-\(body)", "review.preliminary", centre.with(opinion))
        step(
            "dept-\(body)", "recommendation.issue",
            centre.with(["document": .string("区科发〔2024〕\(number)号")]))
        step("officer", "review.bureau", centre.with(opinion))
        panel("p-\(id)", "recognition", id, experts)
        step(
            "officer", "inspection.record", World.inspection("p-\(id)", id, on: "2024-09-02"))
    }

    mutating func listed(_ ids: [String]) {
        step("officer", "list.propose", ["list": "l", "centres": .strings(ids)])
    }
}
