public import EventLog
public import Events

extension Register {
    /// How a new register is opened.
    public struct Opening: Sendable {
        /// Whether its acts are official.
        public var kind: RegisterKind
        /// What it is called.
        public var title: String
        /// The origin line of its checkpoints.
        public var origin: String
        /// The account of the first administrator.
        public var administrator: String
        /// When.
        public var at: Timestamp

        /// The opening of a register; an origin is made where none is given.
        public init(
            kind: RegisterKind, title: String = "鞍山市专业技术创新中心登记簿", origin: String? = nil,
            administrator: String = "admin", at: Timestamp
        ) {
            self.kind = kind
            self.title = title
            self.origin = origin ?? "annals/\(Hexadecimal.text(of: SystemRandom.bytes(6)))"
            self.administrator = administrator
            self.at = at
        }
    }
}
