import CanonicalJSON
import Events
import Rules

extension World {
    /// Parameters adopted under the measures built in, or under new ones.
    static func measures(
        _ parameters: JSON, from: String, policy: String = "鞍科发〔2024〕1号",
        document: String? = nil
    ) -> JSON {
        var json: JSON = [
            "policy": .string(policy), "title": "补充规定", "from": .string(from),
            "parameters": parameters,
        ]
        if let document { json["document"] = .string(document) }
        return json
    }

    /// Has the leader adopt parameters that take effect the same day.
    @discardableResult
    func adopted(_ parameters: JSON, on day: String) throws -> World {
        try given("leader", .policyAdopt, on: day, Self.measures(parameters, from: day))
    }

    static func department(_ district: String, from: String, _ changes: JSON = [:]) -> JSON {
        let department: JSON = [
            "district": .string(district), "name": "某区", "kind": "area", "from": .string(from),
        ]
        return department.with(changes)
    }
}

/// Articles as the measures write them.
enum Art {
    static let five = "第五条"
    static let six = "第六条"
    static let eight = "第八条"
    static let nine = "第九条"
    static let ten = "第十条"
    static let ten1 = "第十条第（一）项"
    static let ten2 = "第十条第（二）项"
    static let ten3 = "第十条第（三）项"
    static let ten4 = "第十条第（四）项"
    static let eleven = "第十一条"
    static let twelve = "第十二条"
    static let six3 = "第六条第（三）项"
    static let six4 = "第六条第（四）项"
    static let sixteen = "第十六条"
    static let seventeen = "第十七条"
    static let eighteen = "第十八条"
    static let nineteen = "第十九条"
    static let twenty = "第二十条"
    static func twenty(_ item: Int) -> String {
        twenty + "第（" + ["一", "二", "三", "四", "五", "六"][item - 1] + "）项"
    }
}
