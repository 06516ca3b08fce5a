import CanonicalJSON
import Events
import Testing

@Suite struct `A recorded event` {
    func event(at milliseconds: Int64, tags: [String] = []) throws -> RecordedEvent {
        let sample = try #require(Sample.all.first { $0.type == "list.cancelled" })
        return RecordedEvent(
            position: 0, recordedMilliseconds: milliseconds,
            effective: try #require(Day(iso: "2024-10-08")),
            actor: Actor(
                account: try #require(AccountID("officer")), role: .of(.officer), via: .play),
            action: "list.cancel", command: "0190a000-0000-7000-8000-000000000000", rules: 1,
            policy: "", article: "", tags: tags, event: try sample.read(sample.object()),
            attachments: [])
    }

    @Test func `is of the day in Asia/Shanghai, which ends at its 24:00`() throws {
        // 2024-10-08T23:59:59.999+08:00 and a millisecond later.
        #expect(try event(at: 1_728_403_199_999).day == Day(iso: "2024-10-08"))
        #expect(try event(at: 1_728_403_200_000).day == Day(iso: "2024-10-09"))
        #expect(try event(at: -8 * 3_600_000 - 1).day == Day(iso: "1969-12-31"))
        #expect(try event(at: -8 * 3_600_000).day == Day(iso: "1970-01-01"))
    }

    @Test func `bears on the centres its tags name`() throws {
        let recorded = try event(at: 0, tags: ["centre:dx-mg", "list:l-1", "centre:dx-ls"])
        #expect(recorded.centres.map(\.rawValue) == ["dx-mg", "dx-ls"])
    }
}
