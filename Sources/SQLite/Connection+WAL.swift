import CSQLite

/// How far a checkpoint goes (SQLite's own words).
public enum CheckpointMode: Hashable, Sendable {
    /// As far as it gets without waiting for anybody.
    case passive
    /// To the end, waiting for writers and for readers of older states.
    case full
    /// As `full`, and the next writer begins the `-wal` anew.
    case restart
    /// As `restart`, and the `-wal` is cut to nothing.
    case truncate

    fileprivate var number: Int32 {
        switch self {
        case .passive: SQLITE_CHECKPOINT_PASSIVE
        case .full: SQLITE_CHECKPOINT_FULL
        case .restart: SQLITE_CHECKPOINT_RESTART
        case .truncate: SQLITE_CHECKPOINT_TRUNCATE
        }
    }
}

/// What a checkpoint came to.
public struct CheckpointResult: Hashable, Sendable {
    /// How many frames the `-wal` holds.
    public let frames: Int
    /// How many of them stand in the database file by now.
    public let checkpointed: Int

    /// Whether all of the `-wal` stands in the database file.
    public var isComplete: Bool { frames == checkpointed }
}

extension Connection {
    /// Carries the `-wal` over into the database file.
    ///
    /// - Throws: `.busy` where somebody reads or writes what a mode beyond `passive` must wait for.
    @discardableResult
    public func checkpoint(_ mode: CheckpointMode) throws(SQLiteError) -> CheckpointResult {
        var frames: Int32 = 0
        var checkpointed: Int32 = 0
        let result = sqlite3_wal_checkpoint_v2(
            try pointer(), nil, mode.number, &frames, &checkpointed)
        guard result == SQLITE_OK else { throw SQLiteError(on: handle.pointer, result: result) }
        return CheckpointResult(frames: Int(frames), checkpointed: Int(checkpointed))
    }

    /// From now on nothing is checkpointed by itself, for SQLite hides the errors of such a
    /// checkpoint, and `walFrames` counts.
    public func takeOverCheckpoints() throws(SQLiteError) {
        let pointer = try pointer()
        guard walFrameCounter == nil else { return }
        let counter = UnsafeMutablePointer<Int32>.allocate(capacity: 1)
        counter.initialize(to: 0)
        walFrameCounter = counter
        sqlite3_wal_hook(
            pointer,
            { context, _, _, frames in
                context?.assumingMemoryBound(to: Int32.self).pointee = frames
                return SQLITE_OK
            }, counter)
    }

    /// How many frames the `-wal` held after this connection's last commit.
    public var walFrames: Int { walFrameCounter.map { Int($0.pointee) } ?? 0 }
}
