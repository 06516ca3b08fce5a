/// A host gives its centre up. Stored as `relinquishment.requested`, version 1.
public struct Relinquishment: Fields {
    /// The centre.
    public let centre: CentreID
    /// Why.
    public let reason: Text

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        centre = try fields.required("centre")
        reason = try fields.required("reason")
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("centre", centre)
        fields.write("reason", reason)
    }
}

/// Revocation proposed (Art. 20).
public struct RevocationProposal: Fields {
    /// The centres.
    public let subjects: Subjects
    /// On what grounds.
    public let grounds: RevocationGrounds
    /// What is held against it.
    public let facts: Text

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        subjects = try fields.required("subjects")
        grounds = try fields.required("grounds")
        facts = try fields.required("facts")
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("subjects", subjects)
        fields.write("grounds", grounds)
        fields.write("facts", facts)
    }
}

/// Revocation proposed (Art. 20). Stored as `revocation.proposed`, version 1.
public struct RevocationProposed: Fields {
    /// The centre.
    public let centre: CentreID
    /// On what grounds.
    public let grounds: RevocationGrounds
    /// What is held against it.
    public let facts: Text
    /// The last day for the host's statement, reckoned from this act until service is recorded; none where it asked for the revocation itself.
    public let statementUntil: Day?
    /// Whether that day may move.
    public let provisional: Bool

    /// What is recorded.
    public init(
        centre: CentreID, grounds: RevocationGrounds, facts: Text, statementUntil: Day?,
        provisional: Bool
    ) {
        self.centre = centre
        self.grounds = grounds
        self.facts = facts
        self.statementUntil = statementUntil
        self.provisional = provisional
    }

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        centre = try fields.required("centre")
        grounds = try fields.required("grounds")
        facts = try fields.required("facts")
        statementUntil = try fields.optional("statementUntil")
        provisional = try fields.required("provisional")
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("centre", centre)
        fields.write("grounds", grounds)
        fields.write("facts", facts)
        fields.write("statementUntil", statementUntil)
        fields.write("provisional", provisional)
    }
}

/// A hearing on a revocation. Stored as `revocation.hearing-held`, version 1.
public struct RevocationHearing: Fields {
    /// The centre.
    public let centre: CentreID
    /// The minutes.
    public let minutes: Text
    /// When.
    public let date: Day

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        centre = try fields.required("centre")
        minutes = try fields.required("minutes")
        date = try fields.required("date")
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("centre", centre)
        fields.write("minutes", minutes)
        fields.write("date", date)
    }
}

/// A decision on a revocation.
public struct RevocationDecision: Fields {
    /// The centres.
    public let subjects: Subjects
    /// Whether the centre is revoked.
    public let revoke: Bool
    /// The bureau's document.
    public let document: DocumentNumber?
    /// Why.
    public let text: Text
    /// The answer to what the host said.
    public let answer: Text?

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        subjects = try fields.required("subjects")
        revoke = try fields.required("revoke")
        document = try fields.optional("document")
        text = try fields.required("text")
        answer = try fields.optional("answer")
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("subjects", subjects)
        fields.write("revoke", revoke)
        fields.write("document", document)
        fields.write("text", text)
        fields.write("answer", answer)
    }
}

/// A centre revoked, or not (Art. 20). Stored as `centre.revoked` and `revocation.dropped`,
/// version 1.
public struct RevocationDecided: Fields {
    /// The centre.
    public let centre: CentreID
    /// Whether the centre is revoked.
    public let revoke: Bool
    /// The bureau's document.
    public let document: DocumentNumber?
    /// Why.
    public let text: Text
    /// The answer to what the host said.
    public let answer: Text?
    /// On what grounds.
    public let grounds: RevocationGrounds
    /// Until when its host may not apply again.
    public let banUntil: Day?
    /// Whether the bureau has adopted such a ban, so that it refuses.
    public let banBinds: Bool

    /// What is recorded.
    public init(
        centre: CentreID, revoke: Bool, document: DocumentNumber?, text: Text, answer: Text?,
        grounds: RevocationGrounds, banUntil: Day?, banBinds: Bool
    ) {
        self.centre = centre
        self.revoke = revoke
        self.document = document
        self.text = text
        self.answer = answer
        self.grounds = grounds
        self.banUntil = banUntil
        self.banBinds = banBinds
    }

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        centre = try fields.required("centre")
        revoke = try fields.required("revoke")
        document = try fields.optional("document")
        text = try fields.required("text")
        answer = try fields.optional("answer")
        grounds = try fields.required("grounds")
        banUntil = try fields.optional("banUntil")
        banBinds = try fields.required("banBinds")
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("centre", centre)
        fields.write("revoke", revoke)
        fields.write("document", document)
        fields.write("text", text)
        fields.write("answer", answer)
        fields.write("grounds", grounds)
        fields.write("banUntil", banUntil)
        fields.write("banBinds", banBinds)
    }
}
