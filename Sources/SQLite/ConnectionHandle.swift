import CSQLite
import Synchronization

/// The C library's connection. Statements hold it too, so that it outlives them.
final class ConnectionHandle {
    private(set) var pointer: OpaquePointer?
    let interrupter: Interrupter

    init(_ pointer: OpaquePointer) {
        self.pointer = pointer
        interrupter = Interrupter(pointer)
    }

    /// Closes the connection; SQLite refuses while a statement is alive.
    func close() throws(SQLiteError) {
        guard let pointer else { return }
        interrupter.detach()
        let result = sqlite3_close(pointer)
        guard result == SQLITE_OK else {
            interrupter.attach(pointer)
            throw SQLiteError(on: pointer, result: result)
        }
        self.pointer = nil
    }

    deinit {
        interrupter.detach()
        if let pointer { sqlite3_close_v2(pointer) }
    }
}

/// Stops what a connection is doing, from any thread.
public final class Interrupter: Sendable {
    // The address rather than the pointer, so that it may cross threads; 0 once closed.
    private let address: Mutex<UInt>

    init(_ pointer: OpaquePointer) {
        address = Mutex(UInt(bitPattern: pointer))
    }

    func attach(_ pointer: OpaquePointer) {
        address.withLock { $0 = UInt(bitPattern: pointer) }
    }

    func detach() {
        address.withLock { $0 = 0 }
    }

    /// Makes the running statement fail with `SQLiteError.Code.interrupt`; does nothing where none
    /// runs or the connection is closed.
    public func interrupt() {
        // Under the lock, for a connection must not close during the call.
        address.withLock { address in
            if let pointer = OpaquePointer(bitPattern: address) { sqlite3_interrupt(pointer) }
        }
    }
}
