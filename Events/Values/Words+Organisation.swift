/// What an organisation is (Art. 8).
public enum OrganisationKind: String, Word {
    /// 企业.
    case enterprise
    /// 事业单位.
    case institution
    /// 高校.
    case university
    /// 科研院所.
    case institute
}

/// What a department in charge is responsible for (Art. 5).
public enum DepartmentKind: String, Word {
    /// A district, a county, a city or a zone.
    case area
    /// A body and what belongs to it.
    case unit
}
