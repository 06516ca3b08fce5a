import CanonicalJSON

extension Scene {
    mutating func applyEvaluation(_ effect: Effect) -> Bool {
        let evaluation = effect.text("evaluation") ?? ""
        let id = effect.text("centre") ?? ""
        switch effect.type {
        case "evaluation.announced":
            evaluations[evaluation] = Evaluation(
                centres: effect.texts("centres"), due: effect.date("materialsDue") ?? 0,
                announced: effect.effective, position: effect.position)
        case "evaluation.materials-submitted":
            evaluations[evaluation]?.materials[id] = effect.effective
        case "evaluation.absence-recorded":
            let excused = effect.flag("excused") ?? false
            evaluations[evaluation]?.absences[id] = excused
            centres[id]?.absences.append(excused)
        case "evaluation.graded":
            evaluations[evaluation]?.grades[id] = effect.text("grade")
            // Where its establishment was set aside there is nothing to grade.
            guard centres[id]?.isManaged == true else { break }
            centres[id]?.grade = effect.text("grade")
            if effect.text("grade") == "unqualified" { centres[id]?.status = "rectifying" }
            // Past its period without acceptance: passing counts as acceptance.
            if centres[id]?.status == "construction", effect.text("grade") != "unqualified" {
                centres[id]?.status = "operating"
                centres[id]?.isAccepted = true
            }
            centres[id]?.isGradeValidUntilOpen = false
            centres[id]?.gradeValidUntil = ModelDays.adding(
                months: 12 * (effect.int("years") ?? 3), to: effect.effective)
        case "rectification.ordered":
            guard centres[id]?.isManaged == true else { break }
            centres[id]?.status = "rectifying"
            centres[id]?.ordered = effect.effective
            centres[id]?.rectificationDue = ModelCalendar.duty(
                ModelDays.adding(months: 12, to: effect.effective))
            centres[id]?.isDueOpen = effect.flag("fromDecision") != true
            centres[id]?.rectification = nil
            centres[id]?.rectificationFailed = false
        case "rectification.requested":
            centres[id]?.rectification = Centre.Procedure(
                position: effect.position, day: effect.effective)
        case "rectification.reviewed": centres[id]?.rectification?.review(effect)
        case "rectification.passed":
            centres[id]?.rectification = nil
            guard centres[id]?.status == "rectifying" else { break }
            centres[id]?.status = "operating"
            centres[id]?.isAccepted = true
            centres[id]?.rectificationDue = nil
            centres[id]?.grade = effect.text("gradeAfter")
            centres[id]?.gradeValidUntil = nil
            centres[id]?.isGradeValidUntilOpen = effect.text("gradeAfter") != nil
        case "rectification.failed":
            centres[id]?.rectification = nil
            centres[id]?.rectificationFailed = true
            centres[id]?.hasFailedRectification = true
        default: return false
        }
        return true
    }

    mutating func applyRevocation(_ effect: Effect) -> Bool {
        let id = effect.text("centre") ?? ""
        switch effect.type {
        case "relinquishment.requested": centres[id]?.relinquished = true
        case "revocation.proposed":
            centres[id]?.proposal = Centre.Proposal(
                position: effect.position, day: effect.effective, by: effect.by,
                grounds: effect.texts("namedGrounds"), until: effect.date("statementUntil"))
        case "revocation.hearing-held": centres[id]?.proposal?.heard = effect.effective
        // Where its establishment was set aside there is nothing to revoke.
        case "centre.revoked" where centres[id]?.isManaged == true:
            end(id, "revoked")
            centres[id]?.proposal = nil
        case "centre.revoked": break
        case "revocation.dropped":
            centres[id]?.proposal = nil
            centres[id]?.wasDropped = true
        case "statement.submitted":
            for id in effect.centres
            where centres[id]?.proposal?.position == effect.int("about") {
                if effect.flag("waived") == true { centres[id]?.proposal?.isWaived = true }
                if effect.flag("hearing") == true {
                    centres[id]?.proposal?.asked = effect.effective
                }
            }
        case "document.served": serve(effect)
        case "material.filed":
            for centre in effect.centres {
                centres[centre]?.materials.insert(effect.text("kind") ?? "")
            }
        case "appeal.recorded": appeals[effect.text("appeal") ?? ""] = effect.int("position")
        case "appeal.concluded": appeals[effect.text("appeal") ?? ""] = .some(nil)
        default: return false
        }
        return true
    }

    /// Service of a proposal starts the time for a statement.
    private mutating func serve(_ effect: Effect) {
        let positions = effect.data["positions"]?.array?.compactMap(\.integer).map(Int.init) ?? []
        for id in effect.centres {
            guard let proposal = centres[id]?.proposal, positions.contains(proposal.position),
                let days = effect.int("statementDays")
            else { continue }
            if centres[id]?.proposal?.services ?? 0 > 0 {
                centres[id]?.proposal?.isUntilOpen = true
            }
            centres[id]?.proposal?.services += 1
            centres[id]?.proposal?.until = ModelCalendar.lastDay(
                of: days, from: effect.effective, countingFirst: false)
        }
    }
}
