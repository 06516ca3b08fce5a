import CanonicalJSON
import Events
import Rules
import Testing

/// The course of an application up to the approval, each step on what stands before it.
extension World {
    /// Of centres whose name starts with `h` the host is the one in 海城.
    static func district(of centre: String) -> String {
        centre.hasPrefix("h") ? "haicheng" : "tiexi"
    }

    static func code(of centre: String) -> String {
        centre.hasPrefix("h") ? Body.haicheng : Body.tiexi
    }

    @discardableResult
    func submitted(_ centres: String..., on day: String = "2024-09-02") throws -> World {
        for centre in centres {
            try given(
                "host-\(Self.district(of: centre))", .applicationSubmit, on: day,
                Self.application(centre, ["organisation": .string(Self.code(of: centre))]))
        }
        return self
    }

    @discardableResult
    func preliminaryPassed(_ centres: [String], on day: String = "2024-09-02") throws -> World {
        for centre in centres {
            try given(
                "dept-\(Self.district(of: centre))", .reviewPreliminary, on: day,
                ["centre": .string(centre), "opinion": "pass", "text": "同意"])
        }
        return self
    }

    @discardableResult
    func recommended(_ centres: [String], on day: String = "2024-09-02") throws -> World {
        for (index, centre) in centres.enumerated() {
            try given(
                "dept-\(Self.district(of: centre))", .recommendationIssue, on: day,
                ["centre": .string(centre), "document": .string("推科发〔2024〕\(index + 1)号")])
        }
        return self
    }

    @discardableResult
    func bureauPassed(_ centres: [String], on day: String = "2024-09-02") throws -> World {
        try given(
            "officer", .reviewBureau, on: day,
            ["centres": .strings(centres), "opinion": "pass", "text": "符合"])
    }

    @discardableResult
    func opinionsGiven(
        on panel: String, _ centres: [String], by experts: [String] = World.experts,
        on day: String = "2024-09-02"
    ) throws -> World {
        for centre in centres {
            for expert in experts {
                try given(expert, .reviewExpert, on: day, Self.review(panel, centre))
            }
        }
        return self
    }

    @discardableResult
    func inspected(
        on panel: String, _ centres: [String], on day: String = "2024-09-02"
    ) throws -> World {
        for centre in centres {
            try given(
                "officer", .inspectionRecord, on: day, Self.inspection(panel, centre, on: day))
        }
        return self
    }

    static func bureauPassed(_ centres: String...) throws -> World {
        let world = try staffed()
        for centre in centres { try world.submitted(centre) }
        return try world.preliminaryPassed(centres).recommended(centres).bureauPassed(centres)
    }

    /// Every centre assessed by the panel `p`.
    static func assessed(_ centres: String...) throws -> World { try assessed(centres) }

    private static func assessed(_ centres: [String]) throws -> World {
        let world = try staffed()
        for centre in centres { try world.submitted(centre) }
        try world.preliminaryPassed(centres).recommended(centres).bureauPassed(centres)
            .given("officer", .panelConvene, on: "2024-09-02", panel("p", centres))
        return try world.opinionsGiven(on: "p", centres).inspected(on: "p", centres)
    }

    /// Every centre on the list `l`.
    static func proposed(_ centres: String...) throws -> World { try proposed(centres) }

    static func proposed(_ centres: [String]) throws -> World {
        try assessed(centres).given(
            "officer", .listPropose, on: "2024-09-02",
            ["list": "l", "centres": .strings(centres)])
    }

    /// The list `l` in publicity from 2024-09-26 to 2024-10-08, over the National Day.
    static func inPublicity(_ centres: String...) throws -> World { try inPublicity(centres) }

    private static func inPublicity(_ centres: [String]) throws -> World {
        try proposed(centres).given(
            "officer", .publicityOpen, on: "2024-09-26", ["list": "l", "from": "2024-09-26"])
    }

    /// Publicity of the list `l` closed on 2024-10-09.
    static func closed(_ centres: String...) throws -> World {
        try inPublicity(centres).given(
            "officer", .publicityClose, on: "2024-10-09", ["list": "l"])
    }

    static let approval: JSON = [
        "list": "l", "document": "鞍科发〔2024〕12号", "date": "2024-10-09",
    ]
}
