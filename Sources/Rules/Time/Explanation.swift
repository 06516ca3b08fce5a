public import CanonicalJSON
public import Events

/// How the last day of a term comes about, line by line. There is no prose in it.
public struct Explanation: Hashable, Sendable {
    /// Why the first day counts.
    public enum FirstDay: Hashable, Sendable {
        /// The measures have it count.
        case parameter(Parameter)
        /// Whoever asks has it count.
        case asked
    }

    /// Why a last day may yet move.
    public enum Doubt: Hashable, Sendable {
        /// The calendar of that year is not adopted.
        case unknownYear(Int)
        /// Service is not recorded: until then the term runs from the act itself.
        case serviceNotRecorded
    }

    /// Where the value of a parameter comes from.
    public enum Adoption: Hashable, Sendable {
        /// A record adopted it.
        case record(Int)
        /// The measures themselves lay it down.
        case measures
        /// The program's default, not yet laid down by the bureau (本局尚未规定).
        case builtIn
    }

    /// One step of the reckoning.
    public enum Line: Hashable, Sendable {
        /// It runs from this day.
        case starts(Day)
        /// It is measured by a parameter of that value.
        case measured(Parameter, JSON, Adoption)
        /// The first day counts.
        case firstDayCounts(FirstDay)
        /// The first day does not count (Civil Code Art. 201); where a parameter says so too, it.
        case firstDayDoesNotCount(Parameter?)
        /// A day that does not count: a Saturday or Sunday, or off by an arrangement.
        case skipped(Day, HolidayArrangement?)
        /// A Saturday or Sunday worked by an arrangement.
        case worked(Day, HolidayArrangement)
        /// The working days asked for are over that day.
        case workingDaysEnd(Int, Day)
        /// So many days are over that day.
        case daysEnd(Int, Day)
        /// The corresponding day so many months later (Civil Code Art. 202).
        case correspondingDay(months: Int, Day)
        /// The month so many months later has no corresponding day: its last (Art. 202).
        case monthEnd(months: Int, Day)
        /// So many months before the day it is counted back from.
        case monthsBefore(Int, Day)
        /// The day the act itself names.
        case named(Day)
        /// A last day that is off: a Saturday or Sunday, or by an arrangement.
        case lastDayOff(Day, HolidayArrangement?)
        /// A duty to act moves to the next working day (Civil Code Art. 203).
        case rolled(Day)
        /// The end of a standing does not move.
        case standingNotMoved
        /// The day that was recorded stands, also where it would be reckoned otherwise now.
        case recorded(Day)
        /// It may yet move.
        case provisional(Doubt)
        /// It ends that day at 24:00 in Asia/Shanghai (Civil Code Art. 203).
        case ends(Day)
    }

    /// The last day.
    public let reckoned: Reckoned
    /// The steps in their order.
    public let lines: [Line]
}

extension Explanation.Line {
    /// The article of the Civil Code the step rests on.
    public var article: CivilCode? {
        switch self {
        case .firstDayDoesNotCount: .firstDay
        case .correspondingDay, .monthEnd: .correspondingDay
        case .rolled, .ends: .lastDay
        case .starts, .measured, .firstDayCounts, .skipped, .worked, .workingDaysEnd, .daysEnd,
            .monthsBefore, .named, .lastDayOff, .standingNotMoved, .recorded, .provisional:
            nil
        }
    }
}
