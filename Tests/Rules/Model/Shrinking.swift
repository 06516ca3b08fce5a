import CanonicalJSON

/// Makes a failing sequence small: first by leaving out ever smaller runs of steps (delta
/// debugging), then by making plainer what is left.
enum Shrinking {
    static func shrink(_ steps: [Step], fails: ([Step]) -> Bool) -> [Step] {
        var steps = steps
        while true {
            let before = steps.count
            steps = withoutRuns(steps, fails)
            if steps.count == before { break }
        }
        return plainer(steps, fails)
    }

    private static func withoutRuns(_ steps: [Step], _ fails: ([Step]) -> Bool) -> [Step] {
        var steps = steps
        var length = max(1, steps.count / 2)
        while true {
            var start = 0
            while start < steps.count {
                var fewer = steps
                fewer.removeSubrange(start..<min(start + length, steps.count))
                if fails(fewer) { steps = fewer } else { start += length }
            }
            if length == 1 { return steps }
            length /= 2
        }
    }

    private static func plainer(_ steps: [Step], _ fails: ([Step]) -> Bool) -> [Step] {
        var steps = steps
        for index in steps.indices {
            for plainer in plainer(steps[index], after: index == 0 ? nil : steps[index - 1]) {
                var changed = steps
                changed[index] = plainer(changed[index])
                if fails(changed) { steps = changed }
            }
        }
        return steps
    }

    /// What may make a step plainer: no override, no paper, the day of the step before, and each
    /// field that can be left out left out.
    private static func plainer(_ step: Step, after previous: Step?) -> [(Step) -> Step] {
        func change(_ edit: @escaping (inout Step) -> Void) -> (Step) -> Step {
            { step in
                var step = step
                edit(&step)
                return step
            }
        }
        var changes: [(Step) -> Step] = []
        if step.overrides { changes.append(change { $0.overrides = false }) }
        if let paper = step.paper {
            changes.append(
                change {
                    $0.paper = nil
                    $0.by = paper.account
                })
        }
        if let previous, previous.day < step.day {
            changes.append(
                change {
                    $0.day = previous.day
                    guard let received = $0.paper?.received else { return }
                    $0.paper?.received = min(received, previous.day)
                })
        }
        for field in Schema.fields[step.action] ?? [] where !field.isRequired {
            guard step.with[field.name] != nil else { continue }
            changes.append(
                change { step in
                    guard let object = step.with.object else { return }
                    let kept = object.members.filter { $0.name != field.name }
                    step.with = .object(
                        kept.reduce(into: JSONObject()) { $0[$1.name] = $1.value })
                })
        }
        return changes
    }
}
