public import EventLog
import SQLite

/// Keeps the projections up to date with a log, and answers questions from both.
///
/// What blocks runs on the threads of the log and of the file, never on those of the caller.
public actor ProjectionRunner<Log: EventLog> {
    /// The log the projections follow.
    public nonisolated let log: Log
    /// Where the file is.
    public nonisolated let path: String
    nonisolated let options: ProjectionOptions
    nonisolated let cache = AdoptedCache()
    private let mayWrite: @Sendable () throws -> Bool
    private var opened: ProjectionFile?
    private var replacement: Task<ProjectionFile, any Error>?
    private var isClosed = false
    private var isChecked = false
    private var reached = 0
    /// The last of the work that changes the file, which is done in order.
    private var tail: Task<Void, Never>?
    private var queued: Task<Int, any Error>?

    /// A runner for the file at `path`, which is opened when it is first needed.
    ///
    /// - Parameter mayWrite: Takes the lock of the one process that writes the file, or says that
    ///   it has it; false where another process has it. Asked again while waiting, so that whoever
    ///   is left takes over.
    public init(
        log: Log, path: String, options: ProjectionOptions = ProjectionOptions(),
        mayWrite: @escaping @Sendable () throws -> Bool
    ) {
        self.log = log
        self.path = path
        self.options = options
        self.mayWrite = mayWrite
    }

    /// Brings the projections up to the log.
    ///
    /// - Returns: the size they cover, at least what the log had when this was called.
    /// - Throws: `ProjectionError.behind` where another process keeps the file and does not come so
    ///   far in time; `UnreadableRecord`; what log and file throw.
    @discardableResult
    public func catchUp() async throws -> Int {
        // A run under way may have looked at the log before this call; one that waits has not.
        if let queued { return try await queued.value }
        let task = enqueue {
            await self.begin()
            return try await self.run()
        }
        queued = task
        return try await task.value
    }

    /// Waits until the projections cover that many records.
    ///
    /// - Throws: `ProjectionError.beyond` where the log has not so many.
    public func wait(for size: Int) async throws {
        guard reached < size else { return }
        let covered = try await catchUp()
        guard covered >= size else { throw ProjectionError.beyond(size: covered, asked: size) }
    }

    /// All rows as text, see `ProjectionFile.dump`.
    public func dump() async throws -> [UInt8] {
        try await catchUp()
        return try await file().dump()
    }

    /// Closes the file. What is asked afterwards fails as `ProjectionError.closed`.
    public func close() async {
        isClosed = true
        await tail?.value
        let file = opened
        opened = nil
        await file?.close()
    }

    /// What a rebuilding came to.
    public struct Rebuilding: Hashable, Sendable {
        /// How many records both files cover.
        public let size: Int
        /// The first row in which they differ, with its table; nothing where all are the same.
        public let difference: String?
    }

    /// Builds a new file from nothing, compares it with the one in use at the same size, and puts it
    /// in that one's place.
    ///
    /// - Parameter newPath: in the same directory; what is there is removed.
    /// - Throws: `ProjectionError.behind` where another process keeps the file in use.
    public func rebuild(into newPath: String) async throws -> Rebuilding {
        try await enqueue { try await self.build(newPath) }.value
    }

    /// Builds a new file from nothing and compares it with the one in use, whoever keeps that, at the
    /// size it covers. What is built is left to the caller.
    ///
    /// - Parameter newPath: where to build; nothing stands there.
    /// - Returns: the first row in which they differ, with its table; nothing where all are the same.
    public func difference(building newPath: String) async throws -> String? {
        let file = try await file()
        var size = try await file.size()
        try await Replay.build(newPath, from: log, upTo: size, options: options)
        var difference = try await file.firstDifference(from: newPath)
        // The file in use may grow meanwhile; then the new one is brought as far.
        while difference != nil {
            let present = try await file.size()
            guard present != size else { break }
            size = present
            let new = try ProjectionFile.open(path: newPath, mode: .writing, readers: 1)
            try await Replay(log: log, file: new, options: options).run(
                checking: false, upTo: size)
            await new.close()
            difference = try await file.firstDifference(from: newPath)
        }
        return difference
    }

    private func enqueue<Result: Sendable>(
        _ work: @escaping @Sendable () async throws -> Result
    ) -> Task<Result, any Error> {
        let before = tail
        let task = Task {
            await before?.value
            return try await work()
        }
        tail = Task { _ = await task.result }
        return task
    }

    private func begin() { queued = nil }

    private func run() async throws -> Int {
        guard try mayWrite() else { return try await waitForOther() }
        let file = try await fileForWriting()
        reached = try await Replay(log: log, file: file, options: options).run(
            checking: !isChecked)
        isChecked = true
        return reached
    }

    private func waitForOther() async throws -> Int {
        let target = try await log.read { $0.size }
        let pauseMilliseconds = 20
        var waitedMilliseconds = 0
        while true {
            // The other process may be about to make the file.
            if let size = try? await file().size(), size >= target {
                reached = size
                return size
            }
            guard waitedMilliseconds < options.waitMilliseconds else {
                throw ProjectionError.behind(reached: reached, asked: target)
            }
            try await Task.sleep(for: .milliseconds(pauseMilliseconds))
            waitedMilliseconds += pauseMilliseconds
            if try mayWrite() { return try await run() }
        }
    }

    private func build(_ newPath: String) async throws -> Rebuilding {
        let size = try await run()
        let file = try await file()
        guard file.mode == .writing else { throw ProjectionError.behind(reached: 0, asked: size) }
        try await Replay.build(newPath, from: log, upTo: size, options: options)
        let difference = try await file.firstDifference(from: newPath)
        try await replace(file, by: newPath)
        return Rebuilding(size: size, difference: difference)
    }
}

extension ProjectionRunner {
    /// Reads rows; a file replaced meanwhile is read anew.
    func rows<Result: Sendable>(
        _ body: @escaping @Sendable (Connection) throws -> Result
    ) async throws -> Result {
        let file = try await file()
        do {
            return try await file.read(body)
        } catch let error as SQLiteError where error.code == .misuse {
            let present = try await self.file()
            guard present !== file else { throw error }
            return try await present.read(body)
        }
    }

    private func file() async throws -> ProjectionFile {
        if let replacement { return try await replacement.value }
        if isClosed { throw ProjectionError.closed }
        if let opened { return opened }
        let file = try ProjectionFile.open(path: path, mode: .reading, readers: options.readers)
        opened = file
        return file
    }

    private func fileForWriting() async throws -> ProjectionFile {
        if isClosed { throw ProjectionError.closed }
        if let opened {
            if opened.mode == .writing { return opened }
            self.opened = nil
            await opened.close()
        }
        try await fill()
        let file = try ProjectionFile.open(path: path, mode: .writing, readers: options.readers)
        opened = file
        isChecked = false
        return file
    }

    /// Where there is no file, and much to be read, builds one beside and puts it in place.
    private func fill() async throws {
        let size = try await log.read { $0.size }
        guard size > Replay<Log>.shortMax, try !ProjectionFile.isPresent(at: path) else { return }
        let newPath = path + ".building"
        try await Replay.build(newPath, from: log, upTo: size, options: options)
        try FileReplacement.replace(path, by: newPath)
    }

    private func replace(_ file: ProjectionFile, by newPath: String) async throws {
        let (path, readers) = (path, options.readers)
        opened = nil
        let task = Task {
            await file.close()
            try FileReplacement.replace(path, by: newPath)
            return try ProjectionFile.open(path: path, mode: .writing, readers: readers)
        }
        replacement = task
        defer { replacement = nil }
        opened = try await task.value
    }
}
