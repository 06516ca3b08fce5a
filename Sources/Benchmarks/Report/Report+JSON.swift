import CanonicalJSON

extension Report {
    /// All that was measured; values in thousandths, for numbers here are integers.
    var json: JSON {
        [
            "machine": [
                "cores": .integer(Int64(machine.cores)),
                "memoryMiB": .integer(Int64(machine.memoryMiB)),
                "kernel": .string(machine.kernel),
                "loadHundredths": .integer(Int64((load * 100).rounded())),
            ],
            "versions": [
                "sqlite": .string(machine.sqlite), "lz4": .string(machine.lz4),
                "swift": .string(machine.swift),
            ],
            "peers": .array(
                run.peers.map {
                    [
                        "name": .string($0.name), "version": .string($0.version),
                        "settings": .string($0.settings),
                    ]
                }),
            "settings": [
                "journalMode": .string(run.settings.journalMode),
                "synchronous": .string(run.settings.synchronous),
            ],
            "seed": .string("\(run.options.seed)"),
            "records": .integer(Int64(run.workload.records.count)),
            "singles": .integer(Int64(run.workload.singles)),
            "many": .integer(Int64(run.workload.many)),
            "meanRecordBytes": .integer(Int64(run.workload.meanSizeBytes.rounded())),
            "repeats": .integer(Int64(run.options.repeats)),
            "figures": .array(run.figures.map(Self.json)),
        ]
    }

    /// Writes the JSON to a file.
    func write(to path: String) throws(WholeFile.Failure) {
        try WholeFile.write(json.canonicalBytes + [UInt8(ascii: "\n")], to: path)
    }

    private static func json(_ figure: Figure) -> JSON {
        var object = JSONObject()
        object["work"] = .string(figure.work.rawValue)
        object["store"] = .string(figure.store.rawValue)
        object["unit"] = .string(figure.work.unit)
        object["thousandths"] = .integer(Int64((figure.value * 1000).rounded()))
        object["size"] = figure.size.map { .integer(Int64($0)) }
        if let latency = figure.latency {
            object["p50Nanoseconds"] = .integer(Int64(latency.p50Nanoseconds))
            object["p99Nanoseconds"] = .integer(Int64(latency.p99Nanoseconds))
        }
        return .object(object)
    }
}
