import Testing

@Suite struct `What the program exits with` {
    @Test func `0 when it is done`() throws {
        try Scripts.withSmallRegister { data in
            for command in [
                ["roster"], ["centre", "gang"], ["history", "gang"], ["dossier", "gang"],
                ["audit"], ["publicity"], ["organisation", "91210303MA0TE5T24Q"], ["verify"],
                ["verify", "--integrity"], ["rebuild"], ["receipt", "0"], ["codes"],
                ["roster", "--on", "2024-02-01", "--known", "20", "--since", "20"],
                ["roster", "--known", "2024-02-01T09:00:00+08:00", "--district", "tiexi"],
                ["dossier", "gang", "--for", "party"],
                ["audit", "--actor", "admin", "--from", "2024-02-01", "--to", "2024-02-02"],
                ["audit", "--for", "public", "--overridden", "--unfounded", "--after", "3"],
            ] {
                let outcome = try Program.run(command + ["--data", data])
                #expect(outcome.status == 0, "\(command): \(outcome.errors)")
                #expect(outcome.errors == "", "\(command)")
            }
        }
    }

    @Test func `2 when a value given is none`() throws {
        try Scripts.withSmallRegister { data in
            for options in [
                ["--known", "9999"], ["--known", "yesterday"], ["--on", "2024-02-30"],
                ["--since", "many"], ["--status", "good"], ["--district", "铁西"],
            ] {
                let outcome = try Program.run(["roster", "--data", data] + options)
                #expect(outcome.status == 2, "\(options)")
                #expect(outcome.output.isEmpty)
                #expect(outcome.errors.contains("[input.bad-value]"), "\(outcome.errors)")
            }
        }
    }

    @Test func `3 when what is asked for is unknown`() throws {
        try Scripts.withSmallRegister { data in
            for (command, code) in [
                (["centre", "nowhere"], "centre.unknown"), (["history", "什么"], "centre.unknown"),
                (["dossier", "nowhere"], "centre.unknown"), (["list", "none"], "list.unknown"),
                (["objection", "none"], "objection.unknown"),
                (["organisation", "91210304MA0TE5T322"], "organisation.unknown"),
                (["organisation", "91"], "organisation.unknown"),
                (["receipt", "9999"], "record.unknown"),
                (["centre", "gang", "--known", "3"], "centre.unknown"),
                (["centre", "gang", "--on", "2019-01-01"], "centre.unknown"),
            ] {
                let outcome = try Program.run(command + ["--data", data])
                #expect(outcome.status == 3, "\(command): \(outcome.errors)")
                #expect(outcome.output.isEmpty)
                #expect(outcome.errors.contains("[\(code)]"), "\(outcome.errors)")
                #expect(outcome.errors.split(separator: "\n").count == 1)
            }
        }
    }

    @Test func `4 when it is refused`() throws {
        try Scripts.withSmallRegister { data in
            let outcome = try Program.run(
                "token", "create", "nobody", "--data", data, "--lang", "en")
            #expect(outcome.status == 4)
            #expect(outcome.output.isEmpty)
            #expect(outcome.errors.contains("[authority.unknown-account]"))
            #expect(outcome.errors.utf8.allSatisfy { $0 < 0x80 })
        }
    }

    @Test func `64 when the command line is not understood`() throws {
        for command in [
            ["rooster"], ["roster", "--colour"], ["centre"], ["roster", "--format", "xml"],
            ["roster", "--lang", "fr"], ["serve", "--port", "70000"],
        ] {
            let outcome = try Program.run(command)
            #expect(outcome.status == 64, "\(command)")
            #expect(outcome.output.isEmpty)
        }
    }
}
