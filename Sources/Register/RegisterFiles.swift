/// Where the files of a register are.
struct RegisterFiles: Hashable, Sendable {
    let directory: String

    var log: String { "\(directory)/log.sqlite" }
    var projections: String { "\(directory)/projections.sqlite" }
    var projectionsLock: String { "\(directory)/projections.lock" }
    var attachments: String { "\(directory)/attachments" }
    var accounts: String { "\(directory)/accounts.sqlite" }
    var keys: String { "\(directory)/keys" }
    var masterKey: String { "\(keys)/master.key" }
    var keyStore: String { "\(keys)/keys.sqlite" }
    var checkpointKey: String { "\(keys)/checkpoint.key" }
    var destroyedKeys: String { "\(keys)/destroyed-keys" }
    /// Stands in a register that was restored without the keys of persons.
    var keysNotRestored: String { "\(keys)/not-restored" }
    var config: String { "\(directory)/config.toml" }
    /// Stands in a restored register, of which nothing is signed until its anchor is known.
    var unanchored: String { "\(directory)/unanchored" }
    var anchor: String { "\(keys)/anchor" }
}
