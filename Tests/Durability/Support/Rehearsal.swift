import CanonicalJSON
import Testing

/// The credentials of a register's accounts.
struct Tokens: Sendable {
    private let tokens: [String: String]

    /// Makes one for each of these accounts.
    init(for accounts: [String], at directory: String) async throws {
        var tokens: [String: String] = [:]
        for account in accounts {
            let output = try await Program.succeed(
                "token", "create", account, "--data", directory)
            tokens[account] = String(output.dropLast())
        }
        self.tokens = tokens
    }

    /// That of an account.
    subscript(account: String) -> String { tokens[account] ?? "" }
}

/// A rehearsal register with the accounts that the acts need.
struct Rehearsal: Sendable {
    /// Where it is.
    let directory: String
    /// Credentials of `admin`, `officer` and `auditor`.
    let tokens: Tokens

    /// A register that is there already.
    init(at directory: String, with tokens: Tokens) {
        self.directory = directory
        self.tokens = tokens
    }

    /// Plays the accounts into a new register.
    init(at directory: String) async throws {
        self.directory = directory
        let lines = [("officer", "officer"), ("auditor", "auditor")].map { account, role in
            #"{"at":"2024-02-01T09:00:00+08:00","by":"admin","do":"account.open","with":"#
                + #"{"account":"\#(account)","name":"某人","role":"\#(role)"}}"# + "\n"
        }
        try await Program.succeed("play", "-", "--data", directory, input: lines.joined())
        tokens = try await Tokens(for: ["admin", "officer", "auditor"], at: directory)
    }

    /// Verifies the register, which must be sound, and gives its size.
    func verifiedSize() async throws -> Int {
        let output = try await Program.succeed("verify", "--data", directory, "--format", "json")
        return Int(
            try #require(try JSONReader.read(Array(output.utf8.dropLast()))["size"]?.integer))
    }

    /// Works the projections out anew; whether the rows are the same.
    func rebuildsTheSame() async throws -> Bool {
        let output = try await Program.succeed("rebuild", "--data", directory, "--format", "json")
        return try JSONReader.read(Array(output.utf8.dropLast()))["same"] == true
    }

    /// Plays lines, each a JSON object, and gives what came of it.
    func play(_ acts: [Act]) async throws -> Program.Outcome {
        let lines = acts.map { act in
            var line = act.json.object ?? JSONObject()
            line["by"] = .string(act.by ?? "public")
            return String(decoding: JSON.object(line).canonicalBytes, as: UTF8.self) + "\n"
        }
        return try await Program.run(["play", "-", "--data", directory], input: lines.joined())
    }
}
