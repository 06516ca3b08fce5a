import CanonicalJSON
import Events
import Testing

@Suite struct `A document number` {
    @Test(arguments: [
        "鞍科发〔2024〕12号", "鞍科发[2024]12号", "鞍科发(2024)12号", "鞍科发（2024）12号",
        "鞍科发［2024］12号", "鞍科发【2024】12号", "鞍科发〔２０２４〕１２号", "鞍科发 〔2024〕 12 号",
        "鞍科发\u{3000}〔2024〕\u{A0}12号", " 鞍科发〔2024]１2号 ",
    ])
    func `is one however it was typed`(text: String) throws {
        let number = try read(DocumentNumber.self, .string(text))
        #expect(number.text == "鞍科发〔2024〕12号")
        #expect(number.year == 2024)
        #expect(number.json == "鞍科发〔2024〕12号")
        #expect(number.tags == ["document:鞍科发〔2024〕12号"])
    }

    @Test(arguments: ["粤科函产字〔2023〕1号", "鞍科〔2019〕33号", "ＡＢ〔2024〕1号"])
    func `has an issuer's code of 2 to 20 characters`(text: String) {
        #expect(DocumentNumber(text)?.text == text)
    }

    @Test func `has a code within its bounds`() {
        let code = String(repeating: "科", count: 20)
        #expect(DocumentNumber("\(code)〔2024〕1号") != nil)
        #expect(DocumentNumber("科\(code)〔2024〕1号") == nil)
        #expect(DocumentNumber("科〔2024〕1号") == nil)
    }

    @Test(arguments: [
        "", "鞍科发", "鞍科发〔2024〕号", "鞍科发〔2024〕012号", "鞍科发〔2024〕0号", "鞍科发〔24〕1号",
        "鞍科发〔20244〕1号", "鞍科发2024〕1号", "鞍科发〔2024 1号", "鞍科发〔2024〕1", "鞍科发〔2024〕1号附",
        "鞍科发〔2024〕第1号", "鞍科发〔二〇二四〕1号", "鞍科发〔2024〕十二号", "鞍9发〔2024〕1号", "鞍-发〔2024〕1号",
        "鞍科发《2024》1号", "〔2024〕1号", "鞍科发〔2024〕1\n号", "鞍科发〔2024〕1\u{200B}号",
        "鞍科发〕2024〔1号", "鞍科发〔0024〕1号", "鞍科发〔2024〕1-2号",
    ])
    func `is strict otherwise`(text: String) {
        let refused = fault(.bad(.documentNumber))
        #expect(refusal(of: .string(text), as: DocumentNumber.self) == refused)
    }

    @Test func `of another authority is any text on one line`() throws {
        let number = "（2025）辽03行终12号之一"
        #expect(try read(AnyDocument.self, .string(number)).value == number)
        #expect(refusal(of: "", as: AnyDocument.self) == fault(.bad(.text(1...100))))
        #expect(refusal(of: "一\n二", as: AnyDocument.self) == fault(.bad(.singleLine)))
    }
}
