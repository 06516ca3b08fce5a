import CanonicalJSON
import Events
import Rules

/// Whether publicity was real (Art. 10(4)).
extension DecisionMatter {
    /// The last showing of the list the decision is about; null where it is about none.
    var publicity: JSON {
        guard let list, let opening = opening(of: list),
            case .publicityOpened(let opened) = opening.event
        else { return .null }
        var (until, extensions) = (opened.until, [JSON]())
        var (closed, closing) = (JSON.null, JSON.null)
        for event in standing where event.position > opening.position {
            switch event.event {
            case .publicityExtended(let matter) where matter.list == list:
                until = matter.until
                extensions.append(.integer(Int64(event.position)))
            case .publicityClosed(let matter)
            where matter.list == list && matter.centres.contains(centre):
                closed = event.effective.json
                closing = .integer(Int64(event.position))
            default: break
            }
        }
        return [
            "closed": closed, "closing": closing,
            "extensions": .array(extensions), "from": opened.from.json, "list": list.json,
            "notice": opened.notice?.json ?? .null, "position": .integer(Int64(opening.position)),
            "until": until.json,
            "untilCountingFirst": opened.untilCountingFirst?.json ?? .null,
            "untilNotCountingFirst": opened.untilNotCountingFirst?.json ?? .null,
            "workingDays": workingDays(from: opened.from, through: until).map {
                .integer(Int64($0))
            } ?? .null,
        ]
    }

    /// How many working days it ran, the first and the last among them; nothing where the calendar
    /// of a year is not adopted.
    private func workingDays(from: Day, through until: Day) -> Int? {
        guard let later = try? calendar.workingDays(from: from, to: until),
            let countsFirst = try? calendar.isWorkingDay(from)
        else { return nil }
        return later + (countsFirst ? 1 : 0)
    }
}
