/// An opinion on a centre, of whichever stage. Stored as `review.opinion-recorded`, version 1.
public struct Opinion: Fields {
    /// What was said: a verdict at the reviews, support or not by an expert.
    public enum Finding: Hashable, Sendable {
        /// The department's review (Art. 10(1)).
        case preliminary(Verdict)
        /// The bureau's review (Art. 10(2)).
        case bureau(Verdict)
        /// An expert's review (Art. 10(3)).
        case expert(PanelID, score: Int, ExpertOpinion)
    }

    /// The centre.
    public let centre: CentreID
    /// The stage and what was said.
    public let finding: Finding
    /// The opinion in words.
    public let text: Text
    /// The conditions one by one.
    public let checks: [ConditionCheck]

    /// An opinion on a centre.
    public init(centre: CentreID, finding: Finding, text: Text, checks: [ConditionCheck] = []) {
        self.centre = centre
        self.finding = finding
        self.text = text
        self.checks = checks
    }

    /// Reads the fields; which there are depends on the stage.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        centre = try fields.required("centre")
        switch try fields.required("stage", as: OpinionStage.self) {
        case .preliminary: finding = .preliminary(try fields.required("opinion"))
        case .bureau: finding = .bureau(try fields.required("opinion"))
        case .expert:
            finding = .expert(
                try fields.required("panel"), score: try fields.required("score", in: 0...100),
                try fields.required("opinion"))
        }
        text = try fields.required("text")
        checks = try fields.list("checks")
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("centre", centre)
        switch finding {
        case .preliminary(let verdict):
            fields.write("stage", OpinionStage.preliminary)
            fields.write("opinion", verdict)
        case .bureau(let verdict):
            fields.write("stage", OpinionStage.bureau)
            fields.write("opinion", verdict)
        case .expert(let panel, let score, let opinion):
            fields.write("stage", OpinionStage.expert)
            fields.write("panel", panel)
            fields.write("score", score)
            fields.write("opinion", opinion)
        }
        fields.write("text", text)
        fields.write("checks", checks)
    }
}
