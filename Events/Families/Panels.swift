/// A panel of experts (Art. 10(3), 16, 17). Stored as `panel.convened`, version 1.
public struct PanelConvening: Fields {
    /// The panel.
    public let panel: PanelID
    /// What it is for.
    public let purpose: PanelPurpose
    /// Its members.
    public let experts: [AccountID]
    /// What it looks at.
    public let centres: [CentreID]

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        panel = try fields.required("panel")
        purpose = try fields.required("purpose")
        experts = try fields.requiredList("experts")
        centres = try fields.requiredList("centres")
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("panel", panel)
        fields.write("purpose", purpose)
        fields.write("experts", experts)
        fields.write("centres", centres)
    }
}

/// Experts added to a panel. Stored as `panel.amended`, version 1.
public struct PanelAmendment: Fields {
    /// The panel.
    public let panel: PanelID
    /// Who is added.
    public let add: [AccountID]
    /// Why.
    public let reason: Text

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        panel = try fields.required("panel")
        add = try fields.requiredList("add")
        reason = try fields.required("reason")
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("panel", panel)
        fields.write("add", add)
        fields.write("reason", reason)
    }
}

/// An expert who steps back, or is taken off, for one centre of a panel.
public struct Recusal: Fields {
    /// The panel.
    public let panel: PanelID
    /// The centre.
    public let centre: CentreID
    /// Why.
    public let reason: Text
    /// Who; else the one who acts.
    public let expert: AccountID?

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        panel = try fields.required("panel")
        centre = try fields.required("centre")
        reason = try fields.required("reason")
        expert = try fields.optional("expert")
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("panel", panel)
        fields.write("centre", centre)
        fields.write("reason", reason)
        fields.write("expert", expert)
    }
}

/// An expert off a panel for one centre. Stored as `panel.expert-recused`, version 1.
public struct ExpertRecusal: Fields {
    /// The panel.
    public let panel: PanelID
    /// The centre.
    public let centre: CentreID
    /// Why.
    public let reason: Text
    /// Who.
    public let expert: AccountID

    /// A recusal of one expert.
    public init(
        panel: PanelID, centre: CentreID, reason: Text, expert: AccountID
    ) {
        self.panel = panel
        self.centre = centre
        self.reason = reason
        self.expert = expert
    }

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        panel = try fields.required("panel")
        centre = try fields.required("centre")
        reason = try fields.required("reason")
        expert = try fields.required("expert")
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("panel", panel)
        fields.write("centre", centre)
        fields.write("reason", reason)
        fields.write("expert", expert)
    }
}

/// A look at the site (Art. 10(3)). Stored as `inspection.recorded`, version 1.
public struct Inspection: Fields {
    /// The panel.
    public let panel: PanelID
    /// The centre.
    public let centre: CentreID
    /// When.
    public let date: Day
    /// Who looked.
    public let inspectors: [Name]
    /// What was found.
    public let findings: Text
    /// Whether it agrees with the application.
    public let passed: Bool
    /// The conditions one by one.
    public let checks: [ConditionCheck]

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        panel = try fields.required("panel")
        centre = try fields.required("centre")
        date = try fields.required("date")
        inspectors = try fields.requiredList("inspectors")
        findings = try fields.required("findings")
        passed = try fields.required("passed")
        checks = try fields.list("checks")
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("panel", panel)
        fields.write("centre", centre)
        fields.write("date", date)
        fields.write("inspectors", inspectors)
        fields.write("findings", findings)
        fields.write("passed", passed)
        fields.write("checks", checks)
    }
}
