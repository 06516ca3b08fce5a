import CanonicalJSON
import Events
import Foundation
import Register
import Testing

@Suite struct `The attachments that are kept` {
    @Test func `are listed with their size, their day and how many records name them`() async throws
    {
        try await BackupDesk.with { backup in
            try await backup.openCall("c1", "YWJj")
            let orphan = try await backup.register.attach(Array("orphan".utf8), by: nil)
            let all = try await backup.register.keptAttachments()
            #expect(all.count == 2)
            let named = try #require(all.first { $0.sha256 != orphan.sha256 })
            #expect((named.sizeBytes, named.records) == (3, 2))
            let orphans = try await backup.register.keptAttachments(orphansOnly: true)
            #expect(orphans.map(\.sha256) == [orphan.sha256])
            #expect((orphans[0].sizeBytes, orphans[0].records) == (6, 0))
            let seconds = Int64(Date().timeIntervalSince1970)
            let today = Day(shanghaiMilliseconds: seconds * 1000)
            #expect((today.number - 1...today.number).contains(orphans[0].day.number))
        }
    }

    @Test func `of a refused action are orphans, until one that names them is accepted`()
        async throws
    {
        try await BackupDesk.with { backup in
            let attachment: JSON = ["base64": "ZGVm", "title": "通知", "kind": "call"]
            let again = Matter.call("c0").with(["attachments": [attachment]])
            _ = try await backup.desk.refuse("officer", "call.open", again)
            #expect(try await backup.register.keptAttachments(orphansOnly: true).count == 1)
            try await backup.openCall("c1", "ZGVm")
            #expect(try await backup.register.keptAttachments(orphansOnly: true).isEmpty)
        }
    }

    @Test
    func `that are not what their name says have no size; what is no attachment is passed over`()
        async throws
    {
        try await BackupDesk.with { backup in
            let orphan = try await backup.register.attach(Array("orphan".utf8), by: nil)
            let name = orphan.sha256.rawValue
            let directory = "\(backup.directory)/attachments/\(name.prefix(2))"
            try Disk.write(Data("cut short".utf8), to: "\(directory)/\(name.dropFirst(2)).1a.tmp")
            try Disk.write(Data("other".utf8), to: "\(directory)/\(name.dropFirst(2))")
            let orphans = try await backup.register.keptAttachments(orphansOnly: true)
            #expect(orphans.map(\.sha256) == [orphan.sha256])
            #expect(orphans.first?.sizeBytes == .some(nil))
        }
    }
}
