import Events

/// The department's and the bureau's reviews (Art. 10(1), (2)).
enum Reviews {
    static func decide(_ matter: PreliminaryReview, _ ruling: inout Ruling) throws(Refusal) {
        let centre = try ruling.centre(matter.centre)
        try ruling.requireScope(centre)
        try Applications.require(centre, matter.centre, at: [.submitted])
        ruling.record(
            .opinionRecorded(
                Opinion(
                    centre: matter.centre, finding: .preliminary(matter.opinion),
                    text: matter.text, checks: matter.checks)),
            .article(10, 1))
    }

    static func decide(_ matter: Recommendation, _ ruling: inout Ruling) throws(Refusal) {
        let date = matter.date ?? ruling.day
        let centres = try matter.subjects.centres.map { (id) throws(Refusal) in
            (id, try ruling.centre(id))
        }
        for (_, centre) in centres { try ruling.requireScope(centre) }
        for (id, centre) in centres {
            guard centre.status == .applied, centre.stage == .preliminaryPassed else {
                if centre.recommended != nil { throw Applications.outOfOrder(centre, id) }
                throw Refusal(
                    .recommendationNotPassed, .article(10, 1), Argument(.subject, id),
                    Argument(.stage, centre.stage?.rawValue ?? ""))
            }
        }
        for (_, centre) in centres {
            let basis = [centre.filed] + centre.opinions.map(\.effective)
            try ruling.require(date, notBefore: basis)
        }
        try ruling.requireFree(matter.document, for: .recommendationIssue, date: date)
        for (id, _) in centres {
            ruling.record(
                .recommendationIssued(
                    RecommendationIssue(centre: id, document: matter.document, date: date)),
                on: date, .article(10, 1))
        }
    }

    static func decide(_ matter: BureauReview, _ ruling: inout Ruling) throws(Refusal) {
        let centres = try matter.subjects.centres.map { (id) throws(Refusal) in
            (id, try ruling.centre(id))
        }
        for (id, centre) in centres {
            guard centre.status == .applied, centre.stage == .recommended else {
                if centre.recommended != nil { throw Applications.outOfOrder(centre, id) }
                throw Refusal(
                    .reviewNoRecommendation, .article(10, 2), Argument(.subject, id),
                    Argument(.stage, centre.stage?.rawValue ?? ""))
            }
        }
        for (id, _) in centres {
            ruling.record(
                .opinionRecorded(
                    Opinion(
                        centre: id, finding: .bureau(matter.opinion), text: matter.text,
                        checks: matter.checks)),
                .article(10, 2))
        }
    }
}
