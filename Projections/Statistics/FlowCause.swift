import CanonicalJSON
import EventLog
import Events

/// Why a centre came among the managed ones, or left them.
enum FlowCause: Hashable, Sendable {
    /// Established (Art. 10(4)).
    case established
    /// Carried over from the paper record.
    case carriedOver
    /// The act by which it had left was set aside.
    case restored
    /// From another department, or to another.
    case moved
    /// Revoked (Art. 20), on these grounds; none where the paper does not tell.
    case revoked([Int])
    /// Revoked as its host asked (主动终止).
    case request
    /// The act by which it had come was set aside.
    case setAside
    /// Another act.
    case other(EventType)

    /// Why by that record a centre came (`isIn`), or left.
    init(_ event: RecordedEvent, isIn: Bool, in log: some LogSnapshot) throws {
        switch event.event {
        case .establishmentApproved: self = .established
        case .centreCarriedOver: self = isIn ? .carriedOver : .revoked([])
        case .centreRevoked(let matter):
            switch matter.grounds {
            case .items(let items): self = .revoked(items.sorted())
            case .request: self = .request
            }
        case .recordSetAside: self = isIn ? .restored : .setAside
        case .recordCorrected(let matter):
            let position = matter.position.value
            guard position < event.position,
                let corrected = try log.events(position..<position + 1).first
            else {
                self = .other(event.event.type)
                return
            }
            self = try FlowCause(corrected, isIn: isIn, in: log)
        default: self = .other(event.event.type)
        }
    }

    /// The word for it, and the grounds of a revocation.
    var members: [(String, JSON)] {
        switch self {
        case .established: [("cause", "established")]
        case .carriedOver: [("cause", "carried-over")]
        case .restored: [("cause", "restored")]
        case .moved: [("cause", "moved")]
        case .revoked(let grounds):
            [
                ("cause", "revoked"),
                ("grounds", .array(grounds.map { .integer(Int64($0)) })),
            ]
        case .request: [("cause", "request"), ("grounds", ["request"])]
        case .setAside: [("cause", "set-aside")]
        case .other(let type): [("cause", .string(type.rawValue))]
        }
    }

    /// The order in which causes are shown.
    var order: [Int] {
        switch self {
        case .established: [0]
        case .carriedOver: [1]
        case .restored: [2]
        case .revoked(let grounds): [3] + grounds
        case .request: [4]
        case .setAside: [5]
        case .moved: [6]
        case .other(let type): [7, EventType.allCases.firstIndex(of: type) ?? 0]
        }
    }
}
