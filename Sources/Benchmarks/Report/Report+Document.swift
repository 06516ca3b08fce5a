extension Report {
    /// A document has no place for the tables.
    struct Unmarked: Error, CustomStringConvertible {
        let description: String
    }

    private static let markers = (
        begin: "<!-- make bench writes from here -->", end: "<!-- to here -->"
    )

    /// Writes the tables into a document in place of those before; what stands around stays.
    func insert(into path: String) throws {
        let document = try WholeFile.text(path)
        guard let begin = document.firstRange(of: Self.markers.begin),
            let end = document.firstRange(of: Self.markers.end),
            begin.upperBound <= end.lowerBound
        else {
            throw Unmarked(
                description: "\(path) has no line \(Self.markers.begin) before \(Self.markers.end)")
        }
        let whole =
            "\(document[..<begin.upperBound])\n\n\(text)\n\n\(document[end.lowerBound...])"
        try WholeFile.write(Array(whole.utf8), to: path)
    }
}
