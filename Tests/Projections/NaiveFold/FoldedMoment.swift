import CanonicalJSON
import Events
import Rules

/// The register on a day, as known at a size: all of its first records that are in effect by the
/// day folded at once, without tables and without increments.
struct FoldedMoment {
    let chronicle: Chronicle
    let day: Day
    let known: Int
    let standing: Chronicle.Standing
    /// What stands and is in effect, in the order of effect.
    let events: [RecordedEvent]
    let state: State

    init(_ chronicle: Chronicle, on day: Day, known: Int) throws {
        self.chronicle = chronicle
        self.day = day
        self.known = known
        standing = try chronicle.standing(known)
        let records = standing.events
        var state = State(folding: records.filter(\.event.isFramework))
        let acts = records.filter { !$0.event.isFramework }.flatMap(Fact.all)
            .filter { $0.day <= day }
            .sorted { ($0.day, $0.event.position) < ($1.day, $1.event.position) }
        for act in acts { act.apply(to: &state) }
        self.state = state
        events = acts.map(\.event)
    }

    /// An event, or one stretch of the days that the paper tells of.
    private struct Fact {
        let day: Day
        let event: RecordedEvent
        var stretch: CarriedValues?

        static func all(_ event: RecordedEvent) -> [Fact] {
            guard case .centreCarriedOver(let matter) = event.event else {
                return [Fact(day: event.effective, event: event)]
            }
            return CarriedValues.stretches(of: matter).map {
                Fact(day: $0.from, event: event, stretch: $0)
            }
        }

        func apply(to state: inout State) {
            if case .centreCarriedOver(let matter) = event.event, let stretch {
                state.carryOver(matter, values: stretch, position: event.position)
            } else {
                state.apply(event)
            }
        }
    }
}

// MARK: Centres

extension FoldedMoment {
    static let rostered = [
        "name", "status", "host", "district", "field", "director", "coBuilders", "established",
        "document", "constructionUntil", "grade", "gradeValidUntil", "rectificationDue",
    ]

    /// All that is shown of a centre but what stands in its records alone.
    func fields(of id: CentreID) -> JSONObject? {
        guard let centre = state.centres[id] else { return nil }
        let host = state.organisations[centre.host]
        let fields: JSON = [
            "centre": id.json, "name": centre.name.json, "status": centre.status.json,
            "stage": Self.json(centre.stage), "list": Self.json(centre.list),
            "host": [
                "organisation": centre.host.json,
                "name": (host?.name ?? centre.hostName?.value).map(JSON.string) ?? .null,
            ],
            "district": Self.json(
                (host?.district ?? paper(of: id)?.district).map {
                    state.departmentInCharge(of: $0, on: day)
                }),
            "field": centre.field.json, "director": centre.director.json,
            "coBuilders": .array(centre.coBuilders.map(\.json)),
            "formerNames": .array(centre.formerNames.map(\.json)),
            "established": Self.json(centre.established),
            "document": centre.document.map(JSON.string) ?? .null,
            "constructionUntil": Self.json(centre.constructionUntil),
            "grade": Self.json(centre.grade),
            "gradeValidUntil": Self.json(centre.gradeValidUntil),
            "rectificationDue": Self.json(centre.rectificationDue),
            "supplementDue": Self.json(centre.supplementDue),
            "carriedOver": .bool(centre.isCarriedOver), "wasPublic": .bool(centre.wasPublic),
        ]
        return fields.object
    }

    /// A centre's page.
    func centre(_ id: CentreID) -> JSON? {
        guard var shown = fields(of: id), let centre = state.centres[id] else { return nil }
        shown["application"] = .null
        if let application = centre.application?.json.object {
            var details = JSONObject()
            for name in [
                "siteArea", "equipmentValue", "patents", "staff", "cooperation", "plan", "call",
            ] {
                details[name] = application[name]
            }
            shown["application"] = .object(details)
        }
        if centre.isCarriedOver, let paper = paper(of: id) {
            shown["source"] = paper.source.json
            shown["unknown"] = .array(paper.unknown.map(\.json))
        }
        return .object(shown)
    }

    private func paper(of id: CentreID) -> CarriedCentre? {
        for event in standing.events.reversed() {
            if case .centreCarriedOver(let matter) = event.event, matter.centre == id {
                return matter
            }
        }
        return nil
    }

    /// The managed centres that the filter lets through, in order.
    func managed(_ lets: (JSONObject) -> Bool = { _ in true }) -> [JSONObject] {
        state.centres.filter(\.value.isManaged).keys.sorted().compactMap(fields).filter(lets)
    }

    /// The centres whose rectification ends on a day that the calendar of its year may yet move.
    var provisional: Set<String> {
        Set(
            state.centres.filter { $0.value.rectification?.isProvisional == true }
                .map(\.key.rawValue))
    }

    static func json(_ value: (some FieldValue)?) -> JSON { value?.json ?? .null }
}
