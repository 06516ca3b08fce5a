import CanonicalJSON

/// A sequence as a script for `annals play`, a JSON object a line, positions written as
/// `"@LINEn+k"` for whoever runs it to put in.
enum Script {
    static func lines(of steps: [Step]) -> [String] {
        var numbers: [Int: Int] = [:]
        for (index, step) in steps.enumerated() { numbers[step.id] = index + 1 }
        return steps.enumerated().map { index, step in
            let with = step.with.mapping { text in
                guard let reference = Reference(text) else { return .string(text) }
                return numbers[reference.step].map {
                    .string("@LINE\($0)+\(reference.offset)")
                } ?? .integer(Ask.nowhere)
            }
            var line: JSON = [
                "at": .string(time(step.day, index)), "by": .string(step.by),
                "do": .string(step.action), "with": with,
            ]
            if step.overrides { line["override"] = ["reason": "情况特殊"] }
            if let paper = step.paper { line["for"] = self.paper(paper) }
            return String(decoding: line.canonicalBytes, as: UTF8.self)
        }
    }

    /// Every line a second after the one before it.
    private static func time(_ day: Int, _ index: Int) -> String {
        func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
        let (minutes, seconds) = (index / 60 % 60, index % 60)
        return "\(ModelDays.text(day))T09:\(two(minutes)):\(two(seconds))+08:00"
    }

    private static func paper(_ paper: Step.Paper) -> JSON {
        var json: JSON = [
            "account": .string(paper.account), "basis": "书面材料",
            "received": .string(ModelDays.text(paper.received)),
            "attachments": [["base64": "5Lmm6Z2i", "title": "书面材料", "kind": "letter"]],
        ]
        if let postmark = paper.postmark {
            json["postmark"] = .string(ModelDays.text(postmark))
        }
        return json
    }
}
