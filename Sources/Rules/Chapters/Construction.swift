import Events

/// Deferral and acceptance of construction (Art. 6(4), 11, 16).
enum Construction {
    private static let article = Article.article(6, 4)

    static func decide(_ matter: DeferralRequest, _ ruling: inout Ruling) throws(Refusal) {
        let centre = try ruling.centre(matter.centre)
        try ruling.requireScope(centre)
        try requireUnderConstruction(centre, matter.centre, ruling)
        guard centre.deferral == nil else {
            throw Refusal(.deferralAlreadyOpen, article, Argument(.subject, matter.centre))
        }
        if let until = centre.constructionUntil, ruling.context.limitDay > until {
            try ruling.soft(
                Refusal(
                    .deferralAfterEnd, article, Argument(.subject, matter.centre),
                    Argument(.until, until)))
        }
        try requireWithin(
            matter.months, ruling.measures.deferralMaxMonths, .deferralMaxMonths,
            Refusal(
                .deferralTooLong, article, Argument(.subject, matter.centre),
                Argument(.given, matter.months),
                Argument(.limit, ruling.measures.deferralMaxMonths)), &ruling)
        try requireWithin(
            centre.deferrals.count + 1, ruling.measures.deferralMaxTimes, .deferralMaxTimes,
            Refusal(
                .deferralTooMany, article, Argument(.subject, matter.centre),
                Argument(.count, centre.deferrals.count),
                Argument(.limit, ruling.measures.deferralMaxTimes)), &ruling)
        ruling.record(.deferralRequested(matter), article)
    }

    static func reviewDeferral(
        _ matter: DepartmentReview, _ ruling: inout Ruling
    ) throws(Refusal) {
        let centre = try ruling.centre(matter.centre)
        try ruling.requireScope(centre)
        guard centre.status == .construction, centre.deferral != nil else {
            throw Refusal(.deferralNoneOpen, article, Argument(.subject, matter.centre))
        }
        ruling.record(.deferralReviewed(matter), article)
    }

    static func decide(_ matter: DeferralDecision, _ ruling: inout Ruling) throws(Refusal) {
        let centre = try ruling.centre(matter.centre)
        guard centre.status == .construction, let request = centre.deferral,
            let until = centre.constructionUntil
        else {
            throw Refusal(.deferralNoneOpen, article, Argument(.subject, matter.centre))
        }
        guard request.opinion != nil else {
            throw Refusal(.deferralNotReviewed, article, Argument(.subject, matter.centre))
        }
        try ruling.requireFourEyes(against: request.reviewers)
        try ruling.requireFree(matter.document, for: .deferralDecide, date: ruling.day)
        try ruling.requireMaterials(
            for: matter.granted ? .deferralGranted : .deferralRefused, of: [centre])
        let months = matter.granted ? request.months : nil
        // Counted from the period's present end, a standing's: it does not move.
        let decided = DeferralDecided(
            centre: matter.centre, granted: matter.granted, document: matter.document,
            text: matter.text, months: months, until: months.map { until.adding(months: $0) })
        ruling.record(
            matter.granted ? .deferralGranted(decided) : .deferralRefused(decided), article)
    }

    static func decide(_ matter: AcceptanceRequest, _ ruling: inout Ruling) throws(Refusal) {
        let centre = try ruling.centre(matter.centre)
        try ruling.requireScope(centre)
        try requireUnderConstruction(centre, matter.centre, ruling)
        guard centre.acceptance == nil else {
            throw Refusal(.acceptanceAlreadyOpen, article, Argument(.subject, matter.centre))
        }
        ruling.record(.acceptanceRequested(matter), article)
    }

    static func reviewAcceptance(
        _ matter: DepartmentReview, _ ruling: inout Ruling
    ) throws(Refusal) {
        let centre = try ruling.centre(matter.centre)
        try ruling.requireScope(centre)
        guard centre.status == .construction, centre.acceptance != nil else {
            throw Refusal(.acceptanceNoneOpen, article, Argument(.subject, matter.centre))
        }
        ruling.record(.acceptanceReviewed(matter), .article(5, 3))
    }

    static func decide(_ matter: AcceptanceConclusion, _ ruling: inout Ruling) throws(Refusal) {
        let centre = try ruling.centre(matter.centre)
        if let panel = matter.panel { _ = try ruling.panel(panel) }
        guard centre.status == .construction, let request = centre.acceptance else {
            throw Refusal(.acceptanceNoneOpen, article, Argument(.subject, matter.centre))
        }
        guard let opinion = request.opinion else {
            throw Refusal(.acceptanceNotReviewed, article, Argument(.subject, matter.centre))
        }
        if matter.passed || opinion == .pass {
            try ruling.requireOpinions(
                .acceptance, on: centre, matter.centre, panel: matter.panel,
                after: request.position, article)
        }
        try ruling.requireFourEyes(
            against: request.reviewers
                + ruling.experts(.acceptance, on: centre, after: request.position))
        try ruling.requireFree(matter.document, for: .acceptanceConclude, date: ruling.day)
        try ruling.requireMaterials(
            for: matter.passed ? .acceptancePassed : .acceptanceFailed, of: [centre])
        ruling.record(
            matter.passed ? .acceptancePassed(matter) : .acceptanceFailed(matter), article)
    }

    private static func requireUnderConstruction(
        _ centre: CentreState, _ id: CentreID, _ ruling: Ruling
    ) throws(Refusal) {
        guard centre.status == .construction else {
            throw Refusal(
                .centreOutOfOrder, .article(11), Argument(.subject, id),
                Argument(.status, centre.status.rawValue),
                Argument(.stage, centre.stage?.rawValue ?? ""))
        }
    }

    /// A limit the measures do not lay down warns until the bureau has adopted it.
    private static func requireWithin(
        _ given: Int, _ limit: Int, _ parameter: Parameter, _ refusal: Refusal,
        _ ruling: inout Ruling
    ) throws(Refusal) {
        guard given > limit else { return }
        if ruling.measures.binds(parameter) {
            try ruling.soft(refusal)
        } else {
            ruling.warn(refusal)
        }
    }
}
