import CanonicalJSON
import Events

extension Happening {
    /// A centre revoked on these grounds.
    static func revoked(_ centre: String, on day: String, _ grounds: JSON = [1]) -> Happening {
        Happening(
            .centreRevoked,
            [
                "centre": .string(centre), "revoke": true, "document": "鞍科发〔2025〕3号",
                "text": "撤销", "grounds": grounds, "banBinds": false,
            ]
        ).effective(day).by("leader", "leader")
    }

    /// A record about a centre set aside, from its own day on.
    static func setAside(_ position: Int, _ centre: String, on day: String) -> Happening {
        Happening(
            .recordSetAside,
            [
                "position": .integer(Int64(position)), "authority": "reconsideration",
                "reason": "复议决定", "document": "鞍政复〔2025〕1号",
            ]
        ).effective(day).about(centre).by("leader", "leader")
    }

    /// A centre that has another host.
    static func rehosted(_ centre: String, _ host: String, on day: String) -> Happening {
        Happening(
            .centreHostChanged,
            ["centre": .string(centre), "change": "c1", "organisation": .string(host)]
        ).effective(day).about(centre)
    }

    /// A centre that has another name.
    static func renamed(_ centre: String, _ name: String, on day: String) -> Happening {
        Happening(
            .centreRenamed,
            [
                "centre": .string(centre), "change": "c1",
                "name": .string("鞍山市\(name)专业技术创新中心"),
            ]
        ).effective(day).about(centre)
    }
}
