import EventLog
import Events
import Projections
import Rules
import SQLiteLog

extension Register {
    /// What a reader may see.
    ///
    /// - Throws: `Refusal` where it is an account that is unknown or may not read today.
    func rights(of reader: Reader) async throws -> ReadingRights {
        guard case .account(let id) = reader else { return ReadingRights(reader, nil) }
        let account = try await openAccount(id)
        let centres = account.role == .expert ? try await self.centres(before: id) : []
        return ReadingRights(reader, account, panelCentres: centres)
    }

    /// Whether the measures in force today show grades to the public.
    func publishesGrades() async throws -> Bool {
        let day = try await today()
        return try await log.read { [loader] snapshot in
            try loader.start([], on: snapshot).state.measures.measures(on: day)?.publishGrades
                ?? false
        }
    }

    /// The centres an expert has before it: those of the panels it is a member of and not recused
    /// from, until establishment is decided on.
    private func centres(before expert: AccountID) async throws -> Set<CentreID> {
        try await log.read { [loader] snapshot in
            var known = try loader.start([expert], on: snapshot)
            for panel in known.state.panels.values where panel.experts.contains(expert) {
                for centre in panel.centres { known.reading.add(centre.tag) }
            }
            try loader.load(&known, on: snapshot)
            let before = known.state.centres.filter { _, centre in
                !centre.isSettled
                    && centre.panels.contains {
                        $0.members.contains(expert) && !$0.recused.contains(expert)
                    }
            }
            return Set(before.keys)
        }
    }
}
