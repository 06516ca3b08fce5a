/// The resources of the API that answer a query.
enum QueryResource: CaseIterable, Sendable {
    case roster, centre, history, dossier, audit, publicity, list, objection, organisation, receipt
    case deadlines, explainDate, statistics, comparison

    /// The path below `/api/v1`; `:id` stands for the name of the thing.
    var path: String {
        switch self {
        case .roster: "/roster"
        case .centre: "/centres/:id"
        case .history: "/centres/:id/history"
        case .dossier: "/centres/:id/dossier"
        case .audit: "/audit"
        case .publicity: "/publicity"
        case .list: "/lists/:id"
        case .objection: "/objections/:id"
        case .organisation: "/organisations/:id"
        case .receipt: "/receipts/:id"
        case .deadlines: "/deadlines"
        case .explainDate: "/explain-date"
        case .statistics: "/statistics"
        case .comparison: "/compare"
        }
    }

    /// The parameters it takes, named as the options of the command line.
    var parameters: Set<String> {
        let own: Set<String> =
            switch self {
            case .roster: ["status", "district", "grade"]
            case .dossier: ["decision", "for"]
            case .audit:
                [
                    "actor", "type", "centre", "from", "to", "for", "overridden", "unfounded",
                    "limit", "after",
                ]
            case .deadlines: ["kind", "district", "owner", "overdue", "within", "format"]
            case .statistics: ["from", "to", "district", "against"]
            case .comparison: ["to-on", "to-known"]
            case .explainDate:
                [
                    "centre", "kind", "from", "working-days", "days", "months", "years",
                    "count-first", "duty",
                ]
            case .centre, .history, .publicity, .list, .objection, .organisation, .receipt: []
            }
        return own.union(["on", "known", "since"])
    }
}
