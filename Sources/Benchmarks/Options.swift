/// What a run is asked to do.
struct Options {
    var records = 100_000
    var seed: UInt64 = 1
    var repeats = 5
    var only: Work?
    var directory: String?
    var json: String?

    /// What the command line says is none of this.
    struct Misuse: Error, CustomStringConvertible {
        let description: String
    }

    static let usage = """
        usage: Benchmarks [--records N] [--seed N] [--repeats N] [--only NAME]
                          [--directory DIR] [--json FILE]

          --records N      how many records (100000)
          --seed N         what the records follow from (1)
          --repeats N      how often all is measured (5)
          --only NAME      one of: \(Work.allCases.map(\.rawValue).joined(separator: ", "))
          --directory DIR  where the stores are made, in a directory that is removed afterwards
                           (the system's directory for temporary files)
          --json FILE      also writes all that was measured as JSON
        """

    init(_ arguments: some Sequence<String>) throws(Misuse) {
        var rest = Array(arguments)[...]
        while let name = rest.popFirst() {
            guard let value = rest.popFirst() else {
                throw Misuse(description: "\(name) is unknown or needs a value")
            }
            switch name {
            case "--records": records = try Self.count(value, of: name)
            case "--repeats": repeats = try Self.count(value, of: name)
            case "--directory": directory = value
            case "--json": json = value
            case "--seed":
                guard let number = UInt64(value) else {
                    throw Misuse(description: "\(name) is a number from 0, not \(value)")
                }
                seed = number
            case "--only":
                guard let work = Work(rawValue: value) else {
                    throw Misuse(description: "there is nothing named \(value) to measure")
                }
                only = work
            default: throw Misuse(description: "\(name) is no option")
            }
        }
    }

    private static func count(_ text: String, of name: String) throws(Misuse) -> Int {
        guard let number = Int(text), number > 0 else {
            throw Misuse(description: "\(name) is a number from 1, not \(text)")
        }
        return number
    }
}
