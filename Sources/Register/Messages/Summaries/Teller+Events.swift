import Events

extension Teller {
    /// What happened.
    func phrase(for event: Event) -> Phrase {
        switch event {
        case .registerOpened(let matter): registerOpened(matter)
        case .departmentAdopted(let matter): departmentAdopted(matter)
        case .measuresAdopted(let matter): measuresAdopted(matter)
        case .calendarAdopted(let matter): calendarAdopted(matter)
        case .accountOpened(let matter): accountOpened(matter)
        case .accountAmended(let matter): accountAmended(matter)
        case .accountClosed(let matter): accountClosed(matter)
        case .organisationRegistered(let matter): organisationRegistered(matter)
        case .organisationVerified(let matter): organisationVerified(matter)
        case .organisationVerificationRefused(let matter): organisationVerified(matter)
        case .organisationAmended(let matter): organisationAmended(matter)
        case .centreCarriedOver(let matter): carriedOver(matter)
        case .callOpened(let matter): callOpened(matter)
        case .callExtended(let matter): callExtended(matter)
        case .applicationSubmitted(let matter): submitted(matter)
        case .applicationReturned(let matter): returned(matter)
        case .applicationSupplemented(let matter): supplemented(matter)
        case .applicationWithdrawn: Phrase("依托单位撤回申报", "The host withdrew the application")
        case .opinionRecorded(let matter): opinion(matter)
        case .recommendationIssued(let matter): recommended(matter)
        case .panelConvened(let matter): panelConvened(matter)
        case .panelAmended(let matter): panelAmended(matter)
        case .expertRecused(let matter): expertRecused(matter)
        case .inspectionRecorded(let matter): inspected(matter)
        case .listProposed(let matter): listProposed(matter)
        case .listCancelled(let matter): listCancelled(matter)
        case .publicityOpened(let matter): publicityOpened(matter)
        case .publicityExtended(let matter): publicityExtended(matter)
        case .publicityCancelled(let matter): publicityCancelled(matter)
        case .publicityClosed(let matter): publicityClosed(matter)
        case .objectionRaised(let matter): objectionRaised(matter)
        case .objectionAccepted(let matter): objectionAccepted(matter)
        case .objectionDeclined(let matter): objectionDeclined(matter)
        case .objectionWithdrawn(let matter): objectionWithdrawn(matter)
        case .objectionResolved(let matter): objectionResolved(matter)
        case .establishmentApproved(let matter): approved(matter)
        case .establishmentRefused(let matter): refused(matter)
        }
    }
}
