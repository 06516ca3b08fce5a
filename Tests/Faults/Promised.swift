import CanonicalJSON
import Events
import FaultInjection
import Register

/// What a register has promised so far.
struct Promised: Sendable {
    /// Where each act stands that was acknowledged, by its number.
    private(set) var acknowledged: [Int: Int] = [:]
    /// How many acts were asked for.
    private(set) var asked: Int
    /// Whether the making of the register was.
    var isMade = false
    private var attached: [SHA256Hex] = []
    private var falsehood: String?

    init(acts: Int) { asked = acts }

    /// Asks for the first act not acknowledged of those beyond the template's.
    mutating func perform(on desk: Desk) async throws {
        let number =
            asked - 1 >= Undertaking.acts && acknowledged[asked - 1] == nil
            ? asked - 1 : asked
        asked = max(asked, number + 1)
        guard let answer = try await desk.perform(number) else {
            falsehood = "act \(number) is refused"
            return
        }
        acknowledged[number] = answer.position
    }

    /// Keeps bytes.
    mutating func attach(on desk: Desk) async throws {
        attached.append(try await desk.register.attach(Acts.paper(0xffff), by: nil).sha256)
    }

    /// What was said of the projections.
    mutating func note(_ health: Health) {
        if health.projected < health.size { falsehood = "the projections lag: \(health)" }
    }

    /// What was said of a rebuilding.
    mutating func note(_ rebuilding: Rebuilding) {
        if let difference = rebuilding.difference { falsehood = "rebuilt otherwise: \(difference)" }
    }

    /// The first promise not kept; nothing where all are.
    func complaint(about disk: Disk) async throws -> String? {
        if let falsehood { return falsehood }
        for name in attached {
            // An act that names what was kept is accepted.
            let desk = try await Desk(disk)
            let isKept = try await desk.accepts(Acts.naming(name, 0xfffe))
            try await desk.register.close()
            guard isKept else { return "attachment \(name) is lost" }
        }
        return try await RegisterWitness.complaint(about: disk, acknowledged, asked: asked)
    }
}

extension Desk {
    /// Whether such an act is accepted.
    func accepts(_ envelope: [UInt8]) async throws -> Bool {
        if case .accepted = try await register.perform(envelope, as: .script) {
            true
        } else {
            false
        }
    }
}
