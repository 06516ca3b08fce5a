import CanonicalJSON
import Events

extension Round {
    /// The hosts' accounts and organisations, and the call they answer.
    mutating func open(call: String, centres: [Centre]) throws(Unsound) {
        try record(
            .callOpened, by: .officer(1), "call.open", "第十条",
            [
                "call": .string(call), "title": wording.text(1...2),
                "opens": today.json, "closes": today.adding(days: 60).json,
            ])
        for centre in centres { try introduce(centre) }
    }

    private mutating func introduce(_ centre: Centre) throws(Unsound) {
        try record(
            .accountOpened, by: .administrator, "account.open", "",
            [
                "account": .string(centre.host), "name": .string(wording.person()),
                "role": "host", "organisation": .string(centre.organisation),
                "basis": wording.text(1...2),
            ])
        try record(
            .organisationRegistered, by: .host(centre.host, organisation: centre.organisation),
            "organisation.register", "第八条",
            [
                "organisation": .string(centre.organisation),
                "name": .string(wording.organisationName()), "kind": "enterprise",
                "district": .string(centre.district),
                "address": .string("\(wording.noun())路\(wording.number(1...900))号"),
                "legalRepresentative": .string(wording.person()),
                "contact": ["name": wording.sealed(bytes: 9), "phone": wording.sealed(bytes: 11)],
            ])
        try record(
            .organisationVerified, by: .department(centre.district), "organisation.verify", "第八条",
            [
                "organisation": .string(centre.organisation), "passed": true,
                "opinion": wording.text(1...3),
            ])
    }

    /// The application, supplemented some times, and the reviews of department and bureau.
    mutating func apply(for centre: Centre, call: String) throws(Unsound) {
        let host = Cast.host(centre.host, organisation: centre.organisation)
        let department = Cast.department(centre.district)
        try record(
            .applicationSubmitted, by: host, "application.submit", "第十条第（一）项",
            application(for: centre, call: call), about: nameTag(centre.name))
        for _ in 0..<wording.number(2...4) {
            try record(
                .applicationReturned, by: department, "application.return", "第十条",
                [
                    "centre": .string(centre.id), "reasons": wording.text(1...2),
                    "due": today.adding(days: 14).json,
                ])
            try record(
                .applicationSupplemented, by: host, "application.supplement", "第十条",
                [
                    "centre": .string(centre.id), "text": wording.text(1...3),
                    "changes": ["siteArea": decimal(), "cooperation": wording.text(1...3)],
                ])
        }
        try review(centre, stage: "preliminary", by: department, "review.preliminary")
        try record(
            .recommendationIssued, by: department, "recommendation.issue", "第十条第（一）项",
            [
                "centre": .string(centre.id), "date": today.json,
                "document": .string("区科发〔\(year)〕\(documentNumber())号"),
            ])
        try review(centre, stage: "bureau", by: .officer(wording.number(1...6)), "review.bureau")
    }

    /// A centre of the time before the register, as its papers tell.
    mutating func carryOver(_ centre: Centre) throws(Unsound) {
        let established = today.adding(days: -wording.number(900...3000))
        try record(
            .centreCarriedOver, by: .officer(wording.number(1...6)), "centre.carry-over", "第二十二条",
            [
                "centre": .string(centre.id), "name": .string(centre.name),
                "organisation": [
                    "organisation": .string(centre.organisation),
                    "name": .string(wording.organisationName()),
                ],
                "district": .string(centre.district),
                "field": .string(wording.word(Vocabulary.fields)),
                "director": director(), "status": "operating", "established": established.json,
                "document": .string("鞍科发〔\(established.year)〕\(documentNumber())号"),
                "source": wording.text(1...2),
            ], about: nameTag(centre.name))
    }

    private mutating func application(for centre: Centre, call: String) -> JSON {
        [
            "centre": .string(centre.id), "name": .string(centre.name),
            "field": .string(wording.word(Vocabulary.fields)),
            "organisation": .string(centre.organisation),
            "coBuilders": [
                [
                    "organisation": .string(wording.creditCode()),
                    "name": .string(wording.organisationName()),
                ]
            ],
            "director": director(), "siteArea": decimal(), "equipmentValue": decimal(),
            "patents": [
                "invention": .integer(Int64(wording.number(1...30))),
                "utilityModel": .integer(Int64(wording.number(1...60))),
            ],
            "staff": [
                "fullTime": .integer(Int64(wording.number(10...300))),
                "leaders": .integer(Int64(wording.number(1...12))),
            ],
            "cooperation": wording.text(1...3),
            "plan": [
                "months": .integer(Int64(wording.number(12...36))),
                "goals": [wording.text(1...2), wording.text(1...2)],
            ],
            "call": .string(call),
        ]
    }

    private mutating func review(
        _ centre: Centre, stage: String, by actor: Cast, _ action: String
    ) throws(Unsound) {
        try record(
            .opinionRecorded, by: actor, action, "第十条第（二）项",
            [
                "centre": .string(centre.id), "stage": .string(stage), "opinion": "pass",
                "text": wording.text(1...3), "checks": [check()],
            ])
    }

    mutating func check() -> JSON {
        [
            "condition": .string(wording.word(Vocabulary.conditions)), "met": true,
            "claimed": decimal(), "found": decimal(),
        ]
    }

    private mutating func director() -> JSON {
        ["name": .string(wording.person()), "title": .string(wording.word(Vocabulary.titles))]
    }

    private mutating func decimal() -> JSON {
        .string("\(wording.number(100...9_000_000)).\(wording.number(10...99))")
    }

    mutating func documentNumber() -> Int { number * 100 + wording.number(1...99) }

    private func nameTag(_ name: String) -> [String] { CentreName(name).map { [$0.tag] } ?? [] }
}
