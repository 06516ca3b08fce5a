import FaultInjection
import Testing

extension Faults {
    @Suite struct `Where every call fails` {
        /// In the short form each call fails in one way, all ways in turn; in the long form in each.
        @Test(arguments: Undertaking.allCases)
        func `nothing is acknowledged falsely, nor done twice`(
            _ undertaking: Undertaking
        ) async throws {
            var counts = FaultCounts()
            var runs = 0
            for fault in Fault.allCases {
                for forEver in [false, true] {
                    let ways = FailingCalls(undertaking, fault, forEver: forEver)
                    let report = await ways.run(isLong: PowerCuts.isLong)
                    #expect(report.complaints.isEmpty, "\(report.complaints.prefix(2))")
                    #expect(report.isPastEnd)
                    counts.add(report.counts)
                    runs += report.runs
                }
            }
            #expect(counts.faults.values.allSatisfy { $0 > 0 })
            if PowerCuts.isLong {
                print("\(undertaking), every call failing: \(runs) runs\n\(counts)")
            }
        }
    }
}
