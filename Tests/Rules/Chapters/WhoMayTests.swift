import CanonicalJSON
import Events
import Rules
import Testing

/// Section 2 and the column "by" of section 3 of the contract.
@Suite struct `Who may act` {
    static let everyone: Set<Role> = [
        .administrator, .leader, .officer, .department, .host, .expert, .auditor, .public,
    ]

    static let table: [ActionName: Set<Role>] = [
        .accountOpen: [.administrator], .accountAmend: [.administrator],
        .accountClose: [.administrator], .departmentAdopt: [.leader], .policyAdopt: [.leader],
        .calendarAdopt: [.officer],
        .organisationRegister: [.host, .officer, .public],
        .organisationVerify: [.department, .officer], .organisationAmend: [.host],
        .centreCarryOver: [.leader], .callOpen: [.officer], .callExtend: [.officer],
        .applicationSubmit: [.host], .applicationReturn: [.department, .officer],
        .applicationSupplement: [.host], .applicationWithdraw: [.host],
        .reviewPreliminary: [.department], .recommendationIssue: [.department],
        .reviewBureau: [.officer], .panelConvene: [.officer], .panelAmend: [.officer],
        .panelRecuse: [.expert, .officer], .reviewExpert: [.expert],
        .inspectionRecord: [.officer], .listPropose: [.officer], .listCancel: [.officer],
        .establishmentRefuse: [.leader], .publicityOpen: [.officer],
        .publicityExtend: [.officer], .publicityCancel: [.officer], .publicityClose: [.officer],
        .objectionRaise: everyone, .objectionAccept: [.officer], .objectionDecline: [.officer],
        .objectionWithdraw: everyone, .objectionResolve: [.leader],
        .establishmentApprove: [.leader],
        .deferralRequest: [.host], .deferralReview: [.department], .deferralDecide: [.leader],
        .acceptanceRequest: [.host], .acceptanceReview: [.department],
        .acceptanceConclude: [.leader], .committeeForm: [.host], .directorAssess: [.host],
        .reportSubmit: [.host], .reportReview: [.host, .department], .reportReturn: [.officer],
        .reportFile: [.officer], .supervisionSubmit: [.department],
        .supervisionReturn: [.officer], .supervisionFile: [.officer],
        .incidentReport: [.department, .officer], .incidentConclude: [.officer],
        .changeReport: [.host], .changeJoin: [.host], .changeConsent: [.department],
        .changeFile: [.officer, .leader], .changeReturn: [.officer], .changeWithdraw: [.host],
        .evaluationAnnounce: [.officer], .evaluationSubmit: [.host],
        .evaluationAbsence: [.officer], .evaluationGrade: [.leader],
        .rectificationRequest: [.host], .rectificationReview: [.department],
        .rectificationConclude: [.leader], .centreRelinquish: [.host],
        .revocationPropose: [.officer], .revocationHear: [.officer],
        .revocationDecide: [.leader], .statementSubmit: [.host],
        .materialFile: [.leader, .officer, .department, .host, .expert],
        .documentIssue: [.officer], .documentServe: [.officer], .appealRecord: [.officer],
        .appealConclude: [.officer],
        .correctionRequest: [.leader, .officer, .department, .host, .expert],
        .recordCorrect: [.leader], .recordSetAside: [.leader], .personalErase: [.leader],
    ]

    @Test func `is laid down for every action there is`() {
        #expect(Set(Self.table.keys) == Set(ActionName.allCases))
    }

    @Test(arguments: table) func `is laid down for each action`(name: ActionName, roles: Set<Role>)
    {
        #expect(name.roles == roles)
    }

    @Test func `is asked of an account that is there and open`() throws {
        let world = try World.staffed()
        #expect(
            try world.answer("nobody", .callOpen, on: "2024-03-01", Self.call).code
                == "authority.unknown-account")
        #expect(
            try world.answer("leader", .callOpen, on: "2024-03-01", Self.call).code
                == "authority.role")
        #expect(
            try world.answer("officer", .callOpen, on: "2024-03-01", Self.call)
                == .yes(.callOpened))
    }

    @Test func `with a paper is the one acted for`() throws {
        let world = try World.staffed()
        let paper = Paper.of(account: "host-tiexi", received: "2024-03-01")
        #expect(
            try world.answer(
                "officer", .applicationSubmit, on: "2024-03-01", World.application("ta"),
                for: paper) == .yes(.applicationSubmitted))
        #expect(
            try world.answer(
                "officer", .callOpen, on: "2024-03-01", Self.call, for: paper
            ).code
                == "authority.role")
    }

    static let call: JSON = [
        "call": "k", "title": "申报通知", "opens": "2024-03-05", "closes": "2024-03-20",
    ]
}
