import ArgumentParser
import Hummingbird

@main
struct Annals: AsyncParsableCommand {
    func run() async throws {}
}
