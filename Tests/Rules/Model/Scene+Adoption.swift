import CanonicalJSON

/// Departments, calendars, calls and amended accounts.
extension Scene {
    /// Those the program starts with, in charge until something else is adopted.
    private static let builtIn: Set<String> = [
        "tiedong", "tiexi", "lishan", "qianshan", "taian", "xiuyan", "haicheng", "gaoxin",
        "jingkai",
    ]

    /// Of two adoptions the one from the later day holds, of the same day the one recorded later.
    func isInCharge(_ district: String, on day: Int) -> Bool {
        let adopted = (departments[district] ?? []).enumerated().filter { $0.element.from <= day }
            .max { ($0.element.from, $0.offset) < ($1.element.from, $1.offset) }
        guard let adopted else { return Self.builtIn.contains(district) }
        return day <= adopted.element.until ?? .max
    }

    mutating func applyAdoption(_ effect: Effect) -> Bool {
        switch effect.type {
        case "account.amended":
            let id = effect.text("account") ?? ""
            let changes = effect.data["changes"]
            if let person = changes?["person"]?.string { accounts[id]?.person = person }
            if let code = changes?["organisation"]?.string { accounts[id]?.organisation = code }
            if let until = changes?["until"]?.string.flatMap(ModelDays.number) {
                accounts[id]?.until = until
            }
        case "department.adopted":
            departments[effect.text("district") ?? "", default: []].append(
                Department(from: effect.date("from") ?? 0, until: effect.date("until")))
        case "call.opened":
            calls[effect.text("call") ?? ""] = Call(
                opens: effect.date("opens") ?? 0, closes: effect.date("closes") ?? 0)
        case "call.extended":
            calls[effect.text("call") ?? ""]?.closes = effect.date("closes") ?? 0
        // The years adopted are such as nothing runs into, or as they were.
        case "calendar.adopted": break
        default: return false
        }
        return true
    }

    mutating func amendPanel(_ effect: Effect) {
        let id = effect.text("panel") ?? ""
        panels[id]?.members += effect.texts("add")
        guard effect.flag("letPass") == true, let count = panels[id]?.members.count else { return }
        panels[id]?.letPass = count
    }
}
