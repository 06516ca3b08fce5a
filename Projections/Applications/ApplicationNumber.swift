import SQLite

/// The questions for applications by number.
enum ApplicationQueries {
    static let number = "SELECT year, ordinal FROM applications WHERE position = ?1"
    static let position = "SELECT position FROM applications WHERE year = ?1 AND ordinal = ?2"
}

extension ProjectionRunner {
    /// The number of an application (受理编号): its year, and its ordinal among that year's
    /// applications.
    ///
    /// - Returns: nothing where no application stands at that position.
    public func applicationNumber(of position: Int) async throws -> (year: Int, ordinal: Int)? {
        try await wait(for: position + 1)
        return try await rows { connection in
            try connection.withStatement(ApplicationQueries.number) { statement in
                try statement.bind(1, position)
                return try statement.first { ($0.int(0), $0.int(1)) }
            }
        }
    }

    /// Where the application of that number stands in the log.
    public func application(year: Int, ordinal: Int) async throws -> Int? {
        try await rows { connection in
            try connection.withStatement(ApplicationQueries.position) { statement in
                try statement.bind(1, year)
                try statement.bind(2, ordinal)
                return try statement.first { $0.int(0) }
            }
        }
    }
}
