public import Events

extension Term {
    /// The last day, as far as it is known.
    ///
    /// A day that was recorded stands. Only where it hangs on a year whose calendar was not adopted
    /// then – it is the end, not moved, of a duty of days or months – is it moved by the calendar
    /// once that is adopted. A stated number of working days that reaches into such a year ends no
    /// earlier than the last day known, and is provisional.
    public func reckoned(by calendar: WorkingCalendar) -> Reckoned {
        var silent = Reckoning(term: self, calendar: calendar, isTold: false)
        return silent.run()
    }

    /// The last day with how it comes about.
    ///
    /// - Parameters:
    ///   - measures: where the parameter it is measured by comes from.
    ///   - day: the day of the act that starts it, whose measures it is under.
    ///   - firstDayAsked: whether it is whoever asks that has the first day count.
    public func explained(
        by calendar: WorkingCalendar, under measures: MeasuresHistory = MeasuresHistory(),
        on day: Day? = nil, firstDayAsked: Bool = false
    ) -> Explanation {
        var told = Reckoning(term: self, calendar: calendar, isTold: true)
        told.tell(.starts(start))
        if let parameter {
            tell(parameter, to: &told, measures, on: day ?? start)
        }
        if case .workingDays = length, let counting = kind.firstDayParameter, !firstDayAsked {
            tell(counting, to: &told, measures, on: day ?? start)
        }
        told.firstDay = firstDayAsked ? nil : kind.firstDayParameter
        let reckoned = told.run()
        return Explanation(reckoned: reckoned, lines: told.lines)
    }

    private func tell(
        _ parameter: Parameter, to told: inout Reckoning, _ measures: MeasuresHistory, on day: Day
    ) {
        guard let inForce = measures.measures(on: day) else { return }
        let adoption: Explanation.Adoption =
            if let position = measures.adoptionOf(parameter: parameter, on: day) {
                .record(position)
            } else {
                parameter.isFixed ? .measures : .builtIn
            }
        told.tell(.measured(parameter, inForce[parameter], adoption))
    }
}

extension TermKind {
    /// Whether what ends is a standing, and nobody has anything to do by then.
    fileprivate var isStanding: Bool {
        switch self {
        case .construction, .acceptanceOverdue, .evaluation: true
        case .supplement, .publicity, .objection, .acceptance, .materials, .rectification,
            .rectificationOverdue, .statement, .report, .supervision, .appeal, .publication:
            false
        }
    }

    /// The parameter that says whether the first day counts; none where the Civil Code does.
    fileprivate var firstDayParameter: Parameter? {
        switch self {
        case .publicity: .publicityCountsFirstDay
        case .supplement, .objection, .construction, .acceptance, .acceptanceOverdue, .evaluation,
            .materials, .rectification, .rectificationOverdue, .statement, .report, .supervision,
            .appeal, .publication:
            nil
        }
    }
}

/// The reckoning of one term, told line by line or not.
private struct Reckoning {
    let term: Term
    let calendar: WorkingCalendar
    let isTold: Bool
    var firstDay: Parameter?
    var lines: [Explanation.Line] = []

    init(term: Term, calendar: WorkingCalendar, isTold: Bool) {
        self.term = term
        self.calendar = calendar
        self.isTold = isTold
    }

    mutating func tell(_ line: Explanation.Line) {
        if isTold { lines.append(line) }
    }

    mutating func run() -> Reckoned {
        var end =
            if let recorded = term.recorded { reckoned(recorded) } else { reckoned() }
        if term.awaitsService {
            tell(.provisional(.serviceNotRecorded))
            end = Reckoned(day: end.day, provisional: true)
        }
        tell(.ends(end.day))
        return end
    }

    /// The end where one was recorded.
    private mutating func reckoned(_ recorded: Day) -> Reckoned {
        // Whether what was recorded may move hangs on the end before it is moved.
        let unmoved = unmovedEnd
        let hangsOnCalendar = term.isDuty && recorded == unmoved
        let stands = Reckoned(day: recorded, provisional: false)
        guard isTold else { return hangsOnCalendar ? calendar.dutyEnd(recorded) : stands }
        let told = lines
        let now = reckoned()
        if hangsOnCalendar || now == stands { return now }
        // What is reckoned now is not what was decided: the lines of it would mislead.
        lines = told
        tell(.recorded(recorded))
        return stands
    }

    /// The end of a period of days or months before it is moved; nothing of another.
    private var unmovedEnd: Day? {
        switch term.length {
        case .days(let count): term.start.adding(days: count)
        case .months(let count): term.start.adding(months: count)
        case .monthsBefore(let count): term.start.adding(months: -count)
        case .workingDays, .until: nil
        }
    }

    private mutating func reckoned() -> Reckoned {
        switch term.length {
        case .workingDays(let count, let countsFirst):
            return workingDays(count, countsFirst: countsFirst)
        case .days(let count):
            tell(.firstDayDoesNotCount(nil))
            let end = term.start.adding(days: count)
            tell(.daysEnd(count, end))
            return moved(end)
        case .months(let count):
            tell(.firstDayDoesNotCount(nil))
            let end = term.start.adding(months: count)
            let corresponds = end.dayOfMonth == term.start.dayOfMonth
            tell(
                corresponds ? .correspondingDay(months: count, end) : .monthEnd(months: count, end))
            return moved(end)
        case .monthsBefore(let count):
            let end = term.start.adding(months: -count)
            tell(.monthsBefore(count, end))
            return moved(end, isStanding: false)
        case .until(let end):
            tell(.named(end))
            return moved(end, isStanding: term.kind.isStanding)
        }
    }

    private mutating func workingDays(_ count: Int, countsFirst: Bool) -> Reckoned {
        tell(
            countsFirst
                ? .firstDayCounts(firstDay.map(Explanation.FirstDay.parameter) ?? .asked)
                : .firstDayDoesNotCount(firstDay))
        guard count > 0 else { return Reckoned(day: term.start, provisional: false) }
        var day = countsFirst ? term.start : term.start.adding(days: 1)
        var left = count
        do throws(UnknownYear) {
            while true {
                switch try calendar.kind(of: day) {
                case .workday: left -= 1
                case .workedWeekend:
                    left -= 1
                    if let arrangement = calendar.arrangement(of: day.year) {
                        tell(.worked(day, arrangement))
                    }
                case .weekend: tell(.skipped(day, nil))
                case .holiday: tell(.skipped(day, calendar.arrangement(of: day.year)))
                }
                if left == 0 { break }
                day = day.adding(days: 1)
            }
        } catch {
            tell(.provisional(.unknownYear(error.year)))
            return Reckoned(day: max(term.start, day.adding(days: -1)), provisional: true)
        }
        tell(.workingDaysEnd(count, day))
        return Reckoned(day: day, provisional: false)
    }

    /// The end, moved to a working day where it is that of a duty.
    private mutating func moved(_ end: Day, isStanding: Bool = true) -> Reckoned {
        guard term.isDuty else {
            if isStanding { tell(.standingNotMoved) }
            return calendar.standingEnd(end)
        }
        let moved = calendar.dutyEnd(end)
        if isTold { tellMove(from: end, to: moved) }
        return moved
    }

    private mutating func tellMove(from end: Day, to moved: Reckoned) {
        var day = end
        do throws(UnknownYear) {
            while true {
                let arrangement = calendar.arrangement(of: day.year)
                switch try calendar.kind(of: day) {
                case .workday: break
                case .workedWeekend: if let arrangement { tell(.worked(day, arrangement)) }
                case .weekend: tell(.lastDayOff(day, nil))
                case .holiday: tell(.lastDayOff(day, arrangement))
                }
                if try calendar.isWorkingDay(day) { break }
                day = day.adding(days: 1)
            }
        } catch {
            tell(.provisional(.unknownYear(error.year)))
            return
        }
        if moved.day != end { tell(.rolled(moved.day)) }
    }
}
