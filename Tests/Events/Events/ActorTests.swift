import CanonicalJSON
import Events
import Testing

@Suite struct `Who acted` {
    static let hash = String(repeating: "0", count: 64)
    static let samples = [
        #"{"account":"program","role":"program","via":"program"}"#,
        #"{"account":"public","role":"public","via":"api"}"#,
        #"{"account":"host-dx","organisation":"91210303MA0TE5T24Q","role":"host","via":"page"}"#,
        #"{"account":"dept-tiexi","district":"tiexi","role":"department","via":"cli"}"#,
        #"""
        {"account":"officer","for":{"account":"host-dx","attachments":["\#(hash)"],\#
        "basis":"纸质申报书","postmark":"2024-03-04","received":"2024-03-05"},\#
        "override":{"attachments":[{"kind":"letter","sha256":"\#(hash)","size":3,"title":"说明"}],\#
        "codes":["call.not-open"],"reason":"邮路延误"},"role":"officer","via":"play"}
        """#,
        #"""
        {"account":"officer","for":{"basis":"来信","name":{"box":"AAEC","sealed":"key-1"},\#
        "received":"2024-03-05"},"override":{"codes":[],"reason":"无"},\#
        "role":"officer","via":"import"}
        """#,
    ]

    func fault(_ text: String, from source: FieldSource = .record) throws -> FieldError? {
        let json = try JSONReader.read(Array(text.utf8))
        do throws(FieldError) {
            _ = try Actor(json, at: "/actor", from: source)
            return nil
        } catch {
            return error
        }
    }

    @Test(arguments: samples) func `is read and written to the very same bytes`(text: String) throws
    {
        let bytes = Array(text.utf8)
        let actor = try Actor(JSONReader.readCanonical(bytes), at: "/actor", from: .record)
        #expect(actor.json.canonicalBytes == bytes)
    }

    @Test func `is an account, a role and a way`() throws {
        #expect(try fault(#"{"role":"host","via":"api"}"#)?.pointer == "/actor/account")
        #expect(try fault(#"{"account":"a","via":"api"}"#)?.pointer == "/actor/role")
        #expect(try fault(#"{"account":"a","role":"host"}"#)?.pointer == "/actor/via")
        #expect(try fault(#"{"account":"a","role":"king","via":"api"}"#)?.pointer == "/actor/role")
        #expect(
            try fault(#"{"account":"a","name":"x","role":"host","via":"api"}"#)
                == FieldError(.unknown, at: "/actor/name"))
    }

    @Test func `for another names an account or a person, one of the two`() throws {
        let paper: (JSON) -> FieldError? = { change in
            var object = JSONObject()
            object["basis"] = "来信"
            object["received"] = "2024-03-05"
            for member in change.object?.members ?? [] { object[member.name] = member.value }
            do throws(FieldError) {
                _ = try ActedFor(.object(object), at: "/for", from: .input)
                return nil
            } catch {
                return error
            }
        }
        #expect(paper(["account": "host-dx"]) == nil)
        #expect(paper(["name": "赵六"]) == nil)
        #expect(paper([:]) == FieldError(.missing, at: "/for/account"))
        #expect(
            paper(["account": "host-dx", "name": "赵六"])
                == FieldError(.unknown, at: "/for/name"))
        #expect(paper(["name": ""]) == FieldError(.bad(.text(1...100)), at: "/for/name"))
    }

    @Test func `overrides with a reason, the codes being the record's`() throws {
        let given: JSON = ["reason": "邮路延误", "codes": ["call.not-open"]]
        #expect(throws: FieldError(.unknown, at: "/override/codes")) {
            try Override(given, at: "/override", from: .input)
        }
        #expect(
            try Override(given, at: "/override", from: .record).codes.map(\.value)
                == ["call.not-open"])
        #expect(throws: FieldError(.missing, at: "/override/reason")) {
            try Override([:], at: "/override", from: .input)
        }
    }
}
