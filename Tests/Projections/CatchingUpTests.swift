import CanonicalJSON
import EventLog
import Events
import Projections
import SQLite
import SQLiteLog
import Synchronization
import Testing

@Suite struct `Keeping projections up to date` {
    @Test func `rows applied one record at a time are those applied at once`() async throws {
        let register = try await RehearsedRegister()
        try await register.runner.catchUp()
        for seed in 0..<60 {
            try await register.record(
                "2024-03-01T09:00:00+08:00",
                .applied("c\(seed % 7)", host: RehearsedRegister.tiexi, director: "王\(seed)")
                    .effective("2024-02-\(10 + seed % 15)"),
                .opinion("c\(seed % 5)", "preliminary", "pass"),
                .registered(RehearsedRegister.tiexi, "第\(seed)公司", "tiexi")
                    .effective("2024-02-\(10 + seed % 19)"))
            try await register.runner.catchUp()
        }
        let live = try await register.runner.dump()
        var small = ProjectionOptions()
        small.batchSize = 7
        small.centresKept = 1
        #expect(try await register.runner("rebuilt.sqlite").dump() == live)
        #expect(try await register.runner("small.sqlite", options: small).dump() == live)
        #expect(live.count > 1000)
    }

    @Test func `a runner goes on where the last one stopped`() async throws {
        let register = try await RehearsedRegister()
        try await register.establish("mg")
        try await register.runner.catchUp()
        await register.runner.close()
        try await register.record(
            "2024-11-01T09:00:00+08:00",
            .amended(RehearsedRegister.tiexi, ["name": "新名公司"]),
            .verified(RehearsedRegister.tiexi))
        let next = register.runner("projections.sqlite")
        let size = try await register.size
        #expect(try await next.catchUp() == size)
        #expect(try await next.dump() == register.runner("rebuilt.sqlite").dump())
    }

    @Test func `a file made from another log is made anew`() async throws {
        let (a, b) = (try await RehearsedRegister(), try await RehearsedRegister())
        try await a.establish("mg")
        try await b.record(
            "2024-03-01T09:00:00+08:00", .applied("ls", host: RehearsedRegister.haicheng))
        let path = a.directory.file("shared.sqlite")
        let first = ProjectionRunner(log: a.log, path: path) { true }
        try await first.catchUp()
        await first.close()
        let second = ProjectionRunner(log: b.log, path: path) { true }
        #expect(try await second.dump() == b.runner.dump())
        await second.close()
        let third = ProjectionRunner(log: a.log, path: path) { true }
        #expect(try await third.dump() == a.runner.dump())
    }

    @Test(arguments: ["UPDATE progress SET version = version + 1 WHERE name = 'acts'", "junk"])
    func `a file of another version, or none of ours, is built anew`(_ damage: String) async throws
    {
        let register = try await RehearsedRegister()
        try await register.establish("mg")
        let rows = try await register.runner.dump()
        await register.runner.close()
        if damage == "junk" {
            try Junk.write(to: register.projections)
        } else {
            let connection = try Connection(path: register.projections, mode: .readWrite)
            try connection.execute(damage)
            try connection.execute("DELETE FROM standings")
            try connection.close()
        }
        #expect(try await register.runner("projections.sqlite").dump() == rows)
    }

    @Test func `the file is rebuilt beside, compared and put in place`() async throws {
        let register = try await RehearsedRegister()
        try await register.establish("mg")
        let rows = try await register.runner.dump()
        let same = try await register.runner.rebuild(into: register.directory.file("new"))
        let size = try await register.size
        #expect(same.size == size)
        #expect(same.difference == nil)
        #expect(try await register.runner.dump() == rows)
        await register.runner.close()
        let connection = try Connection(path: register.projections, mode: .readWrite)
        try connection.execute("UPDATE rostered SET known = 1")
        try connection.close()
        let again = register.runner("projections.sqlite")
        let other = try await again.rebuild(into: register.directory.file("new"))
        #expect(other.difference?.hasPrefix("rostered: [\"mg\",") == true)
        #expect(try await again.dump() == rows)
    }

    @Test func `whoever may not write waits for the one who does`() async throws {
        let register = try await RehearsedRegister()
        try await register.establish("mg")
        var impatient = ProjectionOptions()
        impatient.waitMilliseconds = 0
        let reader = ProjectionRunner(
            log: register.log, path: register.projections, options: impatient
        ) { false }
        let size = try await register.size
        await #expect(throws: ProjectionError.behind(reached: 0, asked: size)) {
            try await reader.catchUp()
        }
        try await register.runner.catchUp()
        #expect(try await reader.catchUp() == size)
        #expect(try await reader.dump() == register.runner.dump())
    }

    @Test func `whoever waits takes over once it may`() async throws {
        let register = try await RehearsedRegister()
        try await register.establish("mg")
        let asked = Atomic(0)
        let heir = ProjectionRunner(log: register.log, path: register.projections) {
            asked.add(1, ordering: .relaxed).newValue > 3
        }
        #expect(try await heir.catchUp() == register.size)
    }

    @Test func `a size the register never had cannot be waited for`() async throws {
        let register = try await RehearsedRegister()
        try await register.runner.wait(for: 1)
        await #expect(throws: ProjectionError.beyond(size: 1, asked: 2)) {
            try await register.runner.wait(for: 2)
        }
    }

    @Test func `many who ask at once are all served`() async throws {
        let register = try await RehearsedRegister()
        try await register.establish("mg")
        let size = try await register.size
        let sizes = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<50 { group.addTask { try await register.runner.catchUp() } }
            return try await group.reduce(into: Set<Int>()) { $0.insert($1) }
        }
        #expect(sizes == [size])
    }

    @Test func `what cannot be read as an event is named by its position`() async throws {
        let register = try await RehearsedRegister()
        let draft = Draft(
            type: "centre.unheard-of", version: 1, effective: "2024-02-01",
            actor: ["account": "a", "role": "officer", "via": "play"], action: "x",
            command: "00000000-0000-7000-8000-0000000000ff", rules: 1, policy: "", article: "",
            tags: [], data: [:])
        let time = try #require(Timestamp(rfc3339: "2024-02-01T09:00:00+08:00"))
        _ = try await register.log.append(
            Append([draft], unless: LogQuery(), since: 0, time: .exactly(time)))
        await #expect(throws: UnreadableRecord.unknownType(position: 1, "centre.unheard-of")) {
            try await register.runner.catchUp()
        }
    }
}
