import CanonicalJSON
import Events

/// Departments in charge (Art. 5), the measures (Art. 21, 22) and the calendar.
enum Framework {
    static func decide(_ matter: DepartmentAdoption, _ ruling: inout Ruling) throws(Refusal) {
        if let successor = matter.successor { try ruling.requireInCharge(successor) }
        if let until = matter.until, until < matter.from {
            throw Refusal(.inputBadValue, field: "/with/until", expectation: .day)
        }
        ruling.record(.departmentAdopted(matter), on: matter.from, .article(5))
    }

    static func decide(_ matter: MeasuresAdoption, _ ruling: inout Ruling) throws(Refusal) {
        var given: [Parameter] = []
        for member in matter.parameters.object.members {
            guard let parameter = Parameter(rawValue: member.name) else {
                throw Refusal(
                    .policyUnknownParameter, field: pointer(member.name),
                    Argument(.parameter, member.name))
            }
            guard parameter.check(member.value) else {
                throw Refusal(
                    .policyOutOfRange, field: pointer(member.name),
                    expectation: .parameter(member.name), Argument(.parameter, member.name))
            }
            given.append(parameter)
        }
        guard matter.from >= ruling.day else {
            throw Refusal(
                .policyRetroactive, Argument(.given, matter.from), Argument(.day, ruling.day))
        }
        let known = ruling.state.measures.adoptions.contains {
            $0.policy == matter.policy.value
        }
        if known, let fixed = given.first(where: \.isFixed) {
            throw Refusal(.policyFixed, Argument(.parameter, fixed.rawValue))
        }
        if matter.document?.text != matter.policy.value || known {
            try ruling.requireFree(matter.document, for: .policyAdopt, date: ruling.day)
        }
        ruling.record(.measuresAdopted(matter), on: matter.from, .article(21))
    }

    static func decide(_ matter: CalendarAdoption, _ ruling: inout Ruling) throws(Refusal) {
        var amended = ruling.state.calendar
        amended.adopt(year: matter.year, off: matter.off, work: matter.work)
        for period in ruling.state.workingDayPeriods {
            let known = ruling.state.calendar
            guard period.isReckoned(by: known), !period.isReckoned(by: amended) else { continue }
            throw Refusal(.calendarDateDecided, Argument(.day, period.last))
        }
        ruling.record(.calendarAdopted(matter), nil)
    }

    private static func pointer(_ name: String) -> String {
        "/with/parameters/\(JSONPointer.escape(name))"
    }
}

extension WorkingDayPeriod {
    /// Whether its last day is what the calendar gives: a day set otherwise is not touched by it.
    fileprivate func isReckoned(by calendar: WorkingCalendar) -> Bool {
        do {
            return try calendar.lastDay(
                ofWorkingDays: workingDays, from: from, countingFirst: countsFirst) == last
        } catch {
            return false
        }
    }
}
