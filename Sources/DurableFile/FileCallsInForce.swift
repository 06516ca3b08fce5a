import Synchronization

/// The calls every file of this process is written with: the operating system's own.
package enum FileCallsInForce {
    private static let present = Mutex<any FileCalls>(SystemFileCalls())

    /// What is called.
    package static var calls: any FileCalls { present.withLock { $0 } }

    /// Puts others in their place, for the whole process: for tests alone, once, before any file is
    /// opened whose descriptor they must know.
    package static func replace(by calls: any FileCalls) { present.withLock { $0 = calls } }
}
