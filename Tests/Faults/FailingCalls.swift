import FaultInjection

/// An undertaking, once for each of its calls: the n-th fails, n from 1 until past the end.
struct FailingCalls {
    private let undertaking: Undertaking
    private let fault: Fault
    private let forEver: Bool

    struct Report: Sendable {
        var runs = 0
        var isPastEnd = false
        var counts = FaultCounts()
        var complaints: [String] = []
    }

    init(_ undertaking: Undertaking, _ fault: Fault, forEver: Bool) {
        (self.undertaking, self.fault, self.forEver) = (undertaking, fault, forEver)
    }

    func run(isLong: Bool) async -> Report {
        var report = Report()
        let ways = Fault.allCases.count * 2
        let way = (Fault.allCases.firstIndex(of: fault) ?? 0) * 2 + (forEver ? 1 : 0)
        var number = isLong ? 1 : 1 + way
        while !report.isPastEnd, number < 3000 {
            for cutsPower in isLong ? [false, true] : [number / ways % 2 == 1] {
                let run = FailingRun(
                    undertaking: undertaking,
                    plan: FaultPlan(number: number, fault: fault, forEver: forEver),
                    cutsPower: cutsPower)
                do {
                    let outcome = try await run.run()
                    report.counts.add(outcome.counts)
                    report.isPastEnd = !outcome.hasFailed
                    if let complaint = outcome.complaint {
                        report.complaints.append("\(run): \(complaint)")
                    }
                } catch {
                    report.complaints.append("\(run): \(error)")
                }
                report.runs += 1
            }
            number += isLong ? 1 : ways
        }
        return report
    }
}
