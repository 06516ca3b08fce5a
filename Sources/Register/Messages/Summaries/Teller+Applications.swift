import Events

/// Organisations, calls, applications and what is carried over.
extension Teller {
    func organisationRegistered(_ matter: OrganisationRegistration) -> Phrase {
        let district = departments.district(matter.district)
        return Phrase(
            "\(matter.name)（\(matter.organisation)）注册，"
                + "\(Terms.word(for: matter.kind, in: .chinese))，归口\(district)",
            "\(matter.name) (\(matter.organisation)) registered, "
                + "\(Terms.word(for: matter.kind, in: .english)), district \(district)")
    }

    func organisationVerified(_ matter: OrganisationVerification) -> Phrase {
        let passed = Terms.word(for: matter.passed ? Verdict.pass : .reject, in: .chinese)
        return Phrase(
            "\(office.chinese)审核单位\(matter.organisation)的信息，\(passed)",
            "\(matter.passed ? "Verified" : "Verification refused") by \(office.english): "
                + "organisation \(matter.organisation)")
    }

    func organisationAmended(_ matter: OrganisationAmendment) -> Phrase {
        let changes = matter.changes
        let fields = [
            changes.name.map { _ in Phrase("名称", "name") },
            changes.kind.map { _ in Phrase("性质", "kind") },
            changes.district.map { _ in Phrase("归口管理部门", "district") },
            changes.address.map { _ in Phrase("地址", "address") },
            changes.legalRepresentative.map { _ in Phrase("法定代表人", "legal representative") },
            changes.contact.map { _ in Phrase("联系方式", "contact") },
        ]
        return Phrase(
            "单位\(matter.organisation)变更信息：",
            "Organisation \(matter.organisation) amended: ") + listing(fields)
    }

    func carriedOver(_ matter: CarriedCentre) -> Phrase {
        let established = matter.established
        return Phrase(
            "承继纸质记录：\(matter.name)，依托单位\(matter.organisation.name)，"
                + "\(established.chinese)组建，\(Terms.word(for: matter.status, in: .chinese))",
            "Carried over from paper: \(matter.name), host \(matter.organisation.name), "
                + "established \(established), \(Terms.word(for: matter.status, in: .english))")
            + matter.document.told(numbered)
    }

    func callOpened(_ matter: CallOpening) -> Phrase {
        let title = Phrase(matter.title)
        return Phrase(
            "发布申报通知“\(title.chinese)”，申报期自\(matter.opens.chinese)至\(matter.closes.chinese)",
            "Call “\(title.english)” opened, from \(matter.opens) to \(matter.closes)")
    }

    func callExtended(_ matter: CallExtension) -> Phrase {
        Phrase(
            "申报通知\(matter.call)的申报期延长至\(matter.closes.chinese)",
            "Call \(matter.call) extended to \(matter.closes)")
    }

    func submitted(_ matter: Application) -> Phrase {
        Phrase(
            "依托单位\(matter.organisation)提交申报书：\(matter.name)，中心主任\(matter.director.name)，"
                + "建设期\(matter.plan.months)个月",
            "Application of the host \(matter.organisation): \(matter.name), "
                + "director \(matter.director.name), construction \(matter.plan.months) months")
            + matter.call.told { Phrase("，申报通知\($0)", ", call \($0)") }
    }

    func returned(_ matter: ApplicationReturn) -> Phrase {
        Phrase("\(office.chinese)退回补正", "Returned by \(office.english)")
            + matter.due.told { Phrase("，补正期限至\($0.chinese)", ", supplement due \($0)") }
    }

    func supplemented(_ matter: ApplicationSupplement) -> Phrase {
        let changes = matter.changes
        let fields = [
            changes.name.map { _ in Phrase("名称", "name") },
            changes.field.map { _ in Phrase("技术领域", "field") },
            changes.coBuilders.map { _ in Phrase("共建单位", "co-builders") },
            changes.director.map { _ in Phrase("中心主任", "director") },
            changes.siteArea.map { _ in Phrase("研发场地", "site") },
            changes.equipmentValue.map { _ in Phrase("研发设备", "equipment") },
            changes.patents.map { _ in Phrase("专利", "patents") },
            changes.staff.map { _ in Phrase("人员", "staff") },
            changes.cooperation.map { _ in Phrase("产学研合作", "cooperation") },
            changes.plan.map { _ in Phrase("建设方案", "plan") },
            matter.text.map { _ in Phrase("说明", "explanation") },
        ]
        let listed = listing(fields)
        let said = Phrase("依托单位补正申报书", "The host supplemented the application")
        return listed.chinese.isEmpty ? said : said + Phrase("：", ": ") + listed
    }
}
