import Events

/// Registration and verification of organisations (Art. 8, 10(1)).
enum Organisations {
    static func decide(_ matter: OrganisationRegistration, _ ruling: inout Ruling) throws(Refusal) {
        try ruling.requireOrganisation(matter.organisation)
        // Some early codes fail the check and are lawful: an officer may pass it (GB 32100-2015).
        if !matter.organisation.hasValidCheckCharacter {
            try ruling.soft(
                Refusal(
                    .organisationBadCreditCode, .article(8),
                    Argument(.subject, matter.organisation)))
        }
        // Art. 8: registered within the city.
        guard ruling.state.isInCharge(matter.district, on: ruling.day) else {
            throw Refusal(
                .organisationOutsideCity, .article(8), Argument(.subject, matter.district))
        }
        // Art. 10(1): one not verified may be registered again.
        if let known = ruling.state.organisations[matter.organisation], known.isVerified {
            throw Refusal(
                .organisationExists, .article(10, 1), Argument(.subject, matter.organisation))
        }
        ruling.record(.organisationRegistered(matter), .article(10, 1))
    }

    static func decide(_ matter: OrganisationVerification, _ ruling: inout Ruling) throws(Refusal) {
        let organisation = try ruling.organisation(matter.organisation)
        try ruling.requireDistrict(organisation.districtOfRegistration)
        guard organisation.needsVerification else {
            throw Refusal(
                .organisationNothingToVerify, .article(10, 1),
                Argument(.subject, matter.organisation))
        }
        ruling.record(
            matter.passed
                ? .organisationVerified(matter) : .organisationVerificationRefused(matter),
            .article(10, 1))
    }

    static func decide(_ matter: OrganisationAmendment, _ ruling: inout Ruling) throws(Refusal) {
        _ = try ruling.organisation(matter.organisation)
        try ruling.requireOrganisation(matter.organisation)
        if let district = matter.changes.district,
            !ruling.state.isInCharge(district, on: ruling.day)
        {
            throw Refusal(.organisationOutsideCity, .article(8), Argument(.subject, district))
        }
        ruling.record(.organisationAmended(matter), .article(10, 1))
    }
}
