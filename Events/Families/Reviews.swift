/// What was found on one condition of Art. 9.
public struct ConditionCheck: Fields {
    /// The condition.
    public let condition: Name
    /// What the application says.
    public let claimed: Scalar
    /// What was found.
    public let found: Scalar
    /// Whether it is met.
    public let met: Bool

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        condition = try fields.required("condition")
        claimed = try fields.required("claimed")
        found = try fields.required("found")
        met = try fields.required("met")
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("condition", condition)
        fields.write("claimed", claimed)
        fields.write("found", found)
        fields.write("met", met)
    }
}

/// The department's review (Art. 10(1)).
public struct PreliminaryReview: Fields {
    /// The centre applied for.
    public let centre: CentreID
    /// Whether it passes.
    public let opinion: Verdict
    /// The opinion in words.
    public let text: Text
    /// The conditions one by one.
    public let checks: [ConditionCheck]

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        centre = try fields.required("centre")
        opinion = try fields.required("opinion")
        text = try fields.required("text")
        checks = try fields.list("checks")
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("centre", centre)
        fields.write("opinion", opinion)
        fields.write("text", text)
        fields.write("checks", checks)
    }
}

/// The bureau's review (Art. 10(2)).
public struct BureauReview: Fields {
    /// The centres reviewed.
    public let subjects: Subjects
    /// Whether they pass.
    public let opinion: Verdict
    /// The opinion in words.
    public let text: Text
    /// The conditions one by one.
    public let checks: [ConditionCheck]

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        subjects = try fields.required("subjects")
        opinion = try fields.required("opinion")
        text = try fields.required("text")
        checks = try fields.list("checks")
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("subjects", subjects)
        fields.write("opinion", opinion)
        fields.write("text", text)
        fields.write("checks", checks)
    }
}

/// An expert's review (Art. 10(3)).
public struct ExpertReview: Fields {
    /// The panel.
    public let panel: PanelID
    /// The centre.
    public let centre: CentreID
    /// The score.
    public let score: Int
    /// Whether the expert supports it.
    public let opinion: ExpertOpinion
    /// The opinion in words.
    public let text: Text

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        panel = try fields.required("panel")
        centre = try fields.required("centre")
        score = try fields.required("score", in: 0...100)
        opinion = try fields.required("opinion")
        text = try fields.required("text")
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("panel", panel)
        fields.write("centre", centre)
        fields.write("score", score)
        fields.write("opinion", opinion)
        fields.write("text", text)
    }
}

/// A department's formal recommendation (Art. 10(1)).
public struct Recommendation: Fields {
    /// The centres recommended.
    public let subjects: Subjects
    /// The department's document.
    public let document: DocumentNumber
    /// Its date, else the day of the act.
    public let date: Day?

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        subjects = try fields.required("subjects")
        document = try fields.required("document")
        date = try fields.optional("date")
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("subjects", subjects)
        fields.write("document", document)
        fields.write("date", date)
    }
}

/// A centre recommended to the bureau (Art. 10(1)). Stored as `recommendation.issued`, version 1.
public struct RecommendationIssue: Fields {
    /// The centre.
    public let centre: CentreID
    /// The department's document.
    public let document: DocumentNumber
    /// Its date.
    public let date: Day

    /// A recommendation of one centre.
    public init(
        centre: CentreID, document: DocumentNumber, date: Day
    ) {
        self.centre = centre
        self.document = document
        self.date = date
    }

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        centre = try fields.required("centre")
        document = try fields.required("document")
        date = try fields.required("date")
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("centre", centre)
        fields.write("document", document)
        fields.write("date", date)
    }
}
