import Events

/// Evaluation and grades (Art. 16).
enum Evaluations {
    private static let article = Article.article(16)

    static func decide(_ matter: EvaluationAnnouncement, _ ruling: inout Ruling) throws(Refusal) {
        let centres = try matter.centres.map { (id) throws(Refusal) in
            (id: id, state: try ruling.centre(id))
        }
        guard ruling.state.evaluations[matter.evaluation] == nil else {
            throw Refusal(.evaluationExists, Argument(.subject, matter.evaluation))
        }
        for (id, centre) in centres { try ruling.requireManaged(centre, id, article) }
        for (id, centre) in centres where centre.status == .rectifying {
            throw Applications.outOfOrder(centre, id)
        }
        // Art. 16: those whose construction is over; never asking for acceptance hides nobody.
        let building = centres.filter { _, centre in
            centre.status == .construction
                && (centre.constructionUntil.map { $0 >= ruling.day } ?? false)
        }
        guard building.isEmpty else {
            throw Refusal(
                .evaluationInConstruction, article, unmet: building.map(\.id.rawValue),
                Argument(.subject, building[0].id))
        }
        for (id, centre) in centres where centre.evaluations.values.contains(where: \.isOpen) {
            throw Refusal(.evaluationOpenAlready, article, Argument(.subject, id))
        }
        guard matter.materialsDue >= ruling.day else {
            throw Refusal(
                .evaluationDueBeforeToday, article, Argument(.subject, matter.evaluation),
                Argument(.given, matter.materialsDue), Argument(.day, ruling.day))
        }
        try ruling.requireFree(matter.document, for: .evaluationAnnounce, date: ruling.day)
        for (id, centre) in centres where centre.status == .construction {
            ruling.warn(.evaluationNotAccepted, article, Argument(.subject, id))
        }
        ruling.record(.evaluationAnnounced(matter), article)
    }

    static func decide(_ matter: EvaluationMaterials, _ ruling: inout Ruling) throws(Refusal) {
        try requireKnown(matter.evaluation, ruling)
        let centre = try ruling.centre(matter.centre)
        try ruling.requireScope(centre)
        let (_, part) = try part(matter.evaluation, matter.centre, ruling)
        try requireOpen(part, matter.centre)
        try ruling.requireManaged(centre, matter.centre, article)
        let due = ruling.state.calendar.dutyEnd(part.materialsDue).day
        if ruling.context.limitDay > due {
            try ruling.soft(
                Refusal(
                    .evaluationPastDue, article, Argument(.subject, matter.centre),
                    Argument(.until, due)))
        }
        ruling.record(.evaluationMaterialsSubmitted(matter), article)
    }

    static func decide(_ matter: EvaluationAbsence, _ ruling: inout Ruling) throws(Refusal) {
        let (centre, part) = try part(matter.evaluation, matter.centre, ruling)
        try requireOpen(part, matter.centre)
        try ruling.requireManaged(centre, matter.centre, article)
        let due = ruling.state.calendar.dutyEnd(part.materialsDue).day
        guard ruling.day > due else {
            throw Refusal(
                .evaluationNotDue, .article(20, 2), Argument(.subject, matter.centre),
                Argument(.until, due))
        }
        guard !part.hasMaterials else {
            throw Refusal(
                .evaluationMaterialsSubmitted, .article(20, 2),
                Argument(.subject, matter.centre))
        }
        if !matter.excused {
            try ruling.requireMaterials(for: .evaluationAbsenceRecorded, of: [centre])
        }
        ruling.record(.evaluationAbsenceRecorded(matter), .article(20, 2))
    }

    static func decide(_ matter: Grading, _ ruling: inout Ruling) throws(Refusal) {
        let parts = try matter.subjects.centres.map { (id) throws(Refusal) in
            let (centre, part) = try part(matter.evaluation, id, ruling)
            return (id: id, state: centre, part: part)
        }
        for (id, centre, part) in parts {
            try requireOpen(part, id)
            try ruling.requireManaged(centre, id, article)
        }
        for (id, centre, part) in parts {
            try ruling.requireOpinions(
                .evaluation, on: centre, id, panel: nil, after: part.position, article)
        }
        for (id, centre, part) in parts {
            guard let suggested = suggestedGrade(centre, part, ruling),
                suggested != matter.grade, matter.reason == nil
            else { continue }
            throw Refusal(
                .evaluationReasonNeeded, article, Argument(.subject, id),
                Argument(.given, matter.grade.rawValue), Argument(.limit, suggested.rawValue))
        }
        for (_, centre, part) in parts {
            let opinions = experts(centre, part).map(\.effective)
            try ruling.require(matter.date, notBefore: [part.announced] + opinions)
        }
        try ruling.requireFourEyes(
            against: parts.flatMap { experts($0.state, $0.part).map(\.account) })
        try ruling.requireFree(matter.document, for: .evaluationGrade, date: matter.date)
        try ruling.requireMaterials(for: .evaluationGraded, of: parts.map(\.state))
        for (id, _, _) in parts { record(matter, of: id, &ruling) }
    }

    private static func record(_ matter: Grading, of id: CentreID, _ ruling: inout Ruling) {
        let measures = ruling.measures
        // The end of a standing: it does not move.
        let until = matter.date.adding(months: 12 * measures.gradeValidYears)
        ruling.record(
            .evaluationGraded(
                Graded(
                    evaluation: matter.evaluation, centre: id, grade: matter.grade,
                    document: matter.document, date: matter.date, reason: matter.reason,
                    validUntil: until)),
            on: matter.date, article)
        guard matter.grade == .unqualified else { return }
        let months = measures.rectificationMonths
        let due = ruling.state.calendar.dutyEnd(matter.date.adding(months: months))
        let awaitsService = measures.rectificationStarts == .served
        if due.provisional {
            ruling.warn(
                .calendarProvisional, .article(17), Argument(.subject, id),
                Argument(.until, due.day))
        }
        ruling.record(
            .rectificationOrdered(
                RectificationOrdered(
                    centre: id, evaluation: matter.evaluation, date: matter.date,
                    months: months, due: due.day, provisional: awaitsService || due.provisional)),
            on: matter.date, .article(17))
    }

    /// The grade whose band the mean of the counting scores falls in, unrounded, at or above.
    private static func suggestedGrade(
        _ centre: CentreState, _ part: EvaluationPart, _ ruling: Ruling
    ) -> Grade? {
        let scores = experts(centre, part).compactMap { given -> Int? in
            if case .expert(_, let score, _) = given.opinion.finding { score } else { nil }
        }
        return ruling.measures.scoreBands.grade(ofScores: scores)
    }

    private static func experts(
        _ centre: CentreState, _ part: EvaluationPart
    ) -> [CentreState.GivenOpinion] {
        centre.panel(for: .evaluation, after: part.position).map { centre.counting($0) } ?? []
    }

    private static func part(
        _ evaluation: EvaluationID, _ id: CentreID, _ ruling: Ruling
    ) throws(Refusal) -> (CentreState, EvaluationPart) {
        try requireKnown(evaluation, ruling)
        let centre = try ruling.centre(id)
        guard let part = centre.evaluations[evaluation] else {
            throw Refusal(
                .evaluationNotNamed, article, Argument(.subject, id), Argument(.name, evaluation))
        }
        return (centre, part)
    }

    private static func requireKnown(
        _ evaluation: EvaluationID, _ ruling: Ruling
    ) throws(Refusal) {
        guard ruling.state.evaluations[evaluation] != nil else {
            throw Refusal(.evaluationUnknown, Argument(.subject, evaluation))
        }
    }

    private static func requireOpen(_ part: EvaluationPart, _ id: CentreID) throws(Refusal) {
        guard part.grade == nil else {
            throw Refusal(.evaluationGradedAlready, article, Argument(.subject, id))
        }
        guard part.absence == nil else {
            throw Refusal(.evaluationAbsent, article, Argument(.subject, id))
        }
    }
}
