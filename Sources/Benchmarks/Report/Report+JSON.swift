import CanonicalJSON
import Glibc

extension Report {
    /// The file could not be written.
    struct Unwritten: Error, CustomStringConvertible {
        let description: String
    }

    /// All that the table says; ratios in thousandths, for numbers here are integers.
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
            "settings": [
                "journalMode": .string(settings.journalMode),
                "synchronous": .string(settings.synchronous),
            ],
            "seed": .string("\(options.seed)"),
            "records": .integer(Int64(workload.records.count)),
            "singles": .integer(Int64(workload.singles)),
            "meanRecordBytes": .integer(Int64(workload.meanSizeBytes.rounded())),
            "repeats": .integer(Int64(options.repeats)),
            "work": .array(rows.map(Self.json)),
        ]
    }

    /// Writes the JSON to a file.
    func write(to path: String) throws(Unwritten) {
        guard let file = fopen(path, "w") else {
            throw Unwritten(description: "\(path): \(String(cString: strerror(errno)))")
        }
        let bytes = json.canonicalBytes + [UInt8(ascii: "\n")]
        let written = fwrite(bytes, 1, bytes.count, file)
        guard fclose(file) == 0, written == bytes.count else {
            throw Unwritten(description: "\(path) could not be written whole")
        }
    }

    private static func json(_ row: Row) -> JSON {
        [
            "name": .string(row.work.rawValue), "unit": .string(row.work.unit),
            "beside": .string(row.work.yardstick), "annals": json(row.ours, scale: 1),
            "plain": json(row.plain, scale: 1), "ratioThousandths": json(row.ratio, scale: 1000),
        ]
    }

    private static func json(_ spread: Spread, scale: Double) -> JSON {
        func integer(_ value: Double) -> JSON { .integer(Int64((value * scale).rounded())) }
        return [
            "median": integer(spread.median), "least": integer(spread.least),
            "most": integer(spread.most),
        ]
    }
}
