import CanonicalJSON
import Events

/// The register itself, departments, measures, calendar and accounts.
extension Teller {
    func registerOpened(_ matter: RegisterOpening) -> Phrase {
        Phrase(
            "启用登记簿“\(matter.title)”（\(Terms.word(for: matter.kind, in: .chinese))）",
            "The register “\(matter.title)” was opened "
                + "(\(Terms.word(for: matter.kind, in: .english)))")
    }

    func departmentAdopted(_ matter: DepartmentAdoption) -> Phrase {
        Phrase(
            "\(matter.name)（\(matter.district)）自\(matter.from.chinese)起为归口管理部门",
            "\(matter.name) (\(matter.district)) is a department in charge from \(matter.from)")
            + matter.until.told { Phrase("，至\($0.chinese)止", " until \($0)") }
            + matter.successor.told {
                Phrase(
                    "，其后由\(departments.district($0))接续",
                    ", followed by \(departments.district($0))")
            }
    }

    func measuresAdopted(_ matter: MeasuresAdoption) -> Phrase {
        let title = matter.title.value.hasPrefix("《") ? "\(matter.title)" : "《\(matter.title)》"
        let count = matter.parameters.object.members.count
        return Phrase(
            "\(title)（\(matter.policy)）自\(matter.from.chinese)起施行，规定参数\(count)项",
            "\(title) (\(matter.policy)) in force from \(matter.from) with "
                + counted(count, "parameter", "parameters"))
            + matter.document.told(numbered)
    }

    func calendarAdopted(_ matter: CalendarAdoption) -> Phrase {
        Phrase(
            "采用\(matter.year)年工作日历：放假\(matter.off.count)日，周末上班\(matter.work.count)日",
            "Calendar of \(matter.year): \(counted(matter.off.count, "day", "days")) off, "
                + "\(counted(matter.work.count, "weekend day", "weekend days")) worked")
            + matter.document.told(numbered)
    }

    func accountOpened(_ matter: AccountOpening) -> Phrase {
        Phrase(
            "开立账号\(matter.account)（\(matter.name)，\(Terms.word(for: matter.role, in: .chinese))）",
            "Account \(matter.account) opened (\(matter.name), "
                + "\(Terms.word(for: matter.role, in: .english)))")
            + matter.until.told { Phrase("，有效期至\($0.chinese)", ", until \($0)") }
    }

    func accountAmended(_ matter: AccountAmendment) -> Phrase {
        let changes = matter.changes
        let fields = [
            changes.name.map { _ in Phrase("名称", "name") },
            changes.role.map { _ in Phrase("角色", "role") },
            changes.organisation.map { _ in Phrase("所属单位", "organisation") },
            changes.district.map { _ in Phrase("归口管理部门", "district") },
            changes.person.map { _ in Phrase("使用人", "person") },
            changes.until.map { _ in Phrase("有效期", "last day") },
        ]
        return Phrase("变更账号\(matter.account)：", "Account \(matter.account) amended: ")
            + listing(fields)
    }

    func accountClosed(_ matter: AccountClosing) -> Phrase {
        Phrase("注销账号\(matter.account)", "Account \(matter.account) closed")
            + matter.successor.told {
                Phrase("，未办结事项移交\($0)", ", its open items passed to \($0)")
            }
    }

    /// The number of the document it rests on.
    func numbered(_ document: some CustomStringConvertible) -> Phrase {
        let number = document.description.onOneLine(ofAtMost: 100)
        return Phrase("，文号\(number)", ", document \(number)")
    }

    /// What there is of these, as a list.
    func listing(_ words: [Phrase?]) -> Phrase {
        let words = words.compactMap(\.self)
        return Phrase(
            Language.chinese.listing(words.map(\.chinese)),
            Language.english.listing(words.map(\.english)))
    }
}
