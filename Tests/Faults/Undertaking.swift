import FaultInjection
import Register

/// What a register is asked to do while its disk fails.
enum Undertaking: String, CaseIterable, Sendable {
    /// An act with a paper and a person's detail: attachment, key, record.
    case action
    /// The projections follow the log.
    case catchUp
    /// The projections are built anew.
    case rebuild
    /// Bytes are kept before an act names them.
    case attachment
    /// A register is opened after a power cut: keys, tokens, log, the `-wal` that is copied.
    case opening
    /// A register is made: its keys, its log, its first records.
    case creation

    /// The acts of the template it begins with.
    static let acts = 5

    /// The register it begins with, on a disk of its own.
    private static let settled = Task { try await Templates.makeRegister(acts: acts) }

    /// A register with a `-wal` that a power cut left.
    private static let cut = Task {
        let disk = try await Disk(copying: settled.value.path)
        let desk = try await Desk(disk)
        for number in acts..<acts + 2 { _ = try await desk.perform(number) }
        disk.cutPower()
        await desk.end()
        return try disk.restart()
    }

    func makeDisk(seed: UInt64) async throws -> Disk {
        switch self {
        case .opening: try await Disk(copying: Self.cut.value.path, seed: seed)
        case .creation: try Disk(seed: seed)
        default: try await Disk(copying: Self.settled.value.path, seed: seed)
        }
    }

    /// How many acts are on the record at the beginning.
    var first: Int {
        switch self {
        case .opening: Self.acts + 2
        case .creation: 0
        default: Self.acts
        }
    }
}
