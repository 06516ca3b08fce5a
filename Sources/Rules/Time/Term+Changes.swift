public import Events

extension Term {
    /// The same term, counted from another day.
    public func running(from start: Day) -> Term {
        Term(kind, from: start, of: self)
    }

    /// The same term, of another kind.
    public func named(as kind: TermKind) -> Term {
        Term(kind, from: start, of: self)
    }

    private init(_ kind: TermKind, from start: Day, of term: Term) {
        self.kind = kind
        self.start = start
        length = term.length
        isDuty = term.isDuty
        recorded = term.recorded
        awaitsService = term.awaitsService
        parameter = term.parameter
        article = term.article
        position = term.position
        list = term.list
        objection = term.objection
        year = term.year
    }
}
