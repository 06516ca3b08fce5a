import Events
import Rules

/// The names of the departments in charge.
enum Departments {
    /// The codes and names in the order in which they are listed.
    static let all = BuiltInDepartments.departments.map {
        (code: $0.district.rawValue, name: $0.name)
    }

    /// The name of the department of that code, or the code where it has none here.
    static func name(of code: String) -> String {
        all.first { $0.code == code }?.name ?? code
    }
}
