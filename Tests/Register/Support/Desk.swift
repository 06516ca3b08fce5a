import CanonicalJSON
import EventLog
import Events
import Register
import Rules
import SQLiteLog
import Synchronization
import Testing

/// A register in a directory of its own, its clock in the hand of the test.
struct Desk: Sendable {
    let register: Register
    let directory: String
    let clock: HandClock
    private let closed = Once()

    init(_ register: Register, in directory: String, _ clock: HandClock) {
        (self.register, self.directory, self.clock) = (register, directory, clock)
    }

    /// Opens a register, calls `body`, and closes it.
    static func with<Value>(
        kind: RegisterKind = .rehearsal, opened: String = "2024-02-01T09:00:00+08:00",
        _ body: (Desk) async throws -> Value
    ) async throws -> Value {
        try await withTemporaryDirectory { directory in
            let clock = HandClock(.at(opened))
            try await Register.create(
                at: directory,
                Register.Opening(kind: kind, title: "登记簿", origin: "test/annals", at: clock.now))
            return try await reopened(directory, clock, body)
        }
    }

    /// Opens the register that is in a directory, calls `body`, and closes it.
    static func reopened<Value>(
        _ directory: String, _ clock: HandClock, _ body: (Desk) async throws -> Value
    ) async throws -> Value {
        let register = try await Register.open(
            at: directory, for: .writing, clock: { clock.now })
        let desk = Desk(register, in: directory, clock)
        do {
            let value = try await body(desk)
            try await desk.close()
            return value
        } catch {
            try await desk.close()
            throw error
        }
    }

    /// Closes the register, unless it has been closed.
    func close() async throws {
        if closed.isFirst() { try await register.close() }
    }

    /// Performs the bytes of an action: a line of a script, or over the API of a live register.
    func perform(_ bytes: [UInt8], as account: String? = nil) async throws -> Answer {
        switch register.kind {
        case .rehearsal: try await register.perform(bytes, as: .script)
        case .live: try await register.perform(bytes, as: .api(account.flatMap(AccountID.init)))
        }
    }

    func perform(_ text: String, as account: String? = nil) async throws -> Answer {
        try await perform(Array(text.utf8), as: account)
    }

    /// Performs an action; `more` are further members of its envelope.
    func act(
        _ by: String, _ action: String, _ with: JSON, _ more: JSON = [:]
    ) async throws -> Answer {
        try await perform(envelope(by, action, with, more).canonicalBytes, as: by)
    }

    /// The envelope of an action.
    func envelope(
        _ by: String, _ action: String, _ with: JSON, _ more: JSON = [:]
    ) -> JSON {
        var object = JSONObject()
        if register.kind == .rehearsal { object["by"] = .string(by) }
        object["do"] = .string(action)
        object["with"] = with
        for member in more.object?.members ?? [] { object[member.name] = member.value }
        return .object(object)
    }

    /// Performs an action that is accepted.
    @discardableResult
    func accept(
        _ by: String, _ action: String, _ with: JSON, _ more: JSON = [:],
        sourceLocation: SourceLocation = #_sourceLocation
    ) async throws -> Acceptance {
        let answer = try await act(by, action, with, more)
        return try #require(
            answer.acceptance, "\(action) by \(by): \(answer)", sourceLocation: sourceLocation)
    }

    /// Performs an action that is refused, and leaves no record.
    @discardableResult
    func refuse(
        _ by: String, _ action: String, _ with: JSON, _ more: JSON = [:],
        sourceLocation: SourceLocation = #_sourceLocation
    ) async throws -> Refusal {
        let before = try await size
        let answer = try await act(by, action, with, more)
        let refusal = try #require(
            answer.refusal, "\(action) by \(by): \(answer)", sourceLocation: sourceLocation)
        #expect(try await size == before, sourceLocation: sourceLocation)
        return refusal
    }

    func ask(_ subject: Query.Subject, as reader: Reader = .operator) async throws -> JSON {
        try await register.ask(Query(subject), as: reader, in: .chinese)
    }

    var size: Int { get async throws { try await register.health().size } }

    /// All records, as they are stored.
    var stored: [StoredRecord] {
        get async throws {
            let log = try SQLiteLog.open(directory: directory, mode: .reading) { _ in }
            let records = try await log.read { snapshot in
                var records: [StoredRecord] = []
                try snapshot.read(0..<snapshot.size) {
                    records.append($0)
                    return true
                }
                return records
            }
            try await log.close()
            return records
        }
    }

    /// All records, read strictly.
    var records: [Record] {
        get async throws { try await stored.map { try Record(bytes: $0.bytes) } }
    }

    /// The last record.
    var last: Record {
        get async throws { try #require(try await records.last) }
    }
}

extension Answer {
    var acceptance: Acceptance? {
        if case .accepted(let acceptance) = self { acceptance } else { nil }
    }
    var refusal: Refusal? { if case .refused(let refused) = self { refused.refusal } else { nil } }
}

extension JSON {
    /// The value a JSON pointer leads to.
    func at(_ pointer: String) -> JSON? {
        var value: JSON? = self
        for token in pointer.split(separator: "/") {
            if let index = Int(token), let array = value?.array {
                value = array.indices.contains(index) ? array[index] : nil
            } else {
                value = value?[String(token)]
            }
        }
        return value
    }

    /// The object with these members in place of its own.
    func with(_ members: JSON) -> JSON {
        var object = object ?? JSONObject()
        for member in members.object?.members ?? [] { object[member.name] = member.value }
        return .object(object)
    }

    /// The object without a member.
    func without(_ name: String) -> JSON {
        var object = object ?? JSONObject()
        object[name] = nil
        return .object(object)
    }

    /// As text, canonically.
    var text: String { String(decoding: canonicalBytes, as: UTF8.self) }
}

extension Reader {
    /// The reader that is this account.
    static func of(_ account: String) -> Reader { .account(AccountID(account)!) }
}

/// Something done at most once.
private final class Once: Sendable {
    private let done = Atomic(false)

    func isFirst() -> Bool { !done.exchange(true, ordering: .relaxed) }
}
