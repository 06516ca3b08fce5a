/// A centre's report on a year (Art. 18). Stored as `report.submitted`, version 1.
public struct ReportSubmission: Fields {
    /// The centre.
    public let centre: CentreID
    /// The year.
    public let year: Int
    /// The report.
    public let report: Text

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        centre = try fields.required("centre")
        year = try fields.required("year", in: 2000...2100)
        report = try fields.required("report")
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("centre", centre)
        fields.write("year", year)
        fields.write("report", report)
    }
}

/// A review of a report.
public struct ReportReview: Fields {
    /// The centre.
    public let centre: CentreID
    /// The year.
    public let year: Int
    /// Whether it passes or goes back.
    public let opinion: ReportVerdict
    /// The opinion in words.
    public let text: Text

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        centre = try fields.required("centre")
        year = try fields.required("year", in: 2000...2100)
        opinion = try fields.required("opinion")
        text = try fields.required("text")
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("centre", centre)
        fields.write("year", year)
        fields.write("opinion", opinion)
        fields.write("text", text)
    }
}

/// A report reviewed by the host or by its department (Art. 18). Stored as `report.reviewed`,
/// version 1.
public struct ReportReviewed: Fields {
    /// The centre.
    public let centre: CentreID
    /// The year.
    public let year: Int
    /// Whether it passes or goes back.
    public let opinion: ReportVerdict
    /// The opinion in words.
    public let text: Text
    /// Whose review it is.
    public let reviewer: ReportReviewer

    /// What is recorded.
    public init(
        centre: CentreID, year: Int, opinion: ReportVerdict, text: Text, reviewer: ReportReviewer
    ) {
        self.centre = centre
        self.year = year
        self.opinion = opinion
        self.text = text
        self.reviewer = reviewer
    }

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        centre = try fields.required("centre")
        year = try fields.required("year", in: 2000...2100)
        opinion = try fields.required("opinion")
        text = try fields.required("text")
        reviewer = try fields.required("reviewer")
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("centre", centre)
        fields.write("year", year)
        fields.write("opinion", opinion)
        fields.write("text", text)
        fields.write("reviewer", reviewer)
    }
}

/// A report the bureau gives back. Stored as `report.returned`, version 1.
public struct ReportReturn: Fields {
    /// The centre.
    public let centre: CentreID
    /// The year.
    public let year: Int
    /// Why.
    public let reason: Text

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        centre = try fields.required("centre")
        year = try fields.required("year", in: 2000...2100)
        reason = try fields.required("reason")
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("centre", centre)
        fields.write("year", year)
        fields.write("reason", reason)
    }
}

/// Reports taken on file.
public struct ReportFiling: Fields {
    /// The centres.
    public let subjects: Subjects
    /// The year.
    public let year: Int

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        subjects = try fields.required("subjects")
        year = try fields.required("year", in: 2000...2100)
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("subjects", subjects)
        fields.write("year", year)
    }
}

/// A centre's report taken on file (Art. 18). Stored as `report.filed`, version 1.
public struct ReportFiled: Fields {
    /// The centre.
    public let centre: CentreID
    /// The year.
    public let year: Int

    /// What is recorded.
    public init(
        centre: CentreID, year: Int
    ) {
        self.centre = centre
        self.year = year
    }

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        centre = try fields.required("centre")
        year = try fields.required("year", in: 2000...2100)
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("centre", centre)
        fields.write("year", year)
    }
}
