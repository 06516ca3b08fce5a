import DurableFile
import FaultInjection
import SQLite
import Testing

extension Faults {
    @Suite struct `A file asked for again` {
        @Test func `after a sync has failed is durable, and so are the directories it stands in`()
            throws
        {
            for seed in UInt64(1)...60 {
                for number in 1...5 {
                    let disk = try Disk(seed: seed)
                    disk.fail(
                        FaultPlan(number: number, fault: .error, forEver: false, calls: [.sync]))
                    func keep() throws {
                        try DurableFile.makeDirectory("\(disk.path)/a/b")
                        try DurableFile.write([1, 2, 3], to: "\(disk.path)/a/b/c")
                    }
                    do { try keep() } catch { try keep() }
                    disk.cutPower()
                    let after = try disk.restart()
                    let content = try? DurableFile.read("\(after.path)/a/b/c")
                    #expect(content == [1, 2, 3], "seed \(seed), sync \(number)")
                }
            }
        }

        @Test func `is whole or not there, whichever call of its writing fails`() throws {
            for fault in Fault.allCases {
                for number in 1...12 {
                    let disk = try Disk(seed: UInt64(number))
                    try DurableFile.write([0], to: "\(disk.path)/file")
                    disk.fail(FaultPlan(number: number, fault: fault, forEver: number % 2 == 0))
                    let new = Array(repeating: UInt8(7), count: 5000)
                    var isAcknowledged = false
                    do {
                        try DurableFile.write(new, to: "\(disk.path)/file")
                        isAcknowledged = true
                    } catch {}
                    disk.heal()
                    disk.cutPower()
                    let after = try disk.restart()
                    let content = try DurableFile.read("\(after.path)/file")
                    #expect(
                        content == new || !isAcknowledged && content == [0],
                        "\(fault) at \(number): \(content.count) bytes")
                }
            }
        }
    }

    @Suite struct `What SQLite fails with` {
        @Test(arguments: [DiskCall.open, .write, .truncate, .map])
        func `tells of a full disk, whichever call finds no room`(_ call: DiskCall) throws {
            let disk = try Disk()
            let path = "\(disk.path)/some.sqlite"
            disk.fail(FaultPlan(number: 1, fault: .full, forEver: true, calls: [call]))
            let error = #expect(throws: SQLiteError.self) {
                let connection = try Connection(path: path, mode: .create)
                _ = try connection.setPragma("journal_mode", to: "WAL")
                try connection.execute("CREATE TABLE t(a)")
                try connection.checkpoint(.truncate)
            }
            #expect(error?.isFull == true, "\(String(describing: error))")
        }
    }
}
