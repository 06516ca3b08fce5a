import CanonicalJSON
import Events
import Rules

/// What may come after the approval.
extension Life {
    /// A deferral the leader decided on paper, entered by an officer.
    mutating func postpone(on day: String = "2025-03-03") async throws {
        try await does(
            "deferral request", "host-tiexi", .deferralRequest, on: day,
            ["centre": "mg", "months": 6, "reason": "设备到货延迟"])
        try await does(
            "deferral review", "dept-tiexi", .deferralReview, on: day,
            ["centre": "mg", "opinion": "pass", "text": "同意延期"])
        try await does(
            "deferral", "officer", .deferralDecide, on: day,
            ["centre": "mg", "granted": true, "text": "同意延期"],
            for: ["account": "leader", "basis": "签批件", "received": "2025-03-03"])
        try await does(
            "document of the deferral", "officer", .documentIssue, on: "2025-03-10",
            [
                "positions": [try json("deferral")], "document": "鞍科发〔2025〕3号",
                "date": "2025-03-10",
            ])
    }

    /// Revoked for a penalty, the host having been told and heard; set aside on its appeal.
    mutating func revoke() async throws {
        try await does(
            "incident", "officer", .incidentReport, on: "2025-04-01",
            [
                "incident": "i1", "centre": "mg", "kind": "penalty", "date": "2025-03-20",
                "facts": "受到行政处罚",
            ])
        try await does(
            "conclusion", "officer", .incidentConclude, on: "2025-04-02",
            ["incident": "i1", "substantiated": true, "text": "属实"])
        try await does(
            "proposal", "officer", .revocationPropose, on: "2025-04-07",
            ["centre": "mg", "grounds": [5], "facts": "受到行政处罚"])
        try await does(
            "service of the proposal", "officer", .documentServe, on: "2025-04-08",
            [
                "positions": [try json("proposal")], "recipient": "鞍山tiexi有限公司",
                "method": "direct", "date": "2025-04-08", "remedies": "可陈述申辩",
            ])
        try await does(
            "statement", "host-tiexi", .statementSubmit, on: "2025-04-09",
            ["about": try json("proposal"), "text": "情节轻微，请求听证", "hearing": true])
        try await does(
            "hearing", "officer", .revocationHear, on: "2025-04-18",
            ["centre": "mg", "minutes": "双方陈述意见", "date": "2025-04-18"])
        try await does(
            "revocation", "leader", .revocationDecide, on: "2025-04-25",
            [
                "centre": "mg", "revoke": true, "document": "鞍科发〔2025〕9号",
                "text": "予以撤销", "answer": "情节轻微的意见不予采纳",
            ])
        try await does(
            "service of the revocation", "officer", .documentServe, on: "2025-04-28",
            [
                "positions": [try json("revocation")], "recipient": "鞍山tiexi有限公司",
                "method": "direct", "date": "2025-04-28", "remedies": "可申请行政复议",
            ])
        try await does(
            "appeal", "officer", .appealRecord, on: "2025-05-20",
            [
                "appeal": "a1", "position": try json("revocation"), "authority": "鞍山市人民政府",
                "received": "2025-05-19",
            ])
        try await does(
            "outcome", "officer", .appealConclude, on: "2025-07-01",
            [
                "appeal": "a1", "outcome": "set-aside", "document": "鞍政复〔2025〕7号",
                "text": "适用依据错误",
            ])
    }

    /// The leader corrects a record.
    mutating func correct(_ step: String, _ position: JSON, _ changes: JSON, on day: String)
        async throws
    {
        try await does(
            step, "leader", .recordCorrect, on: day,
            ["position": position, "changes": changes, "reason": "笔误"])
    }

    /// The leader sets a record aside.
    mutating func setAside(_ step: String, _ position: JSON, on day: String) async throws {
        try await does(
            step, "leader", .recordSetAside, on: day,
            ["position": position, "authority": "entry-error", "reason": "误录"],
            overriding: "一并处理")
    }
}
