import CanonicalJSON
import Events

/// The roster as the page shows it, read from the answer to the query for it.
struct Roster {
    /// One centre on it; what there is none of is nothing.
    struct Centre {
        let name: String
        let host: String?
        let coBuilders: [String]
        let district: String?
        let field: String?
        let director: String?
        let established: Day?
        let document: String?
        let status: String
        let constructionUntil: Day?
        let grade: String?
    }

    /// The day it was in effect.
    let on: Day?
    /// How many records it was drawn from.
    let known: Int?
    /// The centres in order.
    let centres: [Centre]

    /// Reads the answer to the query.
    init(_ answer: JSON) {
        on = answer["on"]?.string.flatMap(Day.init(iso:))
        known = answer["known"]?.integer.map(Int.init)
        centres = (answer["centres"]?.array ?? []).map(Centre.init)
    }
}

extension Roster.Centre {
    fileprivate init(_ centre: JSON) {
        name = centre["name"]?.string ?? ""
        host = centre["host"]?["name"]?.string
        coBuilders = (centre["coBuilders"]?.array ?? []).compactMap { $0["name"]?.string }
        district = centre["district"]?.string
        field = centre["field"]?.string
        director = centre["director"]?["name"]?.string ?? centre["director"]?.string
        established = centre["established"]?.string.flatMap(Day.init(iso:))
        document = centre["document"]?.string
        status = centre["status"]?.string ?? ""
        constructionUntil = centre["constructionUntil"]?.string.flatMap(Day.init(iso:))
        grade = centre["grade"]?.string
    }
}
