import Synchronization

/// A directory on a disk whose power can go, and whose calls can fail, when a test wants it.
///
/// Whatever SQLite and `DurableFile` do under `path` passes through here. The files really stand
/// there, as the operating system's cache would show them; beside them the disk knows what a loss of
/// power cannot take. `restart` is the machine starting again: what was durable, and of the rest what
/// chance has left.
public final class Disk: Sendable {
    /// Where the disk's files are.
    public let path: String
    private let model: Mutex<DiskModel>

    /// A disk that holds what a directory holds, all of it durable; an empty one where there is none.
    public convenience init(copying directory: String? = nil, seed: UInt64 = 0) throws {
        let path = try SystemDisk.makeTemporaryDirectory()
        if let directory { try SystemDisk.copy(directory, into: path) }
        try self.init(path: path, seed: seed)
    }

    private init(path: String, seed: UInt64) throws {
        self.path = path
        model = Mutex(try DiskModel(root: path, seed: seed))
        Disks.attach(self)
    }

    deinit {
        Disks.detach(path)
        SystemDisk.remove(path)
    }

    /// How many calls have changed something: writes, syncs, truncations, names.
    public var changes: Int { model.withLock { $0.changes } }

    /// How many calls there were of those the plan counts.
    public var planned: Int { model.withLock { $0.planned } }

    /// What has been injected.
    public var counts: FaultCounts { model.withLock { $0.counts } }

    /// Whether the power is off.
    public var isOff: Bool { model.withLock { $0.isOff } }

    /// Lets the power go at the n-th change from now on; that change is under way when it goes.
    public func cutPower(atChange n: Int) {
        model.withLock { $0.cutAt = $0.changes + n }
    }

    /// Lets the power go now.
    public func cutPower() {
        model.withLock {
            guard !$0.isOff else { return }
            $0.isOff = true
            $0.counts.cuts += 1
        }
    }

    /// Lets calls fail from now on.
    public func fail(_ plan: FaultPlan) {
        model.withLock {
            $0.plan = plan
            $0.planned = 0
        }
    }

    /// Lets no more calls fail, nor the power go.
    public func heal() {
        model.withLock {
            $0.plan = nil
            $0.cutAt = nil
        }
    }

    /// Answers each sync of such a file as done, and does nothing: a disk that lies.
    public func swallowSyncs(of isMeant: @escaping @Sendable (_ path: String) -> Bool) {
        model.withLock { $0.swallowsSyncs = isMeant }
    }

    /// Answers each rename onto such a path as done and leaves what bears the name: a copy that was
    /// to take its place is as if it had never been made.
    public func withholdRenames(onto isMeant: @escaping @Sendable (_ path: String) -> Bool) {
        model.withLock { $0.withholdsRenames = isMeant }
    }

    /// Opens what the disk holds with `synchronous=OFF` from now on, whatever the program asks for.
    public func turnSynchronousOff() { model.withLock { $0.turnsSynchronousOff = true } }

    var turnsSynchronousOff: Bool { model.withLock { $0.turnsSynchronousOff } }

    /// Starts the machine again after the power has gone: a disk with what this one had.
    public func restart() throws -> Disk {
        let next = try SystemDisk.makeTemporaryDirectory()
        let seed = try model.withLock { model in
            precondition(model.isOff, "the power must go before the machine starts again")
            try model.materialise(in: next)
            return model.chance.next()
        }
        return try Disk(path: next, seed: seed)
    }

    func withModel<Result: Sendable>(
        _ body: (inout DiskModel) throws -> Result
    ) rethrows -> Result {
        try model.withLock { try body(&$0) }
    }
}

/// The disks of this process, and that they stand between it and its files.
enum Disks {
    private static let attached = Mutex<[String: Weak]>([:])

    private struct Weak {
        weak var disk: Disk?
    }

    static func attach(_ disk: Disk) {
        Interposition.begin()
        attached.withLock { $0[disk.path] = Weak(disk: disk) }
    }

    static func detach(_ path: String) { attached.withLock { $0[path] = nil } }

    /// The disk that a path is on, nothing where it is on none of ours.
    static func disk(of path: String) -> Disk? {
        attached.withLock { attached in
            for (root, weak) in attached
            where path.utf8.starts(with: root.utf8)
                && (path.utf8.count == root.utf8.count
                    || path.utf8.dropFirst(root.utf8.count).first == UInt8(ascii: "/"))
            {
                return weak.disk
            }
            return nil
        }
    }
}
