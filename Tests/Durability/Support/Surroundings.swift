import Foundation

/// What whoever runs the tests asks of them, by variables of the environment.
enum Surroundings {
    /// The number a variable holds; nothing where it is not set, or holds none.
    static func number(_ name: String) -> Int? {
        ProcessInfo.processInfo.environment[name].flatMap { Int($0) }
    }

    /// The seed given, one of chance where none is.
    static var seed: UInt64 {
        ProcessInfo.processInfo.environment["ANNALS_SEED"].flatMap { UInt64($0) }
            ?? .random(in: .min ... .max)
    }
}
