public import ArgumentParser
public import Register

/// Which register, and in which language to speak of it.
struct RegisterOptions: ParsableArguments {
    @Option(name: .customLong("data"), help: ArgumentHelp("The register.", valueName: "dir"))
    var directory = "./annals-data"

    @Option(name: .customLong("lang"), help: "The language of messages and tables.")
    var language = Language.chinese
}

extension Language: ExpressibleByArgument {}
