import CanonicalJSON

/// What stands, as the model sees it: plain text and numbers, folded from the records accepted.
struct Scene {
    struct Account {
        var role: String
        var organisation: String?
        var district: String?
        var person: String
        var closed: Int?
        /// The last day it may act.
        var until: Int?

        func isOpen(on day: Int) -> Bool { day < closed ?? .max && day <= until ?? .max }
    }

    /// A department as adopted from a day on.
    struct Department {
        let from: Int
        let until: Int?
    }

    struct Call {
        let opens: Int
        var closes: Int
    }

    struct Organisation {
        var district: String
        var registeredDistrict: String
        var isVerified = false
        var needsVerification = true
        var pendingDistrict: String?
    }

    struct Opinion {
        let by: String
        let day: Int
        let panel: String?
        let score: Int
    }

    struct Panel {
        let purpose: String
        let centres: [String]
        var members: [String]
        let convened: Int
        /// How many were convened where too few were let pass.
        var letPass: Int?
        let position: Int
        /// Members off it, as `expert/centre`.
        var recused: Set<String> = []
    }

    struct List {
        let centres: [String]
        let by: String
        var isCancelled = false
        var round: Round?
    }

    /// A showing of a list.
    struct Round {
        let position: Int
        let from: Int
        var until: Int
        let shown: [String]
        var closed: [String] = []
        var closedOn: [String: Int] = [:]
    }

    struct Objection {
        let list: String
        let centre: String?
        let by: String
        let position: Int
        let anonymous: Bool
        var state = "raised"
        var outcome: String?
        var decidedBy: String?
    }

    struct Change {
        let centre: String
        let kind: String
        let to: JSON
        let takesEffect: Int?
        var joined = false
        var consents: Set<String> = []
        /// `open`, `filed`, `refused`, `returned`, `withdrawn`.
        var state = "open"
        let reported: Int
    }

    struct Evaluation {
        let centres: [String]
        let due: Int
        let announced: Int
        let position: Int
        var materials: [String: Int] = [:]
        /// Whether an absence was excused.
        var absences: [String: Bool] = [:]
        var grades: [String: String] = [:]
    }

    struct Incident {
        let centre: String
        let kind: String
        let day: Int
        var substantiated: Bool?
    }

    struct DocumentUse: Hashable {
        let action: String
        let date: Int
        let list: String?
    }

    var accounts: [String: Account] = [:]
    var departments: [String: [Department]] = [:]
    var calls: [String: Call] = [:]
    var organisations: [String: Organisation] = [:]
    var centres: [String: Centre] = [:]
    var panels: [String: Panel] = [:]
    var lists: [String: List] = [:]
    var objections: [String: Objection] = [:]
    var changes: [String: Change] = [:]
    var evaluations: [String: Evaluation] = [:]
    var incidents: [String: Incident] = [:]
    /// Appeals with the position they are against, nothing once concluded.
    var appeals: [String: Int?] = [:]
    /// `submitted`, `returned` or `filed` by district and year.
    var supervisions: [String: String] = [:]
    var documents: [String: DocumentUse] = [:]

    func district(of centre: Centre) -> String? { organisations[centre.host]?.district }

    /// The opinions of a panel on a centre that count.
    func counting(_ panel: String, _ centre: String) -> [Opinion] {
        let recused = panels[panel]?.recused ?? []
        return (centres[centre]?.opinions ?? []).filter {
            $0.panel == panel && !recused.contains("\($0.by)/\(centre)")
        }
    }

    /// Whether enough opinions count and none is outstanding.
    func isComplete(_ id: String, _ centre: String, minimum: Int) -> Bool {
        guard let panel = panels[id], panel.centres.contains(centre) else { return false }
        let given = counting(id, centre).map(\.by)
        let outstanding = panel.members.contains {
            !panel.recused.contains("\($0)/\(centre)") && !given.contains($0)
        }
        return !outstanding && given.count >= min(minimum, panel.letPass ?? minimum)
    }

    /// The panel for a purpose convened last for a centre.
    func panel(for purpose: String, _ centre: String) -> String? {
        panels.filter { $0.value.purpose == purpose && $0.value.centres.contains(centre) }
            .max { $0.value.position < $1.value.position }?.key
    }

    /// The stage of an application: opinions complete and a passed inspection make it assessed.
    func stage(of id: String, minimum: Int) -> String? {
        guard let centre = centres[id], centre.status == "applied" else { return nil }
        guard centre.stage == "bureau-passed", let panel = panel(for: "recognition", id),
            isComplete(panel, id, minimum: minimum), centre.inspections.last?.passed == true
        else { return centre.stage }
        return "assessed"
    }
}

/// A centre as the model sees it.
struct Centre {
    struct Deferral {
        let months: Int
        var reviewer: String?
        var reviews = 0
    }

    struct Procedure {
        let position: Int
        let day: Int
        var reviewer: String?
        var opinion: String?
        var reviews = 0
        var reviewed: Int?
    }

    struct Proposal {
        let position: Int
        let day: Int
        let by: String
        let grounds: [String]
        var until: Int?
        /// More than one day served: the contract does not say which one counts.
        var isUntilOpen = false
        var isWaived = false
        var asked: Int?
        var heard: Int?
        var services = 0
    }

    struct Report {
        /// `submitted`, `host`, `both`, `returned`, `filed`.
        var state: String
    }

    var status: String
    var stage: String?
    var returnedFrom: String?
    var name: String
    var host: String
    var planMonths = 36
    var conditions: JSON = .null
    var coBuilders: [String] = []
    var filed: Int
    var opinions: [Scene.Opinion] = []
    var superseded: Set<String> = []
    var inspections: [(day: Int, passed: Bool)] = []
    var list: String?
    var recommended = false
    var established: Int?
    var constructionUntil: Int?
    var grade: String?
    var gradeValidUntil: Int?
    var isGradeValidUntilOpen = false
    var deferral: Deferral?
    var deferralsGranted = 0
    var acceptance: Procedure?
    var isAccepted = false
    var assessments: Set<Int> = []
    var reports: [Int: Report] = [:]
    var relinquished = false
    var ordered: Int?
    var rectificationDue: Int?
    var isDueOpen = false
    var rectification: Procedure?
    var rectificationFailed = false
    var hasFailedRectification = false
    var absences: [Bool] = []
    var proposal: Proposal?
    var wasDropped = false
    var materials: Set<String> = []
    var isCarried = false
    /// For one carried over: what it was before the day its status is known from.
    var earlier: (status: String, until: Int)?

    var isManaged: Bool { ["construction", "operating", "rectifying"].contains(status) }
    var isSettled: Bool { !["applied", "proposed", "publicity"].contains(status) }
}
