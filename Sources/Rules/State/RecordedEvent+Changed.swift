internal import CanonicalJSON
import Events

extension RecordedEvent {
    /// The event's data as it stands in the record.
    var data: JSONObject {
        var fields = FieldWriter()
        event.write(to: &fields)
        return fields.object
    }

    /// The record with these changes applied; nothing where it would be no such record any more.
    ///
    /// A corrected day of the matter is the corrected effective day too, and the other way round.
    func changed(by changes: RecordChanges) -> RecordedEvent? {
        try? applying(changes)
    }

    /// The same, saying which of the changes does not fit.
    func applying(_ changes: RecordChanges) throws(FieldError) -> RecordedEvent {
        var data = JSON.object(self.data)
        var effective = self.effective
        let dated = datedField
        for member in changes.object.members {
            let pointer = "/with/changes/\(JSONPointer.escape(member.name))"
            let place = RecordPlace(member.name, in: data)
            if place.isEffective {
                effective = try Day(member.value, at: pointer, from: .input)
                if let dated { data[path: [dated]] = member.value }
                continue
            }
            guard data.has(parentOf: place.path) else {
                throw FieldError(.unknown, at: pointer)
            }
            data[path: place.path] = member.value
            if place.path == [dated] {
                effective = try Day(member.value, at: pointer, from: .input)
            }
        }
        do throws(FieldError) {
            var fields = try FieldReader(data, at: "", from: .record)
            let event = try Event(self.event.type, &fields)
            try fields.end()
            return reading(event, effective: effective)
        } catch {
            let name = changes.object.members.first {
                error.pointer.hasPrefix(RecordPlace($0.name, in: data).pointer)
            }?.name
            let place = name.map { "/\(JSONPointer.escape($0))" } ?? ""
            throw FieldError(error.fault, at: "/with/changes\(place)")
        }
    }

    /// The field of the data whose day is the day the record takes effect.
    private var datedField: String? {
        switch event {
        case .recommendationIssued, .inspectionRecorded, .establishmentApproved,
            .incidentReported, .evaluationGraded, .rectificationOrdered, .revocationHearingHeld,
            .materialFiled, .documentServed, .documentIssued:
            "date"
        case .establishmentRefused(let matter): matter.date == nil ? nil : "date"
        case .centreCarriedOver: "established"
        case .measuresAdopted, .departmentAdopted: "from"
        case .registerOpened, .calendarAdopted, .accountOpened, .accountAmended, .accountClosed,
            .organisationRegistered, .organisationVerified, .organisationVerificationRefused,
            .organisationAmended, .callOpened, .callExtended, .applicationSubmitted,
            .applicationReturned, .applicationSupplemented, .applicationWithdrawn,
            .opinionRecorded, .panelConvened, .panelAmended, .expertRecused, .listProposed,
            .listCancelled, .publicityOpened, .publicityExtended, .publicityCancelled,
            .publicityClosed, .objectionRaised, .objectionAccepted, .objectionDeclined,
            .objectionWithdrawn, .objectionResolved, .deferralRequested, .deferralReviewed,
            .deferralGranted, .deferralRefused, .acceptanceRequested, .acceptanceReviewed,
            .acceptancePassed, .acceptanceFailed, .committeeFormed, .directorAssessed,
            .reportSubmitted, .reportReviewed, .reportReturned, .reportFiled,
            .supervisionSubmitted, .supervisionReturned, .supervisionFiled, .incidentConcluded,
            .changeReported, .changeJoined, .changeConsented, .changeConsentRefused,
            .changeFiled, .changeReturned, .changeWithdrawn, .centreRenamed,
            .centreDirectorChanged, .centreDirectionChanged, .centreHostChanged,
            .centreCoBuildersChanged, .evaluationAnnounced, .evaluationMaterialsSubmitted,
            .evaluationAbsenceRecorded, .rectificationRequested, .rectificationReviewed,
            .rectificationPassed, .rectificationFailed, .relinquishmentRequested,
            .revocationProposed, .centreRevoked, .revocationDropped, .statementSubmitted,
            .appealRecorded, .appealConcluded, .correctionRequested, .recordCorrected,
            .recordSetAside,
            .personalErased:
            nil
        }
    }

    private func reading(_ event: Event, effective: Day) -> RecordedEvent {
        RecordedEvent(
            position: position, recordedMilliseconds: recordedMilliseconds, effective: effective,
            actor: actor, action: action, command: command, rules: rules, policy: policy,
            article: article, tags: tags, event: event, attachments: attachments)
    }
}

/// The place in a record that a correction names.
struct RecordPlace: Hashable {
    /// Whether it is the record's effective day.
    let isEffective: Bool
    /// The names of members and the indexes of elements, from the data.
    let path: [String]

    /// The place as a pointer from the data.
    var pointer: String { path.map { "/\(JSONPointer.escape($0))" }.joined() }

    /// Reads the name a correction gives: `effective`, a pointer from the data or from the whole
    /// record, or the bare name of a field of the data.
    init(_ name: String, in data: JSON) {
        isEffective = name == "effective" || name == "/effective"
        guard name.hasPrefix("/") else {
            path = [name]
            return
        }
        let parts = name.dropFirst().split(separator: "/", omittingEmptySubsequences: false).map {
            JSONPointer.unescape(String($0))
        }
        path = parts.first == "data" && data["data"] == nil ? Array(parts.dropFirst()) : parts
    }
}

extension JSON {
    /// Whether there is something for the last name of a path to stand in.
    fileprivate func has(parentOf path: [String]) -> Bool {
        guard !path.isEmpty else { return false }
        var value = self
        for (index, name) in path.enumerated() {
            let isLast = index == path.count - 1
            switch value {
            case .object(let object):
                if isLast { return true }
                guard let inner = object[name] else { return false }
                value = inner
            case .array(let elements):
                guard let place = Int(name), elements.indices.contains(place) else { return false }
                value = elements[place]
            case .null, .bool, .integer, .unsupportedNumber, .string: return false
            }
        }
        return true
    }

    /// The value at a path of member names and element indexes.
    fileprivate subscript(path path: [String]) -> JSON {
        get { self }
        set {
            guard let name = path.first else {
                self = newValue
                return
            }
            let rest = Array(path.dropFirst())
            switch self {
            case .object(var object):
                var inner = object[name] ?? .null
                inner[path: rest] = newValue
                object[name] = inner
                self = .object(object)
            case .array(var elements):
                guard let place = Int(name), elements.indices.contains(place) else { return }
                elements[place][path: rest] = newValue
                self = .array(elements)
            case .null, .bool, .integer, .unsupportedNumber, .string: break
            }
        }
    }
}
