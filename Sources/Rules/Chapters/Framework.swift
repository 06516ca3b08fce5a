import CanonicalJSON
import Events

/// Departments in charge (Art. 5), the measures (Art. 21, 22) and the calendar.
enum Framework {
    static func decide(_ matter: DepartmentAdoption, _ ruling: inout Ruling) throws(Refusal) {
        if let until = matter.until, until < matter.from {
            throw Refusal(.inputBadValue, field: "/with/until", expectation: .day)
        }
        // Whoever takes over may do so from a later day.
        if let successor = matter.successor, ruling.state.departments[successor] == nil {
            throw Refusal(.districtUnknown, .article(5), Argument(.subject, successor))
        }
        ruling.record(.departmentAdopted(matter), on: matter.from, .article(5))
    }

    static func decide(_ matter: MeasuresAdoption, _ ruling: inout Ruling) throws(Refusal) {
        let given = try parameters(of: matter)
        guard matter.from >= ruling.day else {
            throw Refusal(
                .policyRetroactive, Argument(.given, matter.from), Argument(.day, ruling.day))
        }
        if ruling.isNumberOfMeasures(matter.policy.value),
            let fixed = given.first(where: \.isFixed)
        {
            throw Refusal(.policyFixed, Argument(.parameter, fixed.rawValue))
        }
        try ruling.requireFree(matter.document, for: .policyAdopt, date: ruling.day)
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
        for duty in ruling.state.decidedDuties {
            let known = ruling.state.calendar.dutyEnd(duty.unmoved)
            let changed = amended.dutyEnd(duty.unmoved)
            guard known == Reckoned(day: duty.last, provisional: false), changed != known else {
                continue
            }
            throw Refusal(.calendarDateDecided, Argument(.day, duty.last))
        }
        ruling.record(.calendarAdopted(matter), nil)
    }

    /// The parameters given: all of them known, then all of them in range.
    private static func parameters(of matter: MeasuresAdoption) throws(Refusal) -> [Parameter] {
        let members = matter.parameters.object.members
        let given = try members.map { (member) throws(Refusal) in
            guard let parameter = Parameter(rawValue: member.name) else {
                throw Refusal(
                    .policyUnknownParameter, field: pointer(member.name),
                    Argument(.parameter, member.name))
            }
            return parameter
        }
        for (parameter, member) in zip(given, members) where !parameter.check(member.value) {
            throw Refusal(
                .policyOutOfRange, field: pointer(member.name),
                expectation: .parameter(member.name), Argument(.parameter, member.name))
        }
        return given
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
