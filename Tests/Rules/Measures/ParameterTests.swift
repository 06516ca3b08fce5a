import CanonicalJSON
import Events
import Rules
import Testing

@Suite struct `The parameters of the measures` {
    @Test func `are those of the measures and what they leave open`() {
        #expect(
            Set(Parameter.allCases.map(\.rawValue)) == [
                "minInventionPatents", "minUtilityModels", "minSiteArea", "minEquipmentValue",
                "maxConstructionMonths", "gradeValidYears", "rectificationMonths",
                "publicityWorkingDays", "publicityCountsFirstDay", "objectionHandlingWorkingDays",
                "anonymousObjections", "supplementWorkingDays", "minExperts", "deferralMaxMonths",
                "deferralMaxTimes", "acceptanceAskMonthsBefore", "changeReportDays",
                "centreReportDue", "supervisionReportDue", "scoreBands", "rectificationStarts",
                "gradeAfterRectification", "publishGrades", "hostChangeBy", "requireMaterials",
                "rectificationAskWorkingDays", "overdueRectificationFails",
                "statementWorkingDays", "reapplicationBanYears", "retainPersonalYears", "fourEyes",
            ])
    }

    @Test func `fixed are those the articles lay down`() {
        #expect(
            Parameter.allCases.filter { $0.source == "article" } == [
                .minInventionPatents, .minUtilityModels, .minSiteArea, .minEquipmentValue,
                .maxConstructionMonths, .gradeValidYears, .rectificationMonths,
            ])
        #expect(Parameter.minSiteArea.standing == .fixed(article: 9, item: 3))
        #expect(Parameter.gradeValidYears.standing == .fixed(article: 16, item: nil))
        #expect(Parameter.publicityWorkingDays.source == "default")
    }

    @Test func `advisory are those that would take a right away`() {
        #expect(
            Parameter.allCases.filter { $0.standing == .advisory } == [
                .deferralMaxMonths, .deferralMaxTimes, .reapplicationBanYears,
            ])
    }

    @Test func `every built-in value is one of its parameter`() {
        for parameter in Parameter.allCases {
            #expect(parameter.check(parameter.builtInValue), "\(parameter)")
            #expect(!parameter.check(.null), "\(parameter)")
        }
    }

    @Test(arguments: [
        (Parameter.maxConstructionMonths, 1, 60), (.gradeValidYears, 1, 5),
        (.rectificationMonths, 1, 24), (.publicityWorkingDays, 1, 30),
        (.objectionHandlingWorkingDays, 5, 60), (.supplementWorkingDays, 1, 60),
        (.minExperts, 1, 15), (.deferralMaxMonths, 0, 24), (.deferralMaxTimes, 0, 3),
        (.acceptanceAskMonthsBefore, 0, 12), (.changeReportDays, 15, 180),
        (.rectificationAskWorkingDays, 5, 60), (.statementWorkingDays, 3, 30),
        (.reapplicationBanYears, 0, 5), (.retainPersonalYears, 0, 50),
    ])
    func `an integer lies in its range`(parameter: Parameter, low: Int64, high: Int64) {
        #expect(parameter.check(.integer(low)))
        #expect(parameter.check(.integer(high)))
        #expect(!parameter.check(.integer(low - 1)))
        #expect(!parameter.check(.integer(high + 1)))
        #expect(!parameter.check(.integer(high + 2)))
        #expect(!parameter.check(.string(String(low))))
        #expect(!parameter.check(true))
    }

    @Test func `experts are odd`() {
        #expect(Parameter.minExperts.check(7))
        #expect(!Parameter.minExperts.check(6))
    }

    @Test func `amounts are whole, integers or decimal strings, from 0`() {
        for parameter in [Parameter.minSiteArea, .minEquipmentValue] {
            for value: JSON in [0, 150, "150", "150.00", 999_999_999_999_999] {
                #expect(parameter.check(value))
            }
            for value: JSON in [-1, "-1", "150.5", "1e3", "", true] {
                #expect(!parameter.check(value))
            }
        }
        #expect(Parameter.minInventionPatents.check(0))
        #expect(!Parameter.minInventionPatents.check(-1))
    }

    @Test func `truth values are no words`() {
        for parameter in [
            Parameter.publicityCountsFirstDay, .publishGrades, .overdueRectificationFails,
            .fourEyes,
        ] {
            #expect(parameter.check(true))
            #expect(parameter.check(false))
            #expect(!parameter.check("true"))
            #expect(!parameter.check(1))
        }
    }

    @Test func `choices are one of their words`() {
        let choices: [(Parameter, [String])] = [
            (.anonymousObjections, ["record", "hold"]),
            (.rectificationStarts, ["decided", "served"]),
            (.gradeAfterRectification, ["none", "qualified"]),
            (.hostChangeBy, ["officer", "leader"]),
        ]
        for (parameter, words) in choices {
            #expect(parameter.kind == .choice(words))
            for word in words { #expect(parameter.check(.string(word))) }
            #expect(!parameter.check("other"))
        }
    }

    @Test func `due days are days of a year`() {
        for parameter in [Parameter.centreReportDue, .supervisionReportDue] {
            for value: JSON in ["01-01", "12-31", "02-29"] { #expect(parameter.check(value)) }
            for value: JSON in ["1-31", "02-30", "13-01", "00-10", "2025-01-31", 131, ""] {
                #expect(!parameter.check(value))
            }
        }
    }

    @Test func `materials are asked for by decision and kind`() {
        let parameter = Parameter.requireMaterials
        #expect(parameter.check([:]))
        #expect(
            parameter.check([
                "establishment.approved": ["minutes", "legal-review"], "centre.revoked": ["other"],
            ]))
        #expect(!parameter.check(["centre.unknown": ["minutes"]]))
        #expect(!parameter.check(["centre.revoked": []]))
        #expect(!parameter.check(["centre.revoked": ["photo"]]))
        #expect(!parameter.check(["centre.revoked": ["minutes", "minutes"]]))
        #expect(!parameter.check(["centre.revoked": "minutes"]))
        #expect(!parameter.check(["centre.revoked": ["minutes", 1]]))
        #expect(!parameter.check([]))
    }
}

@Suite struct `Score bands` {
    func bands(_ excellent: Int, _ good: Int, _ qualified: Int) -> ScoreBands? {
        ScoreBands([
            "excellent": .integer(Int64(excellent)), "good": .integer(Int64(good)),
            "qualified": .integer(Int64(qualified)),
        ])
    }

    @Test func `fall from excellent to qualified within 0 to 100`() {
        #expect(bands(85, 75, 60) != nil)
        #expect(bands(100, 50, 0) != nil)
        #expect(bands(75, 85, 60) == nil)
        #expect(bands(85, 60, 75) == nil)
        #expect(bands(101, 75, 60) == nil)
        #expect(bands(85, 75, -1) == nil)
        #expect(ScoreBands(["excellent": 85, "good": 75]) == nil)
        #expect(ScoreBands(["excellent": 85, "good": 75, "qualified": 60, "poor": 1]) == nil)
        #expect(ScoreBands(["excellent": "85", "good": 75, "qualified": 60]) == nil)
    }

    @Test func `hold the mean, unrounded, at or above`() throws {
        let bands = try #require(self.bands(85, 75, 60))
        #expect(bands.grade(ofScores: [85, 85, 85]) == .excellent)
        #expect(bands.grade(ofScores: [85, 85, 84]) == .good)
        #expect(bands.grade(ofScores: [80, 90]) == .excellent)
        #expect(bands.grade(ofScores: [75]) == .good)
        #expect(bands.grade(ofScores: [75, 75, 75, 75, 74]) == .qualified)
        #expect(bands.grade(ofScores: [60, 60]) == .qualified)
        #expect(bands.grade(ofScores: [60, 59]) == .unqualified)
        #expect(bands.grade(ofScores: []) == nil)
    }
}

@Suite struct `A month and a day` {
    @Test func `is a day of each year, of February its last`() throws {
        let due = try #require(MonthDay("02-29"))
        #expect(due.day(in: 2024) == Day(iso: "2024-02-29"))
        #expect(due.day(in: 2025) == Day(iso: "2025-02-28"))
        #expect(try #require(MonthDay("01-31")).day(in: 2026) == Day(iso: "2026-01-31"))
        #expect(due.day(in: 10_000) == nil)
    }
}
