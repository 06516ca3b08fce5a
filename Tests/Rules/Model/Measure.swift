import CanonicalJSON

/// Parameters that a leader may adopt on the way; the number of experts stays as it was opened.
enum Measure {
    static func draw(_ chance: inout SplitMix64) -> JSON {
        let parameters: [JSON] = [
            ["fourEyes": false], ["hostChangeBy": "leader"], ["hostChangeBy": "officer"],
            ["gradeAfterRectification": "qualified"], ["deferralMaxMonths": 6],
            ["deferralMaxTimes": 1], ["statementWorkingDays": 3], ["publicityWorkingDays": 7],
            ["publicityCountsFirstDay": false], ["anonymousObjections": "hold"],
            ["overdueRectificationFails": true], ["rectificationStarts": "decided"],
            ["requireMaterials": ["centre.revoked": ["minutes"]]],
            ["requireMaterials": ["acceptance.passed": ["minutes"], "change.filed": ["letter"]]],
            ["scoreBands": ["excellent": 90, "good": 80, "qualified": 50]],
        ]
        return chance.pick(parameters)
    }
}
