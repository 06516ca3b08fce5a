import HTTPTypes

/// Which methods each path takes, to tell a wrong method (405) from a wrong path (404).
struct PathTable: Sendable {
    private let entries: [(segments: [Substring], method: HTTPRequest.Method)]

    init(_ routes: [(path: String, method: HTTPRequest.Method)]) {
        entries = routes.map { ($0.path.split(separator: "/"), $0.method) }
    }

    /// The methods `path` takes, in the order of `Allow`; none where there is no such path.
    func methods(of path: String) -> [HTTPRequest.Method] {
        let segments = path.split(separator: "/")
        let methods = entries.filter { matches(segments, $0.segments) }.map(\.method)
        return methods.flatMap { $0 == .get ? [.get, .head] : [$0] }
    }

    private func matches(_ path: [Substring], _ pattern: [Substring]) -> Bool {
        path.count == pattern.count
            && zip(path, pattern).allSatisfy { $1.first == ":" || $0.utf8.elementsEqual($1.utf8) }
    }
}
