import CanonicalJSON
import EventLog
import Events
import Projections
import Rules

extension Deciding {
    /// Where the detail of the person to be erased stands. No tag names a person, so that every
    /// record is looked through: rare, and once an erasure.
    func holding(_ action: Action) throws -> Holding? {
        guard case .personalErase(let matter) = action,
            try keys.key(matter.subject.value) != nil, matter.subject.value != "register"
        else { return nil }
        let sealed = Array("\"sealed\":\"\(matter.subject.value)\"".utf8)
        var records: [Position] = []
        var tags: Set<String> = []
        var held: Day?
        try snapshot.read(0..<snapshot.size) { stored in
            guard stored.bytes.contains(run: sealed) else { return true }
            let event = try RecordedEvent(stored)
            records.append(Position(stored.position))
            held = event.day
            tags.formUnion(
                event.tags.filter { tag in
                    ["centre:", "organisation:", "objection:", "list:"].contains {
                        tag.hasPrefix($0)
                    }
                })
            return true
        }
        return Holding(subject: matter.subject, records: records, held: held, tags: tags)
    }
}

extension [UInt8] {
    /// Whether these bytes stand somewhere in it, one after the other.
    fileprivate func contains(run: [UInt8]) -> Bool {
        guard let first = run.first, count >= run.count else { return false }
        return withUnsafeBufferPointer { bytes in
            run.withUnsafeBufferPointer { run in
                for start in 0...(bytes.count - run.count) where bytes[start] == first {
                    var index = 1
                    while index < run.count, bytes[start + index] == run[index] { index += 1 }
                    if index == run.count { return true }
                }
                return false
            }
        }
    }
}
