/// Where a centre stands.
public enum CentreStatus: String, Word {
    /// Applied for, and not yet on a list proposed.
    case applied
    /// On a list proposed (Art. 10(3)).
    case proposed
    /// On a list made public (Art. 10(4)).
    case publicity
    /// Established, in its construction period (Art. 11).
    case construction
    /// Accepted and operating.
    case operating
    /// Graded unqualified, under rectification (Art. 17).
    case rectifying
    /// Revoked (Art. 20).
    case revoked
    /// The application was withdrawn.
    case withdrawn
    /// Establishment was refused.
    case rejected
}

/// Where a centre carried over from paper stands.
public enum CarriedStatus: String, Word {
    /// In its construction period.
    case construction
    /// Operating.
    case operating
    /// Under rectification.
    case rectifying
    /// Revoked.
    case revoked
}

/// How far an application has come (Art. 10).
public enum ApplicationStage: String, Word {
    /// Submitted.
    case submitted
    /// Returned to be supplemented.
    case returned
    /// Passed by the department.
    case preliminaryPassed = "preliminary-passed"
    /// Rejected by the department.
    case preliminaryRejected = "preliminary-rejected"
    /// Recommended by the department.
    case recommended
    /// Passed by the bureau.
    case bureauPassed = "bureau-passed"
    /// Rejected by the bureau.
    case bureauRejected = "bureau-rejected"
    /// Assessed by the experts and inspected.
    case assessed
}
