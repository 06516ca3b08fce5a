import CanonicalJSON
import EventLog
import Events
import Register
import Rules
import Testing

@Suite struct `The clock` {
    private func open(_ account: JSON) -> JSON {
        ["account": account, "name": "某", "role": "leader"]
    }

    @Test func `a time given on a rehearsal is taken as it is, but never before the last record`()
        async throws
    {
        try await Desk.with { desk in
            try await desk.accept(
                "admin", "account.open", open("a"), ["at": "2030-05-06T07:08:09.123+08:00"])
            #expect(try await desk.last.recorded == .at("2030-05-05T23:08:09.123Z"))
            let refusal = try await desk.refuse(
                "admin", "account.open", open("b"), ["at": "2030-05-05T23:08:09.122Z"])
            #expect(refusal.code == .clockWentBack)
            try await desk.accept(
                "admin", "account.open", open("b"), ["at": "2030-05-05T23:08:09.123Z"])
        }
    }

    @Test func `without a time a rehearsal takes the later of clock and last record`() async throws
    {
        try await Desk.with { desk in
            desk.clock.set("2024-02-03T09:00:00+08:00")
            try await desk.accept("admin", "account.open", open("a"))
            #expect(try await desk.last.recorded == .at("2024-02-03T09:00:00+08:00"))
            desk.clock.set("2020-01-01T00:00:00Z")
            try await desk.accept("admin", "account.open", open("b"))
            #expect(try await desk.last.recorded == .at("2024-02-03T09:00:00+08:00"))
        }
    }

    @Test func `the day of the act is Shanghai's`() async throws {
        try await Desk.with { desk in
            desk.clock.set("2024-02-03T15:59:59.999Z")
            try await desk.accept("admin", "account.open", open("a"))
            #expect(try await desk.last.effective == "2024-02-03")
            desk.clock.set("2024-02-03T16:00:00Z")
            try await desk.accept("admin", "account.open", open("b"))
            #expect(try await desk.last.effective == "2024-02-04")
        }
    }

    @Test func `a live register goes on with a clock up to five seconds behind`() async throws {
        try await Desk.with(kind: .live) { desk in
            let opened = desk.clock.now
            desk.clock.move(byMilliseconds: -5000)
            try await desk.accept("admin", "account.open", open("a"))
            #expect(try await desk.last.recorded == opened)
            desk.clock.move(byMilliseconds: 6000)
            try await desk.accept("admin", "account.open", open("b"))
            #expect(
                try await desk.last.recorded
                    == Timestamp(milliseconds: opened.milliseconds + 1000))
        }
    }

    @Test func `further behind it stops, and goes on once the clock is right`() async throws {
        try await Desk.with(kind: .live) { desk in
            let size = try await desk.size
            desk.clock.move(byMilliseconds: -5001)
            let error = await #expect(throws: RegisterError.self) {
                try await desk.act("admin", "account.open", open("a"))
            }
            #expect(error?.code == .clock)
            #expect(try await desk.size == size)
            desk.clock.move(byMilliseconds: 5001)
            try await desk.accept("admin", "account.open", open("a"))
        }
    }

    @Test func `a clock behind over midnight acts on the day of the last record`() async throws {
        try await Desk.with(kind: .live, opened: "2024-02-02T00:00:01+08:00") { desk in
            desk.clock.move(byMilliseconds: -3000)
            try await desk.accept("admin", "account.open", open("a"))
            #expect(try await desk.last.effective == "2024-02-02")
        }
    }

    @Test func `a live register takes no time from outside`() async throws {
        try await Desk.with(kind: .live) { desk in
            let refusal = try await desk.refuse(
                "admin", "account.open", open("a"), ["at": "2024-02-01T09:00:00+08:00"])
            #expect(refusal.code == .inputUnknownField)
            #expect(refusal.field == "/at")
        }
    }

    @Test func `a live register refuses scripts`() async throws {
        try await Desk.with(kind: .live) { desk in
            let line = #"{"by":"admin","do":"account.open","with":{}}"#
            let error = await #expect(throws: RegisterError.self) {
                try await desk.register.perform(Array(line.utf8), as: .script)
            }
            #expect(error?.code == .liveRefusesScripts)
        }
    }

    @Test func `a register opened for reading takes no action`() async throws {
        try await Desk.with { desk in
            let reading = try await Register.open(at: desk.directory, for: .reading)
            let error = await #expect(throws: RegisterError.self) {
                try await reading.perform(Array("{}".utf8), as: .script)
            }
            try await reading.close()
            #expect(error?.code == .readOnly)
        }
    }
}
