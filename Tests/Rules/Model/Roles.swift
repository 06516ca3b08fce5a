/// Who may do what, by the second column of the tables of the contract.
enum Roles {
    static let of: [String: Set<String>] = {
        var roles: [String: Set<String>] = [:]
        for line in table.split(separator: "\n") {
            let parts = line.split(separator: ":")
            for action in parts[1].split(separator: " ") {
                for role in parts[0].split(separator: " ") {
                    roles[String(action), default: []].insert(String(role))
                }
            }
        }
        return roles
    }()

    private static let table = """
        administrator: account.open account.amend account.close
        leader: department.adopt policy.adopt centre.carry-over establishment.refuse objection.resolve
        leader: establishment.approve deferral.decide acceptance.conclude evaluation.grade
        leader: rectification.conclude revocation.decide record.correct record.set-aside
        officer: calendar.adopt call.open call.extend panel.amend
        officer: review.bureau panel.convene inspection.record list.propose list.cancel
        officer: publicity.open publicity.extend publicity.cancel publicity.close
        officer: objection.accept objection.decline report.return report.file
        officer: supervision.return supervision.file incident.conclude change.return
        officer: evaluation.announce evaluation.absence revocation.propose revocation.hear
        officer: document.issue document.serve appeal.record appeal.conclude
        host officer public: organisation.register
        department officer: organisation.verify application.return incident.report
        officer leader: change.file
        host department: report.review
        host: organisation.amend application.submit application.supplement application.withdraw
        host: deferral.request acceptance.request committee.form director.assess report.submit
        host: change.report change.join change.withdraw evaluation.submit rectification.request
        host: centre.relinquish statement.submit
        department: review.preliminary recommendation.issue deferral.review acceptance.review
        department: supervision.submit change.consent rectification.review
        expert officer: panel.recuse
        expert: review.expert
        administrator leader officer department host expert auditor public: objection.raise
        administrator leader officer department host expert auditor public: objection.withdraw
        leader officer department host expert: material.file correction.request
        """
}
