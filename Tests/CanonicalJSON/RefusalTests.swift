import CanonicalJSON
import Testing

@Suite struct `Bytes that are not JSON` {
    /// Input, reason, offset, pointer.
    typealias Case = (input: [UInt8], reason: JSONError.Reason, offset: Int, pointer: String)

    private func check(_ cases: [Case]) {
        for (input, reason, offset, pointer) in cases {
            let error = JSONError(reason: reason, offset: offset, pointer: pointer)
            #expect(throws: error, "\(String(decoding: input, as: UTF8.self))") {
                try JSONReader.read(input)
            }
        }
    }

    private func check(
        _ reason: JSONError.Reason, _ cases: [(text: String, offset: Int, pointer: String)]
    ) {
        check(cases.map { (utf8($0.text), reason, $0.offset, $0.pointer) })
    }

    @Test func `an input that ends early is refused at its end`() {
        check(
            .unexpectedEnd,
            [
                ("", 0, ""), (" \n", 2, ""), ("[", 1, "/0"), ("{", 1, ""), ("[1", 2, ""),
                ("[1,", 3, "/1"), (#"{"a"#, 3, ""), (#"{"a""#, 4, "/a"), (#"{"a":"#, 5, "/a"),
                (#"{"a":1"#, 6, ""), (#"{"a":1,"#, 7, ""), ("tru", 3, ""), ("[n", 2, "/0"),
                ("-", 1, ""), ("1.", 2, ""), ("1e", 2, ""), ("1e+", 3, ""), (#"""#, 1, ""),
                (#""abc"#, 4, ""), (#""\"#, 2, ""), (#""\n"#, 3, ""), (#""\u00"#, 5, ""),
                (#""\ud83d"#, 7, ""), (#""\ud83d\"#, 8, ""), (#""\ud83d\ude"#, 11, ""),
            ])
    }

    @Test func `a byte that has no place is refused where it stands`() {
        check(
            .unexpectedByte,
            [
                ("x", 0, ""), ("\u{0}", 0, ""), ("+1", 0, ""), (".5", 0, ""), ("NaN", 0, ""),
                ("'a'", 0, ""), ("]", 0, ""), ("trux", 3, ""), ("True", 0, ""), ("nul ", 3, ""),
                ("[1 2]", 3, ""), ("[,1]", 1, "/0"), ("[1,]", 3, "/1"), ("[1}", 2, ""),
                ("{1:2}", 1, ""), ("{,}", 1, ""), (#"{"a" 1}"#, 5, "/a"), (#"{"a"::1}"#, 5, "/a"),
                (#"{"a":1,}"#, 7, ""), (#"{"a":1 "b":2}"#, 7, ""), (#"{"a":}"#, 5, "/a"),
                (#"{"a":1]"#, 6, ""), ("[1\u{0}]", 2, ""), ("\u{A0}1", 0, ""), ("\u{B}1", 0, ""),
                ("[1/**/]", 2, ""), (#"{"x":[{"y":[0,?]}]}"#, 14, "/x/0/y/1"),
            ])
    }

    @Test func `a byte order mark is refused`() {
        check(.byteOrderMark, [("\u{FEFF}{}", 0, ""), ("\u{FEFF}", 0, "")])
        check(.unexpectedByte, [(" \u{FEFF}{}", 1, "")])
    }

    @Test func `ill-formed UTF-8 is refused at its first byte`() {
        let sequences: [[UInt8]] = [
            [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xC3], [0xC3, 0x28], [0xE0, 0x80, 0x80],
            [0xE0, 0x9F, 0xBF], [0xE4, 0xB8], [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF],
            [0xF0, 0x80, 0x80, 0x80], [0xF0, 0x8F, 0xBF, 0xBF], [0xF0, 0x9F, 0x98],
            [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFE], [0xFF],
        ]
        for sequence in sequences {
            let text = utf8("é") + sequence + utf8("z")
            check([
                (utf8(#"""#) + text + utf8(#"""#), .invalidUTF8, 3, ""),
                (utf8(#"{"a":["\n"#) + text + utf8(#"""#), .invalidUTF8, 11, "/a/0"),
                (utf8(#"{"a":1,""#) + text + utf8(#"":1}"#), .invalidUTF8, 10, ""),
                (utf8(#"""#) + text + utf8("\n"), .invalidUTF8, 3, ""),
                (utf8(#"""#) + text, .invalidUTF8, 3, ""),
            ])
        }
        check([([0xFF], .unexpectedByte, 0, "")])
    }

    @Test func `a control character without an escape is refused`() {
        for byte in UInt8(0)..<0x20 {
            check([
                ([0x22, 0x61, byte, 0x22], .controlCharacter, 2, ""),
                (utf8(#"["\\"#) + [byte, 0x22], .controlCharacter, 4, "/0"),
                (utf8(#"{"a"#) + [byte], .controlCharacter, 3, ""),
            ])
        }
    }

    @Test func `an unknown escape is refused at its backslash`() {
        check(
            .invalidEscape,
            [
                (#""\x41""#, 1, ""), (#""a\'""#, 2, ""), (#""\0""#, 1, ""), (#""\U0041""#, 1, ""),
                (#""\u12""#, 1, ""), (#""\u12g4""#, 1, ""), (#""\u+123""#, 1, ""),
                (#"["\ud83d\u12"]"#, 8, "/0"), ("\"\\\n\"", 1, ""), (#"{"\a":1}"#, 2, ""),
                (#"{"k":"\é"}"#, 6, "/k"),
            ])
    }

    @Test func `half a surrogate pair is refused at its backslash`() {
        check(
            .loneSurrogate,
            [
                (#""\ud83d""#, 1, ""), (#""\ude00""#, 1, ""), (#""\uDC00\ud800""#, 1, ""),
                (#""ab\ud83d\n""#, 3, ""), (#""\ud83dx""#, 1, ""),
                (#""\ud83d\ud83d\ude00""#, 1, ""),
                (#""\ud83d\u0041""#, 1, ""), (#""\ud83d\ude00\ude00""#, 13, ""),
                (#"{"a":"\udfff"}"#, 6, "/a"), (#"{"\ud800":1}"#, 2, ""),
                (#""\udbff\ue000""#, 1, ""),
            ])
    }

    @Test func `a number without its digits or with a leading zero is refused at its start`() {
        check(
            .invalidNumber,
            [
                ("01", 0, ""), ("-01", 0, ""), ("00", 0, ""), ("[1,-012]", 3, "/1"), ("-x", 0, ""),
                ("--1", 0, ""), ("[-]", 1, "/0"), ("1.x", 0, ""), ("[1.]", 1, "/0"),
                ("1.e3", 0, ""),
                ("[1e]", 1, "/0"), ("1e+ ", 0, ""), ("-.5", 0, ""), ("-Infinity", 0, ""),
                (#"{"a":00.5}"#, 5, "/a"),
            ])
        check(
            .trailingBytes, [("0x10", 1, ""), ("1.5.2", 3, ""), ("1e5.2", 3, ""), ("1_0", 1, "")])
    }

    @Test func `a name given twice is refused, compared after unescaping`() {
        check(
            .duplicateName,
            [
                (#"{"a":1,"a":1}"#, 7, "/a"), (#"{"a":1,"\u0061":2}"#, 7, "/a"),
                (#"{"b":1,"a":2,"b":3}"#, 13, "/b"),
                (#"{"a":1,"c":2,"b":3,"c":4,"a":5}"#, 19, "/c"),
                (#"{"":1,"":2}"#, 6, "/"), (#"[0,{"x/y":{"~":1, "~":2}}]"#, 18, "/1/x~1y/~0"),
                (#"{"\u00e9":1,"é":2}"#, 12, "/é"), (#"{"z":0,"\/":1,"y":3,"/":2}"#, 20, "/~1"),
            ])
    }

    @Test func `bytes after the value are refused`() {
        check(
            .trailingBytes,
            [
                ("1 2", 2, ""), ("{}{}", 2, ""), ("[]]", 2, ""), ("nulll", 4, ""),
                ("{} \u{0}", 3, ""),
                (#""a"b"#, 3, ""), ("1,", 1, ""), ("[[1]]\n}", 6, ""),
            ])
    }

    @Test func `names in a pointer are escaped`() {
        check(.unexpectedByte, [(#"{"a/b":[0,{"~":{"中":!}}]}"#, 22, "/a~1b/1/~0/中")])
        check(.unexpectedByte, [(#"{"~1\/":{"":?}}"#, 12, "/~01~1/")])
    }

    @Test func `the first fault is the one reported`() {
        check(.unexpectedByte, [(#"{"a":1,"a":2,?}"#, 13, ""), (#"[1,?,"\x"]"#, 3, "/1")])
        check(.duplicateName, [(#"[{"a":1,"a":2},?]"#, 8, "/0/a")])
    }
}
