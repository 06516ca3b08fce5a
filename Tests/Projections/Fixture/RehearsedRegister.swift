import CanonicalJSON
import EventLog
import Events
import Projections
import SQLiteLog
import Synchronization
import Testing

/// A log in a directory of its own and a runner for its projections.
final class RehearsedRegister: Sendable {
    let directory: TemporaryDirectory
    let log: SQLiteLog
    let runner: ProjectionRunner<SQLiteLog>
    private let commands = Atomic(0)

    var projections: String { directory.file("projections.sqlite") }

    /// A register under the built-in measures.
    init(options: ProjectionOptions = ProjectionOptions(), at time: String = "2024-01-31")
        async throws
    {
        directory = try TemporaryDirectory()
        try SQLiteLog.create(directory: directory.path, dictionary: Array("{}".utf8))
        log = try SQLiteLog.open(directory: directory.path, mode: .writing) { _ in }
        runner = ProjectionRunner(
            log: log, path: directory.file("projections.sqlite"), options: options
        ) { true }
        try await record("\(time)T09:00:00+08:00", .measures(from: "2024-01-30", [:]))
    }

    /// Records events at a time, each an action of its own; the position of the first.
    @discardableResult
    func record(_ time: String, _ happenings: Happening...) async throws -> Int {
        try await record(time, happenings)
    }

    @discardableResult
    func record(_ time: String, _ happenings: [Happening]) async throws -> Int {
        let time = try #require(Timestamp(rfc3339: time))
        var first: Int?
        for happening in happenings {
            let command = commands.add(1, ordering: .relaxed).newValue
            let append = Append(
                [try happening.draft(at: time, command: command)], unless: LogQuery(), since: 0,
                time: .exactly(time))
            let outcome = try await log.append(append)
            guard case .appended(let positions, _) = outcome else {
                Issue.record("not appended: \(outcome)")
                throw LogError(.store, "not appended")
            }
            first = first ?? positions.lowerBound
        }
        return try #require(first)
    }

    var size: Int {
        get async throws { try await log.read { $0.size } }
    }

    /// A second runner on a file of its own.
    func runner(
        _ file: String, options: ProjectionOptions = ProjectionOptions()
    ) -> ProjectionRunner<SQLiteLog> {
        ProjectionRunner(log: log, path: directory.file(file), options: options) { true }
    }

    func roster(
        _ day: String, known: Int? = nil, filter: RosterFilter = RosterFilter()
    ) async throws -> [JSON] {
        let all = try await size
        let answer = try await runner.roster(
            on: try #require(Day(iso: day)), known: known ?? all, filter: filter)
        return try #require(answer["centres"]?.array)
    }

    func centre(_ id: String, _ day: String, known: Int? = nil) async throws -> JSON? {
        let all = try await size
        return try await runner.centre(
            try #require(CentreID(id)), on: try #require(Day(iso: day)), known: known ?? all)
    }

    func close() async throws {
        await runner.close()
        try await log.close()
    }
}

extension RehearsedRegister {
    static let tiexi = "91210303MA0TE5T24Q"
    static let haicheng = "91210381MA0TE5T750"
    static let tiedong = "91210302MA0TE5T16F"

    /// A centre from registration to the approval document, dated 2024-10-09.
    func establish(_ centre: String, list: String = "l1") async throws {
        try await record(
            "2024-02-01T09:00:00+08:00", .registered(Self.tiexi, "鞍山铁西有限公司", "tiexi"),
            .verified(Self.tiexi))
        try await record(
            "2024-09-02T09:00:00+08:00",
            .applied(centre, host: Self.tiexi).by("host", "host"),
            .opinion(centre, "preliminary", "pass").by("dept", "department"),
            .recommended(centre, on: "2024-09-02").by("dept", "department"),
            .opinion(centre, "bureau", "pass"),
            .panel("p1", ["e1", "e2", "e3", "e4", "e5"], [centre]),
            .expert("e1", "p1", centre), .expert("e2", "p1", centre), .expert("e3", "p1", centre),
            .expert("e4", "p1", centre), .expert("e5", "p1", centre),
            .inspected(centre, "p1", on: "2024-09-02"), .proposed(list, [centre]))
        try await record(
            "2024-09-26T09:00:00+08:00",
            .opened(list, [centre], from: "2024-09-26", until: "2024-10-08"))
        try await record("2024-10-09T09:00:00+08:00", .closed(list, [centre]))
        try await record("2024-10-10T09:00:00+08:00", .approved(centre, list, on: "2024-10-09"))
    }
}

/// The type of an act, where nothing else is to be looked at.
let byType: ActSummary = { $0.event.type.rawValue }
