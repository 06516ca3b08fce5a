public import Events
import Rules

/// What departments in charge are called, for whoever writes a summary: a record names them by code.
public struct Departments: Sendable {
    private var departments: [District: (name: String, kind: DepartmentKind)] = [:]
    /// The districts in the order in which they were taken up.
    public private(set) var districts: [District] = []

    /// The departments a new register knows.
    public static let builtIn: Departments = {
        var departments = Departments()
        for department in BuiltInDepartments.departments {
            departments.name(department.district, department.name, department.kind)
        }
        return departments
    }()

    /// No department at all.
    public init() {}

    /// Takes up a department as adopted; the name given last stands.
    public mutating func name(_ district: District, _ name: String, _ kind: DepartmentKind) {
        if departments[district] == nil { districts.append(district) }
        departments[district] = (name, kind)
    }

    /// What a district is called: its name, or its code where it is not known.
    public func district(_ district: District) -> String {
        departments[district]?.name ?? district.rawValue
    }

    /// What the department of a district is called in a sentence.
    func department(_ district: District, in language: Language) -> String {
        let name = self.district(district)
        let phrase =
            switch departments[district]?.kind {
            case .area: Phrase("\(name)科技管理部门", "the department in charge of \(name)")
            case .unit: Phrase(name, name)
            case nil: Phrase("归口管理部门（\(name)）", "the department in charge (\(name))")
            }
        return phrase[language]
    }
}
