import CanonicalJSON
import Testing

@Suite struct `Reading JSON` {
    @Test func `each kind of value reads as itself`() throws {
        let text = #"{"null":null,"yes":true,"no":false,"n":-12,"s":"中心","a":[1,[],{}],"o":{}}"#
        let expected: JSON = [
            "null": .null, "yes": true, "no": false, "n": -12, "s": "中心", "a": [1, [], [:]],
            "o": [:],
        ]
        #expect(try JSONReader.read(utf8(text)) == expected)
    }

    @Test func `a document may be any value, not only an object`() throws {
        #expect(try JSONReader.read(utf8("null")) == .null)
        #expect(try JSONReader.read(utf8("0")) == 0)
        #expect(try JSONReader.read(utf8(#""""#)) == "")
        #expect(try JSONReader.read(utf8("[]")) == [])
    }

    @Test func `the four kinds of white space stand anywhere between tokens`() throws {
        let value = try JSONReader.read(
            utf8(" \t\r\n{ \n\"a\"\t:\r1 , \"b\" : [ ] , \"c\":[ 1 , 2 ] } \n"))
        #expect(value == ["a": 1, "b": [], "c": [1, 2]])
    }

    @Test func `members read in any order stand in canonical order`() throws {
        let object = try #require(JSONReader.read(utf8(#"{"b":1,"":2,"a":3,"B":4}"#)).object)
        #expect(object.names == ["", "B", "a", "b"])
    }

    @Test func `integers within ±(2⁵³−1) are integers`() throws {
        let integers: [Int64] = [0, 1, -1, 10, 9_007_199_254_740_991, -9_007_199_254_740_991]
        for number in integers {
            #expect(try JSONReader.read(utf8("\(number)")) == .integer(number))
        }
    }

    @Test func `any other well-formed number is kept as it was written`() throws {
        let numbers = [
            "-0", "0.0", "-0.0", "1.0", "56.0", "4.50", "1E30", "1e+2", "2e-3", "0e0", "0E+00",
            "9007199254740992", "-9007199254740992", "18446744073709551616", "12345678901234567890",
            "100000000000000000000000000000000000000000000000000000000000000000000000000000001",
            "0.000000000000000000000000001",
        ]
        for number in numbers {
            #expect(try JSONReader.read(utf8(number)) == .unsupportedNumber(number))
            #expect(try JSONReader.read(utf8("[\(number)]")) == [.unsupportedNumber(number)])
        }
    }

    @Test func `escapes of RFC 8259 stand for their characters`() throws {
        let text = #""\"\\\/\b\f\n\r\t\u0000\u00e9\u00E9\u4e2d\ud83d\uDE00\uFFFF\u007f""#
        let expected = "\"\\/\u{8}\u{C}\n\r\t\u{0}éé中😀\u{FFFF}\u{7F}"
        #expect(try JSONReader.read(utf8(text)) == .string(expected))
    }

    @Test func `the first and last characters of every length of UTF-8 read`() throws {
        let text = "\u{7F}\u{80}\u{7FF}\u{800}\u{D7FF}\u{E000}\u{FEFF}\u{FFFF}\u{10000}\u{10FFFF}"
        #expect(try JSONReader.read(utf8("\"\(text)\"")) == .string(text))
    }

    @Test func `text is told apart by bytes, not by canonical equivalence`() throws {
        let value = try JSONReader.read(utf8("{\"e\u{301}\":1,\"\u{E9}\":2}"))
        #expect(value.object?.members.count == 2)
        #expect(value["e\u{301}"] == 1)
        #expect(value["\u{E9}"] == 2)
        #expect(JSON.string("e\u{301}") != JSON.string("\u{E9}"))
        #expect(Set<JSON>(["e\u{301}", "\u{E9}"]).count == 2)
    }

    @Test func `part of an array reads as if it stood alone`() throws {
        let bytes = utf8("xx[1,2]yy")
        #expect(try JSONReader.read(bytes[2..<7]) == [1, 2])
        #expect(try JSONReader.readCanonical(bytes[2..<7]) == [1, 2])
        #expect(try JSONReader.read(bytes.span.extracting(2..<7)) == [1, 2])
        #expect(throws: JSONError(reason: .trailingBytes, offset: 5)) {
            try JSONReader.read(bytes[2..<8])
        }
        #expect(throws: JSONError(reason: .unexpectedEnd, offset: 4)) {
            try JSONReader.read(bytes[2..<6])
        }
    }
}
