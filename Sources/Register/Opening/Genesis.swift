import CanonicalJSON
import EventLog
import Events
import Rules

/// The first records of a register: a function of its opening and of the data built in.
enum Genesis {
    /// The records, all under one command.
    static func append(_ opening: Register.Opening) throws(RegisterError) -> Append {
        let day = Day(shanghaiMilliseconds: opening.at.milliseconds)
        let command = CommandID.make()
        let actor = Actor(account: .program, role: .program, via: .program)
        let drafts = try events(of: opening, on: day).map { event in
            var data = FieldWriter()
            event.write(to: &data)
            var effective = day
            if case .measuresAdopted(let measures) = event { effective = measures.from }
            return Draft(
                type: event.type.rawValue, version: event.type.version,
                effective: effective.description, actor: actor.json, action: "register.open",
                command: command.rawValue, rules: Rules.edition, policy: "", article: "",
                tags: data.tags, data: .object(data.object))
        }
        return Append(drafts, unless: LogQuery(), since: 0, time: .exactly(opening.at))
    }

    private static func events(
        of opening: Register.Opening, on day: Day
    ) throws(RegisterError) -> [Event] {
        guard let origin = Name(opening.origin), let title = Name(opening.title),
            let zone = Name("Asia/Shanghai"),
            let administrator = AccountID(opening.administrator), administrator != .public,
            administrator != .program, let name = Name("系统管理员"),
            !opening.origin.contains(where: { $0 == " " || $0 == "+" })
        else {
            throw RegisterError(
                .store,
                "a register needs a title and an origin of 1 to 100 characters, the origin "
                    + "without spaces or +, and an administrator such as admin",
                chinese: "登记簿名称与来源标识须为1至100个字符，来源标识不得含空格或加号，管理员账号如 admin")
        }
        let departments = try BuiltInDepartments.departments.map {
            (department) throws(RegisterError) in
            guard let name = Name(department.name) else {
                preconditionFailure("a department built in has a name")
            }
            return Event.departmentAdopted(
                DepartmentAdoption(
                    district: department.district, name: name, kind: department.kind, from: day))
        }
        return [
            .registerOpened(
                RegisterOpening(origin: origin, kind: opening.kind, timeZone: zone, title: title))
        ] + departments + [measures]
            + BuiltInCalendar.years.map {
                .calendarAdopted(CalendarAdoption(year: $0.year, off: $0.off, work: $0.work))
            } + [
                .accountOpened(
                    AccountOpening(account: administrator, name: name, role: .administrator))
            ]
    }

    private static var measures: Event {
        guard let policy = Name(BuiltInMeasures.policy), let title = Name(BuiltInMeasures.title)
        else { preconditionFailure("the measures built in have a number and a title") }
        var parameters = JSONObject()
        var sources = JSONObject()
        for parameter in Parameter.allCases {
            parameters[parameter.rawValue] = parameter.builtInValue
            sources[parameter.rawValue] = .string(parameter.source)
        }
        return .measuresAdopted(
            MeasuresAdoption(
                policy: policy, title: title, from: BuiltInMeasures.from, parameters: parameters,
                sources: sources))
    }
}
