import Testing

/// Plays sequences drawn from a seed.
struct Sequences {
    static let steps = 50
    var distortion: Play.Distortion?

    private let openings = Openings.all

    /// Plays the sequence of a seed. What fails is shrunk, and told as a script.
    func failure(
        seed: UInt64, _ tally: inout Tally
    ) throws -> (kind: String, report: String)? {
        let opening = openings[Int(seed) % openings.count]
        var play = try opening.play.get()
        play.distortion = distortion
        if seed % 20 == 0 { play.readByTag() }
        var generator = Generator(
            seed: seed, after: play, day: Openings.firstDay, nextID: opening.steps.count)
        var steps = opening.steps
        for _ in 0..<Self.steps {
            let step = generator.step(on: play)
            steps.append(step)
            do throws(Play.Failure) {
                try play.perform(step)
            } catch {
                return (error.kind, try report(seed, steps, error))
            }
        }
        tally.add(play)
        return nil
    }

    /// The failing sequence, shrunk.
    func shrunk(_ steps: [Step], failingBy kind: String) throws -> [Step] {
        let empty = try Openings.empty()
        return Shrinking.shrink(steps) { steps in
            failure(of: steps, on: empty)?.kind == kind
        }
    }

    func failure(of steps: [Step], on empty: Play) -> Play.Failure? {
        var play = empty
        play.distortion = distortion
        do throws(Play.Failure) {
            try play.perform(steps)
            return nil
        } catch {
            return error
        }
    }

    private func report(
        _ seed: UInt64, _ steps: [Step], _ failure: Play.Failure
    ) throws -> String {
        let small = try shrunk(steps, failingBy: failure.kind)
        let again = self.failure(of: small, on: try Openings.empty())
        return """
            seed \(seed): \(failure)
            shrunk to \(small.count) of \(steps.count) steps: \(again?.what ?? "")
            \(Script.lines(of: small).joined(separator: "\n"))
            """
    }
}

/// A beginning played once, for all sequences that start from it.
struct Opening {
    let steps: [Step]
    let play: Result<Play, any Error>
}

extension Openings {
    /// Every variant with one, three and five experts.
    static let all: [Opening] = (0..<count).flatMap { variant in
        [1, 3, 5].map { experts in
            let steps = steps(variant, minExperts: experts)
            return Opening(
                steps: steps,
                play: Result {
                    var play = try empty()
                    try play.perform(steps)
                    return play
                })
        }
    }

    /// A register just opened.
    static func empty() throws -> Play { Play(try World.opened(on: "2024-02-01 08:00:00")) }
}

/// What sequences came to, by action.
struct Tally: CustomStringConvertible {
    private(set) var accepted: [String: Int] = [:]
    private(set) var refused: [String: Int] = [:]
    private(set) var open: [String: Int] = [:]

    mutating func add(_ play: Play) {
        accepted.merge(play.accepted, uniquingKeysWith: +)
        refused.merge(play.refused, uniquingKeysWith: +)
        open.merge(play.open, uniquingKeysWith: +)
    }

    /// Actions never accepted: nothing was tested of them.
    var unreached: [String] { Schema.fields.keys.filter { accepted[$0] == nil }.sorted() }

    var description: String {
        Schema.fields.keys.sorted().map {
            "\($0): \(accepted[$0] ?? 0) accepted, \(refused[$0] ?? 0) refused, "
                + "\(open[$0] ?? 0) left open"
        }.joined(separator: "\n")
    }
}
