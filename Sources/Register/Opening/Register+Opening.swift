import DurableFile
public import EventLog
import Events
import Projections
import SQLiteLog

extension Register {
    /// Whether there is a register in a directory, or what looks like one.
    public static func exists(at directory: String) -> Bool {
        let size = try? DurableFile.sizeBytes(of: RegisterFiles(directory: directory).log)
        return size.flatMap(\.self) != nil
    }

    /// Makes a register: keys first, then the log with its first records. It is durable when this
    /// returns.
    ///
    /// - Throws: `RegisterError`, `.exists` where there is one already.
    public static func create(at directory: String, _ opening: Opening) async throws {
        let files = RegisterFiles(directory: directory)
        let genesis = try Genesis.append(opening)
        do {
            guard !exists(at: directory) else {
                throw RegisterError(
                    .exists, "there is a register in \(directory) already",
                    chinese: "目录 \(directory) 中已有登记簿")
            }
            try DurableFile.makeDirectory(directory)
            guard try DurableFile.sizeBytes(of: files.masterKey) == nil else {
                throw RegisterError(
                    .exists,
                    "\(files.keys) holds keys of another register; give an empty directory",
                    chinese: "\(files.keys) 中存有另一登记簿的密钥，请指定空目录")
            }
            try KeyStore.create(files)
            try CheckpointKeeper.createKey(files)
            try SQLiteLog.create(directory: directory, dictionary: RecordDictionary.newest)
            let log = try SQLiteLog.open(directory: directory, mode: .writing, onFailure: { _ in })
            let outcome = try await log.append(genesis)
            try await log.close()
            guard case .appended = outcome else {
                throw RegisterError(
                    .store, "the first records could not be written: \(outcome)",
                    chinese: "无法写入首批记录：\(outcome)")
            }
        } catch {
            throw RegisterError(error)
        }
    }

    /// Opens the register of a directory.
    ///
    /// - Parameters:
    ///   - sinceBoot: milliseconds that have passed since any fixed moment, by a count nobody sets.
    ///   - tolerance: how far the clock of a live register may be from what is expected of it; where
    ///     it is further, the register opens, and refuses actions as `.clock` or `.clockAhead`.
    ///   - onFailure: called once when the writer has stopped for good; the process should end, and a
    ///     new start finds what the disk has.
    /// - Throws: `RegisterError`.
    public static func open(
        at directory: String, for use: Use,
        clock: @escaping @Sendable () -> Timestamp = { Timestamp.now() },
        sinceBoot: @escaping @Sendable () -> Int64 = { MachineUptime.milliseconds() },
        tolerance: ClockTolerance = ClockTolerance(),
        onFailure: @escaping @Sendable (String) -> Void = { _ in }
    ) async throws -> Register {
        guard exists(at: directory) else { throw RegisterError.missing(directory) }
        do {
            let files = RegisterFiles(directory: directory)
            let log = try SQLiteLog.open(
                directory: directory, mode: use == .writing ? .writing : .reading,
                onFailure: { onFailure($0.description) })
            do {
                let opened = try await log.read { try Self.opening(on: $0) }
                let register = try Register(
                    files: files, use: use, log: log, opened: opened, clock: clock,
                    clockWatch: ClockWatch(
                        tolerance, clock: clock, sinceBoot: sinceBoot,
                        confirmation: { try ConfirmedClock(files).read() }))
                if use == .writing {
                    try await register.checkpoints.requireAnchored()
                    try await register.applyErasures()
                    // From here on time is seen to pass.
                    _ = try await register.clockTrouble()
                }
                return register
            } catch {
                try await log.close()
                throw error
            }
        } catch {
            throw RegisterError(error)
        }
    }

    /// Finishes what was begun, signs the last size, and lets go of the files, also where nothing
    /// can be signed.
    public func close() async throws {
        var failure: (any Error)?
        do {
            if use == .writing { _ = try await checkpoints.sign() }
        } catch {
            failure = error
        }
        await projected.close()
        do {
            try await log.close()
        } catch {
            failure = failure ?? error
        }
        if let failure { throw RegisterError(failure) }
    }

    private static func opening(on snapshot: some LogSnapshot) throws -> RegisterOpening {
        var opening: RegisterOpening?
        try snapshot.read(0..<min(1, snapshot.size)) { stored in
            do {
                if case .registerOpened(let matter) = try RecordedEvent(stored).event {
                    opening = matter
                }
            } catch {
                throw RegisterError(
                    .damaged, "the first record is not one of a known form: \(error)",
                    chinese: "首条记录的形式无法识别：\(error)", position: stored.position)
            }
            return false
        }
        guard snapshot.size > 0 else {
            throw RegisterError(
                .missing,
                "the log has no records: the making of this register was not finished; remove its "
                    + "directory and make it again",
                chinese: "事件日志中没有记录：该登记簿未建立完成，请删除其目录后重新建立")
        }
        guard let opening else {
            throw RegisterError(
                .damaged, "the log does not begin with the opening of a register",
                chinese: "事件日志缺少登记簿开立记录", position: 0)
        }
        return opening
    }
}
