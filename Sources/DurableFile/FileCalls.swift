#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The calls of the operating system that files are written with. Each answers as the kernel does:
/// what was asked for, or the negative number of an error (`-EIO`).
///
/// A protocol, so that tests can stand between this room and the disk.
package protocol FileCalls: Sendable {
    /// Opens a file: its descriptor. `O_CLOEXEC` is among the flags.
    func open(_ path: String, flags: Int32, mode: UInt32) -> Int
    /// Closes a descriptor.
    func close(_ descriptor: Int32) -> Int
    /// Reads on from where the descriptor stands: how many bytes, 0 at the end.
    func read(_ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer) -> Int
    /// Writes on from where the descriptor stands: how many bytes, which may be fewer than given.
    func write(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int
    /// Makes durable what was written, or the names in a directory.
    func sync(_ descriptor: Int32) -> Int
    /// Sets the permissions.
    func changeMode(_ descriptor: Int32, _ mode: UInt32) -> Int
    /// Gives a file another name, in place of what bears it.
    func rename(_ old: String, _ new: String) -> Int
    /// Removes a file's name.
    func remove(_ path: String) -> Int
    /// Makes a directory.
    func makeDirectory(_ path: String, mode: UInt32) -> Int
}

/// The operating system's own calls.
package struct SystemFileCalls: FileCalls {
    package init() {}

    package func open(_ path: String, flags: Int32, mode: UInt32) -> Int {
        #if canImport(Glibc)
            answer(Int(Glibc.open(path, flags, mode_t(mode))))
        #else
            answer(Int(Darwin.open(path, flags, mode_t(mode))))
        #endif
    }

    package func close(_ descriptor: Int32) -> Int {
        #if canImport(Glibc)
            answer(Int(Glibc.close(descriptor)))
        #else
            answer(Int(Darwin.close(descriptor)))
        #endif
    }

    package func read(_ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer) -> Int {
        #if canImport(Glibc)
            answer(Glibc.read(descriptor, buffer.baseAddress, buffer.count))
        #else
            answer(Darwin.read(descriptor, buffer.baseAddress, buffer.count))
        #endif
    }

    package func write(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
        #if canImport(Glibc)
            answer(Glibc.write(descriptor, bytes.baseAddress, bytes.count))
        #else
            answer(Darwin.write(descriptor, bytes.baseAddress, bytes.count))
        #endif
    }

    package func sync(_ descriptor: Int32) -> Int { answer(Int(fsync(descriptor))) }

    package func changeMode(_ descriptor: Int32, _ mode: UInt32) -> Int {
        answer(Int(fchmod(descriptor, mode_t(mode))))
    }

    package func rename(_ old: String, _ new: String) -> Int {
        #if canImport(Glibc)
            answer(Int(Glibc.rename(old, new)))
        #else
            answer(Int(Darwin.rename(old, new)))
        #endif
    }

    package func remove(_ path: String) -> Int { answer(Int(unlink(path))) }

    package func makeDirectory(_ path: String, mode: UInt32) -> Int {
        answer(Int(mkdir(path, mode_t(mode))))
    }

    private func answer(_ result: Int) -> Int { result < 0 ? -Int(errno) : result }
}
