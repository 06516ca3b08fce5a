import CanonicalJSON
import EventLog
import Events
import Register
import Rules
import Testing

@Suite struct `The first records of a register` {
    @Test func `they stand in the order of the format, under one command`() async throws {
        try await Desk.with { desk in
            let records = try await desk.records
            let years = records.filter { $0.type == "calendar.adopted" }.count
            #expect(
                records.map(\.type)
                    == ["register.opened"]
                    + Array(repeating: "department.adopted", count: 9) + ["policy.adopted"]
                    + Array(repeating: "calendar.adopted", count: years) + ["account.opened"])
            #expect(years >= 3)
            #expect(Set(records.map(\.command)).count == 1)
            #expect(records.allSatisfy { $0.action == "register.open" })
            #expect(records.allSatisfy { $0.policy.isEmpty && $0.article.isEmpty })
            #expect(records.allSatisfy { $0.rules == Rules.edition })
            #expect(
                records.allSatisfy {
                    $0.actor == ["account": "program", "role": "program", "via": "program"]
                })
            #expect(records.map(\.position) == Array(0..<records.count))
        }
    }

    @Test func `each has every field of a record and no other`() async throws {
        try await Desk.with { desk in
            for stored in try await desk.stored {
                let record = try JSONReader.readCanonical(stored.bytes)
                #expect(
                    record.object?.names.sorted() == [
                        "action", "actor", "article", "command", "data", "effective", "policy",
                        "position", "recorded", "rules", "tags", "type", "version",
                    ])
            }
        }
    }

    @Test func `the opening tells origin, form, kind, time zone and title`() async throws {
        try await Desk.with { desk in
            let first = try #require(try await desk.records.first)
            #expect(
                first.data == [
                    "format": 1, "kind": "rehearsal", "origin": "test/annals",
                    "timeZone": "Asia/Shanghai", "title": "登记簿",
                ])
        }
    }

    @Test func `they take effect on the day of opening, the measures from their own`() async throws
    {
        try await Desk.with(opened: "2025-03-04T00:30:00+08:00") { desk in
            for record in try await desk.records {
                let isMeasures = record.type == "policy.adopted"
                #expect(record.effective == (isMeasures ? "2024-01-30" : "2025-03-04"))
                #expect(record.recorded == .at("2025-03-04T00:30:00+08:00"))
            }
        }
    }

    @Test func `the measures name every parameter, its value and its source`() async throws {
        try await Desk.with { desk in
            let records = try await desk.records
            let data = try #require(records.first { $0.type == "policy.adopted" }?.data)
            #expect(data["policy"] == "鞍科发〔2024〕1号")
            #expect(data["from"] == "2024-01-30")
            let names = Set(Parameter.allCases.map(\.rawValue))
            #expect(Set(data["parameters"]?.object?.names ?? []) == names)
            #expect(Set(data["sources"]?.object?.names ?? []) == names)
            #expect(data.at("/parameters/minExperts") == 5)
            #expect(data.at("/sources/minExperts") == "default")
            #expect(data.at("/parameters/maxConstructionMonths") == 36)
            #expect(data.at("/sources/maxConstructionMonths") == "article")
            let sources = Set(names.compactMap { data["sources"]?[$0]?.string })
            #expect(sources == ["article", "default"])
        }
    }

    @Test func `the departments in charge are the nine built in`() async throws {
        try await Desk.with { desk in
            let departments = try await desk.records.filter { $0.type == "department.adopted" }
            #expect(
                Set(departments.compactMap { $0.data["district"]?.string }) == [
                    "tiedong", "tiexi", "lishan", "qianshan", "taian", "xiuyan", "haicheng",
                    "gaoxin", "jingkai",
                ])
            #expect(departments.allSatisfy { $0.data["from"] == "2024-02-01" })
            #expect(
                departments.allSatisfy {
                    $0.tags == ["district:\($0.data["district"]?.string ?? "")"]
                })
        }
    }

    @Test func `the one account is the administrator's`() async throws {
        try await Desk.with { desk in
            let last = try await desk.last
            #expect(last.data == ["account": "admin", "name": "系统管理员", "role": "administrator"])
            #expect(last.tags == ["account:admin"])
        }
    }

    @Test func `a command of the first records is not to be had again`() async throws {
        try await Desk.with { desk in
            let command = try await desk.last.command
            let refusal = try await desk.refuse(
                "admin", "account.open", ["account": "x", "name": "x", "role": "leader"],
                ["command": .string(command)])
            #expect(refusal.code == .commandReused)
        }
    }

    @Test func `there is one register in a directory`() async throws {
        try await Desk.with { desk in
            let error = await #expect(throws: RegisterError.self) {
                try await Register.create(
                    at: desk.directory, Register.Opening(kind: .live, at: desk.clock.now))
            }
            #expect(error?.code == .exists)
        }
    }
}
