import CanonicalJSON
import Events
import Rules

/// Tells how a last day comes about, a sentence a step.
struct ReckoningWording {
    let language: Language

    /// The sentence of a step.
    func sentence(_ line: Explanation.Line) -> String { phrase(line)[language] }

    private func phrase(_ line: Explanation.Line) -> Phrase {
        switch line {
        case .starts(let day): Phrase("自\(zh(day))起算。", "It runs from \(day).")
        case .measured(let parameter, let value, let adoption):
            measured(parameter, value) + source(of: adoption)
        case .firstDayCounts(let why): counts(why)
        case .firstDayDoesNotCount(let parameter): doesNotCount(parameter)
        case .skipped(let day, let arrangement):
            off(day, arrangement) + Phrase("，不计入。", ": it does not count.")
        case .worked(let day, let arrangement):
            Phrase(
                "\(zh(day))（\(weekday(day).chinese)）按\(name(arrangement).chinese)调休上班，为工作日。",
                "\(day), a \(weekday(day).english), is worked by \(name(arrangement).english).")
        case .lastDayOff(let day, let arrangement):
            off(day, arrangement) + Phrase("。", ".")
        case .rolled(let day):
            Phrase(
                "期限的最后一日为休息日，履行义务的期限顺延至\(zh(day))（\(law(.lastDay).chinese)）。",
                "The last day is off, so that a duty to act ends on the next working day, "
                    + "\(day) (\(law(.lastDay).english)).")
        case .standingNotMoved:
            Phrase(
                "此为状态的期满日，并非履行义务的期限，遇休息日不顺延。",
                "It is the end of a standing and no duty to act: it does not move off a day off.")
        case .recorded(let day):
            Phrase("登记的最后一日为\(zh(day))，以登记为准。", "The record says \(day), which stands.")
        case .provisional(let doubt): provisional(doubt)
        case .ends(let day):
            Phrase(
                "至\(zh(day))24时止（北京时间，\(law(.lastDay).chinese)）。",
                "It ends on \(day) at 24:00 in Asia/Shanghai (\(law(.lastDay).english)).")
        case .workingDaysEnd, .daysEnd, .correspondingDay, .monthEnd, .monthsBefore, .named:
            end(line)
        }
    }

    /// The last day before it may move.
    private func end(_ line: Explanation.Line) -> Phrase {
        switch line {
        case .workingDaysEnd(let count, let day):
            Phrase("第\(count)个工作日为\(zh(day))。", "Working day \(count) is \(day).")
        case .daysEnd(let count, let day):
            Phrase("第\(count)日为\(zh(day))。", "Day \(count) is \(day).")
        case .correspondingDay(let months, let day):
            Phrase(
                "满\(months)个月的对应日为\(zh(day))（\(law(.correspondingDay).chinese)）。",
                "The corresponding day \(count(months, "month")) later is \(day) "
                    + "(\(law(.correspondingDay).english)).")
        case .monthEnd(let months, let day):
            Phrase(
                "满\(months)个月的当月没有对应日，以月末日\(zh(day))为最后一日"
                    + "（\(law(.correspondingDay).chinese)）。",
                "The month \(count(months, "month")) later has no corresponding day: its last, "
                    + "\(day) (\(law(.correspondingDay).english)).")
        case .monthsBefore(let months, let day):
            Phrase(
                "提前\(months)个月为\(zh(day))。", "\(count(months, "month")) before it is \(day).")
        case .named(let day): Phrase("指明的最后一日为\(zh(day))。", "The last day named is \(day).")
        case .starts, .measured, .firstDayCounts, .firstDayDoesNotCount, .skipped, .worked,
            .lastDayOff, .rolled, .standingNotMoved, .recorded, .provisional, .ends:
            .none
        }
    }

    private func measured(_ parameter: Parameter, _ value: JSON) -> Phrase {
        let name = (
            Terms.word(for: parameter, in: .chinese), Terms.word(for: parameter, in: .english)
        )
        let shown: Phrase =
            switch value {
            case .bool(true): Phrase("是", "yes")
            case .bool(false): Phrase("否", "no")
            case .integer(let number): Phrase("\(number)", "\(number)")
            case .string(let text): Phrase(text, text)
            case .null, .unsupportedNumber, .array, .object:
                Phrase(json(value), json(value))
            }
        return Phrase(
            "参数“\(name.0)”为\(shown.chinese)", "The parameter “\(name.1)” is \(shown.english)")
    }

    private func source(of adoption: Explanation.Adoption) -> Phrase {
        switch adoption {
        case .record(let position):
            Phrase("，由第\(position)号记录采用。", ", adopted by record \(position).")
        case .measures: Phrase("，为管理办法所定。", ", as the measures lay down.")
        case .builtIn:
            Phrase(
                "，本局尚未规定，用默认值。",
                ", a default: the bureau has not laid it down yet.")
        }
    }

    private func counts(_ why: Explanation.FirstDay) -> Phrase {
        switch why {
        case .parameter(let parameter):
            Phrase(
                "首日计入（依参数“\(Terms.word(for: parameter, in: .chinese))”）。",
                "The first day counts, by the parameter "
                    + "“\(Terms.word(for: parameter, in: .english))”.")
        case .asked: Phrase("首日按查询要求计入。", "The first day counts, as asked for.")
        }
    }

    private func doesNotCount(_ parameter: Parameter?) -> Phrase {
        let zh = parameter.map { "、参数“\(Terms.word(for: $0, in: .chinese))”" } ?? ""
        let en =
            parameter.map { ", and the parameter “\(Terms.word(for: $0, in: .english))”" } ?? ""
        return Phrase(
            "首日不计入，自次日起算（\(law(.firstDay).chinese)\(zh)）。",
            "The first day does not count (\(law(.firstDay).english)\(en)).")
    }

    private func off(_ day: Day, _ arrangement: HolidayArrangement?) -> Phrase {
        guard let arrangement else {
            return Phrase(
                "\(zh(day))为\(weekday(day).chinese)", "\(day) is a \(weekday(day).english)")
        }
        return Phrase(
            "\(zh(day))（\(weekday(day).chinese)）按\(name(arrangement).chinese)放假",
            "\(day), a \(weekday(day).english), is off by \(name(arrangement).english)")
    }

    /// The arrangement by its document, and the record that adopted it.
    private func name(_ arrangement: HolidayArrangement) -> Phrase {
        let record = arrangement.position.map {
            Phrase("（第\($0)号记录）", " (record \($0))")
        }
        let document = arrangement.document.map { Phrase($0, $0) }
        let year = Phrase(
            "\(arrangement.year)年节假日安排", "the arrangement of holidays for \(arrangement.year)")
        return (document ?? year) + (record ?? .none)
    }

    private func provisional(_ doubt: Explanation.Doubt) -> Phrase {
        switch doubt {
        case .unknownYear(let year):
            Phrase(
                "\(year)年节假日安排尚未采用，最后一日暂定。",
                "The calendar of \(year) is not adopted: the last day is provisional.")
        case .serviceNotRecorded:
            Phrase(
                "送达尚未登记，暂自行为之日起算，最后一日暂定。",
                "Service is not recorded, so that it runs from the act: the last day is "
                    + "provisional.")
        }
    }

    private func law(_ article: CivilCode) -> Phrase {
        Phrase("《民法典》\(article.chinese.dropFirst("民法典".count))", article.english)
    }

    private func weekday(_ day: Day) -> Phrase {
        switch day.weekday {
        case 1: Phrase("星期一", "Monday")
        case 2: Phrase("星期二", "Tuesday")
        case 3: Phrase("星期三", "Wednesday")
        case 4: Phrase("星期四", "Thursday")
        case 5: Phrase("星期五", "Friday")
        case 6: Phrase("星期六", "Saturday")
        default: Phrase("星期日", "Sunday")
        }
    }

    private func zh(_ day: Day) -> String { day.written(in: .chinese) }

    private func count(_ number: Int, _ noun: String) -> String {
        number == 1 ? "1 \(noun)" : "\(number) \(noun)s"
    }

    private func json(_ value: JSON) -> String {
        String(decoding: value.canonicalBytes, as: UTF8.self)
    }
}
