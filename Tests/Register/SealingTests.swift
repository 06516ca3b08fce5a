import CanonicalJSON
import Crypto
import EventLog
import Foundation
import Register
import Rules
import Testing

@Suite struct `Personal detail` {
    private static let values = [
        "李四光明", "13800000001", "li@example.cn", "铁西区某路", "赵六实名", "13900000002",
    ]
    private static let contact = Matter.contact.with([
        "email": "li@example.cn", "address": "铁西区某路",
    ])

    @Test func `stands in clear in no record and no file of the register`() async throws {
        try await Desk.with { desk in
            try await desk.openPublicity()
            try await desk.accept(
                "host-tiexi", "organisation.amend",
                [
                    "organisation": Matter.tiexi, "changes": ["contact": Self.contact],
                    "reason": "变更",
                ])
            try await desk.accept(
                "officer", "objection.raise", Matter.objection(),
                ["for": Matter.paper(["name": "赵六实名"])])
            try await desk.accept(
                "officer", "objection.withdraw", ["objection": "o1", "reason": "撤回"],
                ["for": Matter.paper(["name": "赵六实名"])])
            for stored in try await desk.stored {
                let text = String(decoding: stored.bytes, as: UTF8.self)
                for value in Self.values { #expect(!text.contains(value), "\(text)") }
            }
            _ = try await desk.ask(.roster())
            try await desk.close()
            let files = FileManager.default.enumerator(atPath: desk.directory)
            while let name = files?.nextObject() as? String {
                guard let bytes = FileManager.default.contents(atPath: "\(desk.directory)/\(name)")
                else { continue }
                for value in Self.values {
                    #expect(bytes.range(of: Data(value.utf8)) == nil, "\(value) in \(name)")
                }
            }
        }
    }

    @Test func `is a box of nonce, ciphertext and tag, bound to its command and its place`()
        async throws
    {
        try await Desk.with { desk in
            try await desk.openAccounts()
            try await desk.accept("host-tiexi", "organisation.register", Matter.organisation())
            let record = try await desk.last
            let sealed = try #require(record.data.at("/contact/phone")?.object)
            #expect(sealed.names.sorted() == ["box", "sealed"])
            let box = try #require(sealed["box"]?.string.flatMap { Data(base64Encoded: $0) })
            #expect(box.count == 12 + 11 + 16)
            let key = try await desk.personalKey(try #require(sealed["sealed"]?.string))
            func open(_ additional: String) throws -> Data {
                try AES.GCM.open(
                    AES.GCM.SealedBox(combined: box), using: key,
                    authenticating: Data(additional.utf8))
            }
            #expect(try open(record.command + "/data/contact/phone") == Data("13800000001".utf8))
            #expect(throws: (any Error).self) { try open(record.command + "/data/contact/name") }
            #expect(throws: (any Error).self) { try open("/data/contact/phone") }
        }
    }

    @Test func `an empty one is not sealed`() async throws {
        try await Desk.with { desk in
            try await desk.openPublicity()
            let records = try await desk.records
            let registered = try #require(records.first { $0.type == "organisation.registered" })
            #expect(registered.data.at("/contact/email") == "")
            #expect(registered.data.at("/contact/address") == nil)
            try await desk.accept(
                "public", "objection.raise", Matter.objection(name: "", contact: ""))
            #expect(try await desk.last.data["objector"] == ["name": "", "contact": ""])
        }
    }

    @Test func `one person has one key, kept when a contact changes`() async throws {
        try await Desk.with { desk in
            try await desk.openAccounts()
            try await desk.registerHosts()
            try await desk.accept(
                "host-tiexi", "organisation.amend",
                [
                    "organisation": Matter.tiexi, "changes": ["contact": Self.contact],
                    "reason": "变更",
                ])
            let amended = try await desk.last.data
            let keys = ["name", "phone", "email", "address"].map {
                amended.at("/changes/contact/\($0)/sealed")
            }
            #expect(Set(keys).count == 1)
            let registered = try await desk.records.filter { $0.type == "organisation.registered" }
            #expect(registered[0].data.at("/contact/name/sealed") == keys[0])
            #expect(registered[1].data.at("/contact/name/sealed") != keys[0])
            let boxes = [
                registered[0].data.at("/contact/name/box"), amended.at("/changes/contact/name/box"),
            ]
            #expect(Set(boxes).count == 2)
        }
    }

    @Test func `an objector who withdraws by a paper keeps the key`() async throws {
        try await Desk.with { desk in
            try await desk.openPublicity()
            try await desk.accept("public", "objection.raise", Matter.objection())
            let raised = try await desk.last.data
            try await desk.accept(
                "officer", "objection.withdraw", ["objection": "o1", "reason": "撤回"],
                ["for": Matter.paper(["name": "赵六实名"])])
            let withdrawn = try await desk.last
            let key = try #require(withdrawn.actor.at("/for/name/sealed"))
            #expect(raised.at("/objector/name/sealed") == key)
            #expect(raised.at("/objector/contact/sealed") == key)
            #expect(withdrawn.data["byObjector"] == true)
        }
    }

    @Test func `whose paper is entered has the objector's key where it is the same person`()
        async throws
    {
        try await Desk.with { desk in
            try await desk.openPublicity()
            for (name, isSame) in [("赵六实名", true), ("代理人某", false)] {
                let objection = JSON.string("o-\(isSame)")
                try await desk.accept(
                    "officer", "objection.raise", Matter.objection(objection),
                    ["for": Matter.paper(["name": .string(name)])])
                let record = try await desk.last
                let key = try #require(record.actor.at("/for/name/sealed"))
                #expect((record.data.at("/objector/name/sealed") == key) == isSame, "\(name)")
            }
        }
    }

    @Test func `and no one's key but his own where it is a contact's`() async throws {
        try await Desk.with { desk in
            try await desk.openAccounts()
            try await desk.accept(
                "officer", "organisation.register", Matter.organisation(),
                ["for": Matter.paper(["name": "代理人某"])])
            let record = try await desk.last
            let key = try #require(record.actor.at("/for/name/sealed"))
            #expect(record.data.at("/contact/name/sealed") != key)
        }
    }

    @Test func `whether an objection is anonymous and withdrawn by its objector stands in clear`()
        async throws
    {
        try await Desk.with { desk in
            try await desk.openPublicity()
            try await desk.accept("public", "objection.raise", Matter.objection())
            #expect(try await desk.last.data["anonymous"] == false)
            try await desk.accept(
                "public", "objection.raise", Matter.objection("o2", name: "", contact: ""))
            #expect(try await desk.last.data["anonymous"] == true)
            try await desk.accept("host-lishan", "objection.raise", Matter.objection("o3"))
            try await desk.accept(
                "host-lishan", "objection.withdraw", ["objection": "o3", "reason": "撤回"])
            #expect(try await desk.last.data["byObjector"] == false)
        }
    }

    @Test func `name and contact of an objector come together`() async throws {
        try await Desk.with { desk in
            try await desk.openPublicity()
            for (name, contact, field) in [("", "139", "name"), ("赵六", "", "contact")] {
                let refusal = try await desk.refuse(
                    "public", "objection.raise",
                    Matter.objection(name: .string(name), contact: .string(contact)))
                #expect(refusal.code == .inputBadValue)
                #expect(refusal.field == "/with/objector/\(field)")
            }
        }
    }
}
