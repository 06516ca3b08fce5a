import CanonicalJSON
import Events
import Rules
import Testing

@Suite struct `The edges of what the paper record tells` {
    func stretches(_ changes: JSON) throws -> [CarriedValues] {
        let json = World.carried("ta", ["statusSince": .null]).with(changes)
        return CarriedValues.stretches(of: try CarriedCentre(json, at: "/with", from: .input))
    }

    /// The director ends on the day before; the name holds for that one day more.
    @Test func `an earlier value holds on its last day`() throws {
        let stretches = try stretches([
            "was": [
                ["until": "2020-12-31", "director": ["name": "赵一"]],
                ["until": "2021-01-01", "name": "旧名"],
            ]
        ])
        #expect(
            stretches.map(\.from.description) == ["2019-05-01", "2021-01-01", "2021-01-02"])
        #expect(stretches.map(\.director.name.value) == ["赵一", "王一", "王一"])
        #expect(
            stretches.map(\.name.text) == ["旧名", "旧名", "鞍山市ta工艺专业技术创新中心"])
        #expect(stretches.map { $0.formerNames.map(\.text) } == [[], [], ["旧名"]])
    }

    @Test func `of two values to the same day the one told first is it`() throws {
        let stretches = try stretches([
            "was": [
                ["until": "2020-12-31", "name": "旧名一"], ["until": "2020-12-31", "name": "旧名二"],
            ]
        ])
        #expect(stretches[0].name.text == "旧名一")
        #expect(stretches[1].formerNames.map(\.text) == ["旧名一", "旧名二"])
    }

    /// 2024-09-01 is a Sunday.
    @Test func `one that rectifies has the day it was told, and awaits no service`() throws {
        let world = try World.staffed().carriedOver(
            ["ta"], ["status": "rectifying", "rectificationDue": "2024-09-01"])
        #expect(try world.due("ta", .rectification) == .on("2024-09-01"))
        #expect(try world.centre("ta").accepted == Day(iso: "2019-05-01"))
    }

    @Test func `one in construction was never accepted`() throws {
        let world = try World.staffed().carriedOver(
            ["ta"], ["status": "construction", "constructionUntil": "2024-09-02"])
        #expect(try world.centre("ta").accepted == nil)
    }
}

@Suite struct `Equal score bands` {
    @Test func `are bands, ones out of order are none`() {
        func bands(_ excellent: Int64, _ good: Int64, _ qualified: Int64) -> ScoreBands? {
            ScoreBands([
                "excellent": .integer(excellent), "good": .integer(good),
                "qualified": .integer(qualified),
            ])
        }
        #expect(bands(80, 80, 60)?.grade(ofScores: [80]) == .excellent)
        #expect(bands(80, 60, 60)?.grade(ofScores: [60]) == .good)
        #expect(bands(100, 100, 100) != nil)
        #expect(bands(0, 0, 0) != nil)
        #expect(bands(80, 81, 60) == nil)
        #expect(bands(80, 60, 61) == nil)
    }
}
