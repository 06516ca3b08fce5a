/// What is to be reached, and what was.
struct Goal {
    let work: String
    let goal: String
    let measured: String
    /// Nothing where the run has not measured what the goal asks for.
    let isMet: Bool?

    var cells: [String] {
        let verdict = isMet.map { $0 ? "met" : "not met" } ?? "not measured"
        return [work, goal, measured, verdict]
    }
}

extension Report {
    /// Each goal, with the median of what was measured.
    var goals: Table {
        var table = Table(head: ["work", "goal", "measured", "verdict"])
        let all: [Goal?] = [
            atLeast(0.8, .appendOne, by: .plain), bestPeer(4, .appendMany),
            atLeast(0.5, .appendBatches, by: .umadb, aiming: 1),
            atLeast(1_000_000, .readBytes), atLeast(400_000, .readEvents),
            atLeast(0.5, .readTag, by: .plain), atMost(300, .size, aiming: 256),
            atLeast(150_000, .project), atLeast(150_000, .rebuild), linear(.rebuild),
            atLeast(400_000, .verifyIntegrity), flat(.verifyMemory), even(.rosterNow),
            even(.rosterThen), even(.rosterCorrected, to: .rosterNow),
            even(.rosterThenCorrected, to: .rosterThen), atLeast(6000, .http),
            atMost(150, .serveReady, on: 1_000_000), atMost(150, .serveMemory, on: 1_000_000),
        ]
        table.lines = all.compactMap { $0?.cells }
        return table
    }

    /// The largest log on which a work was measured, or beside others.
    private func largest(_ work: Work) -> (size: Int?, Spread)? {
        let size = sizes([work]).last
        if let size, let spread = spread(work, at: size), !Work.compared.contains(work) {
            return (size, spread)
        }
        return spread(work).map { (nil, $0) }
    }

    private func on(_ size: Int?) -> String {
        size.map { ", on \(Number.grouped(Double($0))) records" } ?? ""
    }

    private func atLeast(_ least: Double, _ work: Work) -> Goal? {
        guard let (size, spread) = largest(work) else { return nil }
        return Goal(
            work: work.title + on(size), goal: "≥ \(Number.grouped(least)) \(work.unit)",
            measured: Number.text(spread, of: work), isMet: spread.median >= least)
    }

    /// - Parameter least: how many records the log must have for the goal to be reached.
    private func atMost(
        _ most: Double, _ work: Work, aiming: Double? = nil, on least: Int? = nil
    ) -> Goal? {
        guard let (size, spread) = largest(work) else { return nil }
        let aim = aiming.map { ", aiming at \(Number.grouped($0))" } ?? ""
        let isLarge = (size ?? .max) >= least ?? 0
        return Goal(
            work: work.title + on(size),
            goal: "≤ \(Number.grouped(most)) \(work.unit)\(aim)\(on(least))",
            measured: Number.text(spread, of: work), isMet: isLarge ? spread.median <= most : nil)
    }

    private func atLeast(
        _ least: Double, _ work: Work, by store: Store, aiming: Double? = nil
    ) -> Goal? {
        guard spread(work) != nil else { return nil }
        let ratio = ratio(work, by: store)
        let aim = aiming.map { ", aiming at \(Number.fixed($0, places: 1)) ×" } ?? ""
        let count = on(work == .appendBatches ? run.workload.records.count : nil)
        return Goal(
            work: work.title + count,
            goal: "≥ \(Number.fixed(least, places: 1)) × \(store.title)\(aim)",
            measured: ratio.map { Number.ratio($0) } ?? "–",
            isMet: ratio.map { $0.median >= least })
    }

    private func bestPeer(_ least: Double, _ work: Work) -> Goal? {
        guard spread(work) != nil else { return nil }
        let best = Store.peers.compactMap { store in
            ratio(work, by: store).map { (store, $0) }
        }.min { $0.1.median < $1.1.median }
        return Goal(
            work: work.title, goal: "≥ \(Number.fixed(least, places: 1)) × the best peer",
            measured: best.map { "\(Number.ratio($1)), \($0.title)" } ?? "–",
            isMet: best.map { $0.1.median >= least })
    }
}

// MARK: Growth

extension Report {
    /// How much of the rate at a hundred thousand records is left at the most.
    private func linear(_ work: Work) -> Goal? {
        between(work, from: 100_000, "rate of that at", "≥ 0.80 ×") { $0 >= 0.8 }
    }

    /// How much more is taken at the most than at a hundred thousand records.
    private func flat(_ work: Work) -> Goal? {
        between(work, from: 100_000, "of that at", "≤ 1.20 ×") { $0 <= 1.2 }
    }

    /// How much more is taken at the most than at ten thousand records.
    private func even(_ work: Work, to base: Work? = nil) -> Goal? {
        between(work, base, from: 10_000, "p99 of that at", "≤ 1.20 ×") { $0 <= 1.2 }
    }

    private func between(
        _ work: Work, _ base: Work? = nil, from small: Int, _ what: String, _ goal: String,
        _ suffices: (Double) -> Bool
    ) -> Goal? {
        let sizes = sizes([work])
        guard let large = sizes.last, let most = spread(work, at: large) else { return nil }
        let least = spread(base ?? work, at: small)
        let isSame = base == nil && large <= small
        let ratio = least.flatMap { isSame ? nil : most.median / $0.median }
        let without = base == nil ? "" : " without them"
        return Goal(
            work: "\(work.title)\(on(large))",
            goal: "\(goal) \(what) \(Number.grouped(Double(small)))\(without)",
            measured: ratio.map { Number.fixed($0, places: 2) } ?? "–",
            isMet: ratio.map(suffices))
    }
}
