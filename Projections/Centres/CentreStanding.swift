import CanonicalJSON
import Events
import Rules

/// What an entry says of a centre, before it is written: comparing values is far cheaper than
/// writing them, and an act changes few.
struct CentreStanding {
    private var isCarriedOver: Bool
    private var coBuilders: [NamedOrganisation]
    private var constructionUntil: Day?
    private var director: Director
    private var district: District?
    private var document: String?
    private var established: Day?
    private var field: Name
    private var formerNames: [CentreName]
    private var grade: Grade?
    private var gradeValidUntil: Day?
    private var host: CreditCode
    private var hostName: String?
    private var list: ListID?
    private var name: CentreName
    private var rectificationDue: Day?
    private var reportsFiled: [Int]
    private var stage: ApplicationStage?
    private var status: CentreStatus
    private var supplementDue: Day?
    private var terms: [Term]
    private var wasPublic: Bool

    /// A centre of a state that has folded its events and its host's.
    ///
    /// - Parameter paperDistrict: the department in charge as the paper record had it, which stands
    ///   for a host the register knows nothing of.
    init(_ centre: CentreState, in state: State, paperDistrict: District?) {
        let organisation = state.organisations[centre.host]
        isCarriedOver = centre.isCarriedOver
        coBuilders = centre.coBuilders
        constructionUntil = centre.constructionUntil
        director = centre.director
        district = organisation?.district ?? paperDistrict
        document = centre.document
        established = centre.established
        field = centre.field
        formerNames = centre.formerNames
        grade = centre.grade
        gradeValidUntil = centre.gradeValidUntil
        host = centre.host
        hostName = organisation?.name ?? centre.hostName?.value
        list = centre.list
        name = centre.name
        rectificationDue = centre.rectificationDue
        reportsFiled = Self.reportsFiled(centre)
        stage = centre.stage
        status = centre.status
        supplementDue = centre.supplementDue
        terms = state.terms(of: centre)
        wasPublic = centre.wasPublic
    }

    /// Takes over how the centre stands now. What is large is given where it lies.
    ///
    /// - Parameter before: the entry that said how the centre stood before.
    /// - Returns: the entry of how it stands now; nothing where it stands as before.
    mutating func renew(
        _ centre: inout CentreState, in state: inout State, paperDistrict: District?,
        after before: CentreEntry?
    ) -> CentreEntry? {
        let same = take(&centre, in: &state, paperDistrict: paperDistrict)
        return same.isAll ? nil : entry(after: before, same: same)
    }

    /// - Returns: which fields stay the same.
    private mutating func take(
        _ centre: inout CentreState, in state: inout State, paperDistrict: District?
    ) -> Same {
        let organisation = state.organisations[centre.host]
        var same = Same()
        same.note(Self.keep(&isCarriedOver, centre.isCarriedOver))
        same.note(Self.keep(&coBuilders, centre.coBuilders))
        same.note(Self.keep(&constructionUntil, centre.constructionUntil))
        same.note(Self.keep(&director, centre.director))
        same.note(Self.keep(&district, organisation?.district ?? paperDistrict))
        same.note(Self.keep(&document, centre.document))
        same.note(Self.keep(&established, centre.established))
        same.note(Self.keep(&field, centre.field))
        same.note(Self.keep(&formerNames, centre.formerNames))
        same.note(Self.keep(&grade, centre.grade))
        same.note(Self.keep(&gradeValidUntil, centre.gradeValidUntil))
        let isSameHost = Self.keep(&host, centre.host)
        let present = organisation?.name ?? centre.hostName?.value
        same.note(Self.keep(&hostName, present) && isSameHost)
        same.note(Self.keep(&list, centre.list))
        same.note(Self.keep(&name, centre.name))
        same.note(Self.keep(&rectificationDue, centre.rectificationDue))
        same.note(Self.keep(&reportsFiled, Self.reportsFiled(centre)))
        same.note(Self.keep(&stage, centre.stage))
        same.note(Self.keep(&status, centre.status))
        same.note(Self.keep(&supplementDue, centre.supplementDue))
        same.note(Self.keep(&terms, state.terms(of: centre)))
        same.note(Self.keep(&wasPublic, centre.wasPublic))
        return same
    }

    /// Whether the value is the one there was; else it is taken over.
    @inline(__always)
    private static func keep<Value: Equatable>(_ value: inout Value, _ present: Value) -> Bool {
        if value == present { return true }
        value = present
        return false
    }

    private static func reportsFiled(_ centre: CentreState) -> [Int] {
        centre.reports.isEmpty
            ? [] : centre.reports.filter { $0.value.progress == .filed }.keys.sorted()
    }

    /// The entry that says this. Mutates nothing: it reads where the values lie.
    ///
    /// - Parameters:
    ///   - before: the entry that said how the centre stood before.
    ///   - same: the fields that stay as they were then.
    mutating func entry(after before: CentreEntry? = nil, same: Same = Same()) -> CentreEntry {
        var writer = CentreEntry.Writer(after: before)
        writer.next(same[0], .bool(isCarriedOver))
        writer.next(same[1], .array(coBuilders.map(\.json)))
        writer.next(same[2], Self.json(constructionUntil))
        writer.next(same[3], director.json)
        writer.next(same[4], Self.json(district))
        writer.next(same[5], Self.json(document))
        writer.next(same[6], Self.json(established))
        writer.next(same[7], field.json)
        writer.next(same[8], .array(formerNames.map(\.json)))
        writer.next(same[9], Self.json(grade))
        writer.next(same[10], Self.json(gradeValidUntil))
        writer.next(
            same[11], ["name": Self.json(hostName), "organisation": host.json])
        writer.next(same[12], Self.json(list))
        writer.next(same[13], name.json)
        writer.next(same[14], Self.json(rectificationDue))
        writer.next(same[15], .array(reportsFiled.map { .integer(Int64($0)) }))
        writer.next(same[16], Self.json(stage))
        writer.next(same[17], status.json)
        writer.next(same[18], Self.json(supplementDue))
        writer.next(same[19], .array(terms.map(\.json)))
        writer.next(same[20], .bool(wasPublic))
        return writer.entry(isManaged: CentreState.isManaged(status: status))
    }

    /// Which fields say the same, in their order.
    struct Same {
        private var fields: UInt32 = 0
        private var count = 0

        /// Whether all do.
        var isAll: Bool { fields == (1 << UInt32(CentreEntry.fieldCount)) - 1 }

        mutating func note(_ isSame: Bool) {
            if isSame { fields |= 1 << UInt32(count) }
            count += 1
        }

        subscript(index: Int) -> Bool { fields & (1 << UInt32(index)) != 0 }
    }

    private static func json(_ value: (some FieldValue)?) -> JSON { value?.json ?? .null }
    private static func json(_ text: String?) -> JSON { text.map(JSON.string) ?? .null }
}
