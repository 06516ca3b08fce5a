import CanonicalJSON
import EventLog
import Events
import Foundation
import Register
import SQLiteLog
import Testing

/// A register of 1,000 records, small enough that every bit of it can be flipped: with persons under
/// keys, one of them erased, with attachments, and with what every register begins with.
enum SmallStore {
    static let size = 1000
    private static let time = "2024-02-01T09:00:00+08:00"

    /// How many of the records have rows in the index; those of the others are made in memory.
    private static let indexedSize = 700

    /// Makes it in a directory, and closes it.
    static func make(at directory: String) async throws {
        let opened = try #require(Timestamp(rfc3339: time))
        try await Register.create(
            at: directory,
            Register.Opening(
                kind: .rehearsal, title: "登记簿", origin: "test/annals", at: opened))
        try await writing(directory) { register in
            try await fillWithPersons(register)
            try await fill(register, to: indexedSize)
        }
        // A log that small is indexed in memory alone unless asked otherwise.
        var options = SQLiteLog.Options()
        options.runRecords = 1
        try await SQLiteLog.open(
            directory: directory, mode: .writing, options: options, onFailure: { _ in }
        ).close()
        try await writing(directory) { try await fill($0, to: size) }
    }

    private static func writing(
        _ directory: String, _ body: (Register) async throws -> Void
    ) async throws {
        let register = try await Register.open(at: directory, for: .writing)
        do {
            try await body(register)
            try await register.close()
        } catch {
            try await register.close()
            throw error
        }
    }

    private static func fillWithPersons(_ register: Register) async throws {
        for role in ["officer", "leader"] {
            try await act(register, "admin", "account.open", account(role, role: role))
        }
        for number in 0..<40 {
            try await act(register, "public", "organisation.register", organisation(number))
        }
        try await eraseOnePerson(register)
        for number in 0..<12 {
            let text = String(repeating: "聘任书第\(number)号。", count: 1 + number * 5)
            let paper: JSON = [
                "base64": .string(Data(text.utf8).base64EncodedString()), "title": "聘书",
                "kind": "appointment",
            ]
            var with = account("expert-\(number)", role: "expert").object ?? JSONObject()
            with["attachments"] = [paper]
            try await act(register, "admin", "account.open", .object(with))
        }
    }

    private static func fill(_ register: Register, to size: Int) async throws {
        var number = try await register.health().size
        while try await register.health().size < size {
            if number.isMultiple(of: 3) {
                try await act(register, "officer", "call.open", call("call-\(number)"))
            } else {
                try await act(
                    register, "admin", "account.open", account("a-\(number)", role: "expert"))
            }
            number += 1
        }
    }

    /// Erases whoever the first organisation named as its contact.
    private static func eraseOnePerson(_ register: Register) async throws {
        let size = try await register.health().size
        let records = try await LogReading.records(at: register.directory, 0..<size)
        let contact = records.lazy.compactMap { bytes -> String? in
            let record = try? Record(bytes: bytes)
            return record?.data["contact"]?["name"]?["sealed"]?.string
        }.first
        let person = try #require(contact)
        try await act(
            register, "leader", "personal.erase",
            ["subject": .string(person), "basis": "本人申请"])
    }

    private static func act(
        _ register: Register, _ by: String, _ action: String, _ with: JSON
    ) async throws {
        let line: JSON = [
            "at": .string(time), "by": .string(by), "do": .string(action), "with": with,
        ]
        let answer = try await register.perform(line.canonicalBytes, as: .script)
        guard case .accepted = answer else {
            Issue.record("\(action) by \(by): \(answer)")
            throw CancellationError()
        }
    }

    private static func account(_ name: String, role: String) -> JSON {
        ["account": .string(name), "name": .string("某\(name)"), "role": .string(role)]
    }

    private static func call(_ name: String) -> JSON {
        ["call": .string(name), "title": "申报通知", "opens": "2024-02-01", "closes": "2024-12-31"]
    }

    private static func organisation(_ number: Int) -> JSON {
        [
            "organisation": .string(creditCode(number)), "name": .string("鞍山第\(number)有限公司"),
            "kind": "enterprise", "district": "tiedong", "legalRepresentative": "张三",
            "contact": ["name": .string("李四\(number)"), "phone": "13800000000"],
        ]
    }

    /// A unified social credit code with the check character of GB 32100.
    private static func creditCode(_ number: Int) -> String {
        let alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY")
        var values = [9, 1, 2, 1, 0, 3, 0, 2, 0, 0, 0, 0, 0, 0, 0, number / 31, number % 31]
        var (sum, weight) = (0, 1)
        for value in values {
            sum += value * weight
            weight = weight * 3 % 31
        }
        values.append((31 - sum % 31) % 31)
        return String(values.map { alphabet[$0] })
    }
}
