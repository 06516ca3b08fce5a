#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// An open file, closed when it is no longer held.
struct FileDescriptor: ~Copyable {
    let path: String
    // Negative once closed.
    private(set) var number: Int32
    private let calls: any FileCalls

    init(_ path: String, _ flags: Int32, mode: UInt32 = 0) throws(FileError) {
        calls = FileCallsInForce.calls
        var answer: Int
        repeat {
            answer = calls.open(path, flags: flags | O_CLOEXEC, mode: mode)
        } while answer == -Int(EINTR)
        guard answer >= 0 else { throw FileError("open", path, answer: answer) }
        number = Int32(answer)
        self.path = path
    }

    deinit {
        if number >= 0 { _ = calls.close(number) }
    }

    /// Closes the file and says whether that worked: some file systems tell of a failed write only
    /// here.
    mutating func finish() throws(FileError) {
        let answer = calls.close(number)
        number = -1
        guard answer == 0 else { throw FileError("close", path, answer: answer) }
    }

    func writeAll(_ bytes: UnsafeRawBufferPointer) throws(FileError) {
        var rest = bytes
        while !rest.isEmpty {
            let count = calls.write(number, rest)
            if count == -Int(EINTR) { continue }
            // The system has no reason to write nothing of something; asking on could last for ever.
            guard count > 0 else {
                throw FileError("write", path, answer: count == 0 ? -Int(EIO) : count)
            }
            rest = UnsafeRawBufferPointer(rebasing: rest[count...])
        }
    }

    /// Fills `buffer` from the file as far as there is something; how many bytes that were.
    func read(into buffer: UnsafeMutableRawBufferPointer) throws(FileError) -> Int {
        while true {
            let count = calls.read(number, into: buffer)
            if count >= 0 { return count }
            if count != -Int(EINTR) { throw FileError("read", path, answer: count) }
        }
    }

    /// What was written is on the disk when this returns.
    ///
    /// After a failure the system may take the lost pages for written, so it must not be tried
    /// again: what was to be written must be written anew.
    func sync() throws(FileError) {
        let answer = calls.sync(number)
        guard answer == 0 else { throw FileError("fsync", path, answer: answer) }
    }

    func changeMode(_ mode: UInt32) throws(FileError) {
        let answer = calls.changeMode(number, mode)
        guard answer == 0 else { throw FileError("chmod", path, answer: answer) }
    }

    func sizeBytes() throws(FileError) -> Int {
        var status = stat()
        guard fstat(number, &status) == 0 else { throw .last("fstat", path) }
        return Int(status.st_size)
    }
}
