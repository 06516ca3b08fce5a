import CanonicalJSON

/// What may never be, whoever decided it.
struct Invariants {
    /// What stood before.
    let scene: Scene
    let model: Model

    /// What an accepted action breaks, judged by what stood before it.
    func broken(by ask: Ask, _ effects: [Effect]) -> String? {
        for effect in effects {
            if let what = approvedAgainstObjection(effect) ?? shortPublicity(effect)
                ?? incompleteGrade(effect, ask) ?? foreign(effect, ask)
            {
                return what
            }
        }
        return nil
    }

    /// Art. 10(4): none is approved with an objection open or upheld.
    private func approvedAgainstObjection(_ effect: Effect) -> String? {
        guard effect.type == "establishment.approved", let list = effect.text("list"),
            let round = scene.lists[list]?.round
        else { return nil }
        let standing = scene.objections.filter { _, objection in
            objection.list == list && objection.position > round.position
                && (objection.centre == nil || objection.centre == effect.text("centre"))
                && (objection.state == "accepted" || objection.outcome == "upheld"
                    || objection.state == "raised" && !objection.anonymous)
        }
        return standing.isEmpty ? nil : "approved against \(standing.keys.sorted())"
    }

    private func shortPublicity(_ effect: Effect) -> String? {
        guard effect.type == "publicity.opened", let until = effect.date("until"),
            let reckoned = effect.date("reckoned"), until < reckoned
        else { return nil }
        return "in publicity until \(ModelDays.text(until)) only"
    }

    /// Art. 16: no grade without the opinions of its panel.
    private func incompleteGrade(_ effect: Effect, _ ask: Ask) -> String? {
        guard effect.type == "evaluation.graded", let centre = effect.text("centre") else {
            return nil
        }
        let minimum = model.number("minExperts", on: ask.day, else: 5)
        let isComplete =
            scene.panel(for: "evaluation", centre).map {
                scene.isComplete($0, centre, minimum: minimum)
            } ?? false
        return isComplete ? nil : "\(centre) graded without its opinions"
    }

    /// Art. 5, 6: nobody acts on what another department or host is in charge of.
    private func foreign(_ effect: Effect, _ ask: Ask) -> String? {
        guard let account = scene.accounts[ask.judged], ask.action != "objection.raise",
            ask.action != "objection.withdraw", ask.action != "application.submit"
        else { return nil }
        let joins = ["change.join", "change.consent"].contains(ask.action)
        for id in effect.centres {
            guard let centre = scene.centres[id] else { continue }
            let next = joins ? scene.changes[ask.text("change") ?? ""] : nil
            let host = next?.to["organisation"]?.string
            let hosts = [centre.host, host].compactMap { $0 }
            let districts = hosts.compactMap { scene.organisations[$0]?.district }
            if account.role == "host", !hosts.contains(account.organisation ?? ""),
                effect.centres.count == 1
            {
                return "\(ask.judged) acted on \(id) of \(centre.host)"
            }
            if account.role == "department", ask.action != "supervision.submit",
                !districts.contains(account.district ?? ""), effect.centres.count == 1
            {
                return "\(ask.judged) acted on \(id) of another district"
            }
        }
        return nil
    }

    /// The arrows of section 4 of the contract; what is set aside goes back.
    static func wrongArrow(
        _ ask: Ask, _ before: [String: Standing], _ after: [String: Standing]
    ) -> String? {
        if ["record.set-aside", "record.correct", "appeal.conclude"].contains(ask.action) {
            return nil
        }
        for (id, standing) in after {
            guard let from = before[id]?.status else {
                if ["application.submit", "centre.carry-over"].contains(ask.action) { continue }
                return "\(id) came from nowhere by \(ask.action)"
            }
            guard from != standing.status else { continue }
            if arrows[from]?.contains(standing.status) != true {
                return "\(id) went from \(from) to \(standing.status) by \(ask.action)"
            }
        }
        return before.keys.first { after[$0] == nil }.map { "\($0) is gone" }
    }

    private static let arrows: [String: Set<String>] = [
        "applied": ["proposed", "withdrawn", "rejected"],
        // A list or its publicity may be cancelled.
        "proposed": ["publicity", "applied", "withdrawn", "rejected"],
        "publicity": ["construction", "proposed", "applied", "withdrawn", "rejected"],
        // Named in an evaluation past its period without acceptance.
        "construction": ["operating", "rectifying", "revoked"],
        "operating": ["rectifying", "revoked"],
        "rectifying": ["operating", "revoked"],
    ]
}
