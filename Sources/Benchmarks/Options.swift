/// What a run is asked to do.
struct Options {
    var seed: UInt64 = 1
    var repeats = 3
    var wanted = Set(Work.allCases)
    var directory: String?
    var json: String?
    var document: String?
    var scripts = "Sources/Benchmarks/Peers"
    var python = ".build/peers/bin/python"
    var annals = ".build/release/annals"
    var hot: String?
    private var isFull = false
    private var given: Int?
    private var sizes: [Int]?

    /// How many records are measured beside others.
    var records: Int { given ?? (isFull ? 1_000_000 : 100_000) }
    /// How many of them each have a sync of their own.
    var singles: Int { isFull ? 5_000 : 2_000 }
    /// How many of them 64 tasks append.
    var many: Int { isFull ? 100_000 : 20_000 }
    /// How many records the logs have on which ours is measured alone.
    var growth: [Int] {
        sizes
            ?? (isFull ? [10_000, 100_000, 1_000_000, 10_000_000] : [10_000, 100_000, 1_000_000])
    }
    /// The largest city that is asked for its roster is as large as the largest log, if that is not
    /// beyond what a short run has time for.
    var cities: [Int] { isFull ? growth : growth.filter { $0 <= 100_000 } }
    var httpSeconds: Int { isFull ? 30 : 8 }

    /// What the command line says is none of this.
    struct Misuse: Error, CustomStringConvertible {
        let description: String
    }

    static let usage = """
        usage: Benchmarks [--full] [--records N] [--growth N,N,…] [--seed N] [--repeats N]
                          [--only NAME,NAME,…] [--directory DIR] [--json FILE] [--document FILE]
                          [--annals FILE] [--python FILE] [--scripts DIR]
               Benchmarks --hot KIND:N:DIR

          --full           a million records beside others and growth to ten million: some hours
          --records N      how many records beside others (100000; 1000000)
          --growth N,…     how many records where ours is measured alone
                           (10000,100000,1000000; with --full also 10000000)
          --seed N         what the records follow from (1)
          --repeats N      how often all is measured; ours alone on more than 100000 records once (3)
          --only NAME,…    some of: \(Work.allCases.map(\.rawValue).joined(separator: ", "))
          --directory DIR  where the stores are made, in a directory that is removed afterwards
                           (the system's directory for temporary files)
          --json FILE      also writes all that was measured as JSON
          --document FILE  also writes the tables into a document, between its markers
          --annals FILE    the program itself (.build/release/annals)
          --python FILE    a Python with the packages of peers (.build/peers/bin/python)
          --scripts DIR    the peers' programs (Sources/Benchmarks/Peers)
          --hot KIND:N:DIR does N of one thing, for whoever counts its instructions, on what
                           prepare:N:DIR put into DIR: \(HotPath.names)
        """

    init(_ arguments: some Sequence<String>) throws(Misuse) {
        var rest = Array(arguments)[...]
        while let name = rest.popFirst() {
            if name == "--full" {
                isFull = true
                continue
            }
            guard let value = rest.popFirst() else {
                throw Misuse(description: "\(name) is unknown or needs a value")
            }
            try take(value, of: name)
        }
    }

    private mutating func take(_ value: String, of name: String) throws(Misuse) {
        switch name {
        case "--records": given = try Self.count(value, of: name)
        case "--repeats": repeats = try Self.count(value, of: name)
        case "--growth":
            var list: [Int] = []
            for part in value.split(separator: ",") {
                list.append(try Self.count(String(part), of: name))
            }
            sizes = list.sorted()
        case "--directory": directory = value
        case "--json": json = value
        case "--document": document = value
        case "--annals": annals = value
        case "--python": python = value
        case "--scripts": scripts = value
        case "--hot": hot = value
        case "--seed":
            guard let number = UInt64(value) else {
                throw Misuse(description: "\(name) is a number from 0, not \(value)")
            }
            seed = number
        case "--only":
            wanted = []
            for part in value.split(separator: ",") {
                guard let work = Work(rawValue: String(part)) else {
                    throw Misuse(description: "there is nothing named \(part) to measure")
                }
                wanted.insert(work)
            }
        default: throw Misuse(description: "\(name) is no option")
        }
    }

    private static func count(_ text: String, of name: String) throws(Misuse) -> Int {
        guard let number = Int(text), number > 0 else {
            throw Misuse(description: "\(name) is a number from 1, not \(text)")
        }
        return number
    }
}
