import FaultInjection
import Register

/// Holds what a register has against what it promised.
enum RegisterWitness {
    /// The first thing that does not hold; nothing where all does.
    ///
    /// - Parameters:
    ///   - acknowledged: where each act stands that was acknowledged, by its number.
    ///   - asked: the number of acts asked for, each once at least.
    static func complaint(
        about disk: Disk, _ acknowledged: [Int: Int], asked: Int
    ) async throws -> String? {
        let desk = try await Desk(disk)
        do {
            let found = try await complaint(about: desk, acknowledged, asked: asked)
            try await desk.register.close()
            if let found { return found }
        } catch {
            await desk.end()
            throw error
        }
        let verification = await Register.verify(at: disk.path)
        return verification.failure.map { "verify: \($0)" }
    }

    private static func complaint(
        about desk: Desk, _ acknowledged: [Int: Int], asked: Int
    ) async throws -> String? {
        let before = try await desk.register.health()
        guard before.ready else { return "the projections do not recover: \(before)" }
        var size = before.size
        for number in 0..<asked {
            // Asked again, each stands exactly once, and its answer is the first one's: its keys and
            // its papers are there too.
            guard let again = try await desk.perform(number) else {
                return "act \(number) is refused when asked again"
            }
            if let position = acknowledged[number] {
                guard again.repeated, again.position == position else {
                    return "acknowledged act \(number) stood at \(position), and now: \(again)"
                }
            }
            let now = try await desk.register.health().size
            guard now - size == (again.repeated ? 0 : 1) else {
                return "act \(number), \(again), made of \(size) records \(now)"
            }
            size = now
        }
        return nil
    }
}
