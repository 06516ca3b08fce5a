public import CanonicalJSON
public import Events

/// From which mean score on which grade is suggested (`scoreBands`).
public struct ScoreBands: Hashable, Sendable {
    /// The least score of `excellent`.
    public let excellent: Int
    /// The least score of `good`.
    public let good: Int
    /// The least score of `qualified`.
    public let qualified: Int

    /// Reads `{excellent, good, qualified}`: integers from 100 to 0, none above the one before.
    public init?(_ json: JSON) {
        guard let object = json.object, object.members.count == 3,
            let excellent = object["excellent"]?.integer, let good = object["good"]?.integer,
            let qualified = object["qualified"]?.integer,
            excellent <= 100, good <= excellent, qualified <= good, qualified >= 0
        else { return nil }
        self.excellent = Int(excellent)
        self.good = Int(good)
        self.qualified = Int(qualified)
    }

    /// The grade in whose band the mean of the scores lies, unrounded, at or above its least score;
    /// nothing where there are no scores.
    public func grade(ofScores scores: [Int]) -> Grade? {
        guard !scores.isEmpty else { return nil }
        let sum = scores.reduce(0, +)
        // The mean is at least n where the sum is at least n times the count: no division.
        if sum >= excellent * scores.count { return .excellent }
        if sum >= good * scores.count { return .good }
        return sum >= qualified * scores.count ? .qualified : .unqualified
    }
}
