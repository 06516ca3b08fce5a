/// Why a question about the register cannot be answered from the projections.
public enum ProjectionError: Error, Hashable, Sendable {
    /// The register does not hold that many records.
    case beyond(size: Int, asked: Int)
    /// Another process keeps the projections and has not come so far in time.
    case behind(reached: Int, asked: Int)
    /// There is no file of this version, and this process may not make one.
    case noFile(path: String)
    /// The operating system refused what had to be done with the file; `errno` as it was.
    case file(path: String, errno: Int32)
    /// The runner has been closed.
    case closed
}
