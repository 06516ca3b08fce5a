import CLZ4
import EventLog

/// What the store holds of a record's text: all but the command's UUID, the position and the time,
/// which stand in columns of their own; they hardly compress, and position and time are not known
/// before the record's turn comes, so that all else can be compressed before.
///
/// Three lengths as varints (what stands before the UUID's value, from there to the value of
/// `position`, and from the comma after the value of `recorded` on), then one LZ4 block of the
/// three parts.
enum Body {
    static let headerSizeBytesMax = 9
    static let textSizeBytesMax = Record.sizeBytesMax

    /// Where the parts of a text end.
    struct Lengths {
        let head: Int
        let middle: Int
        let tail: Int

        var sum: Int { head + middle + tail }

        /// Those of a draft.
        init(_ draft: EncodedDraft) {
            head = draft.commandOffset
            middle = draft.prefix.count - draft.commandOffset - CommandID.textSizeBytes
            tail = draft.suffix.count
        }

        /// Those of a body; `offset` moves behind them. Nothing where no record was ever so.
        init?(_ body: UnsafeRawBufferPointer, at offset: inout Int) {
            guard let head = Varint.read(body, at: &offset),
                let middle = Varint.read(body, at: &offset),
                let tail = Varint.read(body, at: &offset),
                max(head, middle, tail) <= Body.textSizeBytesMax
            else { return nil }
            (self.head, self.middle, self.tail) = (head, middle, tail)
            guard sum > 0, sum <= Body.textSizeBytesMax else { return nil }
        }

        func write(to body: inout [UInt8]) {
            for length in [head, middle, tail] { Varint.write(length, to: &body) }
        }
    }
}
