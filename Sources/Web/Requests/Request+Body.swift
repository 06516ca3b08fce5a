import HTTPTypes
import Hummingbird
import NIOCore
import Rules
import ServiceLifecycle

extension Request {
    /// Whether the media type is JSON, whatever its parameters.
    var isJSON: Bool {
        let type = headers[.contentType]?.split(separator: ";").first?.trimmingSpaces
        return type?.lowercased() == "application/json"
    }

    /// Reads the body and performs `use` on it, holding room for it in `admission` meanwhile.
    /// - Throws: `Refusal` `input.too-large`; `Fault` where it does not arrive whole or in time, or
    ///   there is no room.
    func withBody<Value: Sendable>(
        _ admission: Admission, _ use: ([UInt8]) async throws -> Value
    ) async throws -> Value {
        let announced = headers[.contentLength].flatMap { Int($0) } ?? 0
        guard announced <= Limits.bodySizeBytes else {
            await drainBeforeClosing()
            throw Refusal(.inputTooLarge)
        }
        let (bytes, reserved) = try await readInTime(admission)
        defer { admission.release(reserved) }
        return try await use(bytes)
    }

    /// Reads a body that nobody wants and throws it away, where the caller means to close the
    /// connection: one that writes all before it reads gets to hear the answer. Where the connection
    /// goes on this is done after the answer. For a body of which nothing has been read.
    func drainBeforeClosing() async {
        guard closesConnection else { return }
        var chunks = body.makeAsyncIterator()
        await drain(&chunks)
    }

    private var closesConnection: Bool {
        headers[.connection]?.lowercased().contains("close") ?? false
    }

    private func drain(_ chunks: inout RequestBody.AsyncIterator) async {
        var sizeBytes = 0
        do {
            while sizeBytes < Limits.drainedSizeBytes, let chunk = try await chunks.next() {
                sizeBytes += chunk.readableBytes
            }
        } catch {
            // The sender has gone, or the end is unreadable: there is nothing left to read.
        }
    }

    private func readInTime(_ admission: Admission) async throws -> ([UInt8], Int) {
        try await withThrowingTaskGroup(of: ([UInt8], Int).self) { group in
            group.addTask { try await read(admission) }
            group.addTask {
                try await Task.sleep(for: Limits.body)
                throw Fault.bodyTimedOut
            }
            group.addTask {
                try await gracefulShutdown()
                try await Task.sleep(for: Limits.bodyWhileStopping)
                throw Fault.stopping
            }
            defer { group.cancelAll() }
            guard let first = try await group.next() else { throw Fault.bodyCutShort }
            return first
        }
    }

    private func read(_ admission: Admission) async throws -> ([UInt8], Int) {
        var bytes: [UInt8] = []
        var reserved = 0
        do {
            var chunks = body.makeAsyncIterator()
            while let chunk = try await chunks.next() {
                guard bytes.count + chunk.readableBytes <= Limits.bodySizeBytes else {
                    if closesConnection { await drain(&chunks) }
                    throw Refusal(.inputTooLarge)
                }
                try admission.reserve(chunk.readableBytes)
                reserved += chunk.readableBytes
                bytes.append(contentsOf: chunk.readableBytesView)
            }
            // The sequence also ends, without an error, where reading it was cancelled.
            try Task.checkCancellation()
            return (bytes, reserved)
        } catch {
            admission.release(reserved)
            switch error {
            case is Refusal, is Fault, is CancellationError: throw error
            case _: throw Fault.bodyCutShort
            }
        }
    }
}
