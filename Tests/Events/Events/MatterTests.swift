import CanonicalJSON
import Events
import Testing

/// What a caller gives is read a little otherwise than what stands in the record.
@Suite struct `What is given` {
    func fault<Matter: Fields>(_ type: Matter.Type, _ json: JSON) -> FieldError? {
        do throws(FieldError) {
            _ = try Matter(json, at: "/with", from: .input)
            return nil
        } catch {
            return error
        }
    }

    @Test func `of an act over several centres is one centre or a list of them`() {
        let document: JSON = "西科发〔2024〕13号"
        let fault: (JSON) -> FieldError? = { self.fault(Recommendation.self, $0) }
        #expect(fault(["centre": "a", "document": document]) == nil)
        #expect(fault(["centres": ["a", "b"], "document": document]) == nil)
        #expect(fault(["document": document]) == FieldError(.missing, at: "/with/centre"))
        #expect(
            fault(["centre": "a", "centres": ["b"], "document": document])
                == FieldError(.unknown, at: "/with/centres"))
        #expect(
            fault(["centres": ["a", "a"], "document": document])
                == FieldError(.bad(.noRepetition), at: "/with/centres/1"))
        #expect(
            fault(["centres": [], "document": document])
                == FieldError(.bad(.array(notEmpty: true)), at: "/with/centres"))
    }

    @Test func `of an objector is a name with a contact, or neither`() {
        let fault: (String, String) -> FieldError? = { name, contact in
            self.fault(
                Objector.self, ["name": .string(name), "contact": .string(contact)])
        }
        #expect(fault("赵六", "13900000000") == nil)
        #expect(fault("", "") == nil)
        #expect(fault("赵六", "") == FieldError(.bad(.nameAndContactTogether), at: "/with/contact"))
        #expect(fault("", "139") == FieldError(.bad(.nameAndContactTogether), at: "/with/name"))
        #expect(self.fault(Objector.self, [:]) == FieldError(.missing, at: "/with/name"))
    }

    @Test func `cannot say what is for the edge to find`() {
        #expect(fault(ObjectionWithdrawal.self, ["objection": "o", "reason": "误会"]) == nil)
        #expect(
            fault(
                ObjectionWithdrawal.self,
                ["objection": "o", "reason": "误会", "byObjector": true])
                == FieldError(.unknown, at: "/with/byObjector"))
        let measures: JSON = [
            "policy": "鞍科发〔2024〕1号", "title": "办法", "from": "2024-01-30", "parameters": [:],
            "sources": [:],
        ]
        #expect(fault(MeasuresAdoption.self, measures) == FieldError(.unknown, at: "/with/sources"))
    }

    @Test func `of an account has what the role needs`() {
        let fault: (JSON) -> FieldError? = { self.fault(AccountOpening.self, $0) }
        #expect(
            fault(["account": "h", "name": "x", "role": "host"])
                == FieldError(.missing, at: "/with/organisation"))
        #expect(
            fault(["account": "d", "name": "x", "role": "department"])
                == FieldError(.missing, at: "/with/district"))
        #expect(fault(["account": "e", "name": "x", "role": "expert"]) == nil)
        #expect(fault(["account": "p", "name": "x", "role": "public"])?.pointer == "/with/role")
        for name: JSON in ["public", "program"] {
            #expect(
                fault(["account": name, "name": "x", "role": "officer"])
                    == FieldError(.bad(.notReserved), at: "/with/account"))
        }
    }

    @Test func `to change has something in it`() {
        #expect(
            fault(AccountAmendment.self, ["account": "a", "changes": [:], "reason": "x"])
                == FieldError(.bad(.notEmptyObject), at: "/with/changes"))
        #expect(
            fault(
                OrganisationAmendment.self,
                ["organisation": "91210303MA0TE5T24Q", "changes": [:], "reason": "x"])
                == FieldError(.bad(.notEmptyObject), at: "/with/changes"))
    }

    @Test func `of a calendar names the arrangement it follows`() {
        #expect(
            fault(CalendarAdoption.self, ["year": 2027, "off": [], "work": []])
                == FieldError(.missing, at: "/with/document"))
    }

    @Test func `as free text has 1 to 20,000 characters, a cooperation none at least`() {
        let reason: (Int) -> FieldError? = {
            self.fault(
                ListCancellation.self,
                ["list": "l", "reason": .string(String(repeating: "长", count: $0))])
        }
        #expect(reason(1) == nil)
        #expect(reason(20_000) == nil)
        for count in [0, 20_001] {
            #expect(reason(count) == FieldError(.bad(.text(1...20_000)), at: "/with/reason"))
        }
        #expect(fault(ApplicationChanges.self, ["cooperation": ""]) == nil)
        let title = String(repeating: "长", count: 20_000)
        #expect(fault(Director.self, ["name": "王一", "title": .string(title)]) == nil)
    }
}
