import Glibc

/// `annals serve` on a register, ready to be asked.
final class Server {
    let port: UInt16
    /// From the start of the program until `/readyz` said so: it writes, and the projections have
    /// all records.
    let readyMilliseconds: Double
    private let child: Child

    init(_ annals: String, serving directory: String) throws(Child.Failure) {
        let start = Stopwatch.now
        child = try Child([annals, "serve", "--data", directory, "--port", "0"])
        guard let line = child.line(), let text = line.split(separator: ":").last,
            let port = UInt16(text)
        else { throw Child.Failure(description: "annals serve does not say where it listens") }
        self.port = port
        while !PlainHTTP.isAnswered("/readyz", port: port) {
            guard !child.hasEnded else {
                throw Child.Failure(description: "annals serve ended before it was ready")
            }
            usleep(500)
        }
        readyMilliseconds = Double(Stopwatch.now - start) / 1e6
    }

    /// What it has of memory now, in MB (10⁶ bytes).
    var residentMB: Double { Double(Memory.resident(of: child.pid) ?? 0) / 1e6 }

    func stop() { child.stop() }
}
