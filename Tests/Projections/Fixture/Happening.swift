import CanonicalJSON
import EventLog
import Events
import Projections
import Rules
import Testing

/// An event to be recorded as the log would after it was decided.
struct Happening: Sendable {
    let type: EventType
    let data: JSON
    /// The day it took effect, else that of its record.
    var effective: String?
    /// The centres it bears on beside those its data name.
    var about: [String] = []
    var by = "officer"
    var role = "officer"
    var actedFor: JSON?
    var override: JSON?
    var tags: Set<String> = []

    init(_ type: EventType, _ data: JSON) {
        self.type = type
        self.data = data
    }

    func draft(at time: Timestamp, command: Int) throws -> Draft {
        var data = try #require(data.object)
        data["attachments"] = nil
        var fields = try FieldReader(.object(data), at: "/data", from: .record)
        let event = try Event(type, &fields)
        var written = FieldWriter()
        event.write(to: &written)
        var actor: JSONObject = JSONObject()
        actor["account"] = .string(by)
        actor["role"] = .string(role)
        actor["via"] = "play"
        actor["for"] = actedFor
        actor["override"] = override
        let digits = String(command)
        let id = String(repeating: "0", count: 12 - digits.count) + digits
        return Draft(
            type: type.rawValue, version: 1,
            effective: effective ?? Day(shanghaiMilliseconds: time.milliseconds).description,
            actor: .object(actor), action: "test.\(type.rawValue)",
            command: "00000000-0000-7000-8000-\(id)", rules: 1, policy: BuiltInMeasures.policy,
            article: "第十条", tags: written.tags.union(about.map { "centre:\($0)" }).union(tags),
            data: self.data)
    }
}

extension Happening {
    func effective(_ day: String) -> Happening { with { $0.effective = day } }
    func about(_ centres: String...) -> Happening { with { $0.about = centres } }
    func by(_ account: String, _ role: String = "officer") -> Happening {
        with {
            $0.by = account
            $0.role = role
        }
    }

    func with(_ change: (inout Happening) -> Void) -> Happening {
        var changed = self
        change(&changed)
        return changed
    }
}

extension Happening {
    static func measures(from: String, _ parameters: JSON) -> Happening {
        Happening(
            .measuresAdopted,
            [
                "policy": .string(BuiltInMeasures.policy), "title": "办法", "from": .string(from),
                "parameters": parameters,
            ]
        ).effective(from)
    }

    static func department(
        _ district: String, from: String, until: String, successor: String
    ) -> Happening {
        Happening(
            .departmentAdopted,
            [
                "district": .string(district), "name": "科技局", "kind": "area",
                "from": .string(from), "until": .string(until), "successor": .string(successor),
            ]
        ).effective(from)
    }

    static func registered(_ code: String, _ name: String, _ district: String) -> Happening {
        Happening(
            .organisationRegistered,
            [
                "organisation": .string(code), "name": .string(name), "kind": "enterprise",
                "district": .string(district), "legalRepresentative": "张三",
                "contact": [
                    "name": ["sealed": "k1", "box": "AAAA"],
                    "phone": ["sealed": "k1", "box": "BBBB"],
                ],
            ])
    }

    static func verified(_ code: String) -> Happening {
        Happening(.organisationVerified, ["organisation": .string(code), "passed": true])
    }

    static func amended(_ code: String, _ changes: JSON) -> Happening {
        Happening(
            .organisationAmended,
            ["organisation": .string(code), "changes": changes, "reason": "变更"])
    }

    static func applied(
        _ centre: String, host: String, name: String = "菱镁", director: String = "王一"
    ) -> Happening {
        Happening(
            .applicationSubmitted,
            [
                "centre": .string(centre), "name": .string("鞍山市\(name)专业技术创新中心"),
                "field": "新材料", "organisation": .string(host),
                "director": ["name": .string(director)],
                "siteArea": "320", "equipmentValue": "1250000.00",
                "patents": ["invention": 2, "utilityModel": 1],
                "staff": ["fullTime": 18, "leaders": 2], "cooperation": "协议",
                "plan": ["months": 36, "goals": ["建成中试线"]],
            ])
    }

    static func opinion(_ centre: String, _ stage: String, _ opinion: String) -> Happening {
        Happening(
            .opinionRecorded,
            [
                "centre": .string(centre), "stage": .string(stage), "opinion": .string(opinion),
                "text": "意见",
            ])
    }

    static func expert(_ expert: String, _ panel: String, _ centre: String) -> Happening {
        Happening(
            .opinionRecorded,
            [
                "centre": .string(centre), "stage": "expert", "panel": .string(panel), "score": 88,
                "opinion": "support", "text": "论证意见",
            ]
        ).by(expert, "expert")
    }

    static func recommended(_ centre: String, on day: String) -> Happening {
        Happening(
            .recommendationIssued,
            ["centre": .string(centre), "document": "西科发〔2024〕13号", "date": .string(day)]
        ).effective(day)
    }

    static func panel(_ panel: String, _ experts: [String], _ centres: [String]) -> Happening {
        Happening(
            .panelConvened,
            [
                "panel": .string(panel), "purpose": "recognition",
                "experts": .array(experts.map(JSON.string)),
                "centres": .array(centres.map(JSON.string)),
            ])
    }

    static func inspected(_ centre: String, _ panel: String, on day: String) -> Happening {
        Happening(
            .inspectionRecorded,
            [
                "panel": .string(panel), "centre": .string(centre), "date": .string(day),
                "inspectors": ["专家"], "findings": "一致", "passed": true,
            ]
        ).effective(day)
    }

    static func proposed(_ list: String, _ centres: [String]) -> Happening {
        Happening(
            .listProposed,
            ["list": .string(list), "centres": .array(centres.map(JSON.string))])
    }

    static func opened(
        _ list: String, _ centres: [String], from: String, until: String
    ) -> Happening {
        Happening(
            .publicityOpened,
            [
                "list": .string(list), "centres": .array(centres.map(JSON.string)),
                "from": .string(from), "until": .string(until),
                "untilCountingFirst": .string(until), "untilNotCountingFirst": .string(until),
            ])
    }

    static func closed(_ list: String, _ centres: [String]) -> Happening {
        Happening(
            .publicityClosed, ["list": .string(list), "centres": .array(centres.map(JSON.string))])
    }

    static func approved(_ centre: String, _ list: String, on day: String) -> Happening {
        Happening(
            .establishmentApproved,
            [
                "centre": .string(centre), "list": .string(list), "document": "鞍科发〔2024〕12号",
                "date": .string(day), "months": 36, "constructionUntil": "2027-10-09",
            ]
        ).effective(day).by("leader", "leader")
    }

    static func refused(_ centre: String) -> Happening {
        Happening(.establishmentRefused, ["centre": .string(centre), "reason": "不符合条件"])
            .by("leader", "leader")
    }

    static func objected(_ objection: String, _ list: String, _ centre: String?) -> Happening {
        var data: JSONObject = JSONObject()
        data["objection"] = .string(objection)
        data["list"] = .string(list)
        data["centre"] = centre.map(JSON.string)
        data["objector"] = [
            "name": ["sealed": "k2", "box": "CCCC"], "contact": ["sealed": "k2", "box": "DDDD"],
        ]
        data["grounds"] = "权属有争议"
        data["anonymous"] = false
        return Happening(.objectionRaised, .object(data)).by("public", "public")
    }

    static func objection(_ type: EventType, _ objection: String, _ list: String) -> Happening {
        var data: JSONObject = JSONObject()
        data["objection"] = .string(objection)
        if type == .objectionResolved {
            data["outcome"] = "upheld"
            data["findings"] = "经查属实"
        } else {
            data["reason"] = "实名并附证据"
        }
        return Happening(type, .object(data)).with { $0.tags = ["list:\(list)"] }
    }
}
