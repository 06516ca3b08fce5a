import CanonicalJSON
import Events
import Testing

/// A made-up type whose form has changed twice: `title` became `name`, then `reason` came in.
@Suite struct `An older form` {
    let upcasting = Upcasting(
        steps: [
            "call.renamed": [
                1: { object in
                    var object = object
                    object["name"] = object["title"]
                    object["title"] = nil
                    return object
                },
                2: { object in
                    var object = object
                    object["reason"] = "未记载"
                    return object
                },
            ],
            "call.broken": [2: { $0 }],
        ],
        present: { ["call.renamed": 3, "call.broken": 3][$0] })

    func present(_ json: JSON, _ type: String, _ version: Int) throws -> JSON {
        .object(try upcasting.present(#require(json.object), type: type, version: version))
    }

    @Test func `is brought to the present one step after another`() throws {
        let present: JSON = ["name": "申报通知", "reason": "未记载"]
        #expect(try self.present(["title": "申报通知"], "call.renamed", 1) == present)
        #expect(try self.present(["name": "申报通知"], "call.renamed", 2) == present)
    }

    @Test func `of the present version stays as it is`() throws {
        let json: JSON = ["title": "留着", "reason": "改名"]
        #expect(try present(json, "call.renamed", 3) == json)
    }

    @Test(arguments: [
        ("call.renamed", 0), ("call.renamed", 4), ("call.none", 1), ("call.broken", 1),
    ])
    func `that nothing is known of is refused`(type: String, version: Int) throws {
        #expect(throws: Upcasting.Failure.unknownVersion(type: type, version: version)) {
            try upcasting.present(JSONObject(), type: type, version: version)
        }
    }
}
