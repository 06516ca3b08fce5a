import Events

/// Rectification of centres graded unqualified (Art. 17).
enum Rectifications {
    private static let article = Article.article(17)

    static func decide(_ matter: RectificationRequest, _ ruling: inout Ruling) throws(Refusal) {
        let centre = try ruling.centre(matter.centre)
        try ruling.requireScope(centre)
        let rectification = try ordered(centre, matter.centre)
        guard rectification.request == nil else {
            throw Refusal(.rectificationAlreadyOpen, article, Argument(.subject, matter.centre))
        }
        ruling.record(.rectificationRequested(matter), article)
    }

    static func decide(_ matter: DepartmentReview, _ ruling: inout Ruling) throws(Refusal) {
        let centre = try ruling.centre(matter.centre)
        try ruling.requireScope(centre)
        guard centre.status == .rectifying, centre.rectification?.request != nil else {
            throw Refusal(.rectificationNoneOpen, article, Argument(.subject, matter.centre))
        }
        ruling.record(.rectificationReviewed(matter), article)
    }

    static func decide(_ matter: RectificationConclusion, _ ruling: inout Ruling) throws(Refusal) {
        let centre = try ruling.centre(matter.centre)
        if let panel = matter.panel { _ = try ruling.panel(panel) }
        guard centre.status == .rectifying, let request = centre.rectification?.request else {
            throw Refusal(.rectificationNoneOpen, article, Argument(.subject, matter.centre))
        }
        guard let opinion = request.opinion else {
            throw Refusal(.rectificationNotReviewed, article, Argument(.subject, matter.centre))
        }
        if matter.passed || opinion == .pass {
            try ruling.requireOpinions(
                .rectification, on: centre, matter.centre, panel: matter.panel,
                after: request.position, article)
        }
        try ruling.requireFourEyes(
            against: request.reviewers
                + ruling.experts(.rectification, on: centre, after: request.position))
        try ruling.requireFree(matter.document, for: .rectificationConclude, date: ruling.day)
        try ruling.requireMaterials(
            for: matter.passed ? .rectificationPassed : .rectificationFailed, of: [centre])
        // The measures do not say what grade a centre has then.
        let isGraded = matter.passed && ruling.measures.gradeAfterRectification == .qualified
        let years = ruling.measures.gradeValidYears
        let concluded = RectificationConcluded(
            centre: matter.centre, panel: matter.panel, passed: matter.passed, text: matter.text,
            document: matter.document, grade: isGraded ? .qualified : nil,
            validUntil: isGraded ? ruling.day.adding(months: 12 * years) : nil)
        ruling.record(
            matter.passed ? .rectificationPassed(concluded) : .rectificationFailed(concluded),
            article)
    }

    private static func ordered(
        _ centre: CentreState, _ id: CentreID
    ) throws(Refusal) -> RectificationState {
        guard centre.status == .rectifying, let rectification = centre.rectification else {
            throw Refusal(.rectificationNoneOrdered, article, Argument(.subject, id))
        }
        guard rectification.passed != false else {
            throw Refusal(.rectificationFailedAlready, article, Argument(.subject, id))
        }
        return rectification
    }
}
