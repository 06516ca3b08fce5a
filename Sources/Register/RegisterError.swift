/// A register that cannot be opened or used: a sentence for whoever operates the machine.
public struct RegisterError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What kind of trouble it is.
    public enum Code: Hashable, Sendable {
        /// There is no register in the directory.
        case missing
        /// There is one already.
        case exists
        /// The files are not a register's.
        case foreign
        /// The files are a register's and damaged.
        case damaged
        /// A newer program made it.
        case newer
        /// Another process holds it.
        case locked
        /// A script was given to a live register.
        case liveRefusesScripts
        /// There is no room on the disk.
        case full
        /// More is asked at once than is taken.
        case overloaded
        /// It was opened for reading.
        case readOnly
        /// The writer has stopped after a failure.
        case stopped
        /// The machine's clock is behind the last record.
        case clock
        /// The machine's clock is further ahead than can be explained, and nobody has confirmed it.
        case clockAhead
        /// A file could not be read or written.
        case store
    }

    /// What kind of trouble it is.
    public let code: Code
    /// The sentence in English.
    public let description: String
    /// The sentence in Chinese.
    public let chinese: String
    /// The record concerned, where there is one.
    public let position: Int?

    /// Trouble with a register.
    public init(_ code: Code, _ description: String, chinese: String, position: Int? = nil) {
        self.code = code
        self.position = position
        self.description = description
        self.chinese = chinese
    }
}
