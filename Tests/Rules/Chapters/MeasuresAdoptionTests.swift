import CanonicalJSON
import Events
import Rules
import Testing

@Suite struct `Adopting measures` {
    static let today = "2024-03-01"

    func adopt(
        _ world: World, _ parameters: JSON, from: String = today, policy: String = "鞍科发〔2024〕1号",
        document: String? = nil
    ) throws -> Answer {
        try world.answer(
            "leader", .policyAdopt, on: Self.today,
            World.measures(parameters, from: from, policy: policy, document: document))
    }

    @Test func `takes effect from the day given, today at the earliest`() throws {
        let world = try World.staffed()
        #expect(
            try adopt(world, ["minExperts": 7], from: "2024-02-29")
                == .no("policy.retroactive"))
        #expect(try adopt(world, ["minExperts": 7], from: Self.today) == .yes(.measuresAdopted))
        #expect(
            try adopt(world, ["minExperts": 9], from: "2024-07-01") == .yes(.measuresAdopted))
        let record = try world.last.record
        #expect(record.effective == Day(iso: "2024-07-01"))
        #expect(record.article == "第二十一条")
        #expect(record.tags == ["policy:鞍科发〔2024〕1号"])
        let measures = world.state.measures
        #expect(try measures.measures(on: day("2024-06-30"))?.minExperts == 7)
        #expect(try measures.measures(on: day("2024-07-01"))?.minExperts == 9)
    }

    @Test func `knows its parameters and their ranges`() throws {
        let world = try World.staffed()
        #expect(
            try adopt(world, ["minExpert": 7])
                == .no("policy.unknown-parameter", at: "/with/parameters/minExpert"))
        #expect(
            try adopt(world, ["minExperts": 6])
                == .no("policy.out-of-range", at: "/with/parameters/minExperts"))
        for parameters: JSON in [
            ["minExperts": 15], ["publicityWorkingDays": 30], ["fourEyes": false],
        ] {
            #expect(try adopt(world, parameters) == .yes(.measuresAdopted))
        }
        for parameters: JSON in [
            ["minExperts": 17], ["publicityWorkingDays": 31], ["publicityWorkingDays": 0],
            ["fourEyes": "no"],
        ] {
            #expect(try adopt(world, parameters).code == "policy.out-of-range")
        }
    }

    @Test func `under the same name leaves alone what the measures themselves fix`() throws {
        let world = try World.staffed()
        for fixed: JSON in [
            ["minInventionPatents": 2], ["minUtilityModels": 3], ["minSiteArea": 200],
            ["minEquipmentValue": "600000"], ["maxConstructionMonths": 24],
            ["gradeValidYears": 2], ["rectificationMonths": 6],
        ] {
            #expect(try adopt(world, fixed) == .no("policy.fixed"))
            // However it is typed, it is the same name.
            #expect(try adopt(world, fixed, policy: "鞍科发(2024)1号") == .no("policy.fixed"))
            #expect(try adopt(world, fixed, policy: "鞍科发〔2019〕33号") == .no("policy.fixed"))
        }
        #expect(
            try adopt(world, ["minSiteArea": 200], policy: "鞍科发〔2024〕30号")
                == .yes(.measuresAdopted))
        #expect(
            try adopt(world, ["minSiteArea": 300], policy: "鞍科发〔2024〕30号")
                == .no("policy.fixed"))
    }

    @Test func `refuses in the order of the row`() throws {
        let world = try World.staffed()
        #expect(
            try adopt(world, ["minExperts": 6, "unknown": 1, "minSiteArea": 1], from: "2024-01-31")
                .code == "policy.unknown-parameter")
        #expect(
            try adopt(world, ["minExperts": 6, "minSiteArea": 1], from: "2024-01-31").code
                == "policy.out-of-range")
        #expect(
            try adopt(world, ["minSiteArea": 1], from: "2024-01-31").code == "policy.retroactive")
        #expect(
            try adopt(world, ["minSiteArea": 1], document: "鞍科发〔2024〕1号").code
                == "policy.fixed")
    }

    @Test func `under a document of its own, not one used`() throws {
        let world = try World.closed("ta")
        try world.given("leader", .establishmentApprove, on: "2024-10-09", World.approval)
        func adopt(_ policy: String, _ document: String) throws -> Answer {
            try world.answer(
                "leader", .policyAdopt, on: "2024-10-10",
                World.measures(
                    ["minExperts": 7], from: "2024-10-10", policy: policy, document: document))
        }
        #expect(try adopt("鞍科发〔2024〕1号", "鞍科发〔2024〕1号") == .no("document.used"))
        #expect(try adopt("鞍科发〔2024〕1号", "鞍科发〔2019〕33号") == .no("document.used"))
        #expect(try adopt("鞍科发〔2024〕1号", "鞍科发〔2024〕12号") == .no("document.used"))
        #expect(try adopt("鞍科发〔2024〕12号", "鞍科发〔2024〕12号") == .no("document.used"))
        #expect(try adopt("鞍科发〔2024〕40号", "鞍科发〔2024〕40号") == .yes(.measuresAdopted))
        #expect(try adopt("鞍科发〔2024〕40号", "鞍科发〔2024〕41号") == .yes(.measuresAdopted))
    }

    @Test func `judges acts by what is in force on their day`() throws {
        let world = try World.staffed()
        try world.given(
            "leader", .policyAdopt, on: Self.today,
            World.measures(["minSiteArea": 400], from: "2024-07-01", policy: "鞍科发〔2024〕30号"))
        #expect(
            try world.fork().answer(
                "host-tiexi", .applicationSubmit, on: "2024-06-30 23:59:59",
                World.application("ta")) == .yes(.applicationSubmitted))
        #expect(
            try world.fork().answer(
                "host-tiexi", .applicationSubmit, on: "2024-07-01 00:00:00",
                World.application("ta"))
                == .no("application.ineligible", Art.nine, unmet: ["site-area"]))
    }

    @Test func `changes nothing that is decided`() throws {
        let world = try World.inPublicity("ta")
        let until = try #require(world.state.lists.values.first?.round?.until)
        try world.adopted(["publicityWorkingDays": 10], on: "2024-09-27")
        #expect(world.state.lists.values.first?.round?.until == until)
        try world.given("officer", .publicityClose, on: "2024-10-09", ["list": "l"])
        try world.given("leader", .establishmentApprove, on: "2024-10-09", World.approval)
        let before = try world.centre("ta").constructionUntil
        try world.given(
            "leader", .policyAdopt, on: "2024-10-10",
            World.measures(
                ["maxConstructionMonths": 12, "minSiteArea": 1000], from: "2024-10-10",
                policy: "鞍科发〔2024〕30号"))
        #expect(try world.centre("ta").constructionUntil == before)
        #expect(try world.centre("ta").status == .construction)
    }
}
