/// An evaluation (Art. 16). Stored as `evaluation.announced`, version 1.
public struct EvaluationAnnouncement: Fields {
    /// The evaluation.
    public let evaluation: EvaluationID
    /// The year.
    public let year: Int
    /// The centres to be evaluated.
    public let centres: [CentreID]
    /// The last day for materials.
    public let materialsDue: Day
    /// The bureau's document.
    public let document: DocumentNumber?

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        evaluation = try fields.required("evaluation")
        year = try fields.required("year", in: 2000...2100)
        centres = try fields.requiredList("centres")
        materialsDue = try fields.required("materialsDue")
        document = try fields.optional("document")
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("evaluation", evaluation)
        fields.write("year", year)
        fields.write("centres", centres)
        fields.write("materialsDue", materialsDue)
        fields.write("document", document)
    }
}

/// Materials for an evaluation. Stored as `evaluation.materials-submitted`, version 1.
public struct EvaluationMaterials: Fields {
    /// The evaluation.
    public let evaluation: EvaluationID
    /// The centre.
    public let centre: CentreID
    /// The materials.
    public let materials: Text

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        evaluation = try fields.required("evaluation")
        centre = try fields.required("centre")
        materials = try fields.required("materials")
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("evaluation", evaluation)
        fields.write("centre", centre)
        fields.write("materials", materials)
    }
}

/// A centre that took no part in an evaluation (Art. 20(2)). Stored as
/// `evaluation.absence-recorded`, version 1.
public struct EvaluationAbsence: Fields {
    /// The evaluation.
    public let evaluation: EvaluationID
    /// The centre.
    public let centre: CentreID
    /// Whether it had a reason.
    public let excused: Bool
    /// Why.
    public let reason: Text

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        evaluation = try fields.required("evaluation")
        centre = try fields.required("centre")
        excused = try fields.required("excused")
        reason = try fields.required("reason")
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("evaluation", evaluation)
        fields.write("centre", centre)
        fields.write("excused", excused)
        fields.write("reason", reason)
    }
}

/// Grades for centres.
public struct Grading: Fields {
    /// The evaluation.
    public let evaluation: EvaluationID
    /// The centres.
    public let subjects: Subjects
    /// The grade.
    public let grade: Grade
    /// The bureau's document.
    public let document: DocumentNumber
    /// Its date.
    public let date: Day
    /// Why not the grade the scores suggest.
    public let reason: Text?

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        evaluation = try fields.required("evaluation")
        subjects = try fields.required("subjects")
        grade = try fields.required("grade")
        document = try fields.required("document")
        date = try fields.required("date")
        reason = try fields.optional("reason")
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("evaluation", evaluation)
        fields.write("subjects", subjects)
        fields.write("grade", grade)
        fields.write("document", document)
        fields.write("date", date)
        fields.write("reason", reason)
    }
}

/// A centre's grade (Art. 16). Stored as `evaluation.graded`, version 1.
public struct Graded: Fields {
    /// The evaluation.
    public let evaluation: EvaluationID
    /// The centre.
    public let centre: CentreID
    /// The grade.
    public let grade: Grade
    /// The bureau's document.
    public let document: DocumentNumber
    /// Its date.
    public let date: Day
    /// Why not the grade the scores suggest.
    public let reason: Text?
    /// The grade's last day: a standing's end, not moved.
    public let validUntil: Day

    /// What is recorded.
    public init(
        evaluation: EvaluationID, centre: CentreID, grade: Grade, document: DocumentNumber,
        date: Day, reason: Text?, validUntil: Day
    ) {
        self.evaluation = evaluation
        self.centre = centre
        self.grade = grade
        self.document = document
        self.date = date
        self.reason = reason
        self.validUntil = validUntil
    }

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        evaluation = try fields.required("evaluation")
        centre = try fields.required("centre")
        grade = try fields.required("grade")
        document = try fields.required("document")
        date = try fields.required("date")
        reason = try fields.optional("reason")
        validUntil = try fields.required("validUntil")
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("evaluation", evaluation)
        fields.write("centre", centre)
        fields.write("grade", grade)
        fields.write("document", document)
        fields.write("date", date)
        fields.write("reason", reason)
        fields.write("validUntil", validUntil)
    }
}
