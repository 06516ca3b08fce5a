import EventLog
import Testing

@Suite struct `A timestamp` {
    @Test(
        arguments: [
            (0, "1970-01-01T00:00:00.000Z"),
            (951_782_399_999, "2000-02-28T23:59:59.999Z"),
            (951_782_400_000, "2000-02-29T00:00:00.000Z"),
            (1_000_000_000_000, "2001-09-09T01:46:40.000Z"),
            (1_700_000_000_123, "2023-11-14T22:13:20.123Z"),
            (4_107_542_400_000, "2100-03-01T00:00:00.000Z"),
            (253_402_300_799_999, "9999-12-31T23:59:59.999Z"),
        ] as [(Int64, String)])
    func `is written in UTC to the millisecond, and read back`(
        milliseconds: Int64, text: String
    ) {
        #expect(Timestamp(milliseconds: milliseconds).description == text)
        #expect(Timestamp(canonical: text) == Timestamp(milliseconds: milliseconds))
    }

    @Test(arguments: [
        ("2026-03-01T08:00:00+08:00", "2026-03-01T00:00:00.000Z"),
        ("2026-03-01T00:00:00.1Z", "2026-03-01T00:00:00.100Z"),
        ("2026-03-01T00:00:00.123999999999Z", "2026-03-01T00:00:00.123Z"),
        ("2024-02-29T23:30:00.5-01:30", "2024-03-01T01:00:00.500Z"),
        ("1970-01-01T08:00:00+08:00", "1970-01-01T00:00:00.000Z"),
        ("2026-03-01T00:00:00-00:00", "2026-03-01T00:00:00.000Z"),
    ])
    func `is read from RFC 3339 with an offset, cut to the millisecond`(
        text: String, canonical: String
    ) {
        #expect(Timestamp(rfc3339: text)?.description == canonical)
    }

    @Test(arguments: [
        "", "2026-03-01", "2026-03-01T00:00:00", "2026-03-01 00:00:00Z", "2026-03-01t00:00:00Z",
        "2026-03-01T00:00:00z", "2026-03-01T00:00Z", "2026-03-01T00:00:00.Z",
        "2026-13-01T00:00:00Z",
        "2026-00-01T00:00:00Z", "2026-02-29T00:00:00Z", "1900-02-29T00:00:00Z",
        "2100-02-29T00:00:00Z", "2026-04-31T00:00:00Z", "2026-03-00T00:00:00Z",
        "2026-03-01T24:00:00Z", "2026-03-01T00:60:00Z", "2016-12-31T23:59:60Z",
        "2026-03-01T00:00:00+24:00", "2026-03-01T00:00:00+08:60", "2026-03-01T00:00:00+0800",
        "2026-03-01T00:00:00+08", "2026-03-01T00:00:00Z ", " 2026-03-01T00:00:00Z",
        "1969-12-31T23:59:59Z", "1970-01-01T07:59:59+08:00", "9999-12-31T23:59:59-00:01",
        "02026-03-01T00:00:00Z", "2026-3-01T00:00:00Z", "+2026-03-01T00:00:00Z",
        "2026-03-01T00:00:00.123ZZ", "２026-03-01T00:00:00Z",
    ])
    func `is not read from another form, or of a moment that does not exist`(text: String) {
        #expect(Timestamp(rfc3339: text) == nil)
        #expect(Timestamp(canonical: text) == nil)
    }

    @Test(arguments: [
        "2026-03-01T00:00:00Z", "2026-03-01T00:00:00.12Z", "2026-03-01T00:00:00.1234Z",
        "2026-03-01T00:00:00.000+00:00", "2026-03-01T08:00+08:00Z", "2026-03-01T00:00:00+08:0Z",
    ])
    func `has one recorded form`(text: String) {
        #expect(Timestamp(canonical: text) == nil)
    }

    @Test func `comes back from its text whatever the moment`() {
        let seed: UInt64 = 20_260_301
        var random = SplitMix64(seed: seed)
        for _ in 0..<20_000 {
            let moment = Timestamp(
                milliseconds: .random(in: 0...Timestamp.latest.milliseconds, using: &random))
            let text = moment.description
            if Timestamp(canonical: text) != moment || Timestamp(rfc3339: text) != moment {
                Issue.record("seed \(seed): \(moment.milliseconds) became \(text)")
                return
            }
        }
    }

    @Test func `is ordered as its text is`() {
        let seed: UInt64 = 7
        var random = SplitMix64(seed: seed)
        for _ in 0..<2_000 {
            let a = Timestamp(milliseconds: .random(in: 0...253_402_300_799_999, using: &random))
            let b = Timestamp(milliseconds: .random(in: 0...253_402_300_799_999, using: &random))
            #expect((a < b) == (a.description < b.description), "seed \(seed): \(a), \(b)")
        }
    }

    @Test func `outside the years of records shows as the nearest moment inside`() {
        #expect(Timestamp(milliseconds: .max).description == Timestamp.latest.description)
        #expect(Timestamp(milliseconds: .min).description == Timestamp.earliest.description)
    }

    @Test func `of now lies after this was written and has a recorded form`() throws {
        let written = try #require(Timestamp(rfc3339: "2025-01-01T00:00:00Z"))
        let now = Timestamp.now()
        #expect(now > written)
        #expect(Timestamp(canonical: now.description) == now)
    }
}
