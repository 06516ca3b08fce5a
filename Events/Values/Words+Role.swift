/// What an account is for.
public enum Role: String, Word {
    /// Keeps accounts and decides nothing.
    case administrator
    /// Decides for the bureau.
    case leader
    /// Handles for the bureau.
    case officer
    /// A department in charge (Art. 5).
    case department
    /// A host institution (Art. 6).
    case host
    /// A member of panels.
    case expert
    /// Reads everything and changes nothing.
    case auditor
    /// Anyone.
    case `public`
}

/// By which way an action came.
public enum Via: String, Word {
    /// A script.
    case play
    /// The HTTP interface.
    case api
    /// A page.
    case page
    /// The command line.
    case cli
    /// An import.
    case `import`
    /// The program itself.
    case program
}
