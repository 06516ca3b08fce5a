public import Events

extension CentreState {
    init(_ application: Application, effective: Day) {
        self.init(
            application.centre, status: .applied, stage: .submitted, name: application.name,
            field: application.field,
            host: application.organisation, coBuilders: application.coBuilders,
            director: application.director, application: application, filed: effective)
    }

    init(_ carried: CarriedCentre, _ values: CarriedValues) {
        self.init(
            carried.centre, status: values.status, stage: nil, name: values.name,
            field: carried.field,
            host: values.host.organisation, coBuilders: carried.coBuilders,
            director: values.director, application: nil, filed: carried.established)
        hostName = values.host.name
        formerNames = values.formerNames
        established = carried.established
        document = carried.document?.value
        constructionUntil = carried.constructionUntil
        grade = values.grade
        gradeValidUntil = values.grade == nil ? nil : carried.gradeValidUntil
        if values.status == .rectifying, let due = carried.rectificationDue {
            rectification = RectificationState(
                gradedAt: nil, orderedAt: nil, starts: carried.statusSince ?? carried.established,
                months: nil, due: due,
                isProvisional: false, awaitsService: false)
        }
        revoked = values.status == .revoked ? carried.statusSince ?? carried.established : nil
        accepted = values.status == .construction ? nil : carried.established
        isCarriedOver = true
        wasPublic = true
    }

    private init(
        _ id: CentreID, status: CentreStatus, stage: ApplicationStage?, name: CentreName,
        field: Name,
        host: CreditCode, coBuilders: [NamedOrganisation], director: Director,
        application: Application?, filed: Day
    ) {
        self.id = id
        self.status = status
        self.stage = stage
        self.name = name
        self.field = field
        self.host = host
        self.coBuilders = coBuilders
        self.director = director
        self.application = application
        self.filed = filed
    }

    mutating func returned(_ matter: ApplicationReturn, _ recorded: RecordedEvent) {
        returnedFrom = stage
        stage = .returned
        returned = Returned(position: recorded.position, day: recorded.day, due: matter.due)
    }

    mutating func supplemented(_ matter: ApplicationSupplement, effective: Day) {
        // Back to where it was returned; what was rejected is before its review again.
        stage =
            switch returnedFrom {
            case .preliminaryRejected: .submitted
            case .bureauRejected: .recommended
            case .submitted, .returned, .preliminaryPassed, .recommended, .bureauPassed, .assessed:
                returnedFrom
            case nil: .submitted
            }
        returnedFrom = nil
        filed = effective
        guard let amended = application?.amended(by: matter.changes) else { return }
        if amended.name != name { formerNames.append(name) }
        application = amended
        name = amended.name
        field = amended.field
        coBuilders = amended.coBuilders
        director = amended.director
    }

    mutating func opinionRecorded(_ given: GivenOpinion, minimumExperts: Int) {
        opinions.append(given)
        switch given.opinion.finding {
        case .preliminary(.pass): stage = .preliminaryPassed
        case .preliminary(.reject): stage = .preliminaryRejected
        case .bureau(.pass): stage = .bureauPassed
        case .bureau(.reject): stage = .bureauRejected
        case .expert: settleAssessment(minimumExperts: minimumExperts)
        }
    }

    /// The stage `assessed` means complete opinions and a passed inspection.
    mutating func settleAssessment(minimumExperts: Int) {
        guard status == .applied, stage == .bureauPassed || stage == .assessed else { return }
        let missing = missingForProposal(minimumExperts: minimumExperts)
        stage = missing.isEmpty ? .assessed : .bureauPassed
    }

    mutating func proposed(on list: ListID) {
        status = .proposed
        stage = nil
        self.list = list
    }

    /// It stands as assessed again, unless what it was assessed by was set aside meanwhile.
    mutating func listCancelled(minimumExperts: Int) {
        guard status == .proposed || status == .publicity else { return }
        status = .applied
        stage = .assessed
        list = nil
        publicityClosed = nil
        settleAssessment(minimumExperts: minimumExperts)
    }

    mutating func publicityOpened() {
        guard status == .proposed else { return }
        status = .publicity
        publicityClosed = nil
        wasPublic = true
    }

    mutating func publicityCancelled() {
        guard status == .publicity else { return }
        status = .proposed
        publicityClosed = nil
    }

    mutating func approved(_ matter: EstablishmentApproved) {
        status = .construction
        stage = nil
        established = matter.date
        document = matter.document.text
        constructionUntil = matter.constructionUntil
        wasPublic = true
    }

    mutating func ended(_ status: CentreStatus) {
        self.status = status
        stage = nil
    }
}

extension Application {
    /// The application with the fields given read as they are to read.
    public func amended(by changes: ApplicationChanges) -> Application {
        Application(
            centre: centre, name: changes.name ?? name, field: changes.field ?? field,
            organisation: organisation,
            coBuilders: changes.coBuilders?.elements ?? coBuilders,
            director: changes.director ?? director, siteArea: changes.siteArea ?? siteArea,
            equipmentValue: changes.equipmentValue ?? equipmentValue,
            patents: changes.patents ?? patents, staff: changes.staff ?? staff,
            cooperation: changes.cooperation ?? cooperation, plan: changes.plan ?? plan,
            call: call)
    }
}
