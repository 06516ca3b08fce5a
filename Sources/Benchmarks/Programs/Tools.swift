import Glibc

/// The programs beside this one, and which of them are there.
struct Tools: Sendable {
    /// Why a column or a row is left out.
    private(set) var missing: [String] = []
    /// The product, as released.
    private(set) var annals: String?
    /// A Python that has the peers' packages.
    private(set) var python: String?
    /// Where the peers' programs and the script of `wrk` are.
    let scripts: String
    private(set) var wrk: String?

    init(_ options: Options) {
        scripts = options.scripts
        annals = found(
            options.annals, else: "HTTP, serve and memory: there is no \(options.annals)")
        python = found(
            options.python, else: "UmaDB and eventsourcing: there is no \(options.python)")
        let paths = ["/usr/bin/wrk", "/usr/local/bin/wrk", "/bin/wrk"]
        wrk = paths.first { access($0, X_OK) == 0 }
        if wrk == nil { missing.append("HTTP: wrk is not installed") }
    }

    private mutating func found(_ path: String, else sentence: String) -> String? {
        if access(path, X_OK) == 0 { return path }
        missing.append(sentence)
        return nil
    }
}
