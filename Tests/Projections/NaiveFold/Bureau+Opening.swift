import CanonicalJSON
import Events
import Rules
import Testing

extension Bureau {
    /// The bodies that host centres, each with the district it begins in.
    static let bodies: [(code: String, district: String)] = [
        ("91210303MA0TE5T24Q", "tiexi"), ("91210381MA0TE5T750", "haicheng"),
        ("91210304MA0TE5T322", "lishan"), ("91210321MA0TE5T59D", "taian"),
    ]

    static let districts = ["tiexi", "haicheng", "lishan", "taian", "gaoxin"]

    static let experts = ["expert-1", "expert-2", "expert-3"]

    /// A register under the built-in measures, with an account of every kind and panels of one.
    static func opened(on day: Day) throws -> Bureau {
        let bureau = Bureau(opening: day)
        var events: [(Event, Day)] = [
            (
                .registerOpened(
                    RegisterOpening(
                        origin: try #require(Name("example.org/annals")), kind: .rehearsal,
                        timeZone: try #require(Name("Asia/Shanghai")),
                        title: try #require(Name("演练")))), day
            )
        ]
        for known in BuiltInDepartments.departments {
            let adoption = DepartmentAdoption(
                district: known.district, name: try #require(Name(known.name)), kind: known.kind,
                from: day)
            events.append((.departmentAdopted(adoption), day))
        }
        var parameters = JSONObject()
        for parameter in Parameter.allCases {
            parameters[parameter.rawValue] = parameter.builtInValue
        }
        let measures = MeasuresAdoption(
            policy: try #require(Name(BuiltInMeasures.policy)),
            title: try #require(Name(BuiltInMeasures.title)), from: BuiltInMeasures.from,
            parameters: parameters, sources: JSONObject())
        events.append((.measuresAdopted(measures), BuiltInMeasures.from))
        for year in BuiltInCalendar.years {
            let adoption = CalendarAdoption(year: year.year, off: year.off, work: year.work)
            events.append((.calendarAdopted(adoption), day))
        }
        let administrator = AccountOpening(
            account: try #require(AccountID("admin")), name: try #require(Name("管理员")),
            role: .administrator)
        events.append((.accountOpened(administrator), day))
        bureau.open(events)
        try bureau.staff()
        return bureau
    }

    private func staff() throws {
        var accounts: [JSON] = (["leader", "officer"] + Self.experts).map { account in
            let role = account.hasPrefix("expert") ? "expert" : account
            return ["account": .string(account), "name": "某人", "role": .string(role)]
        }
        for district in Self.districts {
            accounts.append([
                "account": .string("dept-\(district)"), "name": "科技局", "role": "department",
                "district": .string(district),
            ])
        }
        for body in Self.bodies {
            accounts.append([
                "account": .string(Self.host(body.code)), "name": "依托单位", "role": "host",
                "organisation": .string(body.code),
            ])
        }
        for account in accounts { #expect(try act("admin", .accountOpen, account)) }
        let measures: JSON = [
            "policy": .string(BuiltInMeasures.policy), "title": "补充规定",
            "from": .string(day.description), "parameters": ["minExperts": 1],
        ]
        #expect(try act("leader", .policyAdopt, measures))
        for body in Self.bodies.dropLast() {
            try register(body.code, body.district)
            #expect(
                try act(
                    "dept-\(body.district)", .organisationVerify,
                    ["organisation": .string(body.code), "passed": true]))
        }
    }

    /// Registers an organisation.
    func register(_ code: String, _ district: String) throws {
        _ = try act(
            "officer", .organisationRegister,
            [
                "organisation": .string(code), "name": .string("鞍山\(district)有限公司"),
                "kind": "enterprise", "district": .string(district), "legalRepresentative": "张三",
            ])
    }

    /// The account of a host.
    static func host(_ code: String) -> String { "host-\(code.lowercased())" }
}
