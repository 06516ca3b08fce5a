import CanonicalJSON
import EventLog
import Events
import Register
import Rules
import Testing

@Suite struct `The fields of an action` {
    private static let start = #"{"by":"admin","do":"account.open","with":"#
    private static let whole = start + #"{"account":"x","name":"某","role":"leader"}"#

    @Test(arguments: [
        (#"{}"#, RefusalCode.inputMissingField, "/by"),
        (#"{"by":"admin"}"#, .inputMissingField, "/do"),
        (#"{"by":"admin","do":"account.open"}"#, .inputMissingField, "/with"),
        (#"{"by":"admin","do":"no.such","with":{}}"#, .inputUnknownAction, "/do"),
        (#"{"by":"admin","do":"Account.open","with":{}}"#, .inputUnknownAction, "/do"),
        (#"{"by":1,"do":"account.open","with":{}}"#, .inputBadValue, "/by"),
        (#"{"by":"admin","do":["account.open"],"with":{}}"#, .inputBadValue, "/do"),
        (start + "[]}", .inputBadValue, "/with"), (start + "null}", .inputBadValue, "/with"),
        (whole + #","at":"2024-02-30T00:00:00Z"}"#, .inputBadValue, "/at"),
        (whole + #","at":"2024-02-02T09:00:00"}"#, .inputBadValue, "/at"),
        (whole + #","at":null}"#, .inputBadValue, "/at"),
        (whole + #","command":"x"}"#, .inputBadValue, "/command"),
        (
            whole + #","command":"0190a000-0000-7000-8000-00000000000g"}"#, .inputBadValue,
            "/command"
        ),
        (whole + #","for":"x"}"#, .inputBadValue, "/for"),
        (
            whole + #","for":{"basis":"b","received":"2024-02-01"}}"#, .inputMissingField,
            "/for/account"
        ),
        (
            whole + #","for":{"account":"x","received":"2024-02-01"}}"#, .inputMissingField,
            "/for/basis"
        ),
        (whole + #","for":{"account":"x","basis":"b"}}"#, .inputMissingField, "/for/received"),
        (
            whole + #","for":{"account":"x","basis":"b","received":"2024-2-1"}}"#, .inputBadValue,
            "/for/received"
        ),
        (
            whole + #","for":{"account":"x","basis":"b","received":"2024-02-01","y":1}}"#,
            .inputUnknownField, "/for/y"
        ),
        (whole + #","override":{}}"#, .inputMissingField, "/override/reason"),
        (whole + #","override":{"reason":""}}"#, .inputBadValue, "/override/reason"),
        (whole + #","override":{"reason":"r","codes":[]}}"#, .inputUnknownField, "/override/codes"),
        (
            whole + #","override":{"reason":"r","attachments":"x"}}"#, .inputBadValue,
            "/override/attachments"
        ),
        (whole + #","x~/y":1}"#, .inputUnknownField, "/x~0~1y"),
        (whole + #","a\u0301":1}"#, .inputUnknownField, "/á"),
        (whole + #","size":1}"#, .inputUnknownField, "/size"),
        (start + #"{"account":"x","name":"某","role":"king"}}"#, .inputBadValue, "/with/role"),
        (start + #"{"account":"X","name":"某","role":"leader"}}"#, .inputBadValue, "/with/account"),
        (start + #"{"account":"x","name":"","role":"leader"}}"#, .inputBadValue, "/with/name"),
        (
            start + #"{"account":"x","name":"某\u0007","role":"leader"}}"#, .inputBadValue,
            "/with/name"
        ),
        (
            start + #"{"account":"x","name":"某\u0085","role":"leader"}}"#, .inputBadValue,
            "/with/name"
        ),
        (
            start + #"{"account":"x","name":"某","role":"leader","\u0000":1}}"#, .inputBadValue,
            "/with/\0"
        ),
        (
            start + #"{"account":"x","name":"某","role":"leader","x":1}}"#, .inputUnknownField,
            "/with/x"
        ),
        (start + #"{"account":"x","role":"leader"}}"#, .inputMissingField, "/with/name"),
        (
            start + #"{"account":"x","name":"某","role":"host"}}"#, .inputMissingField,
            "/with/organisation"
        ),
        (
            start + #"{"account":"x","name":"某","role":"department"}}"#, .inputMissingField,
            "/with/district"
        ),
        (
            start + #"{"account":"x","name":"某","role":"leader","attachments":[1]}}"#,
            .inputBadValue,
            "/with/attachments/0"
        ),
        (
            start + #"{"account":"x","name":"某","role":"leader","attachments":[{"base64":"a","#
                + #""title":"t","kind":"k"}]}}"#, .inputBadValue, "/with/attachments/0/base64"
        ),
        (
            start + #"{"account":"x","name":"某","role":"leader","attachments":[{"base64":"YQ==","#
                + #""kind":"k"}]}}"#, .inputMissingField, "/with/attachments/0/title"
        ),
    ])
    func `a fault is named with its field`(
        text: String, code: RefusalCode, field: String
    ) async throws {
        try await Desk.with { desk in
            let before = try await desk.size
            let answer = try await desk.perform(text)
            #expect(answer.refusal?.code == code, "\(answer)")
            #expect(answer.refusal?.field == field, "\(answer)")
            #expect(try await desk.size == before)
            #expect(try await desk.perform(Self.whole + "}").acceptance != nil)
        }
    }

    @Test(arguments: ["1.5", "2.0", "2e400", "9007199254740992", "-1", "\"2\"", "null", "true"])
    func `a number is an integer that a record may hold`(number: String) async throws {
        try await Desk.with { desk in
            try await desk.openAccounts()
            try await desk.registerHosts()
            let line = desk.envelope("host-tiexi", "application.submit", Matter.application()).text
            let asked = line.replacing(#""invention":2"#, with: #""invention":"# + number)
            try #require(asked != line)
            let refusal = try #require(try await desk.perform(asked).refusal)
            #expect(refusal.code == .inputBadValue)
            #expect(refusal.field == "/with/patents/invention")
        }
    }

    @Test func `text is composed and its line ends are line feeds`() async throws {
        try await Desk.with { desk in
            try await desk.account("officer", role: "officer")
            let call = Matter.call().with(["title": "cafe\u{301}\r\n第二行\r第三行\t完"])
            try await desk.accept("officer", "call.open", call)
            #expect(try await desk.last.data["title"] == "caf\u{E9}\n第二行\n第三行\t完")
            let title = try await desk.last.data["title"]?.string
            #expect(title.map { Array($0.utf8) } == Array("caf\u{E9}\n第二行\n第三行\t完".utf8))
        }
    }

    @Test func `money and area stand in the record as decimal strings`() async throws {
        try await Desk.with { desk in
            try await desk.openApplication()
            let data = try await desk.last.data
            #expect(data["siteArea"] == "320")
            #expect(data["equipmentValue"] == "1250000.00")
        }
    }

    @Test func `an account that cannot be one is unknown`() async throws {
        try await Desk.with { desk in
            for name in ["nobody", "", "Ä", "program", "a b"] {
                let refusal = try await desk.refuse(name, "call.open", Matter.call())
                #expect(refusal.code == .authorityUnknownAccount, "\(name)")
            }
        }
    }

    @Test func `over the API the session says who acts`() async throws {
        try await Desk.with(kind: .live) { desk in
            let line = #"{"by":"admin","do":"account.open","with":{}}"#
            let refusal = try #require(try await desk.perform(line, as: "admin").refusal)
            #expect(refusal.code == .inputUnknownField)
            #expect(refusal.field == "/by")
        }
    }
}
