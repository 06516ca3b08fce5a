/// What an identifier is of.
public protocol IdentifierSubject {
    /// The subject's name in tags and fields, `centre`.
    static var tag: String { get }
}

/// Marks the identifiers of centres.
public enum CentreSubject: IdentifierSubject {
    /// `centre`.
    public static let tag = "centre"
}

/// Marks the identifiers of lists of centres proposed.
public enum ListSubject: IdentifierSubject {
    /// `list`.
    public static let tag = "list"
}

/// Marks the identifiers of panels.
public enum PanelSubject: IdentifierSubject {
    /// `panel`.
    public static let tag = "panel"
}

/// Marks the identifiers of changes.
public enum ChangeSubject: IdentifierSubject {
    /// `change`.
    public static let tag = "change"
}

/// Marks the identifiers of objections.
public enum ObjectionSubject: IdentifierSubject {
    /// `objection`.
    public static let tag = "objection"
}

/// Marks the identifiers of evaluations.
public enum EvaluationSubject: IdentifierSubject {
    /// `evaluation`.
    public static let tag = "evaluation"
}

/// Marks the identifiers of calls for applications.
public enum CallSubject: IdentifierSubject {
    /// `call`.
    public static let tag = "call"
}

/// Marks the identifiers of incidents.
public enum IncidentSubject: IdentifierSubject {
    /// `incident`.
    public static let tag = "incident"
}

/// Marks the identifiers of appeals.
public enum AppealSubject: IdentifierSubject {
    /// `appeal`.
    public static let tag = "appeal"
}

/// Marks the names of accounts.
public enum AccountSubject: IdentifierSubject {
    /// `account`.
    public static let tag = "account"
}

/// Marks the codes of departments in charge.
public enum DistrictSubject: IdentifierSubject {
    /// `district`.
    public static let tag = "district"
}

/// Which centre.
public typealias CentreID = Identifier<CentreSubject>
/// Which list of centres proposed (Art. 10(3)).
public typealias ListID = Identifier<ListSubject>
/// Which panel of experts.
public typealias PanelID = Identifier<PanelSubject>
/// Which change (Art. 19).
public typealias ChangeID = Identifier<ChangeSubject>
/// Which objection (Art. 10(4)).
public typealias ObjectionID = Identifier<ObjectionSubject>
/// Which evaluation (Art. 16).
public typealias EvaluationID = Identifier<EvaluationSubject>
/// Which call for applications.
public typealias CallID = Identifier<CallSubject>
/// Which incident.
public typealias IncidentID = Identifier<IncidentSubject>
/// Which appeal.
public typealias AppealID = Identifier<AppealSubject>
/// Which account.
public typealias AccountID = Identifier<AccountSubject>
/// Which department in charge (Art. 5): the register's own code, not a place's.
public typealias District = Identifier<DistrictSubject>
