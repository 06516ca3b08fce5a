import CanonicalJSON
import EventLog
import Events
import Rules

/// The envelope of an action, read once: what comes after works on types that hold no nonsense.
struct ActionRequest: Sendable {
    /// How many bytes an action may have.
    static let sizeBytesMax = 16 << 20

    /// When, where the caller says it.
    let at: Timestamp?
    /// The account named; nothing where the name cannot be an account's.
    let by: AccountID?
    /// The name as given.
    let byText: String
    /// What is to be done.
    let name: ActionName
    /// Its matter, text normalised, an identifier made where one was left out.
    let with: JSON
    /// The identifier made, by the field's name.
    let made: (field: String, value: String)?
    /// The command's UUID, given or made.
    let command: CommandID
    /// Whether the caller chose the command.
    let isCommandGiven: Bool
    /// Whose paper is entered.
    let actedFor: ActedFor?
    /// Why refusals that yield are to be passed.
    let override: Override?
    /// By which way it came.
    let via: Via
    /// What a repeated command has to repeat: by, do, with, for and override as given.
    let content: JSONObject

    /// Reads the bytes of one action.
    init(_ bytes: [UInt8], _ entry: Entry, kind: RegisterKind) throws(Refusal) {
        var envelope = try Self.envelope(of: bytes)
        do {
            let at = envelope.has("at") ? envelope.raw("at") : nil
            if at != nil, kind == .live { throw FieldError(.unknown, at: "/at") }
            self.at = try at.map { (json) throws(FieldError) in try Self.time(json, at: "/at") }
            byText = try Self.account(&envelope, entry)
            by = AccountID(byText)
            name = try Self.name(&envelope)
            guard let with = envelope.raw("with") else {
                throw FieldError(.missing, at: "/with")
            }
            guard case .object(let given) = with else {
                throw FieldError(.bad(.object), at: "/with")
            }
            let command: CommandID? = try envelope.optional("command")
            isCommandGiven = command != nil
            self.command = command ?? .make()
            actedFor = try envelope.optional("for")
            override = try envelope.optional("override")
            var content = JSONObject()
            content["by"] = .string(byText)
            content["do"] = .string(name.rawValue)
            content["with"] = with
            content["for"] = envelope.raw("for")
            content["override"] = envelope.raw("override")
            self.content = content
            try envelope.end()
            var completed = given
            made = Self.makeIdentifier(for: name, in: &completed)
            self.with = .object(completed)
        } catch let error as FieldError {
            throw Refusal(error)
        } catch let refusal as Refusal {
            throw refusal
        } catch {
            preconditionFailure("an envelope is refused for a field or an action")
        }
        via = entry.via
    }

    private static func envelope(of bytes: [UInt8]) throws(Refusal) -> FieldReader {
        guard bytes.count <= sizeBytesMax else {
            throw Refusal(
                .inputTooLarge, Argument(.sizeBytes, bytes.count), Argument(.limit, sizeBytesMax))
        }
        let json: JSON
        do {
            json = try JSONReader.read(bytes)
        } catch {
            throw Refusal(
                .inputMalformed, field: error.pointer, Argument(.given, error.reason.rawValue))
        }
        guard case .object = json else { throw Refusal(.inputMalformed, field: "") }
        do {
            return try FieldReader(json.normalisedText(at: ""), at: "", from: .input)
        } catch {
            throw Refusal(error)
        }
    }

    private static func account(
        _ envelope: inout FieldReader, _ entry: Entry
    ) throws(FieldError) -> String {
        if let known = entry.account {
            if envelope.has("by") { throw FieldError(.unknown, at: "/by") }
            return (known ?? .public).rawValue
        }
        guard let by = envelope.raw("by") else { throw FieldError(.missing, at: "/by") }
        guard let text = by.string else { throw FieldError(.bad(.identifier), at: "/by") }
        return text
    }

    private static func name(_ envelope: inout FieldReader) throws -> ActionName {
        guard let given = envelope.raw("do") else { throw FieldError(.missing, at: "/do") }
        guard let text = given.string else {
            throw FieldError(.bad(.oneOf(ActionName.allCases.map(\.rawValue))), at: "/do")
        }
        guard let name = ActionName(rawValue: text) else {
            throw Refusal(.inputUnknownAction, field: "/do", Argument(.given, text))
        }
        return name
    }

    private static func time(_ json: JSON, at pointer: String) throws(FieldError) -> Timestamp {
        guard let text = json.string, let time = Timestamp(rfc3339: text) else {
            throw FieldError(.bad(.time), at: pointer)
        }
        return time
    }

    /// An action that makes a thing may leave its identifier out; it is made here, before deciding.
    private static func makeIdentifier(
        for name: ActionName, in with: inout JSONObject
    ) -> (field: String, value: String)? {
        guard let field = name.createdSubject, with[field] == nil else { return nil }
        let value = "\(field)-\(Hexadecimal.text(of: SystemRandom.bytes(8)))"
        with[field] = .string(value)
        return (field, value)
    }
}

extension ActionName {
    /// The field of the identifier this action gives a new thing.
    var createdSubject: String? {
        switch self {
        case .applicationSubmit, .centreCarryOver: "centre"
        case .callOpen: "call"
        case .panelConvene: "panel"
        case .listPropose: "list"
        case .objectionRaise: "objection"
        case .changeReport: "change"
        case .evaluationAnnounce: "evaluation"
        case .incidentReport: "incident"
        case .appealRecord: "appeal"
        case .accountOpen, .accountAmend, .accountClose, .departmentAdopt, .policyAdopt,
            .calendarAdopt, .organisationRegister, .organisationVerify, .organisationAmend,
            .callExtend, .applicationReturn, .applicationSupplement, .applicationWithdraw,
            .reviewPreliminary, .recommendationIssue, .reviewBureau, .panelAmend, .panelRecuse,
            .reviewExpert, .inspectionRecord, .listCancel, .establishmentRefuse, .publicityOpen,
            .publicityExtend, .publicityCancel, .objectionAccept, .objectionDecline,
            .objectionWithdraw, .objectionResolve, .publicityClose, .establishmentApprove,
            .deferralRequest, .deferralReview, .deferralDecide, .acceptanceRequest,
            .acceptanceReview, .acceptanceConclude, .committeeForm, .directorAssess, .reportSubmit,
            .reportReview, .reportReturn, .reportFile, .supervisionSubmit, .supervisionReturn,
            .supervisionFile, .incidentConclude, .changeJoin, .changeConsent, .changeFile,
            .changeReturn, .changeWithdraw, .evaluationSubmit, .evaluationAbsence, .evaluationGrade,
            .rectificationRequest, .rectificationReview, .rectificationConclude, .centreRelinquish,
            .revocationPropose, .revocationHear, .revocationDecide, .statementSubmit, .materialFile,
            .documentIssue, .documentServe, .appealConclude, .correctionRequest, .recordCorrect,
            .recordSetAside, .personalErase:
            nil
        }
    }

    /// Where personal detail stands in the action's matter.
    var personalPaths: [[String]] {
        let contact = ["name", "phone", "email", "address"]
        return switch self {
        case .organisationRegister: contact.map { ["contact", $0] }
        case .organisationAmend: contact.map { ["changes", "contact", $0] }
        case .objectionRaise: [["objector", "name"], ["objector", "contact"]]
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
            []
        }
    }

    /// Whether the measures judge the act, so that there must be some in force on its day.
    var needsMeasures: Bool {
        switch self {
        case .accountOpen, .accountAmend, .accountClose, .departmentAdopt, .policyAdopt,
            .calendarAdopt, .organisationRegister, .organisationVerify, .organisationAmend,
            .centreCarryOver, .callOpen, .callExtend, .committeeForm, .incidentReport,
            .incidentConclude, .materialFile, .documentIssue, .documentServe, .appealRecord,
            .appealConclude, .correctionRequest, .recordCorrect, .recordSetAside:
            false
        case .applicationSubmit, .applicationReturn, .applicationSupplement, .applicationWithdraw,
            .reviewPreliminary, .recommendationIssue, .reviewBureau, .panelConvene, .panelAmend,
            .panelRecuse, .reviewExpert, .inspectionRecord, .listPropose, .listCancel,
            .establishmentRefuse, .publicityOpen, .publicityExtend, .publicityCancel,
            .objectionRaise, .objectionAccept, .objectionDecline, .objectionWithdraw,
            .objectionResolve, .publicityClose, .establishmentApprove, .deferralRequest,
            .deferralReview, .deferralDecide, .acceptanceRequest, .acceptanceReview,
            .acceptanceConclude, .directorAssess, .reportSubmit, .reportReview, .reportReturn,
            .reportFile, .supervisionSubmit, .supervisionReturn, .supervisionFile, .changeReport,
            .changeJoin, .changeConsent, .changeFile, .changeReturn, .changeWithdraw,
            .evaluationAnnounce, .evaluationSubmit, .evaluationAbsence, .evaluationGrade,
            .rectificationRequest, .rectificationReview, .rectificationConclude, .centreRelinquish,
            .revocationPropose, .revocationHear, .revocationDecide, .statementSubmit,
            .personalErase:
            true
        }
    }
}

extension CommandID {
    /// A new UUID of version 4.
    static func make() -> CommandID {
        var bytes = SystemRandom.bytes(16)
        bytes[6] = bytes[6] & 0x0F | 0x40
        bytes[8] = bytes[8] & 0x3F | 0x80
        let hex = Array(Hexadecimal.text(of: bytes))
        let parts = [hex[0..<8], hex[8..<12], hex[12..<16], hex[16..<20], hex[20..<32]]
        guard let command = CommandID(parts.map { String($0) }.joined(separator: "-")) else {
            preconditionFailure("a UUID in its canonical form")
        }
        return command
    }
}
