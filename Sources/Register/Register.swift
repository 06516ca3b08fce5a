import DurableFile
import EventLog
public import Events
import SQLiteLog

/// The application: it authenticates, authorises, loads, decides, appends and retries.
public final class Register: Sendable {
    /// What a register is opened for.
    public enum Use: Hashable, Sendable {
        /// To act and to ask; one process at a time.
        case writing
        /// To ask.
        case reading
    }

    /// Where its files are.
    public let directory: String
    /// How it was opened first: kind, title and origin.
    let opened: RegisterOpening
    let use: Use
    let files: RegisterFiles
    let log: SQLiteLog
    let keys: KeyStore
    let attachments: AttachmentStore
    let tokens: TokenStore?
    let loader = Loader()
    let projected: Projected
    let checkpoints: CheckpointKeeper
    let clock: @Sendable () -> Timestamp
    let clockWatch: ClockWatch

    init(
        files: RegisterFiles, use: Use, log: SQLiteLog, opened: RegisterOpening,
        clock: @escaping @Sendable () -> Timestamp, clockWatch: ClockWatch
    ) throws {
        directory = files.directory
        self.files = files
        self.use = use
        self.log = log
        self.opened = opened
        self.clock = clock
        self.clockWatch = clockWatch
        keys = try KeyStore(files, forWriting: use == .writing)
        attachments = AttachmentStore(directory: files.attachments)
        tokens = use == .writing ? try TokenStore(files) : nil
        projected = try Projected(files, log: log)
        checkpoints = CheckpointKeeper(files, origin: opened.origin.value, log: log)
    }

    /// Whether its acts are official.
    public var kind: RegisterKind { opened.kind }

    /// What it is called.
    public var title: String { opened.title.value }

    /// The origin line of its checkpoints.
    public var origin: String { opened.origin.value }
}
