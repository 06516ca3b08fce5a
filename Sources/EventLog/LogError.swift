/// The store failed, or does not hold what a log holds.
public struct LogError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What kind of failure it is.
    public struct Code: Hashable, Sendable {
        private enum Kind: Hashable {
            case store, damaged, foreign, newer, locked, full, stopped, busy
        }
        private let kind: Kind

        /// A call of the store failed.
        public static let store = Code(kind: .store)
        /// The stored bytes are not what a log stores.
        public static let damaged = Code(kind: .damaged)
        /// The file is not a log of ours.
        public static let foreign = Code(kind: .foreign)
        /// The file's format is newer than this program.
        public static let newer = Code(kind: .newer)
        /// Another process holds the log.
        public static let locked = Code(kind: .locked)
        /// There is no room on the disk.
        public static let full = Code(kind: .full)
        /// The writer has stopped after a failure and takes no more.
        public static let stopped = Code(kind: .stopped)
        /// The bounded queue of appends is full.
        public static let busy = Code(kind: .busy)
    }

    /// What kind of failure it is.
    public let code: Code
    /// A sentence for whoever operates the machine.
    public let description: String
    /// The position of the record concerned, where there is one.
    public let position: Int?

    /// A failure of the log.
    public init(_ code: Code, _ description: String, position: Int? = nil) {
        self.code = code
        self.description = description
        self.position = position
    }
}
