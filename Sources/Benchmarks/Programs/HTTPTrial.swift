import CanonicalJSON
import EventLog
import SQLiteLog

/// Actions by `wrk` over HTTP on the real program: an officer registers organisations, each another.
struct HTTPTrial {
    let scratch: ScratchDirectory
    let tools: Tools
    let seconds: Int

    private static let opening = """
        {"at":"2024-03-04T09:00:00+08:00","by":"admin","do":"account.open",\
        "with":{"account":"officer","name":"王一","role":"officer","person":"王一"}}

        """

    /// Nothing where a program for it is missing.
    func run() async throws -> Figure? {
        guard let annals = tools.annals, let wrk = tools.wrk else { return nil }
        let directory = try scratch.directory("http")
        defer { ScratchDirectory.remove(directory) }
        let (script, data) = (directory + "/script.jsonl", directory + "/data")
        try WholeFile.write(Array(Self.opening.utf8), to: script)
        _ = try Child([annals, "play", script, "--data", data]).answer()
        let printed = try Child([annals, "token", "create", "officer", "--data", data]).answer()
        let token = String(decoding: printed, as: UTF8.self).filter { !$0.isWhitespace }
        let before = try await size(of: data)
        let server = try Server(annals, serving: data)
        let answer = try Child([
            wrk, "--threads", "2", "--connections", "64", "--duration", "\(seconds)s",
            "--timeout", "10s", "--script", tools.scripts + "/actions.lua",
            "http://127.0.0.1:\(server.port)/api/v1/actions", "--", token,
        ]).answer()
        server.stop()
        return try figure(
            of: String(decoding: answer, as: UTF8.self), appended: try await size(of: data) - before
        )
    }

    private func size(of data: String) async throws -> Int {
        let log = try SQLiteLog.open(directory: data, mode: .reading) { _ in }
        let size = try await log.read { $0.size }
        try await log.close()
        return size
    }

    /// What `wrk` says in its last line; every answer it counts must be an acceptance, and in the log.
    private func figure(of output: String, appended: Int) throws -> Figure {
        let lines = output.split(separator: "\n")
        let last = try JSONReader.read(Array((lines.last ?? "").utf8))
        guard let requests = last["requests"]?.integer, let failed = last["failed"]?.integer,
            let micros = last["microseconds"]?.integer, let p50 = last["p50"]?.integer,
            let p99 = last["p99"]?.integer
        else { throw Child.Failure(description: "wrk does not say what it measured: \(output)") }
        guard failed == 0, requests > 0, appended >= Int(requests) else {
            throw Child.Failure(
                description: """
                    over HTTP \(requests) actions were answered, \(failed) of them not accepted, \
                    and \(appended) records are in the log
                    """)
        }
        return Figure(
            work: .http, store: .annals, value: Double(requests) * 1e6 / Double(micros),
            latency: Latency(p50Nanoseconds: Int(p50) * 1000, p99Nanoseconds: Int(p99) * 1000))
    }
}
