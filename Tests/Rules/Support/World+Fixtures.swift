import CanonicalJSON
import Events
import Rules
import Testing

/// The bodies of the fixtures.
enum Body {
    static let tiexi = "91210303MA0TE5T24Q"
    static let haicheng = "91210381MA0TE5T750"
    static let lishan = "91210304MA0TE5T322"
    static let taian = "91210321MA0TE5T59D"
}

extension World {
    /// A register just opened, with one administrator.
    static func opened(on time: String = "2024-02-01 08:00:00") throws -> World {
        let world = World()
        let day = try Day(shanghaiMilliseconds: milliseconds(time))
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
        try world.open(events, on: time)
        return world
    }

    /// With an account of every kind, and two organisations verified.
    static func staffed() throws -> World { World(try staff.get()) }

    private static let staff = Result {
        let world = try World.opened()
        var accounts: [JSON] = ["leader", "officer", "auditor"].map {
            ["account": .string($0), "name": .string($0), "role": .string($0)]
        }
        for district in ["tiexi", "haicheng"] {
            accounts.append([
                "account": .string("dept-\(district)"), "name": "科技局", "role": "department",
                "district": .string(district),
            ])
        }
        for (name, code) in [("tiexi", Body.tiexi), ("haicheng", Body.haicheng)] {
            accounts.append([
                "account": .string("host-\(name)"), "name": "依托单位", "role": "host",
                "organisation": .string(code),
            ])
        }
        for number in 1...7 {
            accounts.append([
                "account": .string("expert-\(number)"), "name": "专家", "role": "expert",
            ])
        }
        for account in accounts { try world.given("admin", .accountOpen, on: start, account) }
        for (district, code) in [("tiexi", Body.tiexi), ("haicheng", Body.haicheng)] {
            try world.given(
                "host-\(district)", .organisationRegister, on: start,
                World.registration(code, district))
            try world.given(
                "dept-\(district)", .organisationVerify, on: start,
                ["organisation": .string(code), "passed": true])
        }
        return world.log
    }

    private static let start = "2024-02-01"

    static func registration(_ code: String, _ district: String, _ changes: JSON = [:]) -> JSON {
        let registration: JSON = [
            "organisation": .string(code), "name": .string("鞍山\(district)有限公司"),
            "kind": "enterprise", "district": .string(district), "legalRepresentative": "张三",
            "contact": ["name": "李四", "phone": "13800000000"],
        ]
        return registration.with(changes)
    }

    /// An application that meets every condition.
    static func application(_ centre: String, _ changes: JSON = [:]) -> JSON {
        let application: JSON = [
            "centre": .string(centre), "name": .string("鞍山市\(centre)工艺专业技术创新中心"),
            "field": "新材料", "organisation": .string(Body.tiexi), "director": ["name": "王一"],
            "siteArea": 320, "equipmentValue": "1250000.00",
            "patents": ["invention": 2, "utilityModel": 1],
            "staff": ["fullTime": 18, "leaders": 2], "cooperation": "与高校签有合作协议",
            "plan": ["months": 36, "goals": ["建成中试线"]],
        ]
        return application.with(changes)
    }

    static let experts = (1...5).map { "expert-\($0)" }

    static func panel(
        _ panel: String, _ centres: [String], experts: [String] = experts
    ) -> JSON {
        [
            "panel": .string(panel), "purpose": "recognition", "experts": .strings(experts),
            "centres": .strings(centres),
        ]
    }

    static func review(_ panel: String, _ centre: String, score: Int64 = 88) -> JSON {
        [
            "panel": .string(panel), "centre": .string(centre), "score": .integer(score),
            "opinion": "support", "text": "论证意见",
        ]
    }

    static func inspection(_ panel: String, _ centre: String, on date: String) -> JSON {
        [
            "panel": .string(panel), "centre": .string(centre), "date": .string(date),
            "inspectors": ["专家", "经办人"], "findings": "现场与申报一致", "passed": true,
        ]
    }

    static func objection(
        _ objection: String, _ list: String, _ centre: String?, anonymous: Bool = false
    ) -> JSON {
        var json: JSON = [
            "objection": .string(objection), "list": .string(list), "grounds": "权属有争议",
            "objector": anonymous
                ? ["name": "", "contact": ""] : ["name": "赵六", "contact": "13900000000"],
        ]
        if let centre { json["centre"] = .string(centre) }
        return json
    }
}

extension JSON {
    static func strings(_ texts: [String]) -> JSON { .array(texts.map { .string($0) }) }
}
