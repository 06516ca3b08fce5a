import CanonicalJSON
import Events
import Testing

@Suite struct `Every event` {
    @Test func `has a sample, and the name it is stored under`() {
        let samples = Set(Sample.all.map(\.type))
        #expect(samples == Set(EventType.allCases.map(\.rawValue)))
        #expect(Sample.all.count == samples.count)
    }

    @Test func `is read from its bytes and written to the very same`() throws {
        for sample in Sample.all {
            let event = try sample.read(sample.object())
            #expect(event.type.rawValue == sample.type)
            let written = JSON.object(event.written.object).canonicalBytes
            #expect(
                written == sample.bytes,
                "\(sample.type): \(String(decoding: written, as: UTF8.self))")
        }
    }

    @Test func `bears the tags of the identifiers in it and no other`() throws {
        for sample in Sample.all {
            let event = try sample.read(sample.object())
            #expect(event.written.tags == sample.tags, "\(sample.type)")
        }
    }

    @Test func `is of version 1, which no step brings further`() throws {
        for sample in Sample.all {
            let type = try #require(EventType(rawValue: sample.type))
            #expect(type.version == 1)
            let object = try sample.object()
            #expect(
                try Upcasting.released.present(object, type: sample.type, version: 1) == object)
        }
    }

    @Test func `refuses a field it does not know`() throws {
        for sample in Sample.all {
            var object = try sample.object()
            object["no~such/field"] = 1
            #expect(
                try sample.fault(of: object) == FieldError(.unknown, at: "/data/no~0such~1field"),
                "\(sample.type)")
        }
    }

    @Test func `asks for each field that may not be left out, and does without the others`() throws
    {
        for sample in Sample.all {
            for name in try sample.object().names {
                var object = try sample.object()
                object[name] = nil
                let fault = try sample.fault(of: object)
                if sample.optional.contains(name) {
                    try #require(fault == nil, "\(sample.type) without \(name)")
                    #expect(try sample.read(object).written.object == object)
                } else {
                    #expect(
                        fault == FieldError(.missing, at: "/data/\(name)"),
                        "\(sample.type) without \(name)")
                }
            }
        }
    }

    @Test func `refuses in each field what is of another kind, and says where`() throws {
        for sample in Sample.all {
            for name in try sample.object().names {
                var object = try sample.object()
                object[name] = .null
                let fault = try sample.fault(of: object)
                if sample.nullable.contains(name) {
                    #expect(fault == nil)
                    #expect(try sample.read(object).written.object == object)
                    continue
                }
                #expect(fault?.pointer == "/data/\(name)", "\(sample.type), \(name)")
                guard case .bad = fault?.fault else {
                    Issue.record("\(sample.type) takes null for \(name)")
                    continue
                }
            }
        }
    }
}

@Suite struct `Faults of fields` {
    func fault(_ type: String, _ change: (inout JSONObject) -> Void) throws -> FieldError? {
        let sample = try #require(Sample.all.first { $0.type == type })
        var object = try sample.object()
        change(&object)
        return try sample.fault(of: object)
    }

    @Test func `name the place in an array and in an object`() throws {
        #expect(
            try fault("panel.convened") { $0["experts"] = ["expert-1", "Expert-2"] }
                == FieldError(.bad(.identifier), at: "/data/experts/1"))
        #expect(
            try fault("application.submitted") { $0["plan"] = ["months": 121, "goals": ["x"]] }
                == FieldError(.bad(.integer(1...120)), at: "/data/plan/months"))
        #expect(
            try fault("application.submitted") { $0["plan"] = ["months": 120] }
                == FieldError(.missing, at: "/data/plan/goals"))
        #expect(
            try fault("application.submitted") { $0["director"] = ["name": "王一", "age": 5] }
                == FieldError(.unknown, at: "/data/director/age"))
    }

    @Test func `say that arrays may be neither empty nor repeat`() throws {
        #expect(
            try fault("panel.convened") { $0["centres"] = [] }
                == FieldError(.bad(.array(notEmpty: true)), at: "/data/centres"))
        #expect(
            try fault("inspection.recorded") { $0["inspectors"] = ["甲", "乙", "甲"] }
                == FieldError(.bad(.noRepetition), at: "/data/inspectors/2"))
    }

    @Test func `say that a score is 0 to 100 and nothing between two integers`() throws {
        for score: JSON in [0, 100] {
            #expect(try fault("review.opinion-recorded") { $0["score"] = score } == nil)
        }
        for score: JSON in [-1, 101, "88", .unsupportedNumber("88.5")] {
            #expect(
                try fault("review.opinion-recorded") { $0["score"] = score }
                    == FieldError(.bad(.integer(0...100)), at: "/data/score"))
        }
    }

    @Test func `say that amounts are decimals of at most 15 digits, 4 of them decimals`() throws {
        for area: JSON in ["99.9999", 320, "0"] {
            #expect(try fault("application.submitted") { $0["siteArea"] = area } == nil)
        }
        for area: JSON in ["1.00000", "-1", -1, "1e3", "01", "", "1234567890123456"] {
            #expect(
                try fault("application.submitted") { $0["siteArea"] = area }
                    == FieldError(.bad(.decimal), at: "/data/siteArea"))
        }
    }

    @Test func `say which words a word may be`() throws {
        #expect(
            try fault("objection.resolved") { $0["outcome"] = "maybe" }
                == FieldError(
                    .bad(.oneOf(["upheld", "partly", "dismissed"])), at: "/data/outcome"))
    }

    @Test func `say that a day off is of the calendar's year, and once`() throws {
        #expect(
            try fault("calendar.adopted") { $0["off"] = ["2027-01-01", "2028-01-01"] }
                == FieldError(.bad(.day), at: "/data/off/1"))
        #expect(
            try fault("calendar.adopted") { $0["work"] = ["2027-01-02", "2027-01-02"] }
                == FieldError(.bad(.noRepetition), at: "/data/work/1"))
    }

    @Test func `say that a centre carried over needs the end of what runs`() throws {
        let without: (String, String) throws -> FieldError? = { status, name in
            try fault("centre.carried-over") {
                $0["status"] = .string(status)
                $0[name] = nil
            }
        }
        let missing: (String) -> FieldError = { FieldError(.missing, at: "/data/\($0)") }
        #expect(try without("rectifying", "rectificationDue") == missing("rectificationDue"))
        #expect(try without("operating", "rectificationDue") == nil)
        #expect(try without("construction", "constructionUntil") == missing("constructionUntil"))
    }

    @Test func `say that an earlier value is one value`() throws {
        for former: JSON in [
            ["until": "2021-12-31"], ["until": "2021-12-31", "name": "旧名", "grade": "good"],
        ] {
            #expect(
                try fault("centre.carried-over") { $0["was"] = [former] }?.pointer == "/data/was/0")
        }
    }
}
