import Glibc

/// What a disk holds for certain, what it may lose, and which call is to fail next. Used by one
/// thread at a time.
struct DiskModel {
    struct Node {
        var file = FileImage()
        var directory: DirectoryImage?
        /// The operating system's number of the file that shows the present content.
        var inode: UInt64 = 0
    }

    /// What a call is to do.
    enum Verdict {
        /// What it is asked for.
        case go
        /// Answer that it is done.
        case swallow
        /// Leave a change that is not durable, and fail: the power goes.
        case cut
        case fail(Fault)
        /// Fail: the power is off.
        case off
    }

    let root: String
    var nodes: [Node] = []
    var chance: SplitMix64
    var counts = FaultCounts()
    var isOff = false
    var cutAt: Int?
    /// How many calls changed something.
    var changes = 0
    /// How many calls there were of the kinds and faults that the plan counts.
    var planned = 0
    var plan: FaultPlan?
    var swallowsSyncs: @Sendable (String) -> Bool = { _ in false }

    var withholdsRenames: @Sendable (String) -> Bool = { _ in false }
    var turnsSynchronousOff = false

    static let rootNode = 0

    init(root: String, seed: UInt64) throws(DiskError) {
        self.root = root
        chance = SplitMix64(seed: seed)
        nodes.append(Node(directory: DirectoryImage()))
        try take(directory: root, node: Self.rootNode)
    }

    /// Decides what a call does, and counts it.
    mutating func verdict(_ call: DiskCall, _ path: String) -> Verdict {
        if isOff { return .off }
        if call.isChange {
            changes += 1
            if changes == cutAt {
                isOff = true
                counts.cuts += 1
                count("power cut at", call, path)
                return .cut
            }
        }
        if let fault = plannedFault(call) {
            counts.faults[fault, default: 0] += 1
            count("\(fault) in", call, path)
            return .fail(fault)
        }
        if call == .sync, swallowsSyncs(path) {
            counts.swallowedSyncs += 1
            return .swallow
        }
        return .go
    }

    private mutating func plannedFault(_ call: DiskCall) -> Fault? {
        guard let plan, plan.calls.contains(call),
            Fault.possible(at: call).contains(plan.fault)
        else { return nil }
        planned += 1
        let isDue = plan.forEver ? planned >= plan.number : planned == plan.number
        return isDue ? plan.fault : nil
    }

    private mutating func count(_ what: String, _ call: DiskCall, _ path: String) {
        counts.points["\(what) \(call) \(role(of: path))", default: 0] += 1
    }

    /// The path within the disk, what differs from file to file replaced by `*`.
    private func role(of path: String) -> String {
        var names = path.dropFirst(root.utf8.count + 1).split(separator: "/").map(String.init)
        if names.first == "attachments", names.count > 1 {
            let isTemporary = names.last?.hasSuffix(".tmp") == true
            names = ["attachments", names.count == 2 ? "*" : isTemporary ? "*/*.tmp" : "*/*"]
        } else if let last = names.last, last.hasSuffix(".tmp") {
            var parts = last.split(separator: ".")
            if parts.count > 2 { parts[parts.count - 2] = "*" }
            names[names.count - 1] = parts.joined(separator: ".")
        }
        return names.isEmpty ? "." : names.joined(separator: "/")
    }
}

// Names and nodes.
extension DiskModel {
    /// The node of a path; one that was made without being watched counts as durable.
    mutating func node(of path: String) throws(DiskError) -> Int? {
        guard path != root else { return Self.rootNode }
        guard let (parent, name) = try place(of: path) else { return nil }
        let inode = Self.inode(of: path)
        if let node = nodes[parent].directory?.present[name] {
            if nodes[node].directory != nil || inode == nil || nodes[node].inode == inode {
                return node
            }
        }
        guard let inode else { return nil }
        return try take(name, inode: inode, path: path, parent: parent)
    }

    /// Makes a node for a file that has just been made.
    mutating func make(_ path: String, isDirectory: Bool = false) throws(DiskError) -> Int {
        guard let (parent, name) = try place(of: path) else { throw DiskError(path) }
        let image = isDirectory ? DirectoryImage() : nil
        nodes.append(Node(directory: image, inode: Self.inode(of: path) ?? 0))
        let node = nodes.count - 1
        nodes[parent].directory?.change(.set(name, node: node))
        return node
    }

    /// What a rename does, to be noted once it is done: a name cannot be looked up afterwards.
    mutating func renaming(
        _ old: String, _ new: String
    ) throws(DiskError) -> (parent: Int, change: DirectoryImage.Change) {
        guard let node = try node(of: old), let (parent, name) = try place(of: old),
            let (newParent, newName) = try place(of: new), newParent == parent
        else { throw DiskError(old) }
        return (parent, .rename(name, to: newName, node: node))
    }

    mutating func note(_ renaming: (parent: Int, change: DirectoryImage.Change)) {
        nodes[renaming.parent].directory?.change(renaming.change)
    }

    mutating func remove(_ path: String) throws(DiskError) {
        guard let (parent, name) = try place(of: path) else { return }
        nodes[parent].directory?.change(.remove(name))
    }

    /// The node of the directory a path stands in, and the last of its names.
    func parent(of path: String) throws(DiskError) -> Int? { try place(of: path)?.parent }

    private func place(of path: String) throws(DiskError) -> (parent: Int, name: String)? {
        guard path.hasPrefix(root + "/") else { throw DiskError(path) }
        let names = path.dropFirst(root.utf8.count + 1).split(separator: "/").map(String.init)
        guard let last = names.last else { throw DiskError(path) }
        var parent = Self.rootNode
        for name in names.dropLast() {
            guard let next = nodes[parent].directory?.present[name] else { return nil }
            parent = next
        }
        return (parent, last)
    }

    private mutating func take(
        _ name: String, inode: UInt64, path: String, parent: Int
    ) throws(DiskError) -> Int {
        let isDirectory = SystemDisk.isDirectory(path)
        let content = isDirectory ? [] : try SystemDisk.read(path)
        nodes.append(
            Node(
                file: FileImage(durable: content),
                directory: isDirectory ? DirectoryImage() : nil, inode: inode))
        let node = nodes.count - 1
        nodes[parent].directory?.take(name, node: node)
        if isDirectory { try take(directory: path, node: node) }
        return node
    }

    private mutating func take(directory path: String, node: Int) throws(DiskError) {
        for name in try SystemDisk.names(in: path) where !name.hasSuffix("-shm") {
            guard let inode = Self.inode(of: "\(path)/\(name)") else { continue }
            _ = try take(name, inode: inode, path: "\(path)/\(name)", parent: node)
        }
    }

    private static func inode(of path: String) -> UInt64? {
        var status = stat()
        return stat(path, &status) == 0 ? UInt64(status.st_ino) : nil
    }
}

// After a loss of power.
extension DiskModel {
    /// Writes what the disk has after a loss of power into a directory.
    mutating func materialise(in directory: String) throws(DiskError) {
        var (chance, counts) = (chance, counts)
        try materialise(Self.rootNode, in: directory, &chance, &counts)
        (self.chance, self.counts) = (chance, counts)
    }

    private func materialise(
        _ node: Int, in directory: String, _ chance: inout SplitMix64, _ counts: inout FaultCounts
    ) throws(DiskError) {
        guard let image = nodes[node].directory else { throw DiskError(directory) }
        for (name, child) in image.afterPowerCut(Self.fate(&chance), &chance, &counts) {
            let path = "\(directory)/\(name)"
            if nodes[child].directory != nil {
                try SystemDisk.makeDirectory(path)
                try materialise(child, in: path, &chance, &counts)
            } else {
                let content = nodes[child].file.afterPowerCut(
                    Self.fate(&chance), &chance, &counts)
                try SystemDisk.write(content, to: path)
            }
        }
    }

    private static func fate(_ chance: inout SplitMix64) -> FileImage.Fate {
        FileImage.Fate.allCases.randomElement(using: &chance) ?? .none
    }
}
