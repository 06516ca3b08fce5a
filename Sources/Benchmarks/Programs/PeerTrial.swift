import CanonicalJSON
import Glibc

/// Has the peers' programs do their part of a repeat, on the records of a file.
struct PeerTrial {
    /// What a peer said of itself.
    struct About: Hashable, Sendable {
        let name: String
        let version: String
        let settings: String
    }

    let workload: Workload
    let wanted: Set<Work>
    let scratch: ScratchDirectory
    /// The records' bytes with what guards them, see `RecordFile`.
    let records: String

    /// Measures one of them.
    ///
    /// - Parameter python: one that has its package.
    func run(
        _ store: Store, by python: String, _ tools: Tools
    ) throws -> (figures: [Figure], about: About) {
        let directory = try scratch.directory(store.rawValue)
        defer { ScratchDirectory.remove(directory) }
        let plan = directory + "/plan.json"
        try WholeFile.write(self.plan(in: directory).canonicalBytes, to: plan)
        let script = "\(tools.scripts)/\(store.rawValue)_peer.py"
        let child = try Child([python, "-B", script, plan], errors: directory + "/errors")
        do {
            let answer = try JSONReader.read(try child.answer())
            return (figures(of: answer, store), about(answer))
        } catch {
            let said = (try? WholeFile.text(directory + "/errors")) ?? ""
            throw Child.Failure(description: "\(script): \(error) \(said.suffix(2000))")
        }
    }

    private func plan(in directory: String) -> JSON {
        [
            "records": .string(records), "directory": .string(directory),
            "works": .array(wanted.map { .string($0.rawValue) }),
            "singles": .integer(Int64(workload.singles)),
            "many": .integer(Int64(workload.many)), "tasks": .integer(Int64(Workload.tasks)),
            "batch": .integer(Int64(Workload.batch)),
            "framework": .array(Planned.frameworkTypes.map { .string($0) }),
            "tags": .array(workload.centres.tags.map { .string($0) }),
            "tagged": .integer(Int64(workload.centres.recordCount)),
        ]
    }

    private func figures(of answer: JSON, _ store: Store) -> [Figure] {
        (answer["measured"]?.array ?? []).compactMap { entry in
            guard let work = entry["work"]?.string.flatMap(Work.init), wanted.contains(work),
                let thousandths = entry["thousandths"]?.integer
            else { return nil }
            var latency: Latency?
            if let each = entry["nanoseconds"], let p50 = each["p50"]?.integer,
                let p99 = each["p99"]?.integer
            {
                latency = Latency(p50Nanoseconds: Int(p50), p99Nanoseconds: Int(p99))
            }
            return Figure(
                work: work, store: store, value: Double(thousandths) / 1000, latency: latency)
        }
    }

    private func about(_ answer: JSON) -> About {
        About(
            name: answer["name"]?.string ?? "", version: answer["version"]?.string ?? "",
            settings: answer["settings"]?.string ?? "")
    }
}
