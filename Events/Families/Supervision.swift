internal import CanonicalJSON

/// What a department concludes on one centre (Art. 18).
public struct SupervisionConclusion: Fields {
    /// The centre.
    public let centre: CentreID
    /// The conclusion.
    public let conclusion: Text
    /// Why.
    public let text: Text

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        centre = try fields.required("centre")
        conclusion = try fields.required("conclusion")
        text = try fields.required("text")
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("centre", centre)
        fields.write("conclusion", conclusion)
        fields.write("text", text)
    }
}

/// A department's report on a year (Art. 18).
public struct SupervisionReport: Fields {
    /// The year.
    public let year: Int
    /// What it concludes on each of its centres.
    public let conclusions: [SupervisionConclusion]
    /// The report.
    public let report: Text

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        year = try fields.required("year", in: 2000...2100)
        conclusions = try fields.required("conclusions", as: FieldList.self).elements
        report = try fields.required("report")
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("year", year)
        fields.write("conclusions", json: .array(conclusions.map(\.json)))
        fields.add(tags: Set(conclusions.flatMap(\.tags)))
        fields.write("report", report)
    }
}

/// A department's report on a year (Art. 18). Stored as `supervision.submitted`, version 1.
public struct SupervisionSubmitted: Fields {
    /// The department.
    public let district: District
    /// The year.
    public let year: Int
    /// What it concludes on each of its centres.
    public let conclusions: [SupervisionConclusion]
    /// The report.
    public let report: Text

    /// What is recorded.
    public init(
        district: District, year: Int, conclusions: [SupervisionConclusion], report: Text
    ) {
        self.district = district
        self.year = year
        self.conclusions = conclusions
        self.report = report
    }

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        district = try fields.required("district")
        year = try fields.required("year", in: 2000...2100)
        conclusions = try fields.required("conclusions", as: FieldList.self).elements
        report = try fields.required("report")
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("district", district)
        fields.write("year", year)
        fields.write("conclusions", json: .array(conclusions.map(\.json)))
        fields.add(tags: Set(conclusions.flatMap(\.tags)))
        fields.write("report", report)
    }
}

/// A department's report given back. Stored as `supervision.returned`, version 1.
public struct SupervisionReturn: Fields {
    /// The department.
    public let district: District
    /// The year.
    public let year: Int
    /// Why.
    public let reason: Text

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        district = try fields.required("district")
        year = try fields.required("year", in: 2000...2100)
        reason = try fields.required("reason")
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("district", district)
        fields.write("year", year)
        fields.write("reason", reason)
    }
}

/// A department's report taken on file. Stored as `supervision.filed`, version 1.
public struct SupervisionFiling: Fields {
    /// The department.
    public let district: District
    /// The year.
    public let year: Int

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        district = try fields.required("district")
        year = try fields.required("year", in: 2000...2100)
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("district", district)
        fields.write("year", year)
    }
}
