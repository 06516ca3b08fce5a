import CanonicalJSON
import Events
import Rules
import Testing

@Suite struct `Service of grades and orders together (art. 17)` {
    /// Of one centre the grade and the order start one period, of two centres two.
    @Test func `starts one period for each centre`() throws {
        let world = try World.rectifying("ta", "tb")
        var positions: [Int64] = []
        for centre in ["ta", "tb"] {
            for type in [EventType.evaluationGraded, .rectificationOrdered] {
                positions.append(try world.position(of: type, centre))
            }
        }
        try world.served(positions, on: "2025-06-23")
        let periods = try #require(world.last.data()["periods"]?.array)
        let started = periods.filter { $0["kind"] == "rectification" }.compactMap { $0["position"] }
        #expect(started == [.integer(positions[0]), .integer(positions[2])])
    }
}

@Suite struct `What a refusal tells of a list` {
    @Test func `is where it stands`() throws {
        let cancelling: JSON = ["list": "l", "reason": "重报"]
        let proposed = try World.proposed("ta").given(
            "host-tiexi", .applicationWithdraw, on: "2024-09-26", ["centre": "ta", "reason": "撤回"])
        #expect(
            try proposed.refusal(
                "officer", .publicityOpen, on: "2024-09-26", ["list": "l", "from": "2024-09-26"])[
                    .status] == "proposed")
        let shown = try World.closed("ta")
        #expect(
            try shown.refusal("officer", .listCancel, on: "2024-10-09", cancelling)[.status]
                == "publicity")
        try proposed.given("officer", .listCancel, on: "2024-09-26", cancelling)
        #expect(
            try proposed.refusal("officer", .listCancel, on: "2024-09-26", cancelling)[.status]
                == "cancelled")
    }
}
