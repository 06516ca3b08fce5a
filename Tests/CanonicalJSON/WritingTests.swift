import CanonicalJSON
import Testing

@Suite struct `Writing canonical JSON` {
    @Test func `each kind of value has one form`() {
        let value: JSON = [
            "o": [:], "a": [], "n": .null, "t": true, "f": false, "i": -12, "s": "中心",
            "l": [1, "x", [.null]],
        ]
        #expect(
            String(decoding: value.canonicalBytes, as: UTF8.self)
                == #"{"a":[],"f":false,"i":-12,"l":[1,"x",[null]],"n":null,"o":{},"s":"中心","t":true}"#
        )
    }

    @Test func `RFC 8785 3.2.2: the text of the example`() throws {
        let input =
            ##"{"string":"\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/","literals":[null,true,false]}"##
        let output = ##"{"literals":[null,true,false],"string":"€$\u000f\nA'B\"\\\\\"/"}"##
        #expect(try JSONReader.read(utf8(input)).canonicalBytes == utf8(output))
    }

    @Test func `RFC 8785 3.2.3: members stand in the order of UTF-16`() throws {
        let input = ##"""
            {
              "\u20ac": "Euro Sign",
              "\r": "Carriage Return",
              "\ufb33": "Hebrew Letter Dalet With Dagesh",
              "1": "One",
              "\ud83d\ude00": "Emoji: Grinning Face",
              "\u0080": "Control",
              "\u00f6": "Latin Small Letter O With Diaeresis"
            }
            """##
        let output =
            "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u{80}\":\"Control\","
            + "\"\u{F6}\":\"Latin Small Letter O With Diaeresis\",\"\u{20AC}\":\"Euro Sign\","
            + "\"\u{1F600}\":\"Emoji: Grinning Face\","
            + "\"\u{FB33}\":\"Hebrew Letter Dalet With Dagesh\"}"
        #expect(try JSONReader.read(utf8(input)).canonicalBytes == utf8(output))
    }

    @Test func `every control character has its escape, and nothing else has one`() {
        let short: [UInt32: String] = [
            0x08: "\\b", 0x09: "\\t", 0x0A: "\\n", 0x0C: "\\f", 0x0D: "\\r", 0x22: "\\\"",
            0x5C: "\\\\",
        ]
        for value in UInt32(0)...0xFFFF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let hex = String(value, radix: 16)
            let control = "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
            let expected = short[value] ?? (value < 0x20 ? control : String(scalar))
            let written = JSON.string("a\(scalar)b").canonicalBytes
            guard written == utf8("\"a\(expected)b\"") else {
                Issue.record("U+\(hex) is written \(written)")
                return
            }
        }
    }

    @Test func `text is written as it is, not normalised`() {
        #expect(JSON.string("A\u{30A}").canonicalBytes == [0x22, 0x41, 0xCC, 0x8A, 0x22])
        #expect(JSON.string("\u{C5}").canonicalBytes == [0x22, 0xC3, 0x85, 0x22])
    }

    @Test func `integers are written in plain digits`() {
        let integers: [Int64] = [
            0, 1, -1, 9, 10, -10, 100, 1_234_567, JSON.largestInteger, -JSON.largestInteger,
        ]
        for number in integers {
            var bytes = utf8("x")
            JSON.writeInteger(number, to: &bytes)
            #expect(bytes == utf8("x\(number)"))
            #expect(JSON.integer(number).canonicalBytes == utf8("\(number)"))
        }
    }

    @Test func `parts are appended to what stands there`() {
        var bytes = utf8(#"{"a":"#)
        JSON.writeString("\"\u{1F}é", to: &bytes)
        bytes += utf8(",")
        JSON.array([1, true]).write(canonicallyTo: &bytes)
        #expect(bytes == utf8(#"{"a":"\"\u001fé",[1,true]"#))
    }

    @Test func `a number that no record may hold cannot be written`() async {
        await #expect(processExitsWith: .failure) {
            _ = JSON.array([.unsupportedNumber("1.5")]).canonicalBytes
        }
        await #expect(processExitsWith: .failure) {
            _ = JSON.integer(JSON.largestInteger + 1).canonicalBytes
        }
        await #expect(processExitsWith: .failure) {
            _ = JSON.integer(.min).canonicalBytes
        }
    }
}
