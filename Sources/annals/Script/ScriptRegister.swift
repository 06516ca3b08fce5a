import CanonicalJSON
import EventLog
import Events
import Register
import Rules

/// The rehearsal register a script is performed on, opened at the first line that gives a time
/// where there is none yet.
struct ScriptRegister {
    private let directory: String
    private var register: Register?

    /// The register there; a directory that is missing or empty waits for the script to begin.
    /// - Throws: where that is a live register, or something else than a register.
    init(at directory: String) async throws {
        self.directory = directory
        guard try Directory.holdsSomething(at: directory) else { return }
        if !Register.exists(at: directory) { try Directory.requireEmpty(directory) }
        let register = try await Register.opened(at: directory, for: .writing)
        guard register.kind == .rehearsal else {
            try? await register.close()
            throw Failure(
                chinese: "\(directory) 为正式登记簿，脚本只能在演练登记簿上运行。",
                english: """
                    \(directory) is a live register, which takes no scripts; they run on a \
                    rehearsal.
                    """)
        }
        self.register = register
    }

    /// What is answered to a line.
    mutating func answer(to line: ScriptLine) async throws -> Answer {
        switch line {
        case .tooLong:
            return .refused(
                Refused(Refusal(.inputTooLarge, Argument(.limit, ScriptLines.sizeBytesMax))))
        case .bytes(let bytes):
            if let register { return try await register.perform(bytes, as: .script) }
            return try await answer(toFirst: bytes)
        }
    }

    /// Closes the register; a script that gave no time leaves one dated by the clock.
    mutating func end() async throws {
        if register == nil { register = try await Self.create(directory, at: .now()) }
        try await close()
    }

    /// Closes the register, where there is one.
    mutating func close() async throws {
        try await register?.close()
        register = nil
    }

    /// The answer to a line before which there is no register. One that gives a time dates it. One
    /// that gives none is tried on a register that is thrown away: refused, it leaves no trace, and
    /// the register waits for a line that gives a time; accepted, it is dated by the clock.
    private mutating func answer(toFirst bytes: [UInt8]) async throws -> Answer {
        var moment = Self.moment(of: bytes)
        if moment == nil {
            let answer = try await Self.trial(of: bytes)
            if case .refused = answer { return answer }
            moment = .now()
        }
        let register = try await Self.create(directory, at: moment ?? .now())
        self.register = register
        return try await register.perform(bytes, as: .script)
    }

    private static func moment(of bytes: [UInt8]) -> Timestamp? {
        guard let line = try? JSONReader.read(bytes) else { return nil }
        return line["at"]?.string.flatMap { Timestamp(rfc3339: $0) }
    }

    private static func trial(of bytes: [UInt8]) async throws -> Answer {
        try await Directory.withTemporary { directory in
            let register = try await create("\(directory)/register", at: .now())
            let answer = try await register.perform(bytes, as: .script)
            try await register.close()
            return answer
        }
    }

    private static func create(_ directory: String, at moment: Timestamp) async throws -> Register {
        try await Register.create(
            at: directory, Register.Opening(kind: .rehearsal, at: moment))
        return try await Register.opened(at: directory, for: .writing)
    }
}
