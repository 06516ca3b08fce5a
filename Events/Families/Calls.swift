/// A call for applications (Art. 10). Stored as `call.opened`, version 1.
public struct CallOpening: Fields {
    /// The call.
    public let call: CallID
    /// What it is called.
    public let title: Text
    /// The first day applications are taken.
    public let opens: Day
    /// The last day applications are taken.
    public let closes: Day

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        call = try fields.required("call")
        title = try fields.required("title")
        opens = try fields.required("opens")
        closes = try fields.required("closes")
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("call", call)
        fields.write("title", title)
        fields.write("opens", opens)
        fields.write("closes", closes)
    }
}

/// A later end of a call. Stored as `call.extended`, version 1.
public struct CallExtension: Fields {
    /// The call.
    public let call: CallID
    /// The new last day.
    public let closes: Day
    /// Why.
    public let reason: Text

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        call = try fields.required("call")
        closes = try fields.required("closes")
        reason = try fields.required("reason")
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("call", call)
        fields.write("closes", closes)
        fields.write("reason", reason)
    }
}
