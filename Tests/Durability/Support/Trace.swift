import Testing

/// What a server did, in the order in which the kernel saw it: the record that strace makes with
/// `-f -yy`. A call that another thread's interrupts stands on two lines.
struct Trace: Sendable {
    /// The words that start a program under strace.
    static func words(to path: String) -> [String] {
        [
            "strace", "-f", "-qq", "-yy", "-s", "700", "-e", "signal=none", "-e",
            "trace=fsync,fdatasync,write,writev,sendto,sendmsg,pwrite64,read,recvfrom,recvmsg",
            "-o", path,
        ]
    }

    /// A call that matters.
    struct Call: Equatable, Sendable {
        enum Kind: Equatable, Sendable {
            /// Frames are written to a `-wal`, which is named.
            case frame(String)
            /// A `-wal` is synced.
            case sync(String)
            /// Something is read from this connection.
            case request(String)
            /// The acceptance of the record at a position is written to this connection.
            case answer(String, position: Int)
        }

        let kind: Kind
        /// The line at which it began.
        let begun: Int
        /// The line at which it had ended.
        let ended: Int
    }

    /// In the order in which they ended.
    let calls: [Call]

    /// Reads strace's record.
    init(_ text: String) {
        var calls: [Call] = []
        var unfinished: [Substring: (line: Int, head: Substring)] = [:]
        for (number, line) in text.split(separator: "\n").enumerated() {
            let space = line.firstIndex(of: " ") ?? line.endIndex
            let thread = line[..<space]
            let rest = line[space...].drop { $0 == " " }
            if rest.hasSuffix("<unfinished ...>") {
                // A space stands before the mark, also where none stands before what follows.
                unfinished[thread] = (number, rest.dropLast(" <unfinished ...>".count))
            } else if rest.hasPrefix("<... "), let resumed = rest.firstRange(of: " resumed>") {
                guard let first = unfinished.removeValue(forKey: thread) else { continue }
                let whole = first.head + rest[resumed.upperBound...]
                if let kind = Self.kind(of: whole[...]) {
                    calls.append(Call(kind: kind, begun: first.line, ended: number))
                }
            } else if let kind = Self.kind(of: rest) {
                calls.append(Call(kind: kind, begun: number, ended: number))
            }
        }
        self.calls = calls
    }

    /// What a call is for; nothing where it failed or is none of those that matter.
    private static func kind(of call: Substring) -> Call.Kind? {
        guard let result = call.ranges(of: " = ").last, call[result.upperBound...].first != "-",
            let opened = call.firstIndex(of: "<"), let name = call.firstIndex(of: "("),
            let closed = call[opened...].firstRange(of: ">,")
                ?? call[opened...].firstRange(of: ">)")
        else { return nil }
        let file = call[call.index(after: opened)..<closed.lowerBound]
        let data = call[closed.upperBound..<result.lowerBound]
        switch call[..<name] {
        case "fsync", "fdatasync":
            return file.hasSuffix("-wal") ? .sync(base(of: file)) : nil
        case "pwrite64":
            // What stands at 0 is the head of the file, which is synced for itself.
            guard file.hasSuffix("-wal"), !data.hasSuffix(", 0)") else { return nil }
            return .frame(base(of: file))
        case "read", "recvfrom", "recvmsg":
            return file.hasPrefix("TCP:") && call[result.upperBound...] != "0"
                ? .request(String(file)) : nil
        case "write", "writev", "sendto", "sendmsg":
            guard file.hasPrefix("TCP:"), data.contains("HTTP/1.1 201 "),
                let place = data.firstRange(of: "/api/v1/receipts/"),
                let position = Int(data[place.upperBound...].prefix { $0.isNumber })
            else { return nil }
            return .answer(String(file), position: position)
        default: return nil
        }
    }

    private static func base(of path: Substring) -> String {
        String(path.split(separator: "/").last ?? "")
    }
}
