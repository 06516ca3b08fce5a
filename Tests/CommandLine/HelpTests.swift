import Testing

@Suite struct `The help` {
    static let commands = [
        ["init"], ["play"], ["serve"], ["token"], ["token", "create"], ["roster"], ["centre"],
        ["history"], ["dossier"], ["audit"], ["publicity"], ["list"], ["objection"],
        ["organisation"], ["deadlines"], ["explain-date"], ["statistics"],
        ["compare"], ["codes"], ["verify"], ["receipt"], ["rebuild"], ["attachments"], ["backup"],
        ["restore"],
    ]

    @Test func `names every subcommand and every exit code`() throws {
        let outcome = try Program.run("--help")
        #expect(outcome.status == 0)
        for command in Self.commands where command.count == 1 {
            #expect(outcome.text.contains("\n  \(command[0]) "), "\(command)")
        }
        for line in [
            "0  done", "1  verification", "2  the input", "3  what", "4  refused", "64  the",
        ] {
            #expect(outcome.text.contains(line), "\(line)")
        }
    }

    @Test(arguments: commands)
    func `of a subcommand shows how it is used`(_ command: [String]) throws {
        let outcome = try Program.run(command + ["--help"])
        #expect(outcome.status == 0)
        #expect(
            outcome.text.contains("\n  annals \(command[0])") || outcome.text.contains("(annals "))
        #expect(outcome.text.contains("Exit codes:") || command == ["token"])
    }
}
