extension Report {
    /// What each store does of the same work.
    var comparison: Table {
        let stores = Store.allCases.filter { store in
            run.figures.contains { $0.store == store }
        }
        let others = stores.filter { $0 != .annals }
        var table = Table(
            head: ["work"] + stores.map(\.title) + others.map { "annals / \($0.title)" })
        for work in Work.compared where spread(work) != nil {
            let values = stores.map { store in
                spread(work, store).map { Number.text($0, of: work) } ?? "–"
            }
            let ratios = others.map { store in
                ratio(work, by: store).map { Number.ratio($0) } ?? "–"
            }
            table.lines.append(["\(work.title), \(work.unit)"] + values + ratios)
        }
        return table
    }

    /// The middle and the slow end of what was timed one by one; the medians over the repeats.
    var latencies: Table {
        var table = Table(head: ["one of", "store", "records", "p50, ms", "p99, ms"])
        for work in Work.allCases {
            for store in Store.allCases {
                for size in [nil] + sizes([work]).map(Optional.some) {
                    let each = figures(work, store, at: size).compactMap(\.latency)
                    guard !each.isEmpty else { continue }
                    let (p50, p99) = (
                        Spread(each.map { Double($0.p50Nanoseconds) / 1e6 }),
                        Spread(each.map { Double($0.p99Nanoseconds) / 1e6 })
                    )
                    table.lines.append([
                        work.title, store.title,
                        size.map { Number.grouped(Double($0)) } ?? "–",
                        Number.spread(p50, places: 2), Number.spread(p99, places: 2),
                    ])
                }
            }
        }
        return table
    }

    /// Ours alone, by the number of records.
    var growth: Table {
        let works = [.appendBatches, .size] + Work.grown + Work.asked
        let sizes = sizes(works)
        var table = Table(head: ["work"] + sizes.map { Number.grouped(Double($0)) })
        for work in works {
            let cells = sizes.map { size in
                spread(work, at: size).map { Number.text($0, of: work) } ?? "–"
            }
            guard cells.contains(where: { $0 != "–" }) else { continue }
            let kind = Work.asked.contains(work) ? "p99, " : ""
            table.lines.append(["\(work.title), \(kind)\(work.unit)"] + cells)
        }
        return table
    }
}

extension Number {
    /// What was measured, with as many places as tell something.
    static func text(_ spread: Spread, of work: Work) -> String {
        Number.spread(spread, places: work.unit == "ms" || work.unit == "MB" ? 1 : 0)
    }

    /// How many times as much.
    static func ratio(_ spread: Spread) -> String { Number.spread(spread, places: 2) }

    /// The median, and where there is more than one the least and the most.
    static func spread(_ spread: Spread, places: Int) -> String {
        func text(_ value: Double) -> String {
            places == 0 ? grouped(value) : fixed(value, places: places)
        }
        let median = text(spread.median)
        guard spread.count > 1 else { return median }
        return "\(median) (\(text(spread.least))–\(text(spread.most)))"
    }
}
