import CanonicalJSON
import EventLog
import Events
import Projections
import Rules
import Testing

@Suite struct `What is due on a day` {
    private static let operating: JSON = ["established": "2024-01-02"]

    @Test func `a list in publicity ends on its last day`() async throws {
        let register = try await RehearsedRegister.withCalendars()
        try await register.establish("mg")
        let deadline = try #require(
            try await register.deadlines("2024-09-29") { $0.kind = .publicity }.first)
        #expect(
            deadline.due == Reckoned(day: try #require(Day(iso: "2024-10-08")), provisional: false))
        #expect(deadline.workingDaysLeft == 2)
        #expect(!deadline.isOverdue)
        #expect(deadline.json["list"] == "l1")
        #expect(deadline.json["owner"] == "officer")
        #expect(deadline.json["district"] == "tiexi")
        let late = try await register.deadlines("2024-10-12", known: register.size - 2) {
            $0.kind = .publicity
        }
        #expect(late.map(\.isOverdue) == [true])
        #expect(late.map(\.workingDaysLeft) == [-4])
        #expect(try await register.list("2024-10-09") { $0.kind = .publicity } == [])
    }

    @Test func `construction is due until its end, acceptance overdue after it`() async throws {
        let register = try await RehearsedRegister.withCalendars()
        try await register.establish("mg")
        func list(_ day: String) async throws -> [String] {
            try await register.list(day) { $0.owner = .host }
                .filter { !$0.hasPrefix("report") }
        }
        #expect(
            try await list("2027-07-09") == [
                "acceptance mg 2027-07-09", "construction mg 2027-10-09",
            ])
        #expect(
            try await list("2027-10-09") == [
                "acceptance mg 2027-07-09 overdue", "construction mg 2027-10-09",
            ])
        #expect(try await list("2027-10-10") == ["acceptance-overdue mg 2027-10-09 overdue"])
    }

    @Test func `rectification is due until its end and the days to ask after it`() async throws {
        let register = try await RehearsedRegister.withCalendars()
        try await register.record(
            "2024-03-01T09:00:00+08:00", .rectifying("b", due: "2025-02-05"))
        func list(_ day: String) async throws -> [String] {
            try await register.list(day).filter { $0.hasPrefix("rectification") }
        }
        #expect(try await list("2025-02-05") == ["rectification b 2025-02-05"])
        #expect(try await list("2025-03-04") == ["rectification b 2025-02-05 overdue"])
        #expect(try await list("2025-03-05") == ["rectification-overdue b 2025-03-04 overdue"])
    }

    @Test func `reports are due for each year that was not filed`() async throws {
        let register = try await RehearsedRegister.withCalendars()
        try await register.record(
            "2024-03-01T09:00:00+08:00",
            .carried("b", RehearsedRegister.haicheng, "haicheng", Self.operating))
        let carried = try await register.size
        #expect(try await register.list("2024-12-31") == [])
        #expect(
            try await register.list("2025-01-20") == [
                "report b 2024 2025-02-05", "supervision haicheng 2024 2025-02-28",
            ])
        #expect(
            try await register.list("2026-02-05") == [
                "report b 2024 2025-02-05 overdue", "supervision haicheng 2024 2025-02-28 overdue",
                "report b 2025 2026-02-02 overdue", "supervision haicheng 2025 2026-02-28",
            ])
        try await register.record("2025-02-10T09:00:00+08:00", Happening.filed("b", 2024))
        #expect(
            try await register.list("2026-01-05") { $0.kind = .report } == [
                "report b 2025 2026-02-02"
            ])
        #expect(
            try await register.list("2025-02-09") { $0.kind = .report } == [
                "report b 2024 2025-02-05 overdue"
            ])
        #expect(
            try await register.list("2026-01-05", known: carried) { $0.kind = .report }.count == 2)
    }

    @Test func `what a year that began under no measures was to report is not judged`()
        async throws
    {
        let register = try await RehearsedRegister.withCalendars()
        try await register.record(
            "2024-03-01T09:00:00+08:00",
            .carried("b", RehearsedRegister.haicheng, "haicheng", [:]))
        #expect(try await register.list("2024-03-01") == [])
        #expect(try await register.deadlines("2026-01-05").map(\.year) == [2024, 2024, 2025, 2025])
    }

    @Test func `a department's report is due until it is filed, and again once that is set aside`()
        async throws
    {
        let register = try await RehearsedRegister.withCalendars()
        try await register.record(
            "2024-03-01T09:00:00+08:00",
            .carried("b", RehearsedRegister.haicheng, "haicheng", Self.operating))
        func list(_ day: String) async throws -> [String] {
            try await register.list(day) { $0.kind = .supervision }
        }
        let due = ["supervision haicheng 2024 2025-02-28"]
        try await register.record(
            "2025-02-10T09:00:00+08:00", .supervision(.supervisionSubmitted, "haicheng", 2024))
        #expect(try await list("2025-02-10") == due)
        let filed = try await register.record(
            "2025-02-12T09:00:00+08:00", .supervision(.supervisionFiled, "haicheng", 2024))
        #expect(try await list("2025-02-11") == due)
        #expect(try await list("2025-02-12") == [])
        try await register.record(
            "2025-02-13T09:00:00+08:00",
            Happening(
                .recordSetAside,
                [
                    "position": .integer(Int64(filed)), "authority": "entry-error",
                    "reason": "录入错误",
                ]))
        #expect(try await list("2025-02-13") == due)
    }

    @Test func `a department gone is followed by its successor`() async throws {
        let register = try await RehearsedRegister.withCalendars()
        try await register.record(
            "2024-03-01T09:00:00+08:00",
            .carried("b", RehearsedRegister.haicheng, "haicheng", Self.operating),
            .department(
                "haicheng", from: "2024-01-30", until: "2024-12-31", successor: "lishan"))
        #expect(
            try await register.list("2025-01-20") { $0.kind = .supervision } == [
                "supervision lishan 2024 2025-02-28"
            ])
        #expect(
            try await register.deadlines("2025-01-20").map { $0.district?.rawValue } == [
                "lishan", "lishan",
            ])
    }

    @Test func `each filter lets through what it names`() async throws {
        let register = try await RehearsedRegister.withCalendars()
        try await register.record(
            "2024-03-01T09:00:00+08:00",
            .carried("b", RehearsedRegister.haicheng, "haicheng", Self.operating),
            .carried("a", RehearsedRegister.tiedong, "tiedong", Self.operating))
        let day = "2025-02-06"
        #expect(
            try await register.list(day) == [
                "report a 2024 2025-02-05 overdue", "report b 2024 2025-02-05 overdue",
                "supervision haicheng 2024 2025-02-28", "supervision tiedong 2024 2025-02-28",
            ])
        #expect(try await register.list(day) { $0.isOverdue = true }.count == 2)
        #expect(try await register.list(day) { $0.district = District("tiedong") }.count == 2)
        #expect(try await register.list(day) { $0.owner = .department }.count == 2)
        #expect(try await register.list(day) { $0.kind = .report }.count == 2)
        #expect(try await register.list(day) { $0.withinWorkingDays = 16 }.count == 2)
        #expect(try await register.list(day) { $0.withinWorkingDays = 17 }.count == 4)
    }

    @Test func `what the calendar does not reach is provisional, until it is adopted`()
        async throws
    {
        let register = try await RehearsedRegister.withCalendars()
        try await register.record(
            "2024-03-01T09:00:00+08:00",
            .carried("b", RehearsedRegister.haicheng, "haicheng", Self.operating))
        func report(_ known: Int? = nil) async throws -> [Deadline] {
            try await register.deadlines("2027-01-20", known: known) {
                $0.kind = .report
                $0.withinWorkingDays = 9
            }.filter { $0.year == 2026 }
        }
        let before = try await register.size
        // 2027-01-31 is a Sunday.
        #expect(try await report().map(\.due.day.description) == ["2027-01-31"])
        #expect(try await report().map(\.due.provisional) == [true])
        #expect(try await report().map(\.workingDaysLeft) == [nil])
        try await register.record(
            "2026-12-01T09:00:00+08:00", .calendar(2027, off: [], work: []))
        #expect(try await report().map(\.due.day.description) == ["2027-02-01"])
        #expect(try await report().map(\.due.provisional) == [false])
        #expect(try await report().map(\.workingDaysLeft) == [8])
        #expect(try await report(before).map(\.due.provisional) == [true])
    }

    @Test func `a centre not known yet has nothing due`() async throws {
        let register = try await RehearsedRegister.withCalendars()
        let before = try await register.size
        try await register.record(
            "2024-03-01T09:00:00+08:00",
            .carried("b", RehearsedRegister.haicheng, "haicheng", Self.operating))
        #expect(try await register.list("2025-01-20", known: before) == [])
        #expect(try await register.list("2023-01-20") == [])
    }

    @Test func `no answer about a centre shows what is kept for this`() async throws {
        let register = try await RehearsedRegister.withCalendars()
        try await register.establish("mg")
        let centre = try #require(try await register.centre("mg", "2024-10-10"))
        #expect(centre["terms"] == nil)
        #expect(centre["reportsFiled"] == nil)
        #expect(try await register.roster("2024-10-10").first?["terms"] == nil)
    }
}
