import CanonicalJSON
import Events
import Testing

@Suite struct `Personal detail` {
    let box: JSON = ["sealed": "k1", "box": "AAAA"]

    @Test func `is given in clear and never sealed`() throws {
        #expect(try read(Personal.self, "李四") == .clear("李四"))
        #expect(try read(Personal.self, "") == .clear(""))
        #expect(refusal(of: box, as: Personal.self) != nil)
        #expect(refusal(of: 1, as: Personal.self) != nil)
    }

    @Test func `stands sealed in a record, but for an empty one`() throws {
        #expect(try read(Personal.self, box, from: .record) == .sealed(key: "k1", box: "AAAA"))
        #expect(try read(Personal.self, "", from: .record) == .clear(""))
        #expect(refusal(of: "李四", as: Personal.self, from: .record) == fault(.bad(.object)))
        #expect(
            refusal(of: ["sealed": "k1"], as: Personal.self, from: .record)
                == fault(.missing, "/box"))
        #expect(
            refusal(
                of: ["sealed": "k1", "box": "AAAA", "value": "李四"], as: Personal.self, from: .record
            )
                == fault(.unknown, "/value"))
    }

    @Test func `is written as it is read`() throws {
        #expect(try read(Personal.self, box, from: .record).json == box)
        #expect(Personal.clear("").json == "")
    }

    @Test func `is bounded in clear, not in its box`() throws {
        let long = String(repeating: "李", count: 3)
        var given = try FieldReader(["name": .string(long), "none": ""], at: "", from: .input)
        #expect(try given.personal("name", length: 1...3) == .clear(long))
        #expect(try given.personal("absent", length: 1...3) == nil)
        #expect(throws: FieldError(.bad(.text(1...2)), at: "/name")) {
            try given.personal("name", length: 1...2)
        }
        #expect(throws: FieldError(.bad(.text(1...2)), at: "/none")) {
            try given.personal("none", length: 1...2)
        }
        var recorded = try FieldReader(["name": box], at: "", from: .record)
        #expect(try recorded.personal("name", length: 1...1) == .sealed(key: "k1", box: "AAAA"))
    }
}

@Suite struct `A contact` {
    @Test func `is a name and a telephone number, and what else is given`() throws {
        let json: JSON = ["name": "李四", "phone": "13800000000"]
        let contact = try read(Contact.self, json)
        #expect(contact == Contact(name: .clear("李四"), phone: .clear("13800000000")))
        #expect(contact.json == json)
        let full: JSON = ["name": "李四", "phone": "1", "email": "a@b.cn", "address": "铁东区"]
        #expect(try read(Contact.self, full).json == full)
        #expect(refusal(of: ["phone": "1"], as: Contact.self) == fault(.missing, "/name"))
        #expect(refusal(of: ["name": "李四"], as: Contact.self) == fault(.missing, "/phone"))
        #expect(
            refusal(of: ["name": "李四", "phone": "1", "fax": "2"], as: Contact.self)
                == fault(.unknown, "/fax"))
        #expect(refusal(of: "李四", as: Contact.self) == fault(.bad(.object)))
    }
}

@Suite struct `An objector` {
    @Test func `is anonymous without name and contact`() throws {
        #expect(try read(Objector.self, ["name": "", "contact": ""]).isAnonymous)
        #expect(try !read(Objector.self, ["name": "王五", "contact": "1"]).isAnonymous)
        let recorded: JSON = [
            "name": ["sealed": "k", "box": "AA=="], "contact": ["sealed": "k", "box": "AA=="],
        ]
        #expect(try !read(Objector.self, recorded, from: .record).isAnonymous)
        #expect(
            try read(Objector.self, ["name": "", "contact": ""], from: .record).isAnonymous)
    }

    @Test func `gives name and contact together or neither`() {
        let refused = FieldError.Fault.bad(.nameAndContactTogether)
        #expect(
            refusal(of: ["name": "王五", "contact": ""], as: Objector.self)
                == fault(refused, "/contact"))
        #expect(
            refusal(of: ["name": "", "contact": "1"], as: Objector.self) == fault(refused, "/name"))
        #expect(refusal(of: ["name": "王五"], as: Objector.self) == fault(.missing, "/contact"))
    }

    @Test func `has a name of 100 and a contact of 1,000 characters at most`() {
        func objector(_ name: Int, _ contact: Int) -> JSON {
            [
                "name": .string(String(repeating: "王", count: name)),
                "contact": .string(String(repeating: "1", count: contact)),
            ]
        }
        #expect(refusal(of: objector(100, 1_000), as: Objector.self) == nil)
        #expect(
            refusal(of: objector(101, 1_000), as: Objector.self)
                == fault(.bad(.text(0...100)), "/name"))
        #expect(
            refusal(of: objector(100, 1_001), as: Objector.self)
                == fault(.bad(.text(0...1_000)), "/contact"))
    }

    @Test func `may say what it is and for whom`() throws {
        let json: JSON = [
            "name": "王五", "contact": "1", "kind": "organisation", "organisation": "某公司",
        ]
        #expect(try read(Objector.self, json).json == json)
    }
}
