/// What may well come next for a centre, by its stage or status; a word twice is twice as likely.
enum Chapters {
    static let next: [String: String] = [
        "submitted": "review.preliminary review.preliminary review.preliminary application.return",
        "returned": "application.supplement application.supplement application.withdraw",
        "preliminary-passed":
            "recommendation.issue recommendation.issue recommendation.issue application.return",
        "preliminary-rejected": "application.return establishment.refuse application.withdraw",
        "recommended": "review.bureau review.bureau review.bureau application.return",
        "bureau-passed": """
        panel.convene review.expert review.expert review.expert review.expert review.expert \
        inspection.record inspection.record panel.recuse panel.amend application.return
        """,
        "bureau-rejected": "application.return establishment.refuse application.withdraw",
        "assessed": "list.propose list.propose list.propose panel.recuse establishment.refuse",
        "proposed": "publicity.open publicity.open publicity.open list.cancel",
        "publicity": """
        objection.raise objection.accept objection.decline objection.resolve \
        objection.withdraw publicity.extend publicity.close publicity.close publicity.close \
        publicity.cancel establishment.approve establishment.approve establishment.approve
        """,
        "construction": """
        deferral.request deferral.review deferral.decide acceptance.request acceptance.request \
        acceptance.review acceptance.review acceptance.conclude acceptance.conclude \
        panel.convene review.expert review.expert review.expert review.expert panel.recuse \
        panel.amend \(evaluating) \(managed)
        """,
        "operating": """
        panel.convene review.expert review.expert review.expert review.expert review.expert \
        evaluation.announce evaluation.grade evaluation.grade \(evaluating) \(managed)
        """,
        "rectifying": """
        rectification.request rectification.request rectification.review \
        rectification.review rectification.conclude rectification.conclude panel.convene \
        review.expert review.expert review.expert review.expert \(evaluating) \(managed)
        """,
        "revoked": "application.submit \(papers)",
        "withdrawn": "application.submit",
        "rejected": "application.submit \(papers)",
    ]

    private static let evaluating = """
        evaluation.announce evaluation.announce evaluation.submit evaluation.absence \
        evaluation.grade evaluation.grade
        """

    private static let managed = """
        committee.form director.assess report.submit report.submit report.review report.review \
        report.file report.return incident.report incident.conclude change.report change.report \
        change.join change.join change.consent change.consent change.consent change.file \
        change.file change.return change.withdraw centre.relinquish revocation.propose \
        revocation.propose revocation.hear revocation.decide revocation.decide statement.submit \
        statement.submit \(papers)
        """

    private static let papers = "document.serve appeal.record appeal.conclude record.set-aside"

    static let anytime = """
        material.file document.issue document.serve appeal.record appeal.conclude \
        correction.request record.correct record.correct record.set-aside record.set-aside \
        supervision.submit supervision.file supervision.return organisation.amend \
        organisation.verify policy.adopt account.amend account.close application.submit \
        department.adopt calendar.adopt call.open call.extend panel.amend \
        rectification.conclude acceptance.conclude deferral.decide evaluation.grade \
        establishment.refuse application.withdraw review.expert panel.convene
        """

    static let anywhere = """
        organisation.register organisation.verify application.submit application.submit \
        centre.carry-over policy.adopt account.open account.amend account.close \
        department.adopt calendar.adopt call.open call.open call.extend supervision.submit \
        supervision.file
        """
}
