import EventLog
import FaultInjection
import Register
import Testing

extension Faults {
    @Suite struct `On a full disk` {
        private static let template = Task { try await Templates.makeRegister(acts: 1) }

        /// Where room runs out: at the n-th write or the n-th new file from now on.
        private func fill(_ disk: Disk, from number: Int) {
            disk.fail(
                FaultPlan(
                    number: number, fault: .full, forEver: true, calls: [.write, .makeDirectory]))
        }

        @Test func `each refusal says so, and the same register goes on once there is room`()
            async throws
        {
            var refusals = 0
            for number in 1...60 {
                let disk = try await Disk(copying: Self.template.value.path)
                let desk = try await Desk(disk)
                fill(disk, from: number)
                var acknowledged: [Int: Int] = [:]
                var next = 1
                do {
                    while next < 40 {
                        guard let answer = try await desk.perform(next) else { break }
                        acknowledged[next] = answer.position
                        next += 1
                    }
                    Issue.record("room from write \(number) on, and act \(next) is not refused")
                } catch let error as RegisterError {
                    refusals += 1
                    #expect(error.code == .full, "full from write \(number) on: \(error)")
                    #expect(error.chinese.contains("磁盘空间已满"), "\(error.chinese)")
                }
                // Asked again while there is no room, it is refused again, or was kept after all.
                let again = try? await desk.perform(next)
                disk.heal()
                let answer = try await desk.perform(next)
                #expect(answer != nil, "full from write \(number) on")
                if let again { #expect(answer?.position == again.position) }
                try await desk.register.close()
                acknowledged[next] = answer?.position
                let complaint = try await RegisterWitness.complaint(
                    about: disk, acknowledged, asked: next + 1)
                #expect(complaint == nil, "full from write \(number) on")
            }
            #expect(refusals == 60)
        }

        @Test(.timeLimit(.minutes(2)))
        func `what goes on beside the acts waits for room`() async throws {
            for number in 1...6 {
                let disk = try await Disk(copying: Self.template.value.path)
                let desk = try await Desk(disk)
                #expect(try await desk.perform(1) != nil)
                fill(disk, from: number)
                let background = Task { try await desk.register.runBackground() }
                while disk.planned < number { await Task.yield() }
                background.cancel()
                let ended = await background.result
                #expect(throws: Never.self) { try ended.get() }
                disk.heal()
                #expect(try await desk.register.health().ready)
                try await desk.register.close()
                #expect(await Register.verify(at: disk.path).isSound)
            }
        }

        @Test func `no register is opened that cannot copy its -wal, and it says why`() async throws
        {
            let disk = try await Undertaking.opening.makeDisk(seed: 1)
            fill(disk, from: 1)
            let error = await #expect(throws: RegisterError.self) { _ = try await Desk(disk) }
            #expect(error?.code == .full, "\(String(describing: error))")
            disk.heal()
            let complaint = try await RegisterWitness.complaint(
                about: disk, [:], asked: Undertaking.opening.first)
            #expect(complaint == nil)
        }
    }
}
