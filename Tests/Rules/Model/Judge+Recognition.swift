import CanonicalJSON

extension Judge {
    mutating func decideFramework() throws(Reason) {
        switch ask.action {
        case "account.open":
            let account = ask.text("account") ?? ""
            let needed = ["host": "organisation", "department": "district"]
            if let field = needed[ask.text("role") ?? ""], ask.with[field] == nil {
                throw .code("input.missing-field")
            }
            try requireKnownDistrict("district", else: "district.unknown")
            try require(scene.accounts[account] == nil, else: .code("account.exists"))
            record("account.opened", [])
        case "account.amend": try amendAccount()
        case "account.close":
            guard let account = scene.accounts[ask.text("account") ?? ""] else {
                throw .code("account.unknown")
            }
            try require(account.closed == nil)
            let others = scene.accounts.filter {
                $0.key != ask.text("account") && $0.value.role == "administrator"
            }
            if account.role == "administrator", others.isEmpty { throw .some }
            record("account.closed", [])
        case "policy.adopt":
            let from = ask.date("from") ?? 0
            try require(from >= ask.day, else: .code("policy.retroactive"))
            record("policy.adopted", [])
        default: try decideOrganisation()
        }
    }

    private mutating func decideOrganisation() throws(Reason) {
        let code = ask.text("organisation") ?? ""
        let known = scene.organisations[code]
        switch ask.action {
        case "organisation.register":
            try requireOrganisation(code)
            try requireKnownDistrict("district", else: "organisation.outside-city")
            if known?.isVerified == true { throw .code("organisation.exists") }
            record("organisation.registered", [])
        case "organisation.verify":
            guard let known else { throw .code("organisation.unknown") }
            // Whose department verifies a move the contract leaves open.
            open(if: known.pendingDistrict != nil && role == "department")
            try requireDistrict(known.isVerified ? known.district : known.registeredDistrict)
            try require(known.needsVerification)
            let passed = ask.flag("passed") ?? false
            record(passed ? "organisation.verified" : "organisation.verification-refused", [])
        default:
            try require(known != nil, else: .code("organisation.unknown"))
            try requireOrganisation(code)
            open(if: known?.isVerified == false)
            record("organisation.amended", [])
        }
    }

    mutating func decideApplication() throws(Reason) {
        switch ask.action {
        case "application.submit": try submit()
        case "centre.carry-over":
            let id = ask.text("centre") ?? ""
            try requireKnownDistrict("district", else: "district.unknown")
            try require(scene.centres[id] == nil, else: .code("centre.exists"))
            try requireFreeName(ask.text("name") ?? "", besides: id)
            record("centre.carried-over", of: id, on: ask.date("established"))
        case "application.return":
            let (id, centre) = try own()
            let stages =
                role == "department"
                ? ["submitted", "preliminary-passed", "preliminary-rejected"]
                : ["recommended", "bureau-passed", "bureau-rejected"]
            let stage = scene.stage(of: id, minimum: minExperts)
            try require(centre.status == "applied" && stages.contains(stage ?? ""))
            let days = model.number("supplementWorkingDays", on: ask.day, else: 10)
            if ask.text("due") == nil {
                _ = try lastDay(of: days, from: ask.day, countingFirst: false)
            }
            record("application.returned", of: id)
        case "application.supplement":
            let (id, centre) = try own()
            try require(centre.status == "applied" && centre.stage == "returned")
            var conditions = centre.conditions
            for change in ask.with["changes"]?.object?.members ?? [] {
                conditions[change.name] = change.value
            }
            try requireConditions(conditions, of: id)
            record("application.supplemented", of: id)
        case "application.withdraw":
            let (id, centre) = try own()
            try require(!centre.isSettled)
            record("application.withdrawn", of: id)
        default:
            let centres = try subjects()
            for (_, centre) in centres {
                try require(
                    centre.status == "applied" && centre.stage == "preliminary-passed")
            }
            let date = ask.date("date") ?? ask.day
            for (_, centre) in centres {
                let basis = centre.opinions.map(\.day) + [centre.filed]
                try require(date, notBefore: basis)
            }
            try requireFree(date: date)
            for (id, _) in centres {
                record("recommendation.issued", of: id, on: date, numbered: true)
            }
        }
    }

    private mutating func submit() throws(Reason) {
        let id = ask.text("centre") ?? ""
        let code = ask.text("organisation") ?? ""
        // One never registered is both unknown and not verified.
        guard let known = scene.organisations[code] else { throw .some }
        if let call = ask.text("call"), scene.calls[call] == nil { throw .code("call.unknown") }
        try requireOrganisation(code)
        try require(known.isVerified, else: .code("organisation.not-verified"))
        try require(scene.centres[id] == nil, else: .code("centre.exists"))
        try requireConditions(ask.with, of: id)
        if let call = scene.calls[ask.text("call") ?? ""] {
            try soft((call.opens...call.closes).contains(ask.limitDay), "call.not-open")
        }
        record("application.submitted", of: id)
    }

    private func requireConditions(_ given: JSON, of id: String) throws(Reason) {
        let name = given["name"]?.string ?? ""
        try requireProper(name)
        try requireFreeName(name, besides: id)
        func number(_ value: JSON?) -> Double {
            value?.integer.map(Double.init) ?? value?.string.flatMap(Double.init) ?? 0
        }
        let patents = given["patents"]
        let areThere =
            number(patents?["invention"]) >= 1 || number(patents?["utilityModel"]) >= 2
        let isStaffed =
            number(given["staff"]?["fullTime"]) > 0 && number(given["staff"]?["leaders"]) > 0
        guard areThere, isStaffed, number(given["siteArea"]) >= 100,
            number(given["equipmentValue"]) >= 500_000, given["cooperation"]?.string != ""
        else { throw .code("application.ineligible") }
        try soft(number(given["plan"]?["months"]) <= 36, "plan.too-long")
    }

    func requireProper(_ name: String) throws(Reason) {
        let middle = name.dropFirst("鞍山市".count).dropLast("专业技术创新中心".count)
        guard name.hasPrefix("鞍山市"), name.hasSuffix("专业技术创新中心"),
            (2...30).contains(middle.count)
        else { throw .code("centre.bad-name") }
    }

    func requireFreeName(_ name: String, besides id: String) throws(Reason) {
        let isHeld = scene.centres.contains {
            $0.key != id && $0.value.name == name
                && !["withdrawn", "rejected"].contains($0.value.status)
        }
        if isHeld { throw .code("centre.name-taken") }
    }
}
