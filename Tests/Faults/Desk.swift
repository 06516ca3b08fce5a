import EventLog
import Events
import FaultInjection
import Register
import Testing

/// A register on a disk, its clock standing still.
struct Desk {
    let register: Register

    static let time = Timestamp(milliseconds: 1_706_749_200_000)

    init(_ disk: Disk) async throws {
        register = try await Register.open(at: disk.path, for: .writing, clock: { Self.time })
    }

    /// Performs the n-th act: its position, whether it stood there already; nothing where it was
    /// refused.
    func perform(_ number: Int) async throws -> (position: Int, repeated: Bool)? {
        switch try await register.perform(Acts.envelope(number), as: .script) {
        case .accepted(let acceptance): (acceptance.position, acceptance.repeated)
        case .refused: nil
        }
    }

    /// Lets go of the register as a process that ends does.
    func end() async { try? await register.close() }
}

extension Templates {
    /// A register with as many acts on it.
    static func makeRegister(acts: Int) async throws -> Disk {
        let disk = try Disk()
        try await Register.create(
            at: disk.path,
            Register.Opening(kind: .rehearsal, title: "登记簿", origin: "test/annals", at: Desk.time))
        let desk = try await Desk(disk)
        _ = try await desk.register.perform(Acts.department, as: .script)
        for number in 0..<acts {
            let position = try await desk.perform(number)?.position
            precondition(position != nil, "act \(number) is accepted")
        }
        _ = try await desk.register.health()
        try await desk.register.close()
        return disk
    }
}
