public import Events

/// A centre, from its application on, as the record has it (section 4 of the contract).
public struct CentreState: Hashable, Sendable {
    /// An opinion with who gave it.
    public struct GivenOpinion: Hashable, Sendable {
        /// Where it stands in the log.
        public let position: Int
        /// The day it took effect.
        public let effective: Day
        /// The account it counts as given by: the one acted for, where there is one.
        public let account: AccountID
        /// The opinion.
        public let opinion: Opinion
    }

    /// A panel that looks at the centre.
    public struct Panel: Hashable, Sendable {
        /// The panel.
        public let panel: PanelID
        /// What it is for.
        public let purpose: PanelPurpose
        /// Where its convening stands in the log.
        public let position: Int
        /// The day it was convened.
        public let convened: Day
        /// Its members, in the order they came.
        public var members: [AccountID]
        /// Members off it for this centre.
        public var recused: Set<AccountID> = []
        /// How many were convened where too few were let pass.
        public internal(set) var tooFewLetPass: Int?
    }

    /// An application given back.
    public struct Returned: Hashable, Sendable {
        /// Where it stands in the log.
        public let position: Int
        /// The day it was given back.
        public let day: Day
        /// The last day for a supplement.
        public let due: Day?
    }

    /// A site inspection.
    public struct InspectionState: Hashable, Sendable {
        /// The day of it.
        public let effective: Day
        /// Whether it agreed with the application.
        public let passed: Bool
    }

    /// Which centre.
    public let id: CentreID
    /// What the centre is.
    public internal(set) var status: CentreStatus
    /// How far an application has come.
    public internal(set) var stage: ApplicationStage?
    /// The stage an application given back returns to.
    public internal(set) var returnedFrom: ApplicationStage?
    /// The last day for a supplement.
    public var supplementDue: Day? { stage == .returned ? returned?.due : nil }
    /// The return it was last given back by.
    public internal(set) var returned: Returned?
    /// Its name.
    public internal(set) var name: CentreName
    /// Earlier names, the oldest first.
    public internal(set) var formerNames: [CentreName] = []
    /// Its technical field.
    public internal(set) var field: Name
    /// Its host.
    public internal(set) var host: CreditCode
    /// The host's name as given with the centre, where the host is not registered.
    public internal(set) var hostName: Name?
    /// Its co-builders.
    public internal(set) var coBuilders: [NamedOrganisation]
    /// Its director.
    public internal(set) var director: Director
    /// The application as it stands; none where carried over from paper.
    public internal(set) var application: Application?
    /// The effective day of the latest submission or supplement.
    public internal(set) var filed: Day
    /// The opinions in order, those of recused experts among them.
    public internal(set) var opinions: [GivenOpinion] = []
    /// The effective day of the recommendation.
    public internal(set) var recommended: Day?
    /// The panels in order.
    public internal(set) var panels: [Panel] = []
    /// The inspections in order.
    public internal(set) var inspections: [InspectionState] = []
    /// The list it stands on.
    public internal(set) var list: ListID?
    /// The day its publicity was closed.
    public internal(set) var publicityClosed: Day?
    /// The day it was established.
    public internal(set) var established: Day?
    /// The number of the document that established it.
    public internal(set) var document: String?
    /// The last day of construction.
    public internal(set) var constructionUntil: Day?
    /// Where the end of its construction period was set.
    public internal(set) var constructionSetAt: Int?
    /// Its grade.
    public internal(set) var grade: Grade?
    /// The grade's last day.
    public internal(set) var gradeValidUntil: Day?
    /// How long its construction was deferred for, each time.
    public internal(set) var deferrals: [Int] = []
    /// A deferral asked for and not decided.
    public internal(set) var deferral: RequestState?
    /// Acceptance asked for and not concluded.
    public internal(set) var acceptance: RequestState?
    /// The day it was accepted.
    public internal(set) var accepted: Day?
    /// Its management committee.
    public internal(set) var committee: [Name] = []
    /// The years its director was assessed for.
    public internal(set) var assessedYears: Set<Int> = []
    /// Its reports by year.
    public internal(set) var reports: [Int: ReportState] = [:]
    /// Its part in evaluations.
    public internal(set) var evaluations: [EvaluationID: EvaluationPart] = [:]
    /// Where its grade stands in the log.
    public internal(set) var gradedAt: Int?
    /// The rectification it is or was under last.
    public internal(set) var rectification: RectificationState?
    /// Where its host's giving it up stands in the log.
    public internal(set) var relinquished: Int?
    /// The revocation proposed and not decided.
    public internal(set) var revocation: RevocationState?
    /// The day it was revoked.
    public internal(set) var revoked: Day?
    /// What was told the public when the roster changed, by the record that changed it: the day.
    public internal(set) var unpublished: [Int: Day] = [:]
    /// The effects of changes, by where the filing stands in the log.
    var effects: [Int: Int] = [:]
    /// The decisions on it, by their records.
    var decisions: Set<Int> = []
    /// Decisions served that may be appealed, by their record.
    public internal(set) var appealable: [Int: Served] = [:]
    /// Whether it came from the paper record.
    public internal(set) var isCarriedOver = false
    /// Whether it has stood in publicity or on the roster, so that its page is public.
    public internal(set) var wasPublic = false

    /// The last day of the rectification it is under, as recorded.
    public var rectificationDue: Day? { status == .rectifying ? rectification?.due : nil }

    /// Whether it stands on the roster.
    public var isManaged: Bool {
        switch status {
        case .construction, .operating, .rectifying: true
        case .applied, .proposed, .publicity, .revoked, .withdrawn, .rejected: false
        }
    }

    /// Whether nothing more can be decided on establishing it.
    public var isSettled: Bool {
        switch status {
        case .applied, .proposed, .publicity: false
        case .construction, .operating, .rectifying, .revoked, .withdrawn, .rejected: true
        }
    }

    /// The panel that counts for a purpose: the one convened last.
    ///
    /// - Parameter position: only one convened after that record.
    public func panel(for purpose: PanelPurpose, after position: Int = .min) -> Panel? {
        panels.last { $0.purpose == purpose && $0.position > position }
    }

    /// The opinions of a panel that count: one of every member that is not recused.
    public func counting(_ panel: Panel) -> [GivenOpinion] {
        opinions.filter { given in
            guard case .expert(panel.panel, _, _) = given.opinion.finding else { return false }
            return !panel.recused.contains(given.account)
        }
    }

    /// Whether enough opinions count and none is outstanding.
    public func isComplete(_ panel: Panel, minimum: Int) -> Bool {
        let counting = counting(panel)
        let given = Set(counting.map(\.account))
        let outstanding = panel.members.contains {
            !panel.recused.contains($0) && !given.contains($0)
        }
        return !outstanding && counting.count >= min(minimum, panel.tooFewLetPass ?? minimum)
    }

    /// What is missing before it may be proposed (Art. 10(2), (3)), by name; empty when nothing is.
    public func missingForProposal(minimumExperts: Int) -> [String] {
        var missing: [String] = []
        if stage != .bureauPassed, stage != .assessed { missing.append("bureau-review") }
        let hasOpinions =
            panel(for: .recognition).map { isComplete($0, minimum: minimumExperts) } ?? false
        if !hasOpinions { missing.append("expert-opinions") }
        if inspections.last?.passed != true { missing.append("inspection") }
        return missing
    }
}
