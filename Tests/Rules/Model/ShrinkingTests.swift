import CanonicalJSON
import Testing

/// The shrinking tried out on a model that errs on purpose.
@Suite struct `A failing sequence made small` {
    /// Believes that no centre may ask for a deferral.
    private static let wrong: Play.Distortion = { ask, scene, forecast in
        guard ask.action == "deferral.request", forecast.isYes else { return forecast }
        return .no(.some)
    }

    private static func step(_ id: Int, _ by: String, _ action: String, _ with: JSON) -> Step {
        Step(id: id, day: Openings.firstDay + 30, by: by, action: action, with: with)
    }

    /// Every step of an opening, and what makes the wrong model fail among what does not.
    private static var long: [Step] {
        let opening = Openings.steps(0, minExperts: 3)
        let next = opening.count + 1
        var steps = opening
        steps.append(
            step(next, "host-tiexi", "committee.form", ["centre": "con", "members": ["甲"]]))
        steps.append(step(next + 1, "host-lishan", "committee.form", ["centre": "con"]))
        steps.append(
            step(
                next + 2, "host-tiexi", "deferral.request",
                ["centre": "con", "months": 3, "reason": "设备未到"]))
        return steps
    }

    @Test func `only what the failure needs is left`() throws {
        var sequences = Sequences()
        sequences.distortion = Self.wrong
        let empty = try Openings.empty()
        let failure = try #require(sequences.failure(of: Self.long, on: empty))
        let small = try sequences.shrunk(Self.long, failingBy: failure.kind)
        #expect(
            small.map(\.action) == [
                "account.open", "account.open", "centre.carry-over", "deferral.request",
            ])
        for index in small.indices {
            var fewer = small
            fewer.remove(at: index)
            #expect(sequences.failure(of: fewer, on: empty)?.kind != failure.kind)
        }
        #expect(sequences.failure(of: small, on: empty)?.kind == failure.kind)
    }

    @Test func `a model that does not err plays the same steps to their end`() throws {
        #expect(Sequences().failure(of: Self.long, on: try Openings.empty()) == nil)
    }

    @Test func `a wrong model is found out by random sequences`() throws {
        var sequences = Sequences()
        sequences.distortion = Self.wrong
        var tally = Tally()
        let found = try (1...60).lazy.compactMap {
            try sequences.failure(seed: $0, &tally)
        }.first
        #expect(found?.kind == "deferral.request yes")
        #expect(found?.report.contains(#""do":"deferral.request""#) == true)
    }

    @Test func `a step is made plainer: no override, an earlier day, no field it does not need`() {
        var step = Self.step(
            2, "leader", "deferral.decide",
            ["centre": "con", "granted": true, "text": "决定", "document": "鞍科发〔2024〕20号"])
        step.overrides = true
        let first = Step(id: 1, day: step.day - 9, by: "a", action: "x", with: [:])
        let small = Shrinking.shrink([first, step]) { steps in
            steps.count == 2
        }
        #expect(small[1].day == first.day)
        #expect(!small[1].overrides)
        #expect(small[1].with == ["centre": "con", "granted": true, "text": "决定"])
    }

    @Test func `a script counts positions by its own lines`() {
        let steps = [
            Self.step(7, "host-tiexi", "centre.relinquish", ["centre": "con", "reason": "停"]),
            Self.step(
                9, "leader", "record.set-aside",
                ["position": .string(Reference.text(7, 1)), "reason": "有误"]),
        ]
        let lines = Script.lines(of: steps)
        #expect(lines[1].contains(#""position":"@LINE1+1""#))
        #expect(lines[0].hasPrefix(#"{"at":"2024-10-02T09:00:00+08:00","by":"host-tiexi""#))
        #expect(lines[1].contains(#""at":"2024-10-02T09:00:01+08:00""#))
    }
}
