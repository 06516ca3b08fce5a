import CanonicalJSON
import Events

/// What the generator made is no event, which is a fault of the generator.
struct UnsoundEvent: Error {
    let type: EventType
    let cause: any Error
}

extension Event {
    /// The data as the event itself writes it, so that what is stored is what a register stores.
    static func written(_ type: EventType, _ data: JSON) throws(UnsoundEvent) -> FieldWriter {
        do {
            var reader = try FieldReader(data, at: "/data", from: .record)
            let event = try Event(type, &reader)
            try reader.end()
            var writer = FieldWriter()
            event.write(to: &writer)
            return writer
        } catch {
            throw UnsoundEvent(type: type, cause: error)
        }
    }
}
