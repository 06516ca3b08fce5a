/// A request to correct a record. Stored as `correction.requested`, version 1.
public struct CorrectionRequest: Fields {
    /// The record.
    public let position: Position
    /// Field to value.
    public let changes: RecordChanges
    /// Why.
    public let reason: Text

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        position = try fields.required("position")
        changes = try fields.required("changes")
        reason = try fields.required("reason")
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("position", position)
        fields.write("changes", changes)
        fields.write("reason", reason)
    }
}

/// A correction of a record.
public struct Correction: Fields {
    /// The record.
    public let position: Position
    /// Field to value.
    public let changes: RecordChanges
    /// Why.
    public let reason: Text
    /// The request it follows.
    public let request: Position?

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        position = try fields.required("position")
        changes = try fields.required("changes")
        reason = try fields.required("reason")
        request = try fields.optional("request")
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("position", position)
        fields.write("changes", changes)
        fields.write("reason", reason)
        fields.write("request", request)
    }
}

/// A record corrected. Stored as `record.corrected`, version 1.
public struct RecordCorrected: Fields {
    /// The record.
    public let position: Position
    /// Field to value.
    public let changes: RecordChanges
    /// Why.
    public let reason: Text
    /// The request it follows.
    public let request: Position?
    /// The days of that record reckoned anew.
    public let derived: RecordChanges?

    /// What is recorded.
    public init(
        position: Position, changes: RecordChanges, reason: Text, request: Position?,
        derived: RecordChanges?
    ) {
        self.position = position
        self.changes = changes
        self.reason = reason
        self.request = request
        self.derived = derived
    }

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        position = try fields.required("position")
        changes = try fields.required("changes")
        reason = try fields.required("reason")
        request = try fields.optional("request")
        derived = try fields.optional("derived")
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("position", position)
        fields.write("changes", changes)
        fields.write("reason", reason)
        fields.write("request", request)
        fields.write("derived", derived)
    }
}

/// The key of a person's detail destroyed.
public struct PersonalErasure: Fields {
    /// The key's name, as it stands in the sealed field.
    public let subject: Name
    /// On what basis.
    public let basis: Text

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        subject = try fields.required("subject")
        basis = try fields.required("basis")
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("subject", subject)
        fields.write("basis", basis)
    }
}

/// The key of a person's detail destroyed. Stored as `personal.erased`, version 1.
public struct PersonalErased: Fields {
    /// The key's name, as it stands in the sealed field.
    public let subject: Name
    /// On what basis.
    public let basis: Text
    /// The records that hold the detail.
    public let records: [Position]
    /// The day of the last of them.
    public let held: Day?

    /// What is recorded.
    public init(
        subject: Name, basis: Text, records: [Position], held: Day?
    ) {
        self.subject = subject
        self.basis = basis
        self.records = records
        self.held = held
    }

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        subject = try fields.required("subject")
        basis = try fields.required("basis")
        records = try fields.list("records")
        held = try fields.optional("held")
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("subject", subject)
        fields.write("basis", basis)
        fields.write("records", records)
        fields.write("held", held)
    }
}
