import CanonicalJSON

extension Judge {
    mutating func decideEvaluation() throws(Reason) {
        switch ask.action {
        case "evaluation.announce": return try announce()
        case "rectification.request", "rectification.review", "rectification.conclude":
            return try decideRectification()
        default: break
        }
        let id = ask.text("evaluation") ?? ""
        guard let evaluation = scene.evaluations[id] else { throw .code("evaluation.unknown") }
        if ask.action == "evaluation.grade" { return try grade(evaluation) }
        let (centreID, centre) = try own()
        try require(evaluation.centres.contains(centreID))
        open(if: !centre.isManaged)
        if ask.action == "evaluation.submit" {
            try require(evaluation.grades[centreID] == nil)
            open(if: evaluation.absences[centreID] != nil)
            // Whether a due day that is off moves, being stated, the contract leaves open.
            let moved = ModelCalendar.duty(evaluation.due)
            open(if: evaluation.due < ask.limitDay && ask.limitDay <= moved)
            if !isOpen { try soft(ask.limitDay <= evaluation.due, "evaluation.past-due") }
            record("evaluation.materials-submitted", of: centreID)
            return
        }
        try require(evaluation.grades[centreID] == nil)
        open(if: evaluation.absences[centreID] != nil)
        if evaluation.materials[centreID] != nil {
            throw ask.day <= ModelCalendar.duty(evaluation.due) ? .some : .order
        }
        try require(ask.day > evaluation.due, else: .code("evaluation.not-due"))
        open(if: ask.day <= ModelCalendar.duty(evaluation.due))
        record("evaluation.absence-recorded", of: centreID)
    }

    private mutating func announce() throws(Reason) {
        let ids = ask.texts("centres")
        for id in ids where scene.centres[id] == nil { throw .code("centre.unknown") }
        let isTaken = scene.evaluations[ask.text("evaluation") ?? ""] != nil
        if isTaken { throw .code("evaluation.exists") }
        for id in ids {
            guard let centre = scene.centres[id], centre.isManaged else { throw .order }
            open(if: centre.status == "rectifying")
            let runs = ask.day <= centre.constructionUntil ?? .min
            try require(centre.status != "construction" || !runs)
        }
        for id in ids {
            let running = scene.evaluations.values.filter {
                $0.centres.contains(id) && $0.grades[id] == nil
            }
            // Whether an absence ends the evaluation of a centre the contract leaves open.
            open(if: running.contains { $0.absences[id] != nil })
            if running.contains(where: { $0.absences[id] == nil }) {
                throw .code("evaluation.open-already")
            }
        }
        open(if: ask.date("materialsDue") ?? 0 < ask.day)
        try requireFree()
        record("evaluation.announced", ids, numbered: true)
    }

    private mutating func grade(_ evaluation: Scene.Evaluation) throws(Reason) {
        let centres = try subjects()
        for (id, centre) in centres {
            try require(evaluation.centres.contains(id) && evaluation.grades[id] == nil)
            open(if: !centre.isManaged || evaluation.absences[id] != nil)
        }
        var opinions: [Scene.Opinion] = []
        for (id, _) in centres {
            let panel = scene.panel(for: "evaluation", id)
            let isComplete = panel.map { scene.isComplete($0, id, minimum: minExperts) }
            guard let panel, isComplete == true,
                scene.panels[panel]?.position ?? 0 > evaluation.position
            else { throw .order }
            opinions += scene.counting(panel, id)
            if ask.text("reason") == nil {
                let scores = scene.counting(panel, id).map(\.score)
                try require(
                    ask.text("grade") == band(of: scores),
                    else: .code("evaluation.reason-needed"))
            }
        }
        let date = ask.date("date") ?? 0
        try require(date, notBefore: opinions.map(\.day) + [evaluation.announced])
        open(if: centres.contains { date < evaluation.materials[$0.id] ?? 0 })
        open(
            if: centres.contains { centre in
                centre.centre.inspections.contains { $0.day > date }
            })
        try requireFourEyes(opinions.map(\.by))
        try requireFree(date: date)
        try requireMaterials("evaluation.graded", centres.map(\.centre))
        for (id, _) in centres {
            let years = model.number("gradeValidYears", on: ask.day, else: 3)
            let starts = model.value("rectificationStarts", on: ask.day)?.string
            record(
                "evaluation.graded", of: id, on: date, ["years": .integer(Int64(years))],
                numbered: true)
            if ask.text("grade") == "unqualified" {
                record(
                    "rectification.ordered", of: id, on: date,
                    ["fromDecision": .bool(starts == "decided")])
            }
        }
    }

    /// The band of the mean of the counting scores, unrounded.
    private func band(of scores: [Int]) -> String {
        let bands = model.value("scoreBands", on: ask.day)
        for (grade, least) in [("excellent", 85), ("good", 75), ("qualified", 60)] {
            let bound = bands?[grade]?.integer.map(Int.init) ?? least
            if scores.reduce(0, +) >= bound * scores.count { return grade }
        }
        return "unqualified"
    }

    private mutating func decideRectification() throws(Reason) {
        let (id, centre) = try own()
        switch ask.action {
        case "rectification.request":
            try require(centre.status == "rectifying" && !centre.rectificationFailed)
            try require(centre.rectification == nil)
            record("rectification.requested", of: id)
        case "rectification.review":
            try require(centre.rectification != nil && centre.isManaged)
            open(if: centre.rectification?.reviewer != nil || centre.status != "rectifying")
            record("rectification.reviewed", of: id)
        default:
            open(if: centre.status != "rectifying")
            try conclude(centre.rectification, "rectification", id, centre)
            let after = model.value("gradeAfterRectification", on: ask.day)?.string
            record(
                ask.flag("passed") == true ? "rectification.passed" : "rectification.failed",
                of: id, ["gradeAfter": after == "qualified" ? "qualified" : .null],
                numbered: true)
        }
    }
}
