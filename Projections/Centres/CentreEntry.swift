import CanonicalJSON
import Events
import Glibc
import Rules

/// How a centre stands on some day, as it is stored: a value for each field, null where there is
/// none, each in its canonical bytes, so that what stays the same is neither made nor compared anew.
struct CentreEntry: Hashable, Sendable {
    /// The fields, in the canonical order of their names.
    enum Field: String, CaseIterable {
        case carriedOver, coBuilders, constructionUntil, director, district, document, established,
            field, formerNames, grade, gradeValidUntil, host, list, name, rectificationDue,
            reportsFiled, stage, status, supplementDue, terms, wasPublic
    }

    /// The fields that are kept for other questions and shown in none.
    static let hidden: [Field] = [.reportsFiled, .terms]

    /// The fields a roster shows beside the centre itself.
    static let rostered: [Field] = [
        .name, .status, .host, .district, .field, .director, .coBuilders, .established, .document,
        .constructionUntil, .grade, .gradeValidUntil, .rectificationDue,
    ]

    /// How many fields there are.
    static let fieldCount = Field.allCases.count

    /// The object as it is stored: canonical, every field in it.
    let stored: [UInt8]
    /// Where each member of it ends.
    private let ends: [Int]
    /// Whether it stands on the roster then.
    let isManaged: Bool

    private static let prefixes = Field.allCases.map { Array("\"\($0.rawValue)\":".utf8) }

    /// An entry as it was stored.
    init(_ stored: JSONObject) {
        var writer = Writer(after: nil)
        for field in Field.allCases { writer.next(false, stored[field.rawValue] ?? .null) }
        let status = stored[Field.status.rawValue]?.string
        self = writer.entry(isManaged: CentreState.isManaged(status: status))
    }

    private init(stored: [UInt8], ends: [Int], isManaged: Bool) {
        self.stored = stored
        self.ends = ends
        self.isManaged = isManaged
    }

    static func == (a: CentreEntry, b: CentreEntry) -> Bool { a.stored == b.stored }

    func hash(into hasher: inout Hasher) { hasher.combine(stored) }

    /// The members that are not those of `base`, as they are stored; nothing where these are so many
    /// that the whole is as good.
    func changes(from base: CentreEntry) -> [UInt8]? {
        var bytes: [UInt8] = []
        for index in ends.indices where !hasSame(index, as: base) {
            bytes.append(bytes.isEmpty ? UInt8(ascii: "{") : UInt8(ascii: ","))
            bytes += stored[member(index)]
            if bytes.count > stored.count / 2 { return nil }
        }
        if bytes.isEmpty { bytes.append(UInt8(ascii: "{")) }
        bytes.append(UInt8(ascii: "}"))
        return bytes
    }

    private func hasSame(_ index: Int, as base: CentreEntry) -> Bool {
        let (own, other) = (member(index), base.member(index))
        guard own.count == other.count else { return false }
        return stored.withUnsafeBytes { stored in
            base.stored.withUnsafeBytes { base in
                guard let a = stored.baseAddress, let b = base.baseAddress else { return true }
                return memcmp(a + own.lowerBound, b + other.lowerBound, own.count) == 0
            }
        }
    }

    /// Where a member stands in what is stored, behind the brace or comma before it.
    private func member(_ index: Int) -> Range<Int> {
        (index == 0 ? 1 : ends[index - 1] + 1)..<ends[index]
    }

    /// Writes an entry field by field, in their order; what is as in the entry before is copied.
    struct Writer {
        private let before: CentreEntry?
        private var stored: [UInt8] = []
        private var ends: [Int] = []
        /// Where what is to be copied from the entry before begins and ends there: members that
        /// follow each other are copied at once.
        private var copied: Range<Int>?

        init(after before: CentreEntry?) {
            self.before = before
            stored.reserveCapacity((before?.stored.count ?? 768) + 256)
            ends.reserveCapacity(prefixes.count)
        }

        /// Writes the next field.
        mutating func next(_ isSame: Bool, _ value: @autoclosure () -> JSON) {
            let index = ends.count
            if isSame, let before {
                // With the brace or comma before it.
                let start = copied?.lowerBound ?? (index == 0 ? 0 : before.ends[index - 1])
                copied = start..<before.ends[index]
                ends.append(stored.count + before.ends[index] - start)
                return
            }
            copy()
            stored.append(index == 0 ? UInt8(ascii: "{") : UInt8(ascii: ","))
            stored += prefixes[index]
            value().write(canonicallyTo: &stored)
            ends.append(stored.count)
        }

        private mutating func copy() {
            guard let range = copied, let before else { return }
            stored += before.stored[range]
            copied = nil
        }

        /// The entry, once all fields are written.
        consuming func entry(isManaged: Bool) -> CentreEntry {
            copy()
            stored.append(UInt8(ascii: "}"))
            return CentreEntry(stored: stored, ends: ends, isManaged: isManaged)
        }
    }
}

extension CentreState {
    /// Whether a centre of this status, as its entry names it, stands on the roster (section 4).
    static func isManaged(status: String?) -> Bool {
        status.flatMap(CentreStatus.init).map { isManaged(status: $0) } ?? false
    }

    /// Whether a centre of this status stands on the roster (section 4).
    static func isManaged(status: CentreStatus) -> Bool {
        switch status {
        case .construction, .operating, .rectifying: true
        case .applied, .proposed, .publicity, .revoked, .withdrawn, .rejected: false
        }
    }
}
