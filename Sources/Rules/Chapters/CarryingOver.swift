import Events

/// Centres taken over from the paper record: what happened then is carried over, not judged.
enum CarryingOver {
    static func decide(_ matter: CarriedCentre, _ ruling: inout Ruling) throws(Refusal) {
        try ruling.requireInCharge(matter.district)
        guard ruling.state.centres[matter.centre] == nil else {
            throw Refusal(.centreExists, Argument(.subject, matter.centre))
        }
        try Applications.requireFree(matter.name, by: matter.centre, ruling)
        let former = matter.was.compactMap(\.name)
        ruling.record(
            .centreCarriedOver(matter), on: matter.established, nil,
            tags: [matter.organisation.organisation.tag], names: [matter.name] + former)
    }
}
