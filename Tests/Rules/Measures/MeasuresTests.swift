import CanonicalJSON
import Events
import Rules
import Testing

@Suite struct `The measures in force` {
    let opening: MeasuresHistory = {
        var history = MeasuresHistory()
        history.adopt(BuiltInMeasures.adoption(position: 10))
        return history
    }()

    func measures(_ history: MeasuresHistory, on iso: String) throws -> Measures {
        try #require(history.measures(on: day(iso)))
    }

    func adoption(
        _ parameters: [Parameter: JSON], from: String, position: Int,
        policy: String = BuiltInMeasures.policy
    ) throws -> MeasuresHistory.Adoption {
        MeasuresHistory.Adoption(
            policy: policy, title: "题", from: try day(from), parameters: parameters,
            position: position)
    }

    @Test func `art. 22: are those of 鞍科发〔2024〕1号 from the day of publication`() throws {
        let measures = try measures(opening, on: "2024-01-30")
        #expect(measures.policy == "鞍科发〔2024〕1号")
        #expect(measures.title == "鞍山市专业技术创新中心认定管理办法（修订版）")
        #expect(try measures.from == day("2024-01-30"))
        #expect(opening.measures(on: try day("2024-01-29")) == nil)
        #expect(MeasuresHistory().measures(on: try day("2024-01-30")) == nil)
        #expect(BuiltInMeasures.superseded == "鞍科发〔2019〕33号")
    }

    @Test func `start with the values of the articles and the defaults`() throws {
        let measures = try measures(opening, on: "2025-01-01")
        #expect(measures.minInventionPatents == 1)
        #expect(measures.minUtilityModels == 2)
        #expect(measures.minSiteArea == 100)
        #expect(measures.minEquipmentValue == 500_000)
        #expect(measures.maxConstructionMonths == 36)
        #expect(measures.gradeValidYears == 3)
        #expect(measures.rectificationMonths == 12)
        #expect(measures.publicityWorkingDays == 5)
        #expect(measures.publicityCountsFirstDay)
        #expect(measures.objectionHandlingWorkingDays == 15)
        #expect(measures.anonymousObjections == .record)
        #expect(measures.supplementWorkingDays == 10)
        #expect(measures.minExperts == 5)
        #expect(measures.deferralMaxMonths == 12)
        #expect(measures.deferralMaxTimes == 1)
        #expect(measures.acceptanceAskMonthsBefore == 3)
        #expect(measures.changeReportDays == 90)
        #expect(measures.centreReportDue == MonthDay("01-31"))
        #expect(measures.supervisionReportDue == MonthDay("02-28"))
        #expect(measures.scoreBands.excellent == 85)
        #expect(measures.scoreBands.good == 75)
        #expect(measures.scoreBands.qualified == 60)
        #expect(measures.rectificationStarts == .served)
        #expect(measures.gradeAfterRectification == .noGrade)
        #expect(!measures.publishGrades)
        #expect(measures.hostChangeBy == .officer)
        #expect(measures.requiredMaterials(for: "centre.revoked").isEmpty)
        #expect(measures.rectificationAskWorkingDays == 20)
        #expect(!measures.overdueRectificationFails)
        #expect(measures.statementWorkingDays == 5)
        #expect(measures.reapplicationBanYears == 3)
        #expect(measures.retainPersonalYears == 0)
        #expect(measures.fourEyes)
    }

    @Test func `count as adopted by nobody at the opening`() throws {
        let measures = try measures(opening, on: "2025-01-01")
        #expect(measures.adopted.isEmpty)
        #expect(!measures.binds(.deferralMaxMonths))
        #expect(measures.binds(.minSiteArea))
        #expect(measures.binds(.publicityWorkingDays))
        #expect(opening.adoptionOf(parameter: .minSiteArea, on: try day("2025-01-01")) == nil)
    }

    @Test func `keep the value before where a parameter is left out`() throws {
        var history = opening
        history.adopt(
            try adoption(
                [.publicityWorkingDays: 7, .deferralMaxTimes: 1], from: "2025-03-01", position: 40))
        history.adopt(try adoption([.fourEyes: false], from: "2025-06-01", position: 90))

        let before = try measures(history, on: "2025-02-28")
        #expect(before.publicityWorkingDays == 5)
        #expect(before.adopted.isEmpty)

        let after = try measures(history, on: "2025-06-01")
        #expect(after.publicityWorkingDays == 7)
        #expect(!after.fourEyes)
        #expect(after.minExperts == 5)
        #expect(after.adopted == [.publicityWorkingDays, .deferralMaxTimes, .fourEyes])
        #expect(after.binds(.deferralMaxTimes), "adopted, though with the value it had")
        #expect(!after.binds(.deferralMaxMonths))
        #expect(after.title == "题")

        let on = try day("2025-06-01")
        #expect(history.adoptionOf(parameter: .publicityWorkingDays, on: on) == 40)
        #expect(history.adoptionOf(parameter: .fourEyes, on: on) == 90)
        #expect(history.adoptionOf(parameter: .minExperts, on: on) == nil)
        #expect(history.adoptionOf(parameter: .fourEyes, on: try day("2025-05-31")) == nil)
    }

    @Test func `of two adoptions the one from a later day stands`() throws {
        var history = opening
        history.adopt(
            try adoption([.minExperts: 9], from: "2025-06-01", position: 40, policy: "鞍科发〔2025〕2号"))
        history.adopt(
            try adoption([.minExperts: 7, .fourEyes: false], from: "2025-03-01", position: 41))
        #expect(try measures(history, on: "2025-05-31").minExperts == 7)
        let later = try measures(history, on: "2025-06-01")
        #expect(later.minExperts == 9)
        #expect(!later.fourEyes)
        #expect(later.policy == "鞍科发〔2025〕2号")
        #expect(history.adoptionOf(parameter: .minExperts, on: try day("2025-06-01")) == 40)
    }

    @Test func `of two adoptions from one day the one recorded later stands`() throws {
        var history = opening
        history.adopt(try adoption([.minExperts: 9], from: "2025-06-01", position: 40))
        history.adopt(try adoption([.minExperts: 7], from: "2025-06-01", position: 41))
        #expect(try measures(history, on: "2025-06-01").minExperts == 7)
        #expect(history.adoptions.map(\.position) == [10, 40, 41])
    }

    @Test func `give amounts however they were written`() throws {
        var history = opening
        history.adopt(
            try adoption(
                [.minSiteArea: "150.00", .minEquipmentValue: 600_000], from: "2025-06-01",
                position: 40))
        let measures = try measures(history, on: "2025-06-01")
        #expect(measures.minSiteArea == 150)
        #expect(measures.minEquipmentValue == 600_000)
        #expect(measures[.minSiteArea] == "150.00")
    }

    @Test func `give the choices and materials adopted`() throws {
        var history = opening
        history.adopt(
            try adoption(
                [
                    .anonymousObjections: "hold", .rectificationStarts: "decided",
                    .gradeAfterRectification: "qualified", .hostChangeBy: "leader",
                    .requireMaterials: ["centre.revoked": ["minutes", "legal-review"]],
                    .centreReportDue: "03-15",
                ], from: "2025-06-01", position: 40))
        let measures = try measures(history, on: "2025-06-01")
        #expect(measures.anonymousObjections == .hold)
        #expect(measures.rectificationStarts == .decided)
        #expect(measures.gradeAfterRectification == .qualified)
        #expect(measures.hostChangeBy == .leader)
        #expect(measures.requiredMaterials(for: "centre.revoked") == ["minutes", "legal-review"])
        #expect(measures.requiredMaterials(for: "change.filed").isEmpty)
        #expect(measures.centreReportDue == MonthDay("03-15"))
    }

    @Test func `pass over a value no rule accepts`() throws {
        var history = opening
        history.adopt(
            try adoption([.minExperts: 6, .fourEyes: "no"], from: "2025-06-01", position: 40))
        let measures = try measures(history, on: "2025-06-01")
        #expect(measures.minExperts == 5)
        #expect(measures.fourEyes)
        #expect(measures.adopted.isEmpty)
        let bare = Measures(
            policy: "规", title: "题", from: try day("2025-06-01"), values: [.fourEyes: 1],
            adopted: [])
        #expect(bare.fourEyes)
        #expect(bare.values.count == Parameter.allCases.count)
    }
}

@Suite struct `The built-in departments` {
    @Test func `art. 5: are the districts, counties and cities and two zones`() {
        let departments = BuiltInDepartments.departments
        #expect(
            departments.map(\.district.rawValue) == [
                "tiedong", "tiexi", "lishan", "qianshan", "taian", "xiuyan", "haicheng", "gaoxin",
                "jingkai",
            ])
        #expect(
            departments.map(\.name) == [
                "铁东区", "铁西区", "立山区", "千山区", "台安县", "岫岩满族自治县", "海城市", "高新区", "经开区",
            ])
        #expect(departments.allSatisfy { $0.kind == .area })
    }
}
