import Events

/// The management committee, the director's assessment and incidents (Art. 6(3), 12, 20).
enum Operation {
    static func decide(_ matter: CommitteeForming, _ ruling: inout Ruling) throws(Refusal) {
        let centre = try ruling.centre(matter.centre)
        try ruling.requireScope(centre)
        try ruling.requireManaged(centre, matter.centre, .article(6, 3))
        ruling.record(.committeeFormed(matter), .article(6, 3))
    }

    static func decide(_ matter: DirectorAssessment, _ ruling: inout Ruling) throws(Refusal) {
        let centre = try ruling.centre(matter.centre)
        try ruling.requireScope(centre)
        try ruling.requireManaged(centre, matter.centre, .article(6, 3))
        guard !centre.assessedYears.contains(matter.year) else {
            throw Refusal(
                .directorAssessedAlready, .article(6, 3), Argument(.subject, matter.centre),
                Argument(.year, matter.year))
        }
        ruling.record(.directorAssessed(matter), .article(6, 3))
    }

    static func decide(_ matter: IncidentReport, _ ruling: inout Ruling) throws(Refusal) {
        let centre = try ruling.centre(matter.centre)
        guard ruling.state.incidents[matter.incident] == nil else {
            throw Refusal(.incidentExists, Argument(.subject, matter.incident))
        }
        try ruling.requireScope(centre)
        ruling.record(.incidentReported(matter), on: matter.date, .article(20))
    }

    static func decide(_ matter: IncidentConclusion, _ ruling: inout Ruling) throws(Refusal) {
        guard let incident = ruling.state.incidents[matter.incident] else {
            throw Refusal(.incidentUnknown, Argument(.subject, matter.incident))
        }
        guard incident.substantiated == nil else {
            throw Refusal(
                .incidentConcludedAlready, .article(20), Argument(.subject, matter.incident))
        }
        ruling.record(.incidentConcluded(matter), .article(20), about: [incident.centre])
    }
}
