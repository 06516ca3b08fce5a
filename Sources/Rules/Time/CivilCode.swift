/// The articles of the Civil Code that say how a period is reckoned.
public enum CivilCode: Int, Hashable, Sendable {
    /// The first day of a period of years, months or days does not count.
    case firstDay = 201
    /// A period of years or months ends on the corresponding day, or the month's last.
    case correspondingDay = 202
    /// A last day that is off is followed by the next working day; a day ends at 24:00.
    case lastDay = 203

    /// As the record cites it: 民法典第二百零一条.
    public var chinese: String {
        switch self {
        case .firstDay: "民法典第二百零一条"
        case .correspondingDay: "民法典第二百零二条"
        case .lastDay: "民法典第二百零三条"
        }
    }

    /// In English: Civil Code Article 201.
    public var english: String { "Civil Code Article \(rawValue)" }
}
