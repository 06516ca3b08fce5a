import CanonicalJSON
import Events
import Rules

/// Seals the personal detail of one action before anything is decided, and remembers which keys are
/// new: they are committed before the records that use them.
struct Sealer {
    let command: CommandID
    /// The keys used, by the path in the content.
    private(set) var keys: [[String]: PersonalKey] = [:]
    /// The keys made here.
    private(set) var made: [PersonalKey] = []

    init(command: CommandID) {
        self.command = command
    }

    /// The matter with its personal detail sealed under `known`, the key of a person met before, or
    /// under a new one.
    mutating func seal(_ action: Action, known: PersonalKey?) throws -> Action {
        switch action {
        case .organisationRegister(var matter):
            matter.contact = try seal(matter.contact, known, at: ["with", "contact"])
            return .organisationRegister(matter)
        case .organisationAmend(var matter):
            matter.changes.contact = try seal(
                matter.changes.contact, known, at: ["with", "changes", "contact"])
            return .organisationAmend(matter)
        case .objectionRaise(var matter):
            let key = key(known)
            matter.objector.name = try seal(
                matter.objector.name, key, at: ["with", "objector", "name"])
            matter.objector.contact = try seal(
                matter.objector.contact, key, at: ["with", "objector", "contact"])
            return .objectionRaise(matter)
        case .accountOpen, .accountAmend, .accountClose, .departmentAdopt, .policyAdopt,
            .calendarAdopt, .organisationVerify, .centreCarryOver, .callOpen, .callExtend,
            .applicationSubmit, .applicationReturn, .applicationSupplement, .applicationWithdraw,
            .reviewPreliminary, .recommendationIssue, .reviewBureau, .panelConvene, .panelAmend,
            .panelRecuse, .reviewExpert, .inspectionRecord, .listPropose, .listCancel,
            .establishmentRefuse, .publicityOpen, .publicityExtend, .publicityCancel,
            .objectionAccept, .objectionDecline, .objectionWithdraw, .objectionResolve,
            .publicityClose, .establishmentApprove, .deferralRequest, .deferralReview,
            .deferralDecide, .acceptanceRequest, .acceptanceReview, .acceptanceConclude,
            .committeeForm, .directorAssess, .reportSubmit, .reportReview, .reportReturn,
            .reportFile, .supervisionSubmit, .supervisionReturn, .supervisionFile, .incidentReport,
            .incidentConclude, .changeReport, .changeJoin, .changeConsent, .changeFile,
            .changeReturn, .changeWithdraw, .evaluationAnnounce, .evaluationSubmit,
            .evaluationAbsence, .evaluationGrade, .rectificationRequest, .rectificationReview,
            .rectificationConclude, .centreRelinquish, .revocationPropose, .revocationHear,
            .revocationDecide, .statementSubmit, .materialFile, .documentIssue, .documentServe,
            .appealRecord, .appealConclude, .correctionRequest, .recordCorrect, .recordSetAside,
            .personalErase:
            return action
        }
    }

    /// The name of someone without an account whose paper is entered, under that person's key
    /// where there is one already.
    mutating func seal(name: Personal, known: PersonalKey?) throws -> Personal {
        try seal(name, key(known), at: ["for", "name"])
    }

    /// The key of a person of that name whose detail has been sealed here.
    func key(ofPersonNamed name: Personal, in request: ActionRequest) -> PersonalKey? {
        keys.first { path, _ in
            path.last == "name"
                && JSON.object(request.content)[path]?.string.map(Personal.clear) == name
        }?.value
    }

    private mutating func seal(
        _ contact: Contact?, _ known: PersonalKey?, at path: [String]
    ) throws -> Contact? {
        guard let contact else { return nil }
        let key = key(known)
        return Contact(
            name: try seal(contact.name, key, at: path + ["name"]),
            phone: try seal(contact.phone, key, at: path + ["phone"]),
            email: try contact.email.map { try seal($0, key, at: path + ["email"]) },
            address: try contact.address.map { try seal($0, key, at: path + ["address"]) })
    }

    private mutating func seal(
        _ value: Personal, _ key: PersonalKey, at path: [String]
    ) throws -> Personal {
        // An empty text tells nothing of anybody and is never sealed.
        guard case .clear(let text) = value, !text.isEmpty else { return value }
        keys[path] = key
        if !isKept(key) { made.append(key) }
        let pointer = "/" + ContentDigest.recordPath(of: path).joined(separator: "/")
        return try key.seal(text, command: command.rawValue, pointer: pointer)
    }

    private var kept: Set<String> = []

    private func isKept(_ key: PersonalKey) -> Bool {
        kept.contains(key.id) || made.contains { $0.id == key.id }
    }

    private mutating func key(_ known: PersonalKey?) -> PersonalKey {
        guard let known else { return .make() }
        kept.insert(known.id)
        return known
    }
}
