import CanonicalJSON
import Events
import Hummingbird
import Register
import Rules

/// `GET /api/v1/…`: asks, for the account of the token or for anyone.
struct QueryRoutes: Sendable {
    let register: Register

    /// The answer to the query that `resource` and the parameters of `request` make.
    @Sendable func answer(
        _ resource: QueryResource, request: Request, context: BasicRequestContext
    ) async throws -> Response {
        let parameters = try QueryParameters(request, known: resource.parameters)
        _ = try parameters.word("lang", Language.self)
        let query = Query(
            try subject(of: resource, context.parameters.get("id") ?? "", parameters),
            on: try parameters.day("on"),
            known: try parameters.known(),
            since: try parameters.count("since"))
        let reader = try await Caller(request, in: register).reader
        let language = request.language
        let wantsCalendar = try resource == .deadlines && parameters.wantCalendar(request)
        let answer = try await register.ask(query, as: reader, in: language)
        return wantsCalendar
            ? Response(calendar: register.calendar(of: answer, in: language), language)
            : Response(json: answer, language)
    }

    private func subject(
        of resource: QueryResource, _ segment: String, _ parameters: QueryParameters
    ) throws(Refusal) -> Query.Subject {
        let name = PercentDecoding.decode(segment) ?? ""
        switch resource {
        case .roster:
            return .roster(
                status: try parameters.word("status", CentreStatus.self),
                district: try parameters.value("district", .identifier) { District($0) },
                grade: try parameters.word("grade", Grade.self))
        case .centre: return .centre(try centre(name))
        case .history: return .history(try centre(name))
        case .dossier:
            return .dossier(
                try centre(name), decision: try parameters.count("decision"),
                forParty: try parameters.value("for", .oneOf(["party"])) {
                    $0 == "party" ? true : nil
                } ?? false)
        case .audit: return .audit(try filter(parameters))
        case .statistics:
            return .statistics(
                StatisticsFilter(
                    from: try parameters.day("from"), to: try parameters.day("to"),
                    district: try parameters.value("district", .identifier) { District($0) },
                    against: try parameters.count("against")))
        case .comparison:
            return .comparison(
                with: OtherRoster(
                    on: try parameters.day("to-on"), known: try parameters.known("to-known")))
        case .publicity: return .publicity
        case .list: return .list(try existing(ListID(name), .listUnknown, name))
        case .objection: return .objection(try existing(ObjectionID(name), .objectionUnknown, name))
        case .organisation:
            return .organisation(try existing(CreditCode(name), .organisationUnknown, name))
        case .deadlines: return .deadlines(try parameters.dueFilter())
        case .explainDate: return .explainDate(try parameters.dateQuestion())
        case .receipt:
            guard let position = QueryParameters.count(name) else {
                throw QueryParameters.bad("position", QueryParameters.anyCount)
            }
            return .receipt(position)
        }
    }

    private func centre(_ name: String) throws(Refusal) -> CentreID {
        try existing(CentreID(name), .centreUnknown, name)
    }

    /// A name that none can have is one that none has.
    private func existing<Name>(
        _ value: Name?, _ code: RefusalCode, _ name: String
    ) throws(Refusal) -> Name {
        guard let value else { throw Refusal(code, Argument(.subject, name)) }
        return value
    }

    private func filter(_ parameters: QueryParameters) throws(Refusal) -> TrailFilter {
        var filter = TrailFilter()
        filter.actor = try parameters.value("actor", .identifier) { AccountID($0) }
        filter.type = parameters["type"]
        filter.centre = try parameters.value("centre", .identifier) { CentreID($0) }
        filter.from = try parameters.day("from")
        filter.to = try parameters.day("to")
        filter.actedFor = try parameters.value("for", .identifier) { AccountID($0) }
        filter.overridden = try parameters.flag("overridden")
        filter.unfounded = try parameters.flag("unfounded")
        if let limit = try parameters.count("limit", in: Limits.page) { filter.limit = limit }
        if let after = try parameters.count("after") { filter.after = after }
        return filter
    }
}
