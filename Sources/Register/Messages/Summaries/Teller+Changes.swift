import Events

/// Changes of a centre, and what they come to.
extension Teller {
    func changeReported(_ matter: ChangeReported) -> Phrase {
        let late = matter.late ? Phrase("，逾期报告", ", reported late") : .none
        return Phrase("报告变更\(matter.change)：", "Change \(matter.change) reported: ")
            + change(to: matter.to)
            + matter.takesEffect.told { Phrase("，自\($0.chinese)起", ", from \($0)") } + late
    }

    func changeJoined(_ matter: ChangeJoining) -> Phrase {
        Phrase(
            "新的依托单位确认承接（变更\(matter.change)）",
            "The new host agreed to change \(matter.change)")
    }

    func changeConsented(_ matter: ChangeConsented) -> Phrase {
        let department = department(matter.district)
        return matter.consent
            ? Phrase(
                "\(department.chinese)同意变更\(matter.change)",
                "Change \(matter.change) consented to by \(department.english)")
            : Phrase(
                "\(department.chinese)不同意变更\(matter.change)",
                "Consent to change \(matter.change) refused by \(department.english)")
    }

    func changeFiled(_ matter: ChangeFiling) -> Phrase {
        Phrase("变更\(matter.change)备案", "Change \(matter.change) filed")
    }

    func changeReturned(_ matter: ChangeReturn) -> Phrase {
        Phrase(
            "\(office.chinese)退回变更\(matter.change)",
            "Change \(matter.change) returned by \(office.english)")
    }

    func changeWithdrawn(_ matter: ChangeWithdrawal) -> Phrase {
        Phrase(
            "依托单位撤回变更\(matter.change)", "The host withdrew change \(matter.change)")
    }

    func renamed(_ matter: CentreRenamed) -> Phrase {
        filed(.name(matter.name), matter.change)
    }

    func directorChanged(_ matter: DirectorChanged) -> Phrase {
        filed(.director(matter.director), matter.change)
    }

    func directionChanged(_ matter: DirectionChanged) -> Phrase {
        filed(.field(matter.field), matter.change)
    }

    func hostChanged(_ matter: HostChanged) -> Phrase {
        filed(.host(matter.organisation), matter.change)
    }

    func coBuildersChanged(_ matter: CoBuildersChanged) -> Phrase {
        filed(.coBuilders(matter.coBuilders), matter.change)
    }

    private func filed(_ target: ChangeTarget, _ id: ChangeID) -> Phrase {
        Phrase("", "Changed: ") + change(to: target) + Phrase("（变更\(id)）", " (change \(id))")
    }

    private func change(to target: ChangeTarget) -> Phrase {
        switch target {
        case .name(let name): Phrase("更名为“\(name)”", "name to “\(name)”")
        case .director(let director):
            Phrase("中心主任更换为\(director.name)", "director to \(director.name)")
        case .field(let field): Phrase("研究方向变更为\(field)", "direction of research to \(field)")
        case .host(let organisation):
            Phrase("依托单位变更为\(organisation)", "host to \(organisation)")
        case .coBuilders(let all) where all.isEmpty:
            Phrase("不再有共建单位", "co-builders to none")
        case .coBuilders(let all):
            Phrase("共建单位变更为", "co-builders to ")
                + listing(all.map { Phrase($0.name) })
        }
    }
}
