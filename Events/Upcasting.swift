public import CanonicalJSON

/// Brings the data of older forms of events to the present one; the stored bytes stay as they are.
public struct Upcasting: Sendable {
    /// From one version of a type's data to the next.
    public typealias Step = @Sendable (JSONObject) -> JSONObject

    /// Why data cannot be brought to the present form.
    public enum Failure: Error, Hashable, Sendable {
        /// The version is not one this program knows; a newer program wrote it.
        case unknownVersion(type: String, version: Int)
    }

    private let steps: [String: [Int: Step]]
    private let present: @Sendable (String) -> Int?

    /// Upcasting by these steps, keyed by type and by the version each starts from.
    public init(
        steps: [String: [Int: Step]], present: @escaping @Sendable (String) -> Int?
    ) {
        self.steps = steps
        self.present = present
    }

    /// The steps for every event this program knows. No form has changed since the first release.
    public static let released = Upcasting(
        steps: [:], present: { EventType(rawValue: $0)?.version })

    /// The data in the present form.
    /// - Throws: `Failure` where a step is missing or the version is of the future.
    public func present(
        _ data: JSONObject, type: String, version: Int
    ) throws(Failure) -> JSONObject {
        guard let target = present(type), (1...target).contains(version) else {
            throw .unknownVersion(type: type, version: version)
        }
        var data = data
        for from in version..<target {
            guard let step = steps[type]?[from] else {
                throw .unknownVersion(type: type, version: version)
            }
            data = step(data)
        }
        return data
    }
}
