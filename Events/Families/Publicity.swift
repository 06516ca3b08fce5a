/// Where the public was told.
public struct Notice: Fields {
    /// The page.
    public let url: Text?
    /// The notice itself.
    public var attachment: Attachment?

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        url = try fields.optional("url")
        attachment = try fields.optional("attachment")
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("url", url)
        fields.write("attachment", attachment)
    }
}

/// A list to be shown to the public (Art. 10(4)).
public struct PublicityOpening: Fields {
    /// The list.
    public let list: ListID
    /// The first day.
    public let from: Day
    /// The last day, where later than reckoned.
    public let until: Day?
    /// Where it stands.
    public var notice: Notice?

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        list = try fields.required("list")
        from = try fields.required("from")
        until = try fields.optional("until")
        notice = try fields.optional("notice")
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("list", list)
        fields.write("from", from)
        fields.write("until", until)
        fields.write("notice", notice)
    }
}

/// A list shown to the public (Art. 10(4)). Stored as `publicity.opened`, version 1.
public struct PublicityOpened: Fields {
    /// The list.
    public let list: ListID
    /// The first day.
    public let from: Day
    /// The last day, to its 24:00.
    public let until: Day
    /// The last day where the first day counts; none where that hangs on a year not adopted.
    public let untilCountingFirst: Day?
    /// The last day where it does not (Civil Code Art. 201); none as above.
    public let untilNotCountingFirst: Day?
    /// The centres shown.
    public let centres: [CentreID]
    /// Where it stands.
    public let notice: Notice?

    /// A showing with its days reckoned.
    public init(
        list: ListID, from: Day, until: Day, untilCountingFirst: Day?, untilNotCountingFirst: Day?,
        centres: [CentreID], notice: Notice?
    ) {
        self.list = list
        self.from = from
        self.until = until
        self.untilCountingFirst = untilCountingFirst
        self.untilNotCountingFirst = untilNotCountingFirst
        self.centres = centres
        self.notice = notice
    }

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        list = try fields.required("list")
        from = try fields.required("from")
        until = try fields.required("until")
        untilCountingFirst = try fields.optional("untilCountingFirst")
        untilNotCountingFirst = try fields.optional("untilNotCountingFirst")
        centres = try fields.requiredList("centres")
        notice = try fields.optional("notice")
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("list", list)
        fields.write("from", from)
        fields.write("until", until)
        fields.write("untilCountingFirst", untilCountingFirst)
        fields.write("untilNotCountingFirst", untilNotCountingFirst)
        fields.write("centres", centres)
        fields.write("notice", notice)
    }
}

/// A later end of publicity. Stored as `publicity.extended`, version 1.
public struct PublicityExtension: Fields {
    /// The list.
    public let list: ListID
    /// The new last day.
    public let until: Day
    /// Why.
    public let reason: Text

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        list = try fields.required("list")
        until = try fields.required("until")
        reason = try fields.required("reason")
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("list", list)
        fields.write("until", until)
        fields.write("reason", reason)
    }
}

/// Publicity broken off; the list stands as proposed. Stored as `publicity.cancelled`, version 1.
public struct PublicityCancellation: Fields {
    /// The list.
    public let list: ListID
    /// Why.
    public let reason: Text

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        list = try fields.required("list")
        reason = try fields.required("reason")
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("list", list)
        fields.write("reason", reason)
    }
}

/// The end of publicity, for all but the excepted centres.
public struct PublicityClosing: Fields {
    /// The list.
    public let list: ListID
    /// Centres with an open objection of their own, which stay in publicity.
    public let except: [CentreID]

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        list = try fields.required("list")
        except = try fields.list("except")
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("list", list)
        fields.write("except", except)
    }
}

/// Publicity over for these centres. Stored as `publicity.closed`, version 1.
public struct PublicityClosed: Fields {
    /// The list.
    public let list: ListID
    /// Centres that stay in publicity.
    public let except: [CentreID]
    /// The centres it is over for.
    public let centres: [CentreID]

    /// The end of publicity for these centres.
    public init(
        list: ListID, except: [CentreID], centres: [CentreID]
    ) {
        self.list = list
        self.except = except
        self.centres = centres
    }

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        list = try fields.required("list")
        except = try fields.list("except")
        centres = try fields.requiredList("centres")
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("list", list)
        fields.write("except", except)
        fields.write("centres", centres)
    }
}
