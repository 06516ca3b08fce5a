internal import CanonicalJSON

extension RecordedEvent {
    /// Reads an event from the bytes of its record at once, without a tree and without a record in
    /// between.
    ///
    /// It takes what is in the present form to the byte, and says nothing about the rest: a record
    /// of an older form, one that holds what records rarely hold, and one that is no record at all
    /// are for the reader of records, and that reader's word is what counts. What is taken here it
    /// reads as the same event.
    public init?(bytes: [UInt8]) {
        let event = JSONReader.withOutline(of: bytes) { RecordedEvent(outlined: $0) }
        guard let event else { return nil }
        self = event
    }

    /// The members of a record stand in the order of their names, all there, no other.
    private init?(outlined record: OutlinedValue) {
        guard record.isObject, record.count == 13 else { return nil }
        var members = RecordMembers(of: record)
        guard
            let action = members.next("action"), let actor = members.next("actor"),
            let article = members.next("article"), let command = members.next("command"),
            let data = members.next("data"), let effective = members.next("effective"),
            let policy = members.next("policy"), let position = members.next("position"),
            let recorded = members.next("recorded"), let rules = members.next("rules"),
            let tags = members.next("tags"), let type = members.next("type"),
            let version = members.next("version")
        else { return nil }
        guard let type = type.plainText.flatMap(EventType.init(bytes:)),
            let version = version.integer, Int(version) == type.version
        else { return nil }
        do throws(FieldError) {
            var fields = try FieldReader(outlined: data)
            let event = try Event(type, &fields)
            let attachments: [Attachment] = try fields.list("attachments")
            try fields.end()
            self.init(
                position: try position.count(), recordedMilliseconds: try recorded.moment(),
                effective: try Day(outlined: effective), actor: try Actor(outlined: actor),
                action: try action.name(), command: try command.commandID(),
                rules: try rules.count(), policy: try policy.anyText(),
                article: try article.anyText(), tags: try tags.tags(), event: event,
                attachments: attachments)
        } catch { return nil }
    }
}

/// Passes over the members of a record.
private struct RecordMembers {
    private var member: OutlinedValue

    init(of record: OutlinedValue) { member = record.first }

    /// The next member, where that is its name; at most as often as there are members.
    @inline(__always)
    mutating func next(_ name: StaticString) -> OutlinedValue? {
        guard member.isNamed(name) else { return nil }
        defer { member = member.following }
        return member
    }
}

extension OutlinedValue {
    /// A text that is not empty.
    fileprivate func name() throws(FieldError) -> String {
        let text = try anyText()
        guard !text.isEmpty else { throw .unlocated }
        return text
    }

    /// Any text.
    fileprivate func anyText() throws(FieldError) -> String {
        guard let string else { throw .unlocated }
        return string
    }

    /// A number that is not negative.
    fileprivate func count() throws(FieldError) -> Int {
        guard let integer, integer >= 0 else { throw .unlocated }
        return Int(integer)
    }

    /// A UUID in lower case.
    fileprivate func commandID() throws(FieldError) -> String {
        let dash = UInt8(ascii: "-")
        guard let plainText, plainText.count == 36, plainText[8] == dash, plainText[13] == dash,
            plainText[18] == dash, plainText[23] == dash, plainText.isHexadecimal(0..<8),
            plainText.isHexadecimal(9..<13), plainText.isHexadecimal(14..<18),
            plainText.isHexadecimal(19..<23), plainText.isHexadecimal(24..<36)
        else { throw .unlocated }
        return try anyText()
    }

    /// Texts in canonical order, each once.
    fileprivate func tags() throws(FieldError) -> [String] {
        guard isArray else { throw .unlocated }
        var tags: [String] = []
        tags.reserveCapacity(count)
        var tag = first
        var last: UnsafeBufferPointer<UInt8>?
        for _ in 0..<count {
            guard let text = tag.plainText, last.map({ text.follows($0) }) ?? true else {
                throw .unlocated
            }
            tags.append(try tag.anyText())
            last = text
            tag = tag.following
        }
        return tags
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Whether only lower-case hexadecimal digits stand at these places.
    @inline(__always)
    fileprivate func isHexadecimal(_ places: Range<Int>) -> Bool {
        var isHexadecimal = true
        // Without a way out of the loop several bytes are looked at at once.
        for place in places {
            isHexadecimal = self[place].isLowerHexadecimal && isHexadecimal
        }
        return isHexadecimal
    }

    /// Whether these bytes stand after `other` in canonical order and are not the same. Where they
    /// first differ in a character of U+E000 or beyond it says no, since there the order of UTF-16
    /// is another than that of the bytes.
    fileprivate func follows(_ other: Self) -> Bool {
        let shorter = Swift.min(count, other.count)
        for index in 0..<shorter where self[index] != other[index] {
            return self[index] > other[index] && self[index] < 0xEE
        }
        return count > other.count
    }
}
