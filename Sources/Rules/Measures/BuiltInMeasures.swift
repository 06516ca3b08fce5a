public import CanonicalJSON
public import Events

/// The measures a new register starts under.
public enum BuiltInMeasures {
    /// Their number.
    public static let policy = "鞍科发〔2024〕1号"
    /// Their title.
    public static let title = "鞍山市专业技术创新中心认定管理办法（修订版）"
    /// The day they took effect, that of their publication (Art. 22).
    public static let from = Day(number: 19_752)
    /// The number of the measures in force before, whose text is not in the program.
    public static let superseded = "鞍科发〔2019〕33号"

    /// The built-in value of every parameter.
    public static let values = Dictionary(
        uniqueKeysWithValues: Parameter.allCases.map { ($0, $0.builtInValue) })

    /// What an opening adopts.
    public static func adoption(position: Int) -> MeasuresHistory.Adoption {
        MeasuresHistory.Adoption(
            policy: policy, title: title, from: from, parameters: values, position: position)
    }
}
