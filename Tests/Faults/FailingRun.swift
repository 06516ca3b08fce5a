import Events
import FaultInjection
import Register

/// One undertaking on a disk that fails as planned, and what it comes to.
struct FailingRun {
    let undertaking: Undertaking
    let plan: FaultPlan
    /// Whether the power goes before the process starts again.
    let cutsPower: Bool

    /// What a run came to.
    struct Outcome {
        /// Whether the plan came to a call at all.
        var hasFailed: Bool
        var complaint: String?
        var counts: FaultCounts
    }

    func run() async throws -> Outcome {
        var disk = try await undertaking.makeDisk(seed: UInt64(plan.number))
        var promised = Promised(acts: undertaking.first)
        if undertaking == .opening || undertaking == .creation {
            disk.fail(plan)
            await begin(disk, &promised)
        } else {
            let desk = try await Desk(disk)
            // Something for the projections to catch up with, and the connections in use.
            if undertaking == .catchUp || undertaking == .rebuild {
                try await promised.perform(on: desk)
            }
            disk.fail(plan)
            await undertake(on: desk, &promised)
            // Whoever is told that it failed asks again; once or for ever, no answer may be false.
            if undertaking == .action { try? await promised.perform(on: desk) }
            let answered = promised
            await desk.end()
            promised = answered
        }
        let hasFailed = disk.planned >= plan.number
        var counts = disk.counts
        disk.heal()
        if cutsPower {
            disk.cutPower()
            let next = try disk.restart()
            counts = disk.counts
            disk = next
        }
        if undertaking == .creation, try await !isMade(on: disk) {
            return Outcome(
                hasFailed: hasFailed, complaint: promised.isMade ? "what was made is gone" : nil,
                counts: counts)
        }
        return Outcome(
            hasFailed: hasFailed, complaint: try await promised.complaint(about: disk),
            counts: counts)
    }

    /// Whether there is a register, or one that says that it was not finished.
    private func isMade(on disk: Disk) async throws -> Bool {
        do {
            try await Register.open(at: disk.path, for: .reading).close()
            return true
        } catch let error as RegisterError where error.code == .missing {
            return false
        }
    }

    private func begin(_ disk: Disk, _ promised: inout Promised) async {
        do {
            if undertaking == .creation {
                try await Register.create(
                    at: disk.path,
                    Register.Opening(
                        kind: .rehearsal, title: "登记簿", origin: "test/annals", at: Desk.time))
                promised.isMade = true
            } else {
                await (try Desk(disk)).end()
            }
        } catch {}
    }

    private func undertake(on desk: Desk, _ promised: inout Promised) async {
        do {
            switch undertaking {
            case .action: try await promised.perform(on: desk)
            case .catchUp: promised.note(try await desk.register.health())
            case .rebuild: promised.note(try await desk.register.rebuild())
            case .attachment: try await promised.attach(on: desk)
            case .opening, .creation: break
            }
        } catch {}
    }
}

extension FailingRun: CustomStringConvertible {
    /// What reproduces it.
    var description: String {
        "\(undertaking), \(plan)\(cutsPower ? ", then a power cut" : "")"
    }
}
