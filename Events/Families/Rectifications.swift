/// A rectification ordered (Art. 17). Stored as `rectification.ordered`, version 1.
public struct RectificationOrdered: Fields {
    /// The centre.
    public let centre: CentreID
    /// The evaluation.
    public let evaluation: EvaluationID
    /// The day of the grade.
    public let date: Day
    /// How many months it has.
    public let months: Int
    /// The last day.
    public let due: Day
    /// Whether the last day may move: until service is recorded, or the year's calendar adopted.
    public let provisional: Bool

    /// What is recorded.
    public init(
        centre: CentreID, evaluation: EvaluationID, date: Day, months: Int, due: Day,
        provisional: Bool
    ) {
        self.centre = centre
        self.evaluation = evaluation
        self.date = date
        self.months = months
        self.due = due
        self.provisional = provisional
    }

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        centre = try fields.required("centre")
        evaluation = try fields.required("evaluation")
        date = try fields.required("date")
        months = try fields.required("months", in: 1...24)
        due = try fields.required("due")
        provisional = try fields.required("provisional")
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("centre", centre)
        fields.write("evaluation", evaluation)
        fields.write("date", date)
        fields.write("months", months)
        fields.write("due", due)
        fields.write("provisional", provisional)
    }
}

/// A request for acceptance of a rectification (Art. 17). Stored as `rectification.requested`,
/// version 1.
public struct RectificationRequest: Fields {
    /// The centre.
    public let centre: CentreID
    /// What was put right.
    public let report: Text

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        centre = try fields.required("centre")
        report = try fields.required("report")
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("centre", centre)
        fields.write("report", report)
    }
}

/// A decision on a rectification.
public struct RectificationConclusion: Fields {
    /// The centre.
    public let centre: CentreID
    /// The panel, else the last convened for it.
    public let panel: PanelID?
    /// Whether it passed.
    public let passed: Bool
    /// Why.
    public let text: Text
    /// The bureau's document.
    public let document: DocumentNumber?

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        centre = try fields.required("centre")
        panel = try fields.optional("panel")
        passed = try fields.required("passed")
        text = try fields.required("text")
        document = try fields.optional("document")
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("centre", centre)
        fields.write("panel", panel)
        fields.write("passed", passed)
        fields.write("text", text)
        fields.write("document", document)
    }
}

/// What a rectification came to (Art. 17). Stored as `rectification.passed` and
/// `rectification.failed`, version 1.
public struct RectificationConcluded: Fields {
    /// The centre.
    public let centre: CentreID
    /// The panel, else the last convened for it.
    public let panel: PanelID?
    /// Whether it passed.
    public let passed: Bool
    /// Why.
    public let text: Text
    /// The bureau's document.
    public let document: DocumentNumber?
    /// The grade it has from now on, where it has one.
    public let grade: Grade?
    /// That grade's last day.
    public let validUntil: Day?

    /// What is recorded.
    public init(
        centre: CentreID, panel: PanelID?, passed: Bool, text: Text, document: DocumentNumber?,
        grade: Grade?, validUntil: Day?
    ) {
        self.centre = centre
        self.panel = panel
        self.passed = passed
        self.text = text
        self.document = document
        self.grade = grade
        self.validUntil = validUntil
    }

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        centre = try fields.required("centre")
        panel = try fields.optional("panel")
        passed = try fields.required("passed")
        text = try fields.required("text")
        document = try fields.optional("document")
        grade = try fields.optional("grade")
        validUntil = try fields.optional("validUntil")
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("centre", centre)
        fields.write("panel", panel)
        fields.write("passed", passed)
        fields.write("text", text)
        fields.write("document", document)
        fields.write("grade", grade)
        fields.write("validUntil", validUntil)
    }
}
