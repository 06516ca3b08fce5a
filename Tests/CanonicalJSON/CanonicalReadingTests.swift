import CanonicalJSON
import Testing

@Suite struct `Reading only canonical JSON` {
    @Test func `canonical bytes read as by the plain reader`() throws {
        let texts = [
            #"{"":0,"A":"é","a":[1,-2,{}],"中":null}"#, "[]", #""\u000f\n\"\\/""#, "true", "-1",
            "\"\u{7F}\u{2028}😀\"", "{\"😀\":1,\"\u{FB33}\":2}",
        ]
        for text in texts {
            #expect(try JSONReader.readCanonical(utf8(text)) == JSONReader.read(utf8(text)))
        }
    }

    @Test func `JSON in any other form is refused where it differs`() throws {
        let cases: [(text: String, offset: Int, pointer: String)] = [
            (" 1", 0, ""), ("1\n", 1, ""), ("[1, 2]", 3, ""), ("[ ]", 1, ""),
            (#"{"a": 1}"#, 5, "/a"),
            (#"{"b":1,"a":2}"#, 7, "/a"), ("{\"\u{FB33}\":1,\"😀\":2}", 9, "/😀"),
            (#"{"a":{"z":[0],"b/":0}}"#, 14, "/a/b~1"), (#""\/""#, 1, ""), (#""a\u0041""#, 2, ""),
            (#""\u000A""#, 1, ""), (#""\u000a""#, 1, ""), (#""\u001F""#, 1, ""),
            (#""\u0022""#, 1, ""),
            (#"["\u00e9"]"#, 2, "/0"), (#""\ud83d\ude00""#, 1, ""), (#""\u007f""#, 1, ""),
            (#"{"\u0061":1}"#, 2, ""), ("{\"\u{E9}\":1,\"e\u{301}\":2}", 8, "/e\u{301}"),
            ("[0,-0]", 3, "/1"), ("1.0", 0, ""), ("1e3", 0, ""),
            ("9007199254740992", 0, ""), ("[-9007199254740992]", 1, "/0"),
        ]
        for (text, offset, pointer) in cases {
            _ = try JSONReader.read(utf8(text))
            let error = JSONError(reason: .notCanonical, offset: offset, pointer: pointer)
            #expect(throws: error, "\(text)") { try JSONReader.readCanonical(utf8(text)) }
        }
    }

    @Test func `what is not JSON at all keeps its own reason`() {
        let cases: [(text: String, error: JSONError)] = [
            (#"{"a":1,"a":2}"#, .init(reason: .duplicateName, offset: 7, pointer: "/a")),
            (#"{"a":1,"b":1,"a":2}"#, .init(reason: .duplicateName, offset: 13, pointer: "/a")),
            ("[1", .init(reason: .unexpectedEnd, offset: 2)),
            ("[]]", .init(reason: .trailingBytes, offset: 2)),
            (#""\ud800""#, .init(reason: .loneSurrogate, offset: 1)),
        ]
        for (text, error) in cases {
            #expect(throws: error, "\(text)") { try JSONReader.readCanonical(utf8(text)) }
        }
    }
}
