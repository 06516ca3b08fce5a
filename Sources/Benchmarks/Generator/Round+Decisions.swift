import CanonicalJSON
import Events

extension Round {
    /// The experts' accounts, their panel, the opinions of each on each centre, the visits.
    mutating func assess(_ centres: [Centre], panel: String) throws(Unsound) {
        var experts: [(account: String, cast: Cast)] = []
        for index in 1...11 {
            let account = "expert-\(number)-\(index)"
            let organisation = wording.creditCode()
            experts.append((account, .expert(account, organisation: organisation)))
            try record(
                .accountOpened, by: .administrator, "account.open", "",
                [
                    "account": .string(account), "name": .string(wording.person()),
                    "role": "expert", "organisation": .string(organisation),
                    "basis": wording.text(1...2),
                ])
        }
        try record(
            .panelConvened, by: .officer(2), "panel.convene", "第十条第（三）项",
            [
                "panel": .string(panel), "purpose": "recognition",
                "experts": .array(experts.prefix(9).map { .string($0.account) }),
                "centres": ids(centres),
            ])
        try record(
            .panelAmended, by: .officer(2), "panel.amend", "第十条第（三）项",
            [
                "panel": .string(panel), "reason": wording.text(1...2),
                "add": .array(experts.suffix(2).map { .string($0.account) }),
            ], about: centres.map { "centre:\($0.id)" })
        for centre in centres {
            for expert in experts { try opine(on: centre, panel, expert.cast) }
            try inspect(centre, panel)
        }
    }

    private mutating func opine(
        on centre: Centre, _ panel: String, _ expert: Cast
    ) throws(Unsound) {
        try record(
            .opinionRecorded, by: expert, "review.expert", "第十条第（三）项",
            [
                "centre": .string(centre.id), "stage": "expert", "panel": .string(panel),
                "score": .integer(Int64(wording.number(60...99))),
                "opinion": wording.chance(oneIn: 9) ? "oppose" : "support",
                "text": wording.text(1...2),
            ])
    }

    private mutating func inspect(_ centre: Centre, _ panel: String) throws(Unsound) {
        try record(
            .inspectionRecorded, by: .officer(wording.number(1...6)), "inspection.record",
            "第十条第（三）项",
            [
                "panel": .string(panel), "centre": .string(centre.id), "date": today.json,
                "inspectors": .array((0..<3).map { _ in .string(wording.person()) }),
                "findings": wording.text(1...2), "passed": true, "checks": [check()],
            ])
    }

    /// The list, its publicity, the objections to centres and to all of it, the approvals.
    mutating func decide(on centres: [Centre], list: String, call: String) throws(Unsound) {
        try record(
            .listProposed, by: .officer(3), "list.propose", "第十条第（三）项",
            ["list": .string(list), "centres": ids(centres), "call": .string(call)])
        let until = today.adding(days: 14)
        try record(
            .publicityOpened, by: .officer(3), "publicity.open", "第十条第（四）项",
            [
                "list": .string(list), "from": today.json, "until": until.json,
                "untilCountingFirst": until.adding(days: -1).json,
                "untilNotCountingFirst": until.json, "centres": ids(centres),
            ])
        for centre in centres {
            for _ in 0..<wording.number(3...5) { try object(to: [centre], of: list, alone: true) }
        }
        for _ in 0..<wording.number(5...7) { try object(to: centres, of: list, alone: false) }
        try record(
            .publicityExtended, by: .officer(3), "publicity.extend", "第十条第（四）项",
            [
                "list": .string(list), "until": until.adding(days: 7).json,
                "reason": wording.text(1...2),
            ], about: centres.map { "centre:\($0.id)" })
        try record(
            .publicityClosed, by: .officer(3), "publicity.close", "第十条第（四）项",
            ["list": .string(list), "centres": ids(centres)])
        for centre in centres { try approve(centre, list) }
    }

    private mutating func object(
        to centres: [Centre], of list: String, alone: Bool
    ) throws(Unsound) {
        let objection = wording.identifier(number * 1000 + acts.count)
        let subjects = centres.map { "centre:\($0.id)" }
        var data: JSONObject = JSONObject()
        data["objection"] = .string(objection)
        data["list"] = .string(list)
        if alone { data["centre"] = .string(centres[0].id) }
        let anonymous = wording.chance(oneIn: 2)
        data["objector"] =
            anonymous
            ? ["name": "", "contact": ""]
            : ["name": wording.sealed(bytes: 9), "contact": wording.sealed(bytes: 24)]
        data["anonymous"] = .bool(anonymous)
        data["grounds"] = wording.text(1...3)
        try record(
            .objectionRaised, by: .anyone, "objection.raise", "第十条第（四）项", .object(data),
            about: subjects)
        let officer = Cast.officer(wording.number(1...6))
        let about = subjects + ["list:\(list)"]
        try record(
            .objectionAccepted, by: officer, "objection.accept", "第十条第（四）项",
            ["objection": .string(objection), "reason": wording.text(1...2)], about: about)
        try record(
            .objectionResolved, by: .leader, "objection.resolve", "第十条第（四）项",
            [
                "objection": .string(objection), "findings": wording.text(1...3),
                "outcome": wording.chance(oneIn: 4) ? "partly" : "dismissed",
            ], about: about)
    }

    private mutating func approve(_ centre: Centre, _ list: String) throws(Unsound) {
        let months = wording.number(12...36)
        try record(
            .establishmentApproved, by: .leader, "establishment.approve", "第十一条",
            [
                "centre": .string(centre.id), "list": .string(list), "date": today.json,
                "document": .string("鞍科发〔\(year)〕\(documentNumber())号"),
                "months": .integer(Int64(months)),
                "constructionUntil": today.adding(months: months).json,
            ])
    }

    private func ids(_ centres: [Centre]) -> JSON { .array(centres.map { .string($0.id) }) }
}
