public import Events

extension State {
    /// The terms that run for a centre, but for the reports on each year, which come and go with
    /// the calendar and not with any act.
    public func terms(of id: CentreID) -> [Term] {
        guard let centre = centres[id] else { return [] }
        return terms(of: centre, id)
    }

    private func terms(of centre: CentreState, _ id: CentreID) -> [Term] {
        []
    }
}
