import Dispatch

/// A value that only one serial queue ever touches.
///
/// Why this is sound although the value need not be Sendable: `init` takes it as `sending`, so
/// nobody else can reach it; it is private; the only code that is given it runs on the one serial
/// queue, one call after another, with the happens-before that Dispatch gives between them; `body`
/// is Sendable and returns nothing, so that the value can leave only into what is itself Sendable.
/// The last reference may drop on any thread, but then no call is under way, for each holds one.
public final class Confined<Value>: @unchecked Sendable {
    private let queue: DispatchQueue
    private var value: Value

    /// Confines a value to a queue of its own, which has a thread of its own while it works, so
    /// that what blocks there stalls nothing else.
    public init(_ value: sending Value, label: String) {
        self.value = value
        queue = DispatchQueue(label: label)
    }

    /// Runs `body` on the queue, after all that was submitted before.
    public func run(_ body: @escaping @Sendable (inout Value) -> Void) {
        queue.async { body(&self.value) }
    }
}
