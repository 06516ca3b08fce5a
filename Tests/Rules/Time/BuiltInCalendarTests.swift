import CanonicalJSON
import Events
import Glibc
import Rules
import Testing

@Suite struct `The built-in calendar` {
    @Test func `covers 2019 to 2026, each day once and of its year`() {
        #expect(BuiltInCalendar.years.map(\.year) == Array(2019...2026))
        for year in BuiltInCalendar.years {
            #expect(year.off == Set(year.off).sorted())
            #expect(year.work == Set(year.work).sorted())
            #expect(Set(year.off).isDisjoint(with: year.work))
            #expect((year.off + year.work).allSatisfy { $0.year == year.year })
            #expect(year.work.allSatisfy { $0.weekday >= 6 }, "weekend days are worked")
        }
    }

    /// The shared data may stand beside the checkout or not at all, then nothing is compared.
    static let shared: [UInt8]? = {
        let steps = #filePath.split(separator: "/").dropLast(5)
        return bytes(of: "/\(steps.joined(separator: "/"))/shared/calendar/cn-workdays.json")
    }()

    @Test(.enabled(if: shared != nil, "cn-workdays.json is not beside the checkout"))
    func `is the shared data`() throws {
        let json = try JSONReader.read(#require(Self.shared))
        let years = try #require(json["years"]?.object)
        #expect(years.names == BuiltInCalendar.years.map { String($0.year) })
        for year in BuiltInCalendar.years {
            let given = try #require(years[String(year.year)])
            #expect(given["off"] == .array(year.off.map(\.json)))
            #expect(given["work"] == .array(year.work.map(\.json)))
        }
    }

    static func bytes(of path: String) -> [UInt8]? {
        guard let file = fopen(path, "r") else { return nil }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = fread(&buffer, 1, buffer.count, file)
            if count == 0 { return bytes }
            bytes += buffer[..<count]
        }
    }
}
