import CanonicalJSON
import Events
import Rules
import Testing

@Suite struct `What a carried-over centre was` {
    func stretches(_ changes: JSON) throws -> [CarriedValues] {
        let json = `Carrying over from paper`.carried("a", changes)
        return CarriedValues.stretches(of: try CarriedCentre(json, at: "/with", from: .input))
    }

    @Test func `stood in construction before it operated`() throws {
        let stretches = try stretches([:])
        #expect(stretches.map(\.from.description) == ["2019-05-01", "2022-05-01"])
        #expect(stretches.map(\.status) == [.construction, .operating])
    }

    @Test func `operated before it was rectifying or revoked`() throws {
        for (word, status) in [("rectifying", CentreStatus.rectifying), ("revoked", .revoked)] {
            let stretches = try stretches(
                ["status": .string(word), "rectificationDue": "2024-09-01"])
            #expect(stretches.map(\.status) == [.operating, status])
        }
    }

    @Test func `has been what it is since it was established, where nothing else is said`() throws {
        let stretches = try stretches(["statusSince": .null])
        #expect(stretches.map(\.status) == [.operating])
    }

    @Test func `had each earlier value to the end of its last day`() throws {
        let stretches = try stretches([
            "statusSince": .null, "grade": "good",
            "was": [
                ["until": "2021-12-31", "name": "旧名二"], ["until": "2020-12-31", "name": "旧名一"],
                ["until": "2021-12-31", "grade": "qualified"],
                ["until": "2022-06-30", "director": ["name": "赵一"]],
                [
                    "until": "2020-12-31",
                    "organisation": ["organisation": .string(Body.taian), "name": "旧主"],
                ],
            ],
        ])
        #expect(
            stretches.map(\.from.description) == [
                "2019-05-01", "2021-01-01", "2022-01-01", "2022-07-01",
            ])
        #expect(
            stretches.map(\.name.text) == [
                "旧名一", "旧名二", "鞍山市a工艺专业技术创新中心", "鞍山市a工艺专业技术创新中心",
            ])
        #expect(
            stretches.map { $0.formerNames.map(\.text) } == [
                [], ["旧名一"], ["旧名一", "旧名二"], ["旧名一", "旧名二"],
            ])
        #expect(stretches.map(\.grade) == [.qualified, .qualified, .good, .good])
        #expect(stretches.map(\.director.name.value) == ["赵一", "赵一", "赵一", "王一"])
        #expect(stretches.map(\.host.name.value) == ["旧主", "立山公司", "立山公司", "立山公司"])
    }
}
