import Events
import Register
import Rules
import Testing

@Suite struct `The words of the record` {
    /// Words of things of one kind tell them apart, and are of their language.
    func expectApart<Thing: CaseIterable>(_ word: (Thing, Language) -> String, _: Thing.Type) {
        for language in Language.allCases {
            let words = Thing.allCases.map { word($0, language) }
            #expect(Set(words).count == words.count, "\(words)")
            for word in words {
                #expect(!word.isEmpty)
                #expect(Prose.hasChinese(word) == (language == .chinese), "\(word)")
                if language == .chinese { #expect(Prose.latinWords(in: word) == [], "\(word)") }
            }
        }
    }

    @Test func `tell apart all things of one kind, in either language`() {
        expectApart({ Terms.word(for: $0, in: $1) }, CentreStatus.self)
        expectApart({ Terms.word(for: $0, in: $1) }, CarriedStatus.self)
        expectApart({ Terms.word(for: $0, in: $1) }, ApplicationStage.self)
        expectApart({ Terms.word(for: $0, in: $1) }, Grade.self)
        expectApart({ Terms.word(for: $0, in: $1) }, Verdict.self)
        expectApart({ Terms.word(for: $0, in: $1) }, ExpertOpinion.self)
        expectApart({ Terms.word(for: $0, in: $1) }, OpinionStage.self)
        expectApart({ Terms.word(for: $0, in: $1) }, PanelPurpose.self)
        expectApart({ Terms.word(for: $0, in: $1) }, ObjectionOutcome.self)
        expectApart({ Terms.word(for: $0, in: $1) }, Role.self)
        expectApart({ Terms.word(for: $0, in: $1) }, Via.self)
        expectApart({ Terms.word(for: $0, in: $1) }, OrganisationKind.self)
        expectApart({ Terms.word(for: $0, in: $1) }, DepartmentKind.self)
        expectApart({ Terms.word(for: $0, in: $1) }, RegisterKind.self)
        expectApart({ Terms.word(for: $0, in: $1) }, EventType.self)
        expectApart({ Terms.word(for: $0, in: $1) }, ActionName.self)
        expectApart({ Terms.word(for: $0, in: $1) }, Parameter.self)
        expectApart({ Terms.word(for: $0, in: $1) }, AnonymousObjections.self)
        expectApart({ Terms.word(for: $0, in: $1) }, RectificationStart.self)
        expectApart({ Terms.word(for: $0, in: $1) }, GradeAfterRectification.self)
        expectApart({ Terms.word(for: $0, in: $1) }, HostChangeDecider.self)
        expectApart({ Terms.word(for: $0, in: $1) }, ReportVerdict.self)
        expectApart({ Terms.word(for: $0, in: $1) }, ReportReviewer.self)
        expectApart({ Terms.word(for: $0, in: $1) }, IncidentKind.self)
        expectApart({ Terms.word(for: $0, in: $1) }, ChangeKind.self)
        expectApart({ Terms.word(for: $0, in: $1) }, MaterialKind.self)
        expectApart({ Terms.word(for: $0, in: $1) }, ServiceMethod.self)
        expectApart({ Terms.word(for: $0, in: $1) }, ServedPeriodKind.self)
        expectApart({ Terms.word(for: $0, in: $1) }, AppealOutcome.self)
        expectApart({ Terms.word(for: $0, in: $1) }, SettingAsideAuthority.self)
    }

    @Test func `are the glossary's`() {
        #expect(Terms.word(for: Grade.excellent, in: .chinese) == "优秀")
        #expect(Terms.word(for: Role.department, in: .chinese) == "归口管理部门")
        #expect(Terms.word(for: CentreStatus.rectifying, in: .chinese) == "整改")
        #expect(Terms.word(for: ApplicationStage.recommended, in: .english) == "recommended")
        #expect(Terms.word(for: ActorRole.program, in: .chinese) == "系统")
        #expect(Terms.word(for: ObjectionState.Progress.declined, in: .chinese) == "不予受理")
    }

    @Test func `name the grounds of a revocation by the items of art. 20`() {
        let items = RevocationGrounds.items([1, 6])
        #expect(Terms.word(for: items, in: .chinese) == "第二十条第（一）项、第二十条第（六）项")
        #expect(Terms.word(for: items, in: .english) == "Article 20(1), Article 20(6)")
        #expect(Terms.word(for: RevocationGrounds.request, in: .chinese) == "主动终止")
        #expect(Terms.word(for: RevocationGrounds.request, in: .english) == "the host’s request")
    }

    @Test func `name every kind of material`() {
        for kind in RequiredMaterials.kinds {
            #expect(Terms.material(kind, in: .chinese) != kind)
        }
        #expect(Terms.material("something", in: .chinese) == "something")
    }
}
