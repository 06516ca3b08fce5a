import CanonicalJSON
import Events
import Rules

/// What an entry says of a centre, before it is written: comparing values is far cheaper than
/// writing them, and an act changes few.
struct CentreStanding {
    private let isCarriedOver: Bool
    private let coBuilders: [NamedOrganisation]
    private let constructionUntil: Day?
    private let director: Director
    private let district: District?
    private let document: String?
    private let established: Day?
    private let field: Name
    private let formerNames: [CentreName]
    private let grade: Grade?
    private let gradeValidUntil: Day?
    private let host: CreditCode
    private let hostName: String?
    private let list: ListID?
    private let name: CentreName
    private let rectificationDue: Day?
    private let reportsFiled: [Int]
    private let stage: ApplicationStage?
    private let status: CentreStatus
    private let supplementDue: Day?
    private let terms: [Term]
    private let wasPublic: Bool
    private let isManaged: Bool

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
        reportsFiled =
            centre.reports.isEmpty
            ? [] : centre.reports.filter { $0.value.progress == .filed }.keys.sorted()
        stage = centre.stage
        status = centre.status
        supplementDue = centre.supplementDue
        terms = state.terms(of: centre)
        wasPublic = centre.wasPublic
        isManaged = centre.isManaged
    }

    /// The entry that says this.
    ///
    /// - Parameter before: how the centre stood before, and the entry that said so.
    func entry(after before: (standing: CentreStanding, entry: CentreEntry)?) -> CentreEntry {
        let same = before.map { compared(with: $0.standing) } ?? Same()
        if let before, same.isAll { return before.entry }
        var writer = CentreEntry.Writer(after: before?.entry)
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
        return writer.entry(isManaged: isManaged)
    }

    /// Which fields say the same, in their order.
    private struct Same {
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

    private func compared(with old: CentreStanding) -> Same {
        var same = Same()
        same.note(old.isCarriedOver == isCarriedOver)
        same.note(old.coBuilders == coBuilders)
        same.note(old.constructionUntil == constructionUntil)
        same.note(old.director == director)
        same.note(old.district == district)
        same.note(old.document == document)
        same.note(old.established == established)
        same.note(old.field == field)
        same.note(old.formerNames == formerNames)
        same.note(old.grade == grade)
        same.note(old.gradeValidUntil == gradeValidUntil)
        same.note(old.host == host && old.hostName == hostName)
        same.note(old.list == list)
        same.note(old.name == name)
        same.note(old.rectificationDue == rectificationDue)
        same.note(old.reportsFiled == reportsFiled)
        same.note(old.stage == stage)
        same.note(old.status == status)
        same.note(old.supplementDue == supplementDue)
        same.note(old.terms == terms)
        same.note(old.wasPublic == wasPublic)
        return same
    }

    private static func json(_ value: (some FieldValue)?) -> JSON { value?.json ?? .null }
    private static func json(_ text: String?) -> JSON { text.map(JSON.string) ?? .null }
}
