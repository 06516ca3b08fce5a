import CanonicalJSON

/// Departments, calendars, calls and amended accounts.
extension Judge {
    mutating func decideAdoption() throws(Reason) {
        switch ask.action {
        case "department.adopt":
            try require(ask.date("until") ?? .max >= ask.date("from") ?? 0, else: .some)
            record("department.adopted", [])
        case "calendar.adopt": record("calendar.adopted", [])
        case "call.open":
            try require(
                scene.calls[ask.text("call") ?? ""] == nil, else: .code("call.exists"))
            try require(ask.date("opens") ?? 0 <= ask.date("closes") ?? 0)
            record("call.opened", [])
        default:
            guard let call = scene.calls[ask.text("call") ?? ""] else {
                throw .code("call.unknown")
            }
            try require(ask.date("closes") ?? 0 >= call.closes)
            record("call.extended", [])
        }
    }

    mutating func amendAccount() throws(Reason) {
        let id = ask.text("account") ?? ""
        guard let account = scene.accounts[id] else { throw .code("account.unknown") }
        try require(account.closed == nil)
        let others = scene.accounts.filter {
            $0.key != id && $0.value.role == "administrator" && $0.value.isOpen(on: ask.day)
        }
        let until = ask.with["changes"]?["until"]?.string.flatMap(ModelDays.number)
        if account.role == "administrator", others.isEmpty, until ?? .max < ask.day {
            throw .some
        }
        record("account.amended", [])
    }
}
