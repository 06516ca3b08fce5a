import CanonicalJSON

extension Scene {
    mutating func applyPublicity(_ effect: Effect) -> Bool {
        let list = effect.text("list") ?? ""
        switch effect.type {
        case "list.proposed":
            lists[list] = List(centres: effect.texts("centres"), by: effect.by)
            for id in effect.texts("centres") {
                end(id, "proposed")
                centres[id]?.list = list
            }
        case "list.cancelled":
            lists[list]?.isCancelled = true
            for id in lists[list]?.centres ?? [] where centres[id]?.isSettled == false {
                centres[id]?.status = "applied"
                centres[id]?.stage = "bureau-passed"
                centres[id]?.list = nil
            }
        case "publicity.opened":
            lists[list]?.round = Round(
                position: effect.position, from: effect.date("from") ?? 0,
                until: effect.date("until") ?? 0, shown: effect.texts("shown"))
            for id in effect.texts("shown") where centres[id]?.status == "proposed" {
                centres[id]?.status = "publicity"
            }
        case "publicity.extended": lists[list]?.round?.until = effect.date("until") ?? 0
        case "publicity.cancelled":
            for id in lists[list]?.round?.shown ?? [] where centres[id]?.status == "publicity" {
                centres[id]?.status = "proposed"
            }
            lists[list]?.round = nil
        case "publicity.closed":
            for id in effect.texts("closing") {
                lists[list]?.round?.closed.append(id)
                lists[list]?.round?.closedOn[id] = effect.effective
            }
        case "establishment.approved":
            let id = effect.text("centre") ?? ""
            end(id, "construction")
            centres[id]?.established = effect.effective
            centres[id]?.constructionUntil = ModelDays.adding(
                months: effect.int("months") ?? 0, to: effect.effective)
        case "establishment.refused": end(effect.text("centre") ?? "", "rejected")
        default: return applyObjection(effect)
        }
        return true
    }

    private mutating func applyObjection(_ effect: Effect) -> Bool {
        let id = effect.text("objection") ?? ""
        switch effect.type {
        case "objection.raised":
            objections[id] = Objection(
                list: effect.text("list") ?? "", centre: effect.text("centre"), by: effect.by,
                position: effect.position, anonymous: effect.flag("anonymous") ?? false)
        case "objection.accepted", "objection.declined":
            objections[id]?.state =
                effect.type == "objection.accepted" ? "accepted" : "declined"
            objections[id]?.decidedBy = effect.by
        case "objection.withdrawn": objections[id]?.state = "withdrawn"
        case "objection.resolved":
            objections[id]?.state = "resolved"
            objections[id]?.outcome = effect.text("outcome")
        default: return false
        }
        return true
    }
}
