import CanonicalJSON
import Events
import Testing

@Suite struct `The words of the register` {
    func words<W: Word>(_ type: W.Type) -> [String] { W.allCases.map(\.rawValue) }

    @Test func `are those of the contract`() {
        #expect(
            words(OrganisationKind.self) == [
                "enterprise", "institution", "university", "institute",
            ])
        #expect(
            words(CentreStatus.self) == [
                "applied", "proposed", "publicity", "construction", "operating", "rectifying",
                "revoked", "withdrawn", "rejected",
            ])
        #expect(
            words(CarriedStatus.self) == ["construction", "operating", "rectifying", "revoked"])
        #expect(
            words(ApplicationStage.self) == [
                "submitted", "returned", "preliminary-passed", "preliminary-rejected",
                "recommended", "bureau-passed", "bureau-rejected", "assessed",
            ])
        #expect(
            words(Role.self) == [
                "administrator", "leader", "officer", "department", "host", "expert", "auditor",
                "public",
            ])
        #expect(words(DepartmentKind.self) == ["area", "unit"])
        #expect(words(Grade.self) == ["excellent", "good", "qualified", "unqualified"])
        #expect(words(Verdict.self) == ["pass", "reject"])
        #expect(words(ExpertOpinion.self) == ["support", "oppose"])
        #expect(words(OpinionStage.self) == ["preliminary", "bureau", "expert"])
        #expect(
            words(PanelPurpose.self) == [
                "recognition", "acceptance", "evaluation", "rectification",
            ]
        )
        #expect(words(ObjectionOutcome.self) == ["upheld", "partly", "dismissed"])
        #expect(words(Via.self) == ["play", "api", "page", "cli", "import", "program"])
    }

    @Test func `are read exactly`() throws {
        #expect(try read(Role.self, "public") == .public)
        #expect(try read(ApplicationStage.self, "bureau-passed") == .bureauPassed)
        #expect(
            refusal(of: "Pass", as: Verdict.self) == fault(.bad(.oneOf(["pass", "reject"]))))
        #expect(refusal(of: .null, as: Verdict.self) == fault(.bad(.oneOf(["pass", "reject"]))))
    }
}
