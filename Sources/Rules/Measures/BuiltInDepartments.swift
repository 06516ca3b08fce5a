public import Events

/// The departments in charge (Art. 5) a new register knows.
public enum BuiltInDepartments {
    /// A department in charge.
    public struct Department: Hashable, Sendable {
        /// Its code in the register.
        public let district: District
        /// Its name.
        public let name: String
        /// What it is responsible for.
        public let kind: DepartmentKind

        fileprivate init(_ district: String, _ name: String, _ kind: DepartmentKind) {
            guard let district = District(district) else {
                preconditionFailure("\(district) is the code of a department")
            }
            self.district = district
            self.name = name
            self.kind = kind
        }
    }

    /// The seven districts, counties and cities, and the two zones, which GB/T 2260 gives no code.
    public static let departments = [
        Department("tiedong", "铁东区", .area),
        Department("tiexi", "铁西区", .area),
        Department("lishan", "立山区", .area),
        Department("qianshan", "千山区", .area),
        Department("taian", "台安县", .area),
        Department("xiuyan", "岫岩满族自治县", .area),
        Department("haicheng", "海城市", .area),
        Department("gaoxin", "高新区", .area),
        Department("jingkai", "经开区", .area),
    ]
}
