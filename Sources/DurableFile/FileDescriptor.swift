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

    init(_ path: String, _ flags: Int32, mode: UInt32 = 0) throws(FileError) {
        var number: Int32
        repeat {
            number = open(path, flags | O_CLOEXEC, mode_t(mode))
        } while number < 0 && errno == EINTR
        guard number >= 0 else { throw .last("open", path) }
        self.number = number
        self.path = path
    }

    deinit {
        if number >= 0 { _ = close(number) }
    }

    /// Closes the file and says whether that worked: some file systems tell of a failed write only
    /// here.
    mutating func finish() throws(FileError) {
        let result = close(number)
        number = -1
        guard result == 0 else { throw .last("close", path) }
    }

    func writeAll(_ bytes: UnsafeRawBufferPointer) throws(FileError) {
        var rest = bytes
        while !rest.isEmpty {
            let count = write(number, rest.baseAddress, rest.count)
            if count < 0 {
                if errno == EINTR { continue }
                throw .last("write", path)
            }
            rest = UnsafeRawBufferPointer(rebasing: rest[count...])
        }
    }

    /// Fills `buffer` from the file as far as there is something; how many bytes that were.
    func read(into buffer: UnsafeMutableRawBufferPointer) throws(FileError) -> Int {
        while true {
            #if canImport(Glibc)
                let count = Glibc.read(number, buffer.baseAddress, buffer.count)
            #else
                let count = Darwin.read(number, buffer.baseAddress, buffer.count)
            #endif
            if count >= 0 { return count }
            if errno != EINTR { throw .last("read", path) }
        }
    }

    /// What was written is on the disk when this returns.
    ///
    /// After a failure the system may take the lost pages for written, so it must not be tried
    /// again: what was to be written must be written anew.
    func sync() throws(FileError) {
        guard fsync(number) == 0 else { throw .last("fsync", path) }
    }

    func sizeBytes() throws(FileError) -> Int {
        var status = stat()
        guard fstat(number, &status) == 0 else { throw .last("fstat", path) }
        return Int(status.st_size)
    }
}
