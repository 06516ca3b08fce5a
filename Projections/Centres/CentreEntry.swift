import CanonicalJSON
import Events
import Rules

/// What is shown of a centre as it stands on some day: a value for each field, null where there is
/// none.
struct CentreEntry: Hashable, Sendable {
    /// The fields, in the canonical order of their names.
    enum Field: String, CaseIterable {
        case carriedOver, coBuilders, constructionUntil, director, district, document, established,
            field, formerNames, grade, gradeValidUntil, host, list, name, rectificationDue,
            reportsFiled, stage, status, supplementDue, terms, wasPublic
    }

    /// The fields that are kept for other questions and shown in none.
    static let hidden: [Field] = [.reportsFiled, .terms]

    /// The fields a roster shows beside the centre itself.
    static let rostered: [Field] = [
        .name, .status, .host, .district, .field, .director, .coBuilders, .established, .document,
        .constructionUntil, .grade, .gradeValidUntil, .rectificationDue,
    ]

    private(set) var values: [JSON]
    /// Whether it stands on the roster then.
    let isManaged: Bool

    /// A centre of a state that has folded its events and its host's, and the terms that run for it.
    ///
    /// - Parameter paperDistrict: the department in charge as the paper record had it, which stands
    ///   for a host the register knows nothing of.
    init(
        _ centre: CentreState, terms: [Term], in state: State, paperDistrict: District?
    ) {
        let host = state.organisations[centre.host]
        let district = host?.district ?? paperDistrict
        isManaged = centre.isManaged
        values = Field.allCases.map { field in
            switch field {
            case .carriedOver: .bool(centre.isCarriedOver)
            case .coBuilders: .array(centre.coBuilders.map(\.json))
            case .constructionUntil: Self.json(centre.constructionUntil)
            case .director: centre.director.json
            case .district: Self.json(district)
            case .document: Self.json(centre.document)
            case .established: Self.json(centre.established)
            case .field: centre.field.json
            case .formerNames: .array(centre.formerNames.map(\.json))
            case .grade: Self.json(centre.grade)
            case .gradeValidUntil: Self.json(centre.gradeValidUntil)
            case .host:
                [
                    "name": Self.json(host?.name ?? centre.hostName?.value),
                    "organisation": centre.host.json,
                ]
            case .list: Self.json(centre.list)
            case .name: centre.name.json
            case .rectificationDue: Self.json(centre.rectificationDue)
            case .reportsFiled: .array(Self.yearsFiled(centre))
            case .stage: Self.json(centre.stage)
            case .status: centre.status.json
            case .supplementDue: Self.json(centre.supplementDue)
            case .terms: .array(terms.map(\.json))
            case .wasPublic: .bool(centre.wasPublic)
            }
        }
    }

    private static func yearsFiled(_ centre: CentreState) -> [JSON] {
        let filed = centre.reports.filter { $0.value.progress == .filed }
        return filed.keys.sorted().map { .integer(Int64($0)) }
    }

    private static func json(_ value: (some FieldValue)?) -> JSON { value?.json ?? .null }
    private static func json(_ text: String?) -> JSON { text.map(JSON.string) ?? .null }
}

extension CentreState {
    /// Whether a centre of this status, as its entry names it, stands on the roster (section 4).
    static func isManaged(status: String?) -> Bool {
        switch status.flatMap(CentreStatus.init) {
        case .construction, .operating, .rectifying: true
        case .applied, .proposed, .publicity, .revoked, .withdrawn, .rejected, nil: false
        }
    }
}
