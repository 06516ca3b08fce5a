import Events

/// Lists, their publicity, and objections.
extension Teller {
    func listProposed(_ matter: ListProposal) -> Phrase {
        Phrase(
            "拟定拟新建名单\(matter.list)，列入中心\(matter.centres.count)个",
            "List \(matter.list) proposed with "
                + counted(matter.centres.count, "centre", "centres"))
    }

    func listCancelled(_ matter: ListCancellation) -> Phrase {
        Phrase("取消拟新建名单\(matter.list)", "List \(matter.list) cancelled")
    }

    func publicityOpened(_ matter: PublicityOpened) -> Phrase {
        let centres = matter.centres.count
        return Phrase(
            "拟新建名单\(matter.list)公示，自\(matter.from.chinese)至\(matter.until.chinese)，"
                + "中心\(centres)个",
            "Publicity of list \(matter.list) from \(matter.from) to \(matter.until), "
                + counted(centres, "centre", "centres"))
    }

    func publicityExtended(_ matter: PublicityExtension) -> Phrase {
        Phrase(
            "拟新建名单\(matter.list)的公示延长至\(matter.until.chinese)",
            "Publicity of list \(matter.list) extended to \(matter.until)")
    }

    func publicityCancelled(_ matter: PublicityCancellation) -> Phrase {
        Phrase(
            "取消拟新建名单\(matter.list)的公示", "Publicity of list \(matter.list) cancelled")
    }

    func publicityClosed(_ matter: PublicityClosed) -> Phrase {
        let closed = matter.centres.count
        let except = matter.except.count
        let excepted =
            except == 0
            ? Phrase.none
            : Phrase(
                "，因异议未决除外\(except)个",
                ", \(counted(except, "centre", "centres")) excepted for open objections")
        return Phrase(
            "拟新建名单\(matter.list)公示结束，中心\(closed)个",
            "Publicity of list \(matter.list) closed for "
                + counted(closed, "centre", "centres")) + excepted
    }

    func objectionRaised(_ matter: ObjectionRaised) -> Phrase {
        let anonymous = matter.anonymous ? Phrase("，匿名", ", anonymous") : .none
        let target = matter.centre.told { Phrase("所列中心\($0)", ", centre \($0)") }
        return Phrase(
            "收到异议\(matter.objection)，针对拟新建名单\(matter.list)\(target.chinese)",
            "Objection \(matter.objection) raised to list \(matter.list)\(target.english)")
            + anonymous
    }

    func objectionAccepted(_ matter: ObjectionDecision) -> Phrase {
        Phrase("受理异议\(matter.objection)", "Objection \(matter.objection) accepted")
    }

    func objectionDeclined(_ matter: ObjectionDecision) -> Phrase {
        Phrase("不予受理异议\(matter.objection)", "Objection \(matter.objection) declined")
    }

    func objectionWithdrawn(_ matter: ObjectionWithdrawal) -> Phrase {
        Phrase("异议\(matter.objection)由提出人撤回", "Objection \(matter.objection) withdrawn")
    }

    func objectionResolved(_ matter: ObjectionResolution) -> Phrase {
        Phrase(
            "异议\(matter.objection)处理决定：\(Terms.word(for: matter.outcome, in: .chinese))",
            "Objection \(matter.objection) resolved: "
                + Terms.word(for: matter.outcome, in: .english))
    }
}
