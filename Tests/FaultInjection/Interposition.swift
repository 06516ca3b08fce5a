import DurableFile

/// Both ways to a file lead through our disks from the first disk on, for the whole process. Files
/// that are on none of them go straight to the operating system.
enum Interposition {
    private static let begun: Bool = {
        FaultyVFS.register()
        FileCallsInForce.replace(by: DiskFileCalls())
        return true
    }()

    static func begin() { precondition(begun, "registered once") }
}
