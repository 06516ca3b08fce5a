import Events

extension State {
    mutating func open(_ matter: PublicityOpened, _ recorded: RecordedEvent) {
        lists[matter.list]?.rounds.append(
            ListState.Round(
                position: recorded.position, opened: recorded.day, from: matter.from,
                until: matter.until))
        for centre in matter.centres { change(centre) { $0.publicityOpened() } }
        guard let measures = measures.measures(on: recorded.day) else { return }
        for (countsFirst, last) in [
            (true, matter.untilCountingFirst), (false, matter.untilNotCountingFirst),
        ] {
            guard let last else { continue }
            workingDayPeriods.append(
                WorkingDayPeriod(
                    from: matter.from, workingDays: measures.publicityWorkingDays,
                    countsFirst: countsFirst, last: last))
        }
    }

    mutating func changeRound(
        of list: ListID, _ change: (inout ListState.Round) -> Void
    ) {
        guard let last = lists[list]?.rounds.indices.last, var round = lists[list]?.rounds[last]
        else { return }
        change(&round)
        lists[list]?.rounds[last] = round
    }
}
