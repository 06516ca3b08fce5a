/// A kind of call on a file, whoever makes it: SQLite or `DurableFile`.
public enum DiskCall: String, CaseIterable, Hashable, Sendable {
    case open, read, write, sync, truncate, rename, remove, makeDirectory, map

    /// Whether it changes what a loss of power may take: at such a one the power can go.
    public var isChange: Bool {
        switch self {
        case .write, .sync, .truncate, .rename, .remove, .makeDirectory: true
        case .open, .read, .map: false
        }
    }
}

/// What a call fails with.
public enum Fault: String, CaseIterable, Hashable, Sendable {
    /// EIO.
    case error
    /// ENOSPC.
    case full
    /// Half of the bytes, and no more.
    case short

    /// The faults a kind of call can meet.
    public static func possible(at call: DiskCall) -> [Fault] {
        switch call {
        case .write: [.error, .full, .short]
        case .read: [.error, .short]
        case .sync, .truncate, .rename, .makeDirectory, .open, .map: [.error, .full]
        case .remove: [.error]
        }
    }
}

/// Which call of a disk fails, and how.
public struct FaultPlan: Hashable, Sendable {
    /// The number of the first call that fails, counted from 1 among those of `calls`.
    public var number: Int
    /// What it fails with; a call that cannot meet this is passed over and not counted.
    public var fault: Fault
    /// Whether all later ones fail too.
    public var forEver: Bool
    /// The kinds of call that are counted.
    public var calls: Set<DiskCall>

    /// A plan.
    public init(
        number: Int, fault: Fault, forEver: Bool, calls: Set<DiskCall> = Set(DiskCall.allCases)
    ) {
        self.number = number
        self.fault = fault
        self.forEver = forEver
        self.calls = calls
    }
}

extension FaultPlan: CustomStringConvertible {
    /// `error once at 7`.
    public var description: String { "\(fault) \(forEver ? "for ever from" : "once at") \(number)" }
}
