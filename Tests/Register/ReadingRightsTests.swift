import CanonicalJSON
import EventLog
import Events
import Register
import Rules
import Testing

/// Section 5, who may read.
@Suite struct `Who may read` {
    private let mg = CentreID("mg")!
    private let l1 = ListID("l1")!
    private let tiexi = CreditCode("91210303MA0TE5T24Q")!
    private static let all = [Reader.operator, .of("leader"), .of("officer"), .of("auditor")]
    private static let parties = [Reader.of("host-tiexi"), .of("dept-tiexi")]
    private static let strangers = [
        Reader.of("host-lishan"), .of("dept-lishan"), .of("expert-6"), .of("admin"),
    ]

    private func refuses(
        _ code: RefusalCode, _ subject: Query.Subject, as reader: Reader, _ desk: Desk,
        sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
        let refusal = await #expect(throws: Refusal.self, sourceLocation: sourceLocation) {
            try await desk.ask(subject, as: reader)
        }
        #expect(refusal?.code == code, "\(reader)", sourceLocation: sourceLocation)
    }

    @Test func `the roster: everyone, in the measure that is his`() async throws {
        try await Desk.with { desk in
            try await desk.establish()
            for reader in Self.all + Self.parties {
                let entry = try await desk.ask(.roster(), as: reader).at("/centres/0")
                #expect(entry?["centre"] == "mg", "\(reader)")
                #expect(entry?["rectificationDue"] == .null, "\(reader)")
            }
            for reader in Self.strangers + [.anyone] {
                let entry = try await desk.ask(.roster(), as: reader).at("/centres/0")
                #expect(entry?["centre"] == "mg", "\(reader)")
                #expect(entry?["status"] == "construction")
                #expect(entry?["rectificationDue"] == nil, "\(reader)")
            }
        }
    }

    @Test func `a rectifying centre is shown to the public as operating, its grade not`()
        async throws
    {
        try await Desk.with { desk in
            try await desk.openAccounts()
            try await desk.accept(
                "leader", "centre.carry-over",
                [
                    "centre": "old", "name": "鞍山市钢铁专业技术创新中心",
                    "organisation": ["organisation": Matter.tiexi, "name": "某钢公司"],
                    "district": "tiexi", "field": "冶金", "director": ["name": "赵六"],
                    "status": "rectifying", "statusSince": "2023-06-01",
                    "established": "2020-05-06", "grade": "unqualified",
                    "rectificationDue": "2024-06-01", "source": "档案",
                ])
            for reader in Self.all + Self.parties {
                let entry = try await desk.ask(.roster(), as: reader).at("/centres/0")
                #expect(entry?["status"] == "rectifying", "\(reader)")
                #expect(entry?["grade"] == "unqualified")
                #expect(entry?["rectificationDue"] == "2024-06-01")
            }
            for reader in Self.strangers + [.anyone] {
                for entry in [
                    try await desk.ask(.roster(), as: reader).at("/centres/0"),
                    try await desk.ask(.centre(CentreID("old")!), as: reader),
                ] {
                    #expect(entry?["status"] == "operating", "\(reader)")
                    #expect(entry?["grade"] == .null)
                    #expect(entry?["rectificationDue"] == nil)
                }
                let rectifying = try await desk.ask(.roster(status: .rectifying), as: reader)
                #expect(rectifying["centres"] == [])
                let graded = try await desk.ask(.roster(grade: .unqualified), as: reader)
                #expect(graded["centres"] == [])
            }
            try await desk.accept(
                "leader", "policy.adopt",
                [
                    "policy": "鞍科发〔2024〕1号", "title": "管理办法", "from": "2024-02-01",
                    "parameters": ["publishGrades": true],
                ])
            let published = try await desk.ask(.roster(), as: .anyone)
            #expect(published.at("/centres/0/grade") == "unqualified")
        }
    }

    @Test func `a centre: the public once it stood in publicity`() async throws {
        try await Desk.with { desk in
            try await desk.openApplication()
            for reader in Self.all + Self.parties {
                #expect(try await desk.ask(.centre(mg), as: reader)["status"] == "applied")
            }
            for reader in Self.strangers + [.anyone] {
                try await refuses(.centreUnknown, .centre(mg), as: reader, desk)
            }
        }
        try await Desk.with { desk in
            try await desk.openPublicity()
            for reader in Self.strangers + [.anyone] {
                let entry = try await desk.ask(.centre(mg), as: reader)
                #expect(entry["status"] == "publicity")
                #expect(entry["stage"] == nil && entry["list"] == nil)
            }
        }
    }

    @Test func `history and dossier: those whose centre it is`() async throws {
        try await Desk.with { desk in
            try await desk.establish()
            for subject in [Query.Subject.history(mg), .dossier(mg)] {
                for reader in Self.all + Self.parties {
                    _ = try await desk.ask(subject, as: reader)
                }
                try await refuses(.authorityOrganisation, subject, as: .of("host-lishan"), desk)
                try await refuses(.authorityDistrict, subject, as: .of("dept-lishan"), desk)
                try await refuses(.authorityNotOnPanel, subject, as: .of("expert-1"), desk)
                try await refuses(.authorityRole, subject, as: .of("admin"), desk)
                try await refuses(.authorityUnauthenticated, subject, as: .anyone, desk)
            }
        }
    }

    @Test func `a party is told neither experts' names nor their opinions`() async throws {
        try await Desk.with { desk in
            try await desk.openApplication()
            try await desk.accept(
                "dept-tiexi", "review.preliminary",
                ["centre": "mg", "opinion": "pass", "text": "同意推荐"])
            try await desk.accept(
                "dept-tiexi", "recommendation.issue",
                ["centre": "mg", "document": "西科发〔2024〕13号"])
            try await desk.accept(
                "officer", "review.bureau", ["centre": "mg", "opinion": "pass", "text": "符合条件"])
            try await desk.accept(
                "officer", "panel.convene",
                [
                    "panel": "p1", "purpose": "recognition", "centres": ["mg"],
                    "experts": .array(Desk.experts.map(JSON.string)),
                ])
            let opinion: JSON = [
                "panel": "p1", "centre": "mg", "score": 61, "opinion": "oppose", "text": "论证欠缺",
            ]
            try await desk.accept("expert-1", "review.expert", opinion)
            try await desk.accept(
                "officer", "review.expert", opinion,
                ["for": Matter.paper(["account": "expert-2"])])
            try await desk.accept(
                "expert-3", "panel.recuse", ["panel": "p1", "centre": "mg", "reason": "有利害关系"])
            try await desk.accept(
                "officer", "panel.recuse",
                ["panel": "p1", "centre": "mg", "reason": "有利害关系", "expert": "expert-4"])
            try await desk.accept(
                "officer", "panel.recuse", ["panel": "p1", "centre": "mg", "reason": "有利害关系"],
                ["for": Matter.paper(["account": "expert-5"])])
            for subject in [Query.Subject.history(mg), .dossier(mg), .dossier(mg, forParty: true)] {
                for reader in Self.parties {
                    let text = try await desk.ask(subject, as: reader).text
                    for secret in Desk.experts + ["论证欠缺", "61分", "oppose"] {
                        #expect(!text.contains(secret), "\(secret) in \(text)")
                    }
                }
            }
            for reader in Self.all {
                let text = try await desk.ask(.history(mg), as: reader).text
                #expect(text.contains("expert-1") && text.contains("expert-2"))
                #expect(text.contains("61分"), "\(text)")
            }
        }
    }

    @Test func `an expert: the centres of its panels until they are decided on`() async throws {
        try await Desk.with { desk in
            try await desk.assess()
            try await desk.accept(
                "expert-2", "panel.recuse", ["panel": "p1", "centre": "mg", "reason": "有利害关系"])
            let entry = try await desk.ask(.centre(mg), as: .of("expert-1"))
            #expect(entry["status"] == "applied")
            for subject in [Query.Subject.history(mg), .dossier(mg)] {
                let text = try await desk.ask(subject, as: .of("expert-1")).text
                #expect(!text.contains("论证意见"), "the opinions of others")
                for expert in ["expert-2", "expert-6"] {
                    try await refuses(.authorityNotOnPanel, subject, as: .of(expert), desk)
                }
            }
            try await refuses(.centreUnknown, .centre(mg), as: .of("expert-2"), desk)
            try await desk.accept(
                "leader", "establishment.refuse", ["centre": "mg", "reason": "不予组建"])
            try await refuses(.authorityNotOnPanel, .history(mg), as: .of("expert-1"), desk)
        }
    }

    @Test func `an organisation: those whose it is`() async throws {
        try await Desk.with { desk in
            try await desk.establish()
            let subject = Query.Subject.organisation(tiexi)
            for reader in Self.all + Self.parties {
                #expect(try await desk.ask(subject, as: reader)["verified"] == true)
            }
            try await refuses(.authorityOrganisation, subject, as: .of("host-lishan"), desk)
            try await refuses(.authorityDistrict, subject, as: .of("dept-lishan"), desk)
            try await refuses(.authorityRole, subject, as: .of("expert-1"), desk)
            try await refuses(.authorityUnauthenticated, subject, as: .anyone, desk)
        }
    }

    @Test func `a contact's detail: officers and parties; others that it is sealed`() async throws {
        try await Desk.with { desk in
            try await desk.establish()
            for reader in [Reader.of("officer"), .of("leader")] + Self.parties {
                let contact = try await desk.ask(.organisation(tiexi), as: reader)["contact"]
                #expect(contact?.at("/phone/value") == "13800000001", "\(reader)")
                #expect(contact?.at("/phone/sealed")?.string?.hasPrefix("p-") == true)
                #expect(contact?.at("/phone/box") == nil)
                #expect(contact?["email"] == "")
            }
            for reader in [Reader.operator, .of("auditor")] {
                let contact = try await desk.ask(.organisation(tiexi), as: reader)["contact"]
                #expect(contact?["phone"]?.object?.names == ["sealed"], "\(reader)")
            }
        }
    }

    @Test func `the trail: those who see everything`() async throws {
        try await Desk.with { desk in
            try await desk.openApplication()
            for reader in Self.all {
                let entries = try await desk.ask(.audit(TrailFilter()), as: reader)["entries"]
                #expect(entries?.array?.count == (try await desk.size))
            }
            for reader in Self.parties + Self.strangers {
                try await refuses(.authorityRole, .audit(TrailFilter()), as: reader, desk)
            }
            try await refuses(.authorityUnauthenticated, .audit(TrailFilter()), as: .anyone, desk)
        }
    }

    @Test func `a list: everyone once it is shown, without its acts and objections`() async throws {
        try await Desk.with { desk in
            try await desk.openPublicity()
            try await desk.accept("public", "objection.raise", Matter.objection())
            for reader in Self.parties + Self.strangers + [.anyone] {
                let list = try await desk.ask(.list(l1), as: reader)
                #expect(list.at("/rounds/0/until") == "2024-02-06")
                #expect(list.object?.names.sorted() == ["centres", "list", "rounds", "state"])
                #expect(try await desk.ask(.publicity, as: reader).text.contains("l1"))
            }
            for reader in Self.all {
                let list = try await desk.ask(.list(l1), as: reader)
                #expect(list["acts"]?.array?.isEmpty == false)
            }
        }
    }

    @Test func `an account that is closed or unknown reads nothing as such`() async throws {
        try await Desk.with { desk in
            try await desk.openApplication()
            try await desk.accept(
                "admin", "account.close", ["account": "officer-2", "reason": "调离"])
            for subject in [Query.Subject.roster(), .history(mg), .audit(TrailFilter())] {
                try await refuses(.authorityClosedAccount, subject, as: .of("officer-2"), desk)
                try await refuses(.authorityUnknownAccount, subject, as: .of("nobody"), desk)
            }
        }
    }
}
