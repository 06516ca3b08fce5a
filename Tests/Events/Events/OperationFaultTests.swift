import CanonicalJSON
import Events
import Testing

/// Fields whose form hangs on something: an item, a kind, an authority.
@Suite struct `Faults of what happens to a centre` {
    func fault(_ type: String, _ change: (inout JSONObject) -> Void) throws -> FieldError? {
        let sample = try #require(Sample.all.first { $0.type == type })
        var object = try sample.object()
        change(&object)
        return try sample.fault(of: object)
    }

    @Test func `grounds are items of art. 20, or the host's request alone`() throws {
        let fault: (JSON) throws -> FieldError? = { grounds in
            try self.fault("revocation.proposed") { $0["grounds"] = grounds }
        }
        for grounds: JSON in [["request"], [1, 3], [6], [6, 5, 4, 3, 2, 1]] {
            #expect(try fault(grounds) == nil, "\(grounds)")
        }
        for (grounds, index) in [([7], 0), ([0], 0), ([1, -1], 1)] as [(JSON, Int)] {
            #expect(
                try fault(grounds)
                    == FieldError(.bad(.integer(1...6)), at: "/data/grounds/\(index)"))
        }
        for (grounds, index) in [
            (["request", 1], 0), ([1, "request"], 1), (["request", "request"], 0), (["1"], 0),
        ] as [(JSON, Int)] {
            #expect(
                try fault(grounds)
                    == FieldError(.bad(.integer(1...6)), at: "/data/grounds/\(index)"))
        }
        #expect(try fault([1, 1]) == FieldError(.bad(.noRepetition), at: "/data/grounds/1"))
        for grounds: JSON in [[], "request", 3] {
            #expect(
                try fault(grounds) == FieldError(.bad(.array(notEmpty: true)), at: "/data/grounds"))
        }
    }

    @Test func `grounds are read and written as they were given`() throws {
        let sample = try #require(Sample.all.first { $0.type == "revocation.proposed" })
        var object = try sample.object()
        for (json, grounds) in [
            (["request"], .request), ([3, 1], .items([3, 1])),
        ] as [(JSON, RevocationGrounds)] {
            object["grounds"] = json
            guard case .revocationProposed(let matter) = try sample.read(object) else {
                Issue.record("another event")
                return
            }
            #expect(matter.grounds == grounds)
            #expect(matter.grounds.json == json)
        }
    }

    @Test func `changes of a record name something`() throws {
        for type in ["correction.requested", "record.corrected"] {
            #expect(
                try fault(type) { $0["changes"] = [:] }
                    == FieldError(.bad(.notEmptyObject), at: "/data/changes"))
            #expect(
                try fault(type) { $0["changes"] = ["date"] }
                    == FieldError(.bad(.object), at: "/data/changes"))
        }
        #expect(
            try fault("record.corrected") { $0["derived"] = [:] }
                == FieldError(.bad(.notEmptyObject), at: "/data/derived"))
    }

    @Test func `material is on a centre or on an act, on exactly one`() throws {
        #expect(
            try fault("material.filed") {
                $0["centre"] = nil
                $0["about"] = 41
            } == nil)
        #expect(
            try fault("material.filed") { $0["about"] = 41 }
                == FieldError(.unknown, at: "/data/about"))
        #expect(
            try fault("material.filed") { $0["centre"] = nil }
                == FieldError(.missing, at: "/data/centre"))
    }

    @Test func `a position counts from 0`() throws {
        for position: JSON in [0, 9_007_199_254_740_991] {
            #expect(try fault("statement.submitted") { $0["about"] = position } == nil)
        }
        for position: JSON in [-1, "41", .unsupportedNumber("1.5")] {
            #expect(
                try fault("statement.submitted") { $0["about"] = position }
                    == FieldError(.bad(.integer(0...Position.max)), at: "/data/about"))
        }
        #expect(
            try fault("document.issued") { $0["positions"] = [37, -1] }
                == FieldError(.bad(.integer(0...Position.max)), at: "/data/positions/1"))
        #expect(
            try fault("document.issued") { $0["positions"] = [37, 37] }
                == FieldError(.bad(.noRepetition), at: "/data/positions/1"))
        #expect(
            try fault("document.issued") { $0["positions"] = [] }
                == FieldError(.bad(.array(notEmpty: true)), at: "/data/positions"))
    }

    @Test func `a report of a department has conclusions, be there none`() throws {
        #expect(try fault("supervision.submitted") { $0["conclusions"] = [] } == nil)
        #expect(
            try fault("supervision.submitted") { $0["conclusions"] = nil }
                == FieldError(.missing, at: "/data/conclusions"))
        #expect(
            try fault("supervision.submitted") {
                $0["conclusions"] = [["centre": "dx-mg", "conclusion": "良好"]]
            } == FieldError(.missing, at: "/data/conclusions/0/text"))
        #expect(
            try fault("supervision.submitted") {
                $0["conclusions"] = [
                    ["centre": "dx-mg", "conclusion": "良好", "text": "正常", "grade": "good"]
                ]
            } == FieldError(.unknown, at: "/data/conclusions/0/grade"))
    }

    @Test func `a year is of this century and months of a term`() throws {
        for year: JSON in [1999, 2101, "2025"] {
            #expect(
                try fault("report.filed") { $0["year"] = year }
                    == FieldError(.bad(.integer(2000...2100)), at: "/data/year"))
        }
        for months: JSON in [0, 121] {
            #expect(
                try fault("deferral.requested") { $0["months"] = months }
                    == FieldError(.bad(.integer(1...120)), at: "/data/months"))
        }
    }
}

@Suite struct `What a change is to` {
    func fault(_ kind: JSON, _ to: JSON?) throws -> FieldError? {
        let sample = try #require(Sample.all.first { $0.type == "change.reported" })
        var object = try sample.object()
        object["kind"] = kind
        object["to"] = to
        return try sample.fault(of: object)
    }

    static let fitting: [(JSON, JSON)] = [
        ("rename", ["name": "鞍山市镁质材料专业技术创新中心"]),
        ("director", ["director": ["name": "孙四"]]),
        ("direction", ["field": "耐火材料"]),
        ("host", ["organisation": "91210381MA0TE5T750"]),
        (
            "co-builders",
            ["coBuilders": [["organisation": "12210300412345670R", "name": "某研究院"]]]
        ),
        ("co-builders", ["coBuilders": []]),
    ]

    @Test func `fits its kind`() throws {
        for (kind, to) in Self.fitting {
            #expect(try fault(kind, to) == nil, "\(kind)")
            for (other, _) in Self.fitting where other != kind {
                let fault = try fault(other, to)
                #expect(fault?.pointer.hasPrefix("/data/to/") == true, "\(other) with \(to)")
                #expect(fault?.fault == .missing, "\(other) with \(to)")
            }
        }
    }

    @Test func `has nothing else in it, and the place is told`() throws {
        #expect(
            try fault("direction", ["field": "耐火材料", "name": "甲"])
                == FieldError(.unknown, at: "/data/to/name"))
        #expect(
            try fault("director", ["director": ["name": "孙四", "age": 50]])
                == FieldError(.unknown, at: "/data/to/director/age"))
        #expect(
            try fault("co-builders", ["coBuilders": [["name": "某研究院"]]])
                == FieldError(.missing, at: "/data/to/coBuilders/0/organisation"))
        #expect(try fault("rename", nil) == FieldError(.missing, at: "/data/to"))
        #expect(try fault("rename", "甲") == FieldError(.bad(.object), at: "/data/to"))
        #expect(
            try fault("merger", ["name": "甲"])
                == FieldError(
                    .bad(.oneOf(["rename", "director", "direction", "host", "co-builders"])),
                    at: "/data/kind"))
    }

    @Test func `bears the tags of the organisations in it`() throws {
        let sample = try #require(Sample.all.first { $0.type == "change.reported" })
        var object = try sample.object()
        let tags: [(JSON, JSON, String)] = [
            (
                "host", ["organisation": "91210381MA0TE5T750"],
                "organisation:91210381MA0TE5T750"
            ),
            (
                "co-builders",
                ["coBuilders": [["organisation": "12210300412345670R", "name": "某研究院"]]],
                "organisation:12210300412345670R"
            ),
        ]
        for (kind, to, tag) in tags {
            object["kind"] = kind
            object["to"] = to
            #expect(
                try sample.read(object).written.tags == ["centre:dx-mg", "change:c-1", tag])
        }
    }
}

@Suite struct `The document of a setting-aside` {
    func event(_ authority: JSON, _ document: JSON) throws -> Event {
        let sample = try #require(Sample.all.first { $0.type == "record.set-aside" })
        var object = try sample.object()
        object["authority"] = authority
        object["document"] = document
        return try sample.read(object)
    }

    @Test(arguments: ["entry-error", "bureau"])
    func `is the bureau's where the bureau decides`(authority: String) throws {
        let event = try event(.string(authority), "鞍科发[2029]2号")
        #expect(event.written.object["document"] == "鞍科发〔2029〕2号")
        #expect(event.written.tags == ["document:鞍科发〔2029〕2号"])
        #expect(throws: FieldError(.bad(.documentNumber), at: "/data/document")) {
            try self.event(.string(authority), "（2029）辽03行终7号判决")
        }
    }

    @Test(arguments: ["superior", "reconsideration", "court"])
    func `is any text where another authority does`(authority: String) throws {
        let event = try event(.string(authority), "（2029）辽03行终7号判决")
        #expect(event.written.object["document"] == "（2029）辽03行终7号判决")
        #expect(event.written.tags == [])
    }
}
